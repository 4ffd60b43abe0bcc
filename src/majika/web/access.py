"""Who asks, and whether they may: each page and each call of the API says what it needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from fastapi import Security
from fastapi.openapi.models import HTTPBearer
from fastapi.security.base import SecurityBase
from starlette.exceptions import HTTPException
from starlette.requests import Request

from majika.accounts import LOCAL, Person, Scope
from majika.accounts.log import Log


@dataclass(frozen=True, slots=True)
class Caller:
    """A person, and what they may do by the way they came: a token may do less than its owner."""

    person: Person
    scopes: frozenset[Scope]


def caller_of(request: Request) -> Caller:
    """Who sends this request. Without accounts: whoever sits at this computer."""
    return Caller(LOCAL, LOCAL.role.scopes)


class Need(SecurityBase):
    """What a page or a call asks of its caller: FastAPI calls it for each request, and tells of it
    in the description of the API."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.model = HTTPBearer(description="Needed where there are accounts.")
        self.scheme_name = "token"

    def __call__(self, request: Request) -> Caller:
        caller = caller_of(request)
        if self.scope not in caller.scopes:
            raise HTTPException(403)
        return caller


def needs(scope: Scope) -> Any:
    """A dependency for FastAPI: the caller, or 403 when they may not."""
    return Security(Need(scope), scopes=[scope.value])


def audit(request: Request, what: str, about: str = "") -> None:
    """Write down that the caller did something (`case.deleted`), to what (an id, no mail's word).

    Without accounts there is nobody to be told apart, and nothing is written. It writes to the
    database: call it from a thread, as endpoints without `async` run in.
    """
    log: Log | None = request.app.state.log
    if log is not None:
        log.write(caller_of(request).person.id, what, about)
