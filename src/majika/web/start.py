"""The first page, and what is dropped on it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import IO

from fastapi import APIRouter
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import Response

from majika.accounts import Scope
from majika.errors import MajikaError
from majika.findings import Language
from majika.report.defang import typed
from majika.report.reasons import headline
from majika.report.words import SIGNS
from majika.sources import Source
from majika.web import words
from majika.web.access import caller_of, needs
from majika.web.asked import desk_of, form_of, go_to, pages_of
from majika.web.desk import Taken
from majika.web.intake import Refused, from_files, from_text
from majika.web.limits import limited
from majika.web.pages import language_of
from majika.web.told import told

router = APIRouter()


@router.get("/", dependencies=[needs(Scope.ANALYZE)])
def start(request: Request) -> Response:
    return pages_of(request).show(request, "start.html", problem=None)


@router.post("/", dependencies=[needs(Scope.ANALYZE), limited("uploads")])
async def take(request: Request) -> Response:
    """One mail leads to its answer; of several, each says what it is."""
    form = await form_of(request)
    files, text = _files(form), str(form.get("source", ""))
    return await run_in_threadpool(_answer, request, files, text)


def _answer(request: Request, files: list[tuple[str, IO[bytes]]], text: str) -> Response:
    desk, language = desk_of(request), language_of(request)
    found = list(desk.take(_sources(files, text), reporter=caller_of(request).person.id))
    if len(found) == 1 and isinstance(found[0], Taken):
        desk.draw(found[0].case.id, language)
        return go_to(f"/cases/{found[0].case.id}")
    if len(found) > 1:
        return pages_of(request).show(
            request, "results.html", results=[_row(each, language) for each in found]
        )
    problem = found[0].error if found and isinstance(found[0], Refused) else None
    return _again(request, problem)


def _again(request: Request, error: MajikaError | None) -> Response:
    """The first page, with what was wrong."""
    language = language_of(request)
    if error is None:
        problem = (words.NOTHING_GIVEN.in_(language), words.NOTHING_GIVEN_DO.in_(language))
    else:
        described = told(error, language)
        problem = (described.message, described.hint)
    return pages_of(request).show(request, "start.html", status=422, problem=problem)


def _files(form: FormData) -> list[tuple[str, IO[bytes]]]:
    """What was chosen; a browser sends a nameless file for none."""
    uploads = (each for each in form.getlist("files") if isinstance(each, UploadFile))
    return [(each.filename, each.file) for each in uploads if each.filename]


def _sources(files: list[tuple[str, IO[bytes]]], text: str) -> Iterable[Source]:
    if files:
        return from_files(files)
    return from_text(text) if text.strip() else ()


def _row(each: Taken | Refused, language: Language) -> dict[str, object]:
    if isinstance(each, Taken):
        return {
            "name": typed(each.name),
            "case": each.case,
            "sign": SIGNS[each.case.label],
            "answer": headline(each.verdict, language),
        }
    return {"name": typed(each.name), "case": None, "error": told(each.error, language)}
