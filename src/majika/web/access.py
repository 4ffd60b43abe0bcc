"""Who asks, and whether they may: each page and each call of the API says what it needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, cast

from fastapi import Security
from fastapi.openapi.models import HTTPBearer
from fastapi.security.base import SecurityBase
from starlette.exceptions import HTTPException
from starlette.requests import Request

from majika.accounts import LOCAL, Person, Scope
from majika.errors import NoCaseError, NoPersonError
from majika.web import tokens
from majika.web.site import Site

if TYPE_CHECKING:
    from majika.accounts.store import Accounts
    from majika.cases import Cases

FOR_PROGRAMS = ("/api/", "/metrics")
"""Paths where a token is taken (`Authorization: Bearer`, RFC 6750). A page takes none: a token is
for less than a person may, and on a page it could make itself into more."""


@dataclass(frozen=True, slots=True)
class Caller:
    """A person, and what they may do by the way they came: a token may do less than its owner."""

    person: Person
    scopes: frozenset[Scope]


class SignInError(Exception):
    """A page that is for people who are signed in."""


class NotAllowedError(HTTPException):
    """Something that the caller may not do."""

    def __init__(self) -> None:
        super().__init__(403)


def caller_of(request: Request) -> Caller:
    """Who sends this request. Without accounts: whoever sits at this computer.

    It asks the database, once a request: call it from a thread, or behind `needs`. Raises
    `SignInError` on a page, 401 where programs ask.
    """
    if not hasattr(request.state, "caller"):
        request.state.caller = _known(request)
    return cast("Caller", request.state.caller)


class Need(SecurityBase):
    """What a page or a call asks of its caller: FastAPI calls it for each request, and tells of it
    in the description of the API."""

    def __init__(self, *scopes: Scope) -> None:
        """Any of these is enough."""
        self.scopes = frozenset(scopes)
        self.model = HTTPBearer(description="Needed where there are accounts.")
        self.scheme_name = "token"

    def __call__(self, request: Request) -> Caller:
        caller = caller_of(request)
        if self.scopes.isdisjoint(caller.scopes):
            raise NotAllowedError
        return caller


def sees_case(
    request: Request,
    case_id: str,
    caller: Annotated[Caller, Security(Need(Scope.ANALYZE, Scope.READ))],
) -> None:
    """For what is about `{case_id}`: it is seen by who may see all cases, and by who handed it in.

    Others do not learn that there is one: `NoCaseError`.
    """
    cases: Cases = request.app.state.desk.cases
    if Scope.READ not in caller.scopes and not cases.is_from(case_id, caller.person.id):
        raise NoCaseError("There is no such case.")


def open_to_all() -> None:
    """For pages before the door."""


def needs(*scopes: Scope) -> Any:
    """A dependency for FastAPI: the caller, who has any of these, or `NotAllowedError`."""
    return Security(Need(*scopes), scopes=[scope.value for scope in scopes])


def own_only(request: Request) -> str:
    """For `Query.reporter`: the caller, unless they may see everybody's cases."""
    caller = caller_of(request)
    return "" if Scope.READ in caller.scopes else caller.person.id


def accounts_of(request: Request) -> Accounts:
    """On the pages about people, which are there where there are accounts."""
    return cast("Accounts", request.app.state.accounts)


def name_of(request: Request, person_id: str) -> str:
    """How somebody is called now whose id stands beside a case; else what stands there."""
    accounts: Accounts | None = request.app.state.accounts
    if accounts is None or not person_id:
        return person_id
    try:
        return accounts.people.get(person_id).name
    except NoPersonError:
        return person_id


def audit(request: Request, what: str, about: str = "") -> None:
    """Write down that the caller did something (`case.deleted`), to what (an id, no mail's word).

    Without accounts there is nobody to be told apart, and nothing is written. It writes to the
    database: call it from a thread, as endpoints without `async` run in.
    """
    accounts: Accounts | None = request.app.state.accounts
    if accounts is not None:
        accounts.log.write(caller_of(request).person.id, what, about)


def _known(request: Request) -> Caller:
    if request.app.state.accounts is None:
        return Caller(LOCAL, LOCAL.role.scopes)
    for_programs = request.scope["path"].startswith(FOR_PROGRAMS)
    kind, _, secret = request.headers.get("authorization", "").partition(" ")
    if for_programs and kind.lower() == "bearer":
        return _by_token(request, secret.strip())
    caller = _by_session(request) if not for_programs or _only_looks(request) else None
    if caller is not None:
        return caller
    if for_programs:
        raise HTTPException(401, headers={"WWW-Authenticate": "Bearer"})
    raise SignInError


def _only_looks(request: Request) -> bool:
    """A cookie goes along with what another site makes a browser send: changes need a token."""
    return request.method in ("GET", "HEAD")


def _by_token(request: Request, secret: str) -> Caller:
    token = accounts_of(request).tokens.find(secret)
    if token is None:
        raise HTTPException(401, headers={"WWW-Authenticate": 'Bearer error="invalid_token"'})
    return Caller(token.owner, token.scopes)


def _by_session(request: Request) -> Caller | None:
    site: Site = request.app.state.site
    secret = request.cookies.get(site.cookie(tokens.COOKIE), "")
    person = accounts_of(request).sessions.person(secret) if secret else None
    return Caller(person, person.role.scopes) if person else None
