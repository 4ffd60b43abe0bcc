"""A visit to the link: what will happen, a person's word, and the wait."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from majika.capture.target import NoTargetError
from majika.errors import MajikaError
from majika.report.before_visit import WILL_TYPE, shown, told_before
from majika.report.errors import FaultError, describe
from majika.web.asked import desk_of, form_of, go_to, pages_of
from majika.web.pages import language_of
from majika.web.visits import Running

router = APIRouter(prefix="/cases")

CONFIRMED = "yes"


@router.get("/{case_id}/visit")
def visit(request: Request, case_id: str) -> Response:
    """The question; while a visit is under way, how far it is; then the answer."""
    running = desk_of(request).visits.running(case_id)
    if running is None:
        return _question(request, case_id)
    if not running.future.done():
        return _wait(request, case_id, running)
    desk_of(request).visits.forget(case_id)
    error = running.future.exception()
    return go_to(f"/cases/{case_id}#visit") if error is None else _failed(request, case_id, error)


@router.post("/{case_id}/visit")
async def begin(request: Request, case_id: str) -> Response:
    """Only a form that showed the link begins a visit, and only to that very link."""
    form = await form_of(request)
    offer, decoy = str(form.get("offer", "")), form.get("decoy") == CONFIRMED
    return await run_in_threadpool(_begin, request, case_id, offer, decoy)


def _begin(request: Request, case_id: str, offer: str, decoy: bool) -> Response:
    desk = desk_of(request)
    target = desk.visits.accept(case_id, offer)
    if target is None:
        return pages_of(request).problem(request, 410)
    try:
        desk.visit(case_id, target, desk.plan(language_of(request), decoy=decoy))
    except MajikaError as error:
        return _failed(request, case_id, error)
    return go_to(f"/cases/{case_id}/visit")


def _question(request: Request, case_id: str) -> Response:
    desk, language = desk_of(request), language_of(request)
    try:
        target = desk.target(case_id)
        plan = desk.plan(language, decoy=False)
    except NoTargetError as error:
        return _not_opened(request, case_id, error.why.in_(language))
    except MajikaError as error:
        return _failed(request, case_id, error)
    if target.refused is not None:
        return _not_opened(request, case_id, target.refused.in_(language))
    return pages_of(request).show(
        request,
        "visit.html",
        case_id=case_id,
        link=shown(target),
        told=list(told_before(target, plan, language)),
        will_type=WILL_TYPE,
        offer=desk.visits.offer(case_id, target),
        confirmed=CONFIRMED,
    )


def _wait(request: Request, case_id: str, running: Running) -> Response:
    return pages_of(request).show(
        request, "visiting.html", case_id=case_id, seconds=running.seconds
    )


def _not_opened(request: Request, case_id: str, why: str) -> Response:
    return pages_of(request).show(request, "not_opened.html", case_id=case_id, why=why, failed=None)


def _failed(request: Request, case_id: str, error: BaseException) -> Response:
    """Nothing is lost: the answer without the visit stands as it was."""
    if not isinstance(error, MajikaError):
        error = FaultError.of(error)
    failed = describe(error, language_of(request))
    return pages_of(request).show(
        request, "not_opened.html", status=503, case_id=case_id, why="", failed=failed
    )
