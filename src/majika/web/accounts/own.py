"""One's own account: language, password, sessions, tokens."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from fastapi import APIRouter
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from majika.accounts import Scope, Token
from majika.errors import AccountError
from majika.findings import Language
from majika.web.access import accounts_of, audit, caller_of, needs
from majika.web.accounts import words
from majika.web.accounts.entering import let_in
from majika.web.accounts.forms import chosen_password, told
from majika.web.asked import form_of, go_to, pages_of
from majika.web.limits import guess
from majika.web.pages import language_of
from majika.web.times import time_of

router = APIRouter(prefix="/me", dependencies=[needs(Scope.ANALYZE)])

LASTS = (30, 90, 365, 0)
"""Days that a token may last; 0 for no end."""


@router.get("")
def me(request: Request) -> Response:
    return _page(request)


@router.post("/language")
async def language(request: Request) -> Response:
    """Empty: as the browser asks."""
    form = await form_of(request)
    chosen = str(form.get("language", ""))
    if chosen not in ("", "en", "ja"):
        raise HTTPException(422)
    person = caller_of(request).person
    await run_in_threadpool(accounts_of(request).people.set_language, person.id, chosen)
    answer = go_to("/me")
    pages_of(request).set_language(answer, chosen)
    return answer


@router.post("/password")
async def password(request: Request) -> Response:
    form = await form_of(request)
    return await run_in_threadpool(_change_password, request, form)


def _change_password(request: Request, form: FormData) -> Response:
    """All sessions end, and this browser gets a new one."""
    person = caller_of(request).person
    was_right = guess(request, person.id)
    try:
        person = accounts_of(request).people.set_password(
            person.id, chosen_password(form), present=str(form.get("present", ""))
        )
    except AccountError as error:
        return _page(request, problem=told(request, error))
    was_right()
    return let_in(request, person, "/me", "person.changed_password")


@router.post("/sessions/end")
async def sign_out_everywhere(request: Request) -> Response:
    await form_of(request)
    person = caller_of(request).person
    await run_in_threadpool(accounts_of(request).sessions.end_all, person.id)
    return go_to("/login")


@router.post("/tokens")
async def make_token(request: Request) -> Response:
    form = await form_of(request)
    return await run_in_threadpool(_make_token, request, form)


def _make_token(request: Request, form: FormData) -> Response:
    """The only page that ever shows its secret."""
    owner, days = caller_of(request).person, str(form.get("days", ""))
    scopes = {scope for scope in Scope if scope.value in form.getlist("scope")}
    if days not in map(str, LASTS):
        raise HTTPException(422)
    lasts = timedelta(days=int(days)) or None
    try:
        made = accounts_of(request).tokens.make(owner, str(form.get("name", "")), scopes, lasts)
    except AccountError as error:
        return _page(request, problem=told(request, error))
    audit(request, "token.made", made[0].id)
    return pages_of(request).show(request, "token_made.html", secret=made[1])


@router.post("/tokens/{token_id}/revoke")
async def revoke_token(request: Request, token_id: str) -> Response:
    await form_of(request)
    await run_in_threadpool(_revoke, request, token_id)
    return go_to("/me#tokens")


def _revoke(request: Request, token_id: str) -> None:
    if accounts_of(request).tokens.revoke(token_id, caller_of(request).person):
        audit(request, "token.revoked", token_id)


def _page(request: Request, problem: tuple[str, str] | None = None) -> Response:
    person, language = caller_of(request).person, language_of(request)
    return pages_of(request).show(
        request,
        "me.html",
        status=422 if problem else 200,
        problem=problem,
        grants=[scope for scope in Scope if scope in person.role.scopes],
        lasts=LASTS,
        tokens=[told_of(each, language) for each in accounts_of(request).tokens.all(person)],
    )


def told_of(token: Token, language: Language) -> dict[str, Any]:
    """A token as a list shows it."""
    return {
        "id": token.id,
        "name": token.name,
        "owner": token.owner.name,
        "scopes": [words.SCOPES[scope] for scope in Scope if scope in token.scopes],
        "created": time_of(token.created, language),
        "expires": token.expires and time_of(token.expires, language),
        "used": token.used and time_of(token.used, language),
    }
