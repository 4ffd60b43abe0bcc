"""Earlier mails: newest first, found by what is written in them."""

from __future__ import annotations

from urllib.parse import urlencode

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from majika.cases import CaseRow, Query
from majika.findings import Language
from majika.report.defang import in_language, plain
from majika.report.words import LABELS, SIGNS
from majika.verdict import Label
from majika.web.asked import desk_of, pages_of
from majika.web.desk import Desk
from majika.web.pages import language_of

router = APIRouter()

A_PAGE = 50
LONGEST = 200
"""Characters of what is searched for."""


@router.get("/cases")
def show(request: Request, q: str = "", label: str = "", before: str = "") -> Response:
    desk, language = desk_of(request), language_of(request)
    asked = {"q": q[:LONGEST].strip(), "label": label if label in _LABELS else ""}
    query = Query(
        text=asked["q"],
        label=_LABELS.get(label),
        before=int(before) if before.isdecimal() and len(before) < 19 else None,
        limit=A_PAGE + 1,
    )
    found = desk.cases.find(query)
    older = {**asked, "before": found[A_PAGE - 1].number} if len(found) > A_PAGE else None
    return pages_of(request).show(
        request,
        "cases.html",
        rows=[_row(row, desk, language) for row in found[:A_PAGE]],
        asked={**asked, "before": before},
        filtered=any(asked.values()) or query.before is not None,
        labels=[(each.value, LABELS[each]) for each in Label],
        older=f"/cases?{urlencode(older)}" if older else "",
        newest=f"/cases?{urlencode(asked)}",
    )


_LABELS = {each.value: each for each in Label}


def _row(row: CaseRow, desk: Desk, language: Language) -> dict[str, object]:
    """A case as the list shows it; what its mail wrote is cut to length and made harmless."""
    label = desk.label(row)
    brand = desk.catalog.brands.get(row.brand_id) if row.brand_id else None
    return {
        "id": row.id,
        "label": label.value,
        "sign": SIGNS[label],
        "name": LABELS[label],
        "subject": plain(row.subject, 120),
        "sender": plain(row.sender, 120),
        "brand": in_language(brand.name, language) if brand else "",
        "when": f"{row.last_seen.astimezone():%Y-%m-%d %H:%M}",
        "sightings": row.sightings,
    }
