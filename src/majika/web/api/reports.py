"""Reports of a case, as files, and what visits to its links saw."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Annotated, Any

from fastapi import APIRouter
from fastapi import Path as InPath
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from majika.capture import facts
from majika.findings import Language
from majika.report.capture_json import captures_to_json
from majika.web.access import Caller
from majika.web.api.answering import Capture, CaseId, Looker, Tongue, case_for, tongue
from majika.web.asked import desk_of
from majika.web.waiting import patiently

router = APIRouter(prefix="/cases", tags=["reports"])


class Form(Enum):
    """What a report can be."""

    HTML = "html"
    PDF = "pdf"
    MARKDOWN = "md"
    JSON = "json"
    STIX = "stix.json"
    MISP = "misp.json"


TYPES: Mapping[Form, str] = {
    Form.HTML: "text/html; charset=utf-8",
    Form.PDF: "application/pdf",
    Form.MARKDOWN: "text/markdown; charset=utf-8",
    Form.JSON: "application/json",
    Form.STIX: "application/stix+json;version=2.1",
    Form.MISP: "application/json",
}

_FILES: dict[int | str, dict[str, Any]] = {
    200: {"description": "The report.", "content": {media: {} for media in TYPES.values()}}
}


@router.get("/{case_id}/report.{form}", response_class=Response, responses=_FILES)
async def report(
    request: Request,
    case_id: CaseId,
    form: Form,
    caller: Looker,
    lang: Tongue = None,
) -> Response:
    """The report to keep, post or send. The reader of the mail is hidden in it.

    A PDF needs Chromium where majika runs.
    """
    name = Path(f"majika-{datetime.now():%Y-%m-%d}.{form.value}")
    content = await patiently(_made, request, caller, case_id, tongue(request, lang), name)
    disposition = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(content, media_type=TYPES[form], headers=disposition)


def _made(request: Request, caller: Caller, case_id: str, language: Language, name: Path) -> bytes:
    case_for(request, caller, case_id)
    return desk_of(request).report(case_id, language, name)


class Visit(BaseModel):
    """What one visit to a link saw. Text of pages is raw: treat it as hostile."""

    number: int
    capture: Capture
    pictures: list[str] = Field(description="Where the picture of each page is.")


@router.get("/{case_id}/captures")
def captures(request: Request, case_id: CaseId, caller: Looker, lang: Tongue = None) -> list[Visit]:
    """Visits to a link of the mail, oldest first."""
    case_for(request, caller, case_id)
    language = tongue(request, lang)
    return [
        Visit(
            number=number,
            capture=captures_to_json(visit, language)[0],
            pictures=list(_pictures(request, case_id, number, visit)),
        )
        for number, visit in enumerate(_visits(request, case_id), 1)
    ]


@router.get(
    "/{case_id}/captures/{number}/page-{page}.png",
    response_class=Response,
    responses={200: {"description": "The page as it looked.", "content": {"image/png": {}}}},
)
def picture(
    request: Request,
    case_id: CaseId,
    number: Annotated[int, InPath(ge=1, lt=1000)],
    page: Annotated[int, InPath(ge=1, lt=1000)],
    caller: Looker,
) -> Response:
    """The picture of a page that a visit met. Visits and pages are counted from 1."""
    case_for(request, caller, case_id)
    shots = {
        (visit_number, page_number): page.png
        for visit_number, visit in enumerate(_visits(request, case_id), 1)
        for page_number, page in enumerate(visit.pages, 1)
    }
    if not (png := shots.get((number, page))):
        raise HTTPException(404)
    return Response(png, media_type="image/png")


def _visits(request: Request, case_id: str) -> Iterator[facts.Capture]:
    """Each visit, and beside it the one that it was compared with."""
    for capture in desk_of(request).cases.captures(case_id):
        yield capture
        if capture.other is not None:
            yield capture.other


def _pictures(request: Request, case_id: str, number: int, visit: facts.Capture) -> Iterator[str]:
    for page in range(1, len(visit.pages) + 1):
        of = {"case_id": case_id, "number": number, "page": page}
        yield request.url_for("picture", **of).path
