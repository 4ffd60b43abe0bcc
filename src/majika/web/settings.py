"""Settings: what this browser remembers, and what whoever started majika decided."""

from __future__ import annotations

from collections.abc import Iterator

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from majika.accounts import Scope
from majika.browser import find_chromium
from majika.findings import Language, Text
from majika.versions import versions
from majika.web import settings_words as words
from majika.web.access import caller_of, needs
from majika.web.asked import desk_of, form_of, go_to, pages_of
from majika.web.desk import Desk
from majika.web.pages import language_of

router = APIRouter(prefix="/settings", dependencies=[needs(Scope.ANALYZE)])


@router.get("")
def show(request: Request) -> Response:
    desk, language = desk_of(request), language_of(request)
    is_admin = Scope.ADMIN in caller_of(request).scopes
    return pages_of(request).show(
        request,
        "settings.html",
        t=words,
        kept=_kept(desk, language),
        here=list(_here(desk, language)) if is_admin else [],
    )


@router.post("/keys")
async def keys(request: Request) -> Response:
    """Switch the keys of lists on or off, in this browser."""
    form = await form_of(request)
    answer = go_to("/settings")
    pages_of(request).set_keys(answer, on=form.get("keys") == "on")
    return answer


def _kept(desk: Desk, language: Language) -> str:
    keep = desk.jobs.keep
    return (
        words.KEPT.in_(language)
        if keep is None
        else words.KEPT_DAYS.in_(language).format(days=keep.days)
    )


def _here(desk: Desk, language: Language) -> Iterator[tuple[Text, str]]:
    """For whoever looks after it: places on the machine are nobody else's business."""
    found = versions(desk.catalog)
    yield words.DATABASE, desk.cases.place
    yield words.BROWSER, find_chromium() or words.NO_BROWSER.in_(language)
    yield words.VERSION, found["majika"]
    yield words.CATALOG, found["catalog"]
    yield words.WEIGHTS, found["weights"]
