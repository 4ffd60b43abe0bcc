"""Signing in through another service: away, and back."""

from __future__ import annotations

from fastapi import APIRouter, Depends
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from majika.accounts.provider import Provider
from majika.accounts.secret import new_secret
from majika.errors import AccountError
from majika.web.access import accounts_of, open_to_all
from majika.web.accounts import words
from majika.web.accounts.entering import let_in, show_door
from majika.web.accounts.forms import told
from majika.web.asked import address_of, go_to
from majika.web.limits import guess
from majika.web.pages import language_of

router = APIRouter(dependencies=[Depends(open_to_all)])

COOKIE = "majika-elsewhere"
BACK = "/login/back"
MINUTES = 10
"""For somebody to sign in over there."""


@router.get("/login/elsewhere")
def leave(request: Request) -> Response:
    """A link, not a form: our policy lets no form lead to another site."""
    secret = new_secret()
    guess(request)
    try:
        answer = go_to(_provider(request).address(secret, address_of(request) + BACK))
    except AccountError as error:
        return show_door(request, problem=told(request, error))
    _set_cookie(request, answer, secret, MINUTES * 60)
    return answer


@router.get(BACK)
def come_back(request: Request) -> Response:
    provider, accounts = _provider(request), accounts_of(request)
    secret = request.cookies.get(request.app.state.site.cookie(COOKIE), "")
    was_right = guess(request)
    try:
        found = provider.vouched(secret, request.query_params, address_of(request) + BACK)
        person = accounts.people.vouched(found.issuer, found.subject, found.name, found.role)
    except AccountError as error:
        return show_door(request, problem=told(request, error))
    was_right()
    if person.disabled:
        accounts.log.write("", "person.refused", person.id)
        language = language_of(request)
        shut = (words.NOT_ALLOWED.in_(language), words.NOT_ALLOWED_DO.in_(language))
        return show_door(request, problem=shut)
    answer = let_in(request, person, "/", "person.vouched")
    _set_cookie(request, answer, "", 0)
    return answer


def _set_cookie(request: Request, answer: Response, secret: str, seconds: int) -> None:
    """`Lax`: the other service sends the browser back, and this must come along."""
    site = request.app.state.site
    answer.set_cookie(
        site.cookie(COOKIE), secret, max_age=seconds, httponly=True, samesite="lax",
        path="/", secure=site.secure,
    )  # fmt: skip


def _provider(request: Request) -> Provider:
    """Raises 404 where no service vouches for anybody."""
    provider: Provider | None = request.app.state.provider
    if provider is None:
        raise HTTPException(404)
    return provider
