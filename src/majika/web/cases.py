"""Earlier mails: newest first, filtered by the address, decided several at once."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from fastapi import APIRouter
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from majika.accounts import Scope
from majika.cases import CaseRow, Decision
from majika.errors import NoCaseError
from majika.findings import Language
from majika.report.defang import in_language, plain
from majika.report.words import LABELS, SIGNS
from majika.verdict import Label
from majika.web import case_words
from majika.web.access import audit, caller_of, needs, own_only
from majika.web.asked import desk_of, form_of, go_to, pages_of
from majika.web.deciding import LONGEST as LONGEST_REASON
from majika.web.deciding import decision_of, written
from majika.web.desk import Desk
from majika.web.filters import LONGEST, UNDECIDED, Filter, number_in
from majika.web.pages import language_of
from majika.web.times import time_of

router = APIRouter()

A_PAGE = 50


@router.get("/cases", dependencies=[needs(Scope.ANALYZE)])
def show(request: Request, decided: str = "") -> Response:
    """The list; `decided` says how many were decided just now."""
    desk, language = desk_of(request), language_of(request)
    asked = Filter.of(request.query_params)
    found = desk.cases.find(asked.query(desk.catalog, A_PAGE + 1, own_only(request)))
    rows, more = found[:A_PAGE], len(found) > A_PAGE
    return pages_of(request).show(
        request,
        "cases.html",
        c=case_words,
        rows=[row_of(row, desk, language) for row in rows],
        asked=asked,
        longest=LONGEST,
        labels=[(each.value, LABELS[each]) for each in Label],
        undecided=UNDECIDED,
        decided=number_in(decided),
        older=asked.address(before=rows[-1].number) if more else "",
        newer=asked.address("/cases/newer", after=rows[0].number) if rows else "",
        can_decide=Scope.WRITE in caller_of(request).scopes,
        longest_reason=LONGEST_REASON,
    )


@router.get("/cases/newer", dependencies=[needs(Scope.ANALYZE)])
def newer(request: Request, after: str = "") -> Response:
    """How many have come to a list since: it is not moved under its reader's hands."""
    desk, asked = desk_of(request), Filter.of(request.query_params)
    found = desk.cases.find(asked.query(desk.catalog, A_PAGE, own_only(request)))
    count = sum(row.number > (number_in(after) or 0) for row in found)
    return pages_of(request).show(
        request, "newer.html", c=case_words, count=count, here=asked.address()
    )


@router.post("/cases/decide", dependencies=[needs(Scope.WRITE)])
async def decide(request: Request) -> Response:
    """One decision for every mail that was ticked; the same list is shown again."""
    form = await form_of(request)
    decision, reason = decision_of(str(form.get("decision", ""))), written(form, "reason")
    ids = list(dict.fromkeys(str(each) for each in form.getlist("case")))
    count = await run_in_threadpool(_decide, request, ids, decision, reason)
    return go_to(Filter.of_text(str(form.get("list", ""))).address(decided=str(count)))


def _decide(request: Request, ids: list[str], decision: Decision, reason: str) -> int:
    """Says how many: one that was deleted meanwhile does not keep the others from it."""
    count, who = 0, caller_of(request).person.id
    for case_id in ids:
        with suppress(NoCaseError):
            desk_of(request).cases.decide(case_id, decision, reason, who)
            audit(request, f"case.{decision.value}", case_id)
            count += 1
    return count


def row_of(row: CaseRow, desk: Desk, language: Language) -> dict[str, Any]:
    """A case as a list shows it; what its mail wrote is cut to length and made harmless."""
    brand = desk.catalog.brands.get(row.brand_id) if row.brand_id else None
    return {
        "id": row.id,
        "label": row.label.value,
        "sign": SIGNS[row.label],
        "name": LABELS[row.label],
        "subject": plain(row.subject, 120),
        "sender": plain(row.sender, 120),
        "brand": in_language(brand.name, language) if brand else "",
        "at": time_of(row.last_seen, language),
        "sightings": row.sightings,
        "decision": row.decision,
        "campaign": row.campaign_id,
    }
