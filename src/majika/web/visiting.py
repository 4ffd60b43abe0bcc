"""A visit to the link: what will happen, a person's word, the wait, and how it ended."""

from __future__ import annotations

from datetime import UTC, datetime

from fastapi import APIRouter
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from majika.accounts import Scope
from majika.capture.target import NoTargetError
from majika.errors import MajikaError, NoJobError
from majika.jobs import Job, JobState
from majika.jobs.reading import error_of
from majika.report.before_visit import WILL_TYPE, shown, told_before
from majika.web.access import audit, caller_of, needs
from majika.web.asked import desk_of, form_of, go_to, pages_of
from majika.web.limits import limited
from majika.web.pages import language_of
from majika.web.told import told

router = APIRouter(prefix="/cases", dependencies=[needs(Scope.CAPTURE)])

CONFIRMED = "yes"
ENDED = frozenset({JobState.DONE, JobState.FAILED, JobState.CANCELLED})


@router.get("/{case_id}/visit")
def visit(request: Request, case_id: str) -> Response:
    """The question; while a visit is under way, the way to it."""
    job = desk_of(request).visiting(case_id)
    return _question(request, case_id) if job is None else go_to(_page_of(job))


@router.post("/{case_id}/visit", dependencies=[limited("visits")])
async def begin(request: Request, case_id: str) -> Response:
    """Only a form that showed the link begins a visit, and only to that very link."""
    form = await form_of(request)
    offer, decoy = str(form.get("offer", "")), form.get("decoy") == CONFIRMED
    return await run_in_threadpool(_begin, request, case_id, offer, decoy)


def _begin(request: Request, case_id: str, offer: str, decoy: bool) -> Response:
    desk, language = desk_of(request), language_of(request)
    target = desk.offers.accept(case_id, offer)
    if target is None:
        return pages_of(request).problem(request, 410)
    who = caller_of(request).person.id
    job = desk.visit(case_id, target, language=language, decoy=decoy, who=who)
    audit(request, "case.visited", case_id)
    return go_to(_page_of(job))


@router.get("/{case_id}/visits/{job_id}")
def progress(request: Request, case_id: str, job_id: str) -> Response:
    """How far a visit is; then the answer, or why there is none."""
    job = _job(request, case_id, job_id)
    if "HX-Request" in request.headers and job.state in ENDED:
        return Response(headers={"HX-Refresh": "true"})  # the whole page is another one now
    if job.state is JobState.FAILED:
        return _failed(request, case_id, error_of(job))
    if job.state is JobState.DONE:
        return go_to(f"/cases/{case_id}#visit")
    if job.state is JobState.CANCELLED:
        return go_to(f"/cases/{case_id}")
    seconds = round((datetime.now(UTC) - job.began).total_seconds()) if job.began else None
    return pages_of(request).show(request, "visiting.html", job=job, seconds=seconds)


@router.post("/{case_id}/visits/{job_id}/cancel")
async def cancel(request: Request, case_id: str, job_id: str) -> Response:
    """End it; what was known before stands as it was."""
    await form_of(request)
    await run_in_threadpool(_cancel, request, case_id, job_id)
    return go_to(f"/cases/{case_id}")


def _cancel(request: Request, case_id: str, job_id: str) -> None:
    desk_of(request).jobs.cancel(_job(request, case_id, job_id).id)
    audit(request, "case.visit_cancelled", case_id)


def _job(request: Request, case_id: str, job_id: str) -> Job:
    job = desk_of(request).jobs.get(job_id)
    if job.case_id != case_id:
        raise NoJobError("There is no such job.")
    return job


def _page_of(job: Job) -> str:
    return f"/cases/{job.case_id}/visits/{job.id}"


def _question(request: Request, case_id: str) -> Response:
    from majika.capture.run import Plan
    from majika.capture.visitors import desktop

    desk, language = desk_of(request), language_of(request)
    try:
        desk.jobs.refuse_without_browser()
        target = desk.target(case_id)
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
        told=list(told_before(target, Plan(visitor=desktop(language)), language)),
        will_type=WILL_TYPE,
        offer=desk.offers.offer(case_id, target),
        confirmed=CONFIRMED,
    )


def _not_opened(request: Request, case_id: str, why: str) -> Response:
    return pages_of(request).show(request, "not_opened.html", case_id=case_id, why=why, failed=None)


def _failed(request: Request, case_id: str, error: MajikaError) -> Response:
    """Nothing is lost: the answer without the visit stands as it was."""
    failed = told(error, language_of(request))
    return pages_of(request).show(
        request, "not_opened.html", status=503, case_id=case_id, why="", failed=failed
    )
