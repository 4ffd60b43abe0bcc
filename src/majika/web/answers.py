"""The answer to one mail, its pictures, its report, and its end."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from fastapi import APIRouter, Depends
from markupsafe import Markup
from starlette.background import BackgroundTask
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from majika.accounts import Scope
from majika.errors import MajikaError
from majika.report.html import mail
from majika.report.html.page import answer, evidence
from majika.report.reasons import headline
from majika.report.sections import told_reasons
from majika.web.access import audit, needs, sees_case
from majika.web.asked import desk_of, form_of, go_to, pages_of
from majika.web.campaigns import campaign_of
from majika.web.deciding import case_work
from majika.web.desk import PATIENCE
from majika.web.pages import language_of
from majika.web.sharing import shares_of
from majika.web.waiting import patiently

router = APIRouter(prefix="/cases")

DRAWING_SECONDS = 10.0
"""How long a page that asks for the picture waits for it, before it asks again."""

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".pdf": "application/pdf",
    ".md": "text/markdown; charset=utf-8",
    ".json": "application/json",
    ".stix.json": "application/stix+json;version=2.1",
}


@router.get("/{case_id}", dependencies=[Depends(sees_case)])
async def show(request: Request, case_id: str, drawn: str = "") -> Response:
    """The answer; with `drawn`, only when its picture is there."""
    if drawn:
        return await patiently(_show, request, case_id, DRAWING_SECONDS)
    return await run_in_threadpool(_show, request, case_id, PATIENCE)


def _show(request: Request, case_id: str, patience: float) -> Response:
    case = desk_of(request).cases.get(case_id)
    document = desk_of(request).shown(case_id, language_of(request), patience=patience)
    told = told_reasons(document.verdict, document.language)
    rings = mail.rings(document.pictures)
    return pages_of(request).show(
        request,
        "answer.html",
        case_id=case_id,
        drawing=document.pictures is None and document.no_pictures is None,
        ringed=bool(rings),
        label=document.verdict.label.value,
        title=headline(document.verdict, document.language),
        answer=Markup(answer(document, told, rings)),  # noqa: S704 (escaped where it is made)
        evidence=Markup(evidence(document, told)),  # noqa: S704
        can_visit=bool(document.verdict.message.links),
        visited=document.verdict.capture is not None,
        visiting=desk_of(request).visiting(case_id) is not None,
        **case_work(request, case),
        **campaign_of(request, case.campaign_id),
        **shares_of(request, case_id),
    )


@router.get("/{case_id}/rings.css", dependencies=[Depends(sees_case)])
async def rings(request: Request, case_id: str) -> Response:
    """Where the numbers stand on the pictures: the policy of pages knows no other way."""
    return await patiently(_rings, request, case_id)


def _rings(request: Request, case_id: str) -> Response:
    document = desk_of(request).shown(case_id, language_of(request), patience=DRAWING_SECONDS)
    rules = "\n".join(ring.rule() for ring in mail.rings(document.pictures))
    return Response(rules, media_type="text/css")


@router.get("/{case_id}/mail-{number}.png", dependencies=[Depends(sees_case)])
async def picture(request: Request, case_id: str, number: int) -> Response:
    """A page of the drawn mail. It is drawn for who looks at it."""
    png = await patiently(desk_of(request).picture, case_id, language_of(request), number)
    if png is None:
        raise HTTPException(404)
    return Response(png, media_type="image/png")


@router.get("/{case_id}/report{suffix}", dependencies=[Depends(sees_case)])
async def report(request: Request, case_id: str, suffix: str) -> Response:
    """The report as a file to keep."""
    if suffix not in TYPES:
        raise HTTPException(404)
    name = Path(f"majika-{datetime.now():%Y-%m-%d}{suffix}")
    try:
        content = await patiently(desk_of(request).report, case_id, language_of(request), name)
    except MajikaError as error:
        return pages_of(request).error(request, error, 503)
    disposition = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(content, media_type=TYPES[suffix], headers=disposition)


@router.post("/{case_id}/delete", dependencies=[needs(Scope.WRITE)])
async def delete(request: Request, case_id: str) -> Response:
    await form_of(request)
    await run_in_threadpool(_delete, request, case_id)
    response = go_to("/cases")
    response.background = BackgroundTask(desk_of(request).cases.tidy)
    return response


def _delete(request: Request, case_id: str) -> None:
    desk_of(request).delete(case_id)
    audit(request, "case.deleted", case_id)
