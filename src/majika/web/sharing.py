"""Links that show one answer to others: made and closed on its page, read without signing in."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from fastapi import APIRouter, Depends
from markupsafe import Markup
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from majika.accounts import Scope
from majika.cases import Share
from majika.errors import NoShareError
from majika.findings import Language
from majika.report.document import Document
from majika.report.html import mail
from majika.report.html.page import answer, evidence
from majika.report.reasons import headline
from majika.report.sections import told_reasons
from majika.web import case_words, share_words
from majika.web.access import audit, caller_of, name_of, needs, open_to_all
from majika.web.asked import address_of, desk_of, form_of, go_to, pages_of
from majika.web.deciding import written
from majika.web.pages import language_of
from majika.web.times import time_of
from majika.web.waiting import patiently

router = APIRouter()

DRAWING_SECONDS = 10.0
"""How long a reader waits for the picture: their page brings nothing later."""


@router.post("/cases/{case_id}/share", dependencies=[needs(Scope.WRITE)])
async def make(request: Request, case_id: str) -> Response:
    form = await form_of(request)
    days = {str(each): each for each in share_words.LASTING}.get(written(form, "days"))
    if days is None:
        raise HTTPException(422)
    await run_in_threadpool(_make, request, case_id, days)
    return go_to(f"/cases/{case_id}#share")


def _make(request: Request, case_id: str, days: int) -> None:
    who = caller_of(request).person.id
    desk_of(request).cases.shares.open(case_id, timedelta(days=days), who)
    audit(request, "case.shared", case_id)


@router.post("/cases/{case_id}/share/close", dependencies=[needs(Scope.WRITE)])
async def close(request: Request, case_id: str) -> Response:
    form = await form_of(request)
    await run_in_threadpool(_close, request, case_id, written(form, "key"))
    return go_to(f"/cases/{case_id}#share")


def _close(request: Request, case_id: str, key: str) -> None:
    desk_of(request).cases.shares.close(case_id, key)
    audit(request, "case.share_closed", case_id)


def shares_of(request: Request, case_id: str) -> dict[str, Any]:
    """The open links of a case, for its page."""
    language = language_of(request)
    found = desk_of(request).cases.shares.of_case(case_id)
    return {
        "s": share_words,
        "here_only": not request.app.state.site.urls,
        "shares": [
            {
                "key": each.key,
                "address": f"{address_of(request)}/shared/{each.key}",
                "ends": time_of(each.expires, language).exact,
                "at": time_of(each.opened, language),
                "who": name_of(request, each.who),
            }
            for each in found
        ],
    }


# --- what the other one sees


@router.get("/shared/{key}", dependencies=[Depends(open_to_all)])
async def show(request: Request, key: str) -> Response:
    """The answer alone: masked as for strangers, without a way to anything else."""
    return await patiently(_show, request, key)


def _show(request: Request, key: str) -> Response:
    language = language_of(request)
    try:
        share = desk_of(request).cases.shares.get(key)
    except NoShareError:
        return pages_of(request).show_stranger(
            request, "shared_gone.html", status=404, s=share_words
        )
    document = replace(_document(request, share, language), pictures_at=f"/shared/{key}/{language}")
    told = told_reasons(document.verdict, language)
    rings = mail.rings(document.pictures)
    decision = desk_of(request).cases.get(share.case_id).decision
    return pages_of(request).show_stranger(
        request,
        "shared.html",
        s=share_words,
        label=document.verdict.label.value,
        title=headline(document.verdict, language),
        ends=time_of(share.expires, language).exact,
        ruled=case_words.RULED[decision] if decision else None,
        rings=f"/shared/{key}/{language}/rings.css" if rings else "",
        answer=Markup(answer(document, told, rings)),  # noqa: S704 (escaped where it is made)
        evidence=Markup(evidence(document, told)),  # noqa: S704
    )


@router.get("/shared/{key}/{language}/mail-{number}.png", dependencies=[Depends(open_to_all)])
async def picture(request: Request, key: str, language: Language, number: int) -> Response:
    return await patiently(_picture, request, key, language, number)


def _picture(request: Request, key: str, language: Language, number: int) -> Response:
    share = desk_of(request).cases.shares.get(key)
    png = desk_of(request).picture(share.case_id, language, number)
    if png is None:
        raise HTTPException(404)
    return Response(png, media_type="image/png")


@router.get("/shared/{key}/{language}/rings.css", dependencies=[Depends(open_to_all)])
async def rings(request: Request, key: str, language: Language) -> Response:
    return await patiently(_rings, request, key, language)


def _rings(request: Request, key: str, language: Language) -> Response:
    share = desk_of(request).cases.shares.get(key)
    pictures = _document(request, share, language).pictures
    rules = "\n".join(ring.rule() for ring in mail.rings(pictures))
    return Response(rules, media_type="text/css")


def _document(request: Request, share: Share, language: Language) -> Document:
    return desk_of(request).shown(share.case_id, language, patience=DRAWING_SECONDS)
