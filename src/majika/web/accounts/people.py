"""Everybody who uses majika here, and their tokens: for admins."""

from __future__ import annotations

from collections.abc import Callable

from fastapi import APIRouter
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from majika.accounts import Person, Role, Scope
from majika.accounts.store import Accounts
from majika.errors import AccountError, LastAdminError
from majika.web.access import accounts_of, audit, needs
from majika.web.accounts.forms import told
from majika.web.accounts.own import told_of
from majika.web.asked import address_of, form_of, go_to, pages_of
from majika.web.pages import language_of

router = APIRouter(prefix="/people", dependencies=[needs(Scope.ADMIN)])


@router.get("")
def everybody(request: Request) -> Response:
    return _page(request)


@router.post("")
async def add(request: Request) -> Response:
    form = await form_of(request)
    name, role = str(form.get("name", "")), _role(form.get("role"))
    return await run_in_threadpool(_add, request, name, role)


def _add(request: Request, name: str, role: Role) -> Response:
    try:
        person = accounts_of(request).people.add(name, role)
    except AccountError as error:
        return _page(request, told(request, error))
    return _invite(request, person.id)


@router.post("/{person_id}/invite")
async def invite(request: Request, person_id: str) -> Response:
    """Who forgot their password chooses another; the old one ends at once."""
    await form_of(request)
    return await run_in_threadpool(_invite, request, person_id)


def _invite(request: Request, person_id: str) -> Response:
    """The only page that ever shows the link."""
    accounts = accounts_of(request)
    person = accounts.people.get(person_id)
    if person.external:
        raise HTTPException(422)
    secret = accounts.invitations.make(person_id)
    audit(request, "person.invited", person_id)
    link = f"{address_of(request)}/join/{secret}"
    return pages_of(request).show(request, "invited.html", invited=person, link=link)


@router.post("/{person_id}/role")
async def set_role(request: Request, person_id: str) -> Response:
    form = await form_of(request)
    role = _role(form.get("role"))

    def change(accounts: Accounts) -> Person:
        return accounts.people.set_role(person_id, role)

    return await run_in_threadpool(_change, request, change, f"person.made_{role.value}")


@router.post("/{person_id}/disable")
async def disable(request: Request, person_id: str) -> Response:
    await form_of(request)

    def change(accounts: Accounts) -> Person:
        return accounts.people.disable(person_id)

    return await run_in_threadpool(_change, request, change, "person.shut_out")


@router.post("/{person_id}/enable")
async def enable(request: Request, person_id: str) -> Response:
    await form_of(request)

    def change(accounts: Accounts) -> Person:
        return accounts.people.enable(person_id)

    return await run_in_threadpool(_change, request, change, "person.let_in_again")


@router.post("/tokens/{token_id}/revoke")
async def revoke(request: Request, token_id: str) -> Response:
    await form_of(request)
    await run_in_threadpool(_revoke, request, token_id)
    return go_to("/people#tokens")


def _revoke(request: Request, token_id: str) -> None:
    if accounts_of(request).tokens.revoke(token_id):
        audit(request, "token.revoked", token_id)


def _change(request: Request, change: Callable[[Accounts], Person], what: str) -> Response:
    try:
        person = change(accounts_of(request))
    except LastAdminError as error:
        return _page(request, told(request, error))
    audit(request, what, person.id)
    return go_to("/people")


def _role(given: object) -> Role:
    """Raises 422 for a word that is no role."""
    try:
        return Role(given)
    except ValueError:
        raise HTTPException(422) from None


def _page(request: Request, problem: tuple[str, str] | None = None) -> Response:
    accounts, language = accounts_of(request), language_of(request)
    return pages_of(request).show(
        request,
        "people.html",
        status=422 if problem else 200,
        problem=problem,
        everybody=accounts.people.all(),
        roles=list(Role),
        tokens=[told_of(each, language) for each in accounts.tokens.all()],
    )
