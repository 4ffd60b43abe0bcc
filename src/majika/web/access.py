"""Who asks, and whether they may: each page and each call of the API says what it needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from fastapi import Depends
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


def needs(scope: Scope) -> Any:
    """A dependency for FastAPI: the caller, or 403 when they may not."""

    def check(request: Request) -> Caller:
        caller = caller_of(request)
        if scope not in caller.scopes:
            raise HTTPException(403)
        return caller

    return Depends(check)


def audit(request: Request, what: str, about: str = "") -> None:
    """Write down that the caller did something (`case.deleted`), to what (an id, no mail's word).

    Without accounts there is nobody to be told apart, and nothing is written. It writes to the
    database: call it from a thread, as endpoints without `async` run in.
    """
    log: Log | None = request.app.state.log
    if log is not None:
        log.write(caller_of(request).person.id, what, about)
