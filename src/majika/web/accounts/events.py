"""The log of who did what: for admins."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from majika.accounts import Scope
from majika.accounts.log import Entry
from majika.findings import Language
from majika.web.access import accounts_of, needs
from majika.web.accounts import words
from majika.web.asked import pages_of
from majika.web.pages import language_of
from majika.web.times import time_of

router = APIRouter(dependencies=[needs(Scope.ADMIN)])

A_PAGE = 100


@router.get("/log")
def log(request: Request, before: str = "") -> Response:
    accounts, language = accounts_of(request), language_of(request)
    number = int(before) if before.isdecimal() and len(before) < 19 else None
    found = accounts.log.entries(number, A_PAGE + 1)
    names = {person.id: person.name for person in accounts.people.all()}
    return pages_of(request).show(
        request,
        "log.html",
        entries=[_row(each, names, language) for each in found[:A_PAGE]],
        older=f"/log?before={found[A_PAGE - 1].number}" if len(found) > A_PAGE else "",
        kept=accounts.log.kept.days,
    )


def _row(entry: Entry, names: dict[str, str], language: Language) -> dict[str, Any]:
    said = words.EVENTS.get(entry.what)
    return {
        "at": time_of(entry.at, language),
        "who": entry.name,
        "what": said.in_(language) if said else entry.what,
        "about": names.get(entry.about, entry.about),
        "case": entry.what.startswith("case.") and entry.what != "case.deleted",
    }
