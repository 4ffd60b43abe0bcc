"""Visits to a link: the link is shown first, and only what was shown is opened, on somebody's word.

`GET …/visit` says which link of the mail would be opened, what was taken out of it and what its
site will learn. Whoever has read that answers with its `offer`, once: `POST …/visits`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Path
from pydantic import BaseModel, ConfigDict, Field
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from majika import jobs
from majika.capture.target import NoTargetError
from majika.errors import NoJobError
from majika.jobs import JobKind, JobState
from majika.report.before_visit import WILL_TYPE, told_before
from majika.web.access import Caller, audit
from majika.web.api.answering import CaseId, Tongue, Visitor, case_for, tongue
from majika.web.asked import desk_of
from majika.web.limits import limited

router = APIRouter(tags=["visits"])

JobId = Annotated[str, Path(pattern="^[a-z0-9-]{1,100}$", description="Id of a job.")]


class Piece(BaseModel):
    """A piece of the link that was replaced, because it may point to the reader."""

    model_config = ConfigDict(from_attributes=True)

    was: str
    now: str
    where: str = Field(description="user, path, query or fragment.")


class Offer(BaseModel):
    """What would be opened. Nothing happens before somebody says so."""

    offer: str = Field(description="To be sent back, once, by whoever wants the visit.")
    url: str = Field(description="What will be opened: hostile, so follow it nowhere.")
    removed: list[Piece]
    told: list[str] = Field(description="What the site will learn.")
    decoy: str = Field(description="What else is done when a decoy is asked for.")


class Word(BaseModel):
    """Somebody's word for a visit to the link that they were shown."""

    offer: str = Field(max_length=100)
    decoy: bool = Field(default=False, description="Also try a made-up login.")


class Job(BaseModel):
    """What somebody asked for, and how far it is."""

    model_config = ConfigDict(from_attributes=True)

    id: str
    kind: JobKind
    case_id: str
    state: JobState
    asked: datetime
    began: datetime | None
    ended: datetime | None
    error: str = Field(description="Kind of the error that ended it; empty otherwise.")
    said: str = Field(description="Its words.")


@router.get("/cases/{case_id}/visit")
def offer(request: Request, case_id: CaseId, caller: Visitor, lang: Tongue = None) -> Offer:
    """The link that a visit would open, and what that would tell its site."""
    from majika.capture.run import Plan
    from majika.capture.visitors import desktop

    case_for(request, caller, case_id)
    desk, language = desk_of(request), tongue(request, lang)
    desk.jobs.refuse_without_browser()
    target = desk.target(case_id)
    if target.refused is not None:
        raise NoTargetError(target.refused)
    return Offer(
        offer=desk.offers.offer(case_id, target),
        url=target.url,
        removed=[Piece.model_validate(each) for each in target.removed],
        told=list(told_before(target, Plan(visitor=desktop(language)), language)),
        decoy=WILL_TYPE.in_(language),
    )


@router.post("/cases/{case_id}/visits", status_code=202, dependencies=[limited("visits")])
def visit(
    request: Request,
    response: Response,
    case_id: CaseId,
    word: Word,
    caller: Visitor,
    lang: Tongue = None,
) -> Job:
    """Open the link that was shown. What was seen is counted into the case's answer.

    A case has one visit at a time: while one is under way, that one is the answer.
    """
    case_for(request, caller, case_id)
    desk = desk_of(request)
    target = desk.offers.accept(case_id, word.offer)
    if target is None:
        raise HTTPException(410)
    job = desk.visit(
        case_id, target, language=tongue(request, lang), decoy=word.decoy, who=caller.person.id
    )
    audit(request, "case.visited", case_id)
    response.headers["Location"] = request.url_for("job", job_id=job.id).path
    return Job.model_validate(job)


@router.get("/cases/{case_id}/visits")
def visits(request: Request, case_id: CaseId, caller: Visitor) -> list[Job]:
    """Visits that were asked for, newest first."""
    case_for(request, caller, case_id)
    return [Job.model_validate(job) for job in desk_of(request).jobs.of_case(case_id)]


@router.get("/jobs/{job_id}")
def job(request: Request, job_id: JobId, caller: Visitor) -> Job:
    """How far a job is."""
    return Job.model_validate(_found(request, job_id, caller))


@router.post("/jobs/{job_id}/cancel")
def cancel(request: Request, job_id: JobId, caller: Visitor) -> Job:
    """End a job, or let it never begin. One that ended stays as it is."""
    desk = desk_of(request)
    desk.jobs.cancel(_found(request, job_id, caller).id)
    audit(request, "job.cancelled", job_id)
    return Job.model_validate(desk.jobs.get(job_id))


def _found(request: Request, job_id: str, caller: Caller) -> jobs.Job:
    """A visit to a case that the caller may see; other jobs are nobody's but the server's."""
    found = desk_of(request).jobs.get(job_id)
    if found.kind is not JobKind.VISIT:
        raise NoJobError("There is no such job.")
    case_for(request, caller, found.case_id)
    return found
