"""The door: signing in and out, and coming in by an invitation."""

from __future__ import annotations

from urllib.parse import urlencode, urlsplit

from fastapi import APIRouter, Depends
from starlette.background import BackgroundTask
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from majika.accounts import Person
from majika.accounts.names import folded
from majika.errors import AccountError
from majika.web import tokens
from majika.web.access import accounts_of, open_to_all
from majika.web.accounts import words
from majika.web.accounts.forms import chosen_password, told
from majika.web.asked import form_of, go_to, pages_of
from majika.web.limits import guess
from majika.web.pages import language_of

router = APIRouter(dependencies=[Depends(open_to_all)])


async def ask_to_sign_in(request: Request, _: Exception) -> Response:
    """Instead of a page that is for people who are signed in.

    From another site's link (a mail, a chat), a browser comes without our cookie, which is
    `SameSite=Strict`. It may be signed in: the same page, asked for by a page of ours, will tell.
    """
    if request.method not in ("GET", "HEAD"):
        return go_to("/login")
    here = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    if request.headers.get("sec-fetch-site") == "cross-site":
        return pages_of(request).show(request, "come_in.html", here=here)
    return go_to("/login" if here == "/" else f"/login?{urlencode({'next': here})}")


@router.get("/login")
def door(request: Request, next: str = "") -> Response:
    if accounts_of(request).people.is_empty():
        return go_to("/setup")
    return show_door(request, next)


@router.post("/login")
async def sign_in(request: Request) -> Response:
    form = await form_of(request)
    name, password, after = (str(form.get(each, "")) for each in ("name", "password", "next"))
    return await run_in_threadpool(_sign_in, request, name, password, after)


def _sign_in(request: Request, name: str, password: str, after: str) -> Response:
    was_right = guess(request, folded(name[:100]))
    try:
        person = accounts_of(request).people.sign_in(name, password)
    except AccountError as error:
        return show_door(request, after, name, told(request, error))
    if person is None:
        language = language_of(request)
        refused = (words.REFUSED.in_(language), words.REFUSED_DO.in_(language))
        answer = show_door(request, after, name, refused)
        answer.background = BackgroundTask(_write_down_refusal, request, name)
        return answer
    was_right()
    return let_in(request, person, after, "person.signed_in")


def _write_down_refusal(request: Request, name: str) -> None:
    """Only for a name that somebody has: what else was typed may be a password.

    After the answer: how long that took must not tell whether somebody has the name.
    """
    accounts = accounts_of(request)
    if known := accounts.people.named(name):
        accounts.log.write("", "person.refused", known.id)


@router.post("/logout")
async def sign_out(request: Request) -> Response:
    await form_of(request)
    pages = pages_of(request)
    await run_in_threadpool(accounts_of(request).sessions.end, pages.session_of(request))
    answer = go_to("/login")
    pages.set_session(answer, tokens.session())
    return answer


@router.get("/join/{secret}")
def invited(request: Request, secret: str) -> Response:
    """Looking changes nothing: chat programs look at links before people do."""
    return _choose(request, _invited(request, secret))


@router.post("/join/{secret}")
async def join(request: Request, secret: str) -> Response:
    form = await form_of(request)
    return await run_in_threadpool(_join, request, secret, form)


def _join(request: Request, secret: str, form: FormData) -> Response:
    person = _invited(request, secret)
    try:
        joined = accounts_of(request).invitations.accept(secret, chosen_password(form))
    except AccountError as error:
        return _choose(request, person, error)
    if joined is None:
        raise HTTPException(404)
    return let_in(request, joined, "/", "person.joined")


def let_in(request: Request, person: Person, after: str, what: str) -> Response:
    """Begin a session of its own, whatever cookie the browser came with."""
    accounts, pages = accounts_of(request), pages_of(request)
    accounts.sessions.end(pages.session_of(request))
    accounts.log.write(person.id, what)
    answer = go_to(_ours(after))
    pages.set_session(answer, accounts.sessions.begin(person.id))
    if person.language:
        pages.set_language(answer, person.language)
    return answer


def _ours(path: str) -> str:
    """A page of ours, else the first: a link to us must not lead elsewhere."""
    try:
        parts = urlsplit(path)
    except ValueError:
        return "/"
    plain = path.isprintable() and "\\" not in path and not path.startswith("//")
    return path if plain and path.startswith("/") and not parts.netloc else "/"


def _invited(request: Request, secret: str) -> Person:
    """Who is invited by it. Raises 404."""
    person = accounts_of(request).invitations.person(secret)
    if person is None:
        raise HTTPException(404)
    return person


def show_door(
    request: Request, after: str = "", name: str = "", problem: tuple[str, str] | None = None
) -> Response:
    provider = request.app.state.provider
    return pages_of(request).show(
        request,
        "login.html",
        status=403 if problem else 200,
        after=after,
        name=name,
        problem=problem,
        provider=provider and provider.name,
    )


def _choose(request: Request, invited: Person, error: AccountError | None = None) -> Response:
    return pages_of(request).show(
        request,
        "join.html",
        status=422 if error else 200,
        invited=invited,
        problem=error and told(request, error),
    )
