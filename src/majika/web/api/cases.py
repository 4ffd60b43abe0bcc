"""Mails that are kept: hand in, find, decide, note, delete."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, BackgroundTasks, Query
from pydantic import BaseModel, ConfigDict, Field
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from majika import cases as store
from majika.accounts import Scope
from majika.cases import Decision
from majika.findings import Language
from majika.message import MessageKind
from majika.report.errors import describe
from majika.report.json import to_json
from majika.verdict import Label
from majika.web.access import Caller, audit, needs, own_only
from majika.web.api.answering import (
    CaseId,
    Looker,
    Reporter,
    Tongue,
    Verdict,
    Writer,
    case_for,
    tongue,
)
from majika.web.api.upload import BODY, Sent, Upload
from majika.web.asked import desk_of
from majika.web.desk import Desk, Taken
from majika.web.intake import Refused
from majika.web.limits import limited

router = APIRouter(prefix="/cases", tags=["cases"])

MOST = 200
"""Cases of one page."""

Id = Annotated[str, Field(pattern="^[a-z2-7]{16}$")]
Text = Annotated[str, Field(min_length=1, max_length=20_000)]


class Row(BaseModel):
    """A case as lists show it. Sender and subject are the mail's own: hostile text."""

    model_config = ConfigDict(from_attributes=True)

    id: Id
    number: int = Field(description="Its place in the order of arrival; lists are paged by it.")
    kind: MessageKind
    sha256: str = Field(description="Of the message; the same message twice is one case.")
    created: datetime
    last_seen: datetime
    label: Label
    score: float
    probability: float = Field(description="That the mail is fraudulent, 0 to 1.")
    brand_id: str = Field(description="Whom the mail claims to be; empty for nobody we know.")
    sender: str
    sender_domain: str
    subject: str
    sightings: int = Field(description="How often the message was handed in.")
    decision: Decision | None = Field(description="The latest of a person.")
    campaign_id: str = Field(description="Empty when it stands alone.")


class Sighting(BaseModel):
    """One time that the message was handed in."""

    model_config = ConfigDict(from_attributes=True)

    at: datetime
    source: str
    reporter: str


class Note(BaseModel):
    """What somebody wrote beside a case."""

    model_config = ConfigDict(from_attributes=True)

    at: datetime
    who: str
    text: str


class Ruling(BaseModel):
    """A decision, with who made it and why."""

    model_config = ConfigDict(from_attributes=True)

    at: datetime
    who: str
    decision: Decision
    reason: str


class Case(Row):
    """All that people added to a mail."""

    seen: list[Sighting] = Field(
        description="Newest first, at most 100; without `cases:read`, one's own."
    )
    notes: list[Note] = Field(description="Oldest first; none without `cases:read`.")
    rulings: list[Ruling] = Field(description="Oldest first.")


class Answered(Case):
    """A case with its answer, what the last visit saw counted in."""

    verdict: Verdict


class Page(BaseModel):
    """Cases, newest first."""

    cases: list[Row]
    next: int | None = Field(description="`before` of the next page; null on the last one.")


class Fault(BaseModel):
    """Why a mail could not be read."""

    kind: str
    message: str
    hint: str


class Kept(BaseModel):
    """What became of one mail: its case, or why there is none."""

    source: str = Field(description="Name of the file; !name inside an archive, #n inside an mbox.")
    case: Case | None
    error: Fault | None


class Judgement(BaseModel):
    """What a person says about a verdict."""

    decision: Decision
    reason: str = Field(default="", max_length=20_000)


class Words(BaseModel):
    """A note."""

    text: Text


@router.post("", status_code=201, openapi_extra=BODY, dependencies=[limited("uploads")])
async def add(
    request: Request, response: Response, caller: Reporter, sent: Sent
) -> Case | list[Kept]:
    """Keep a mail as a case. A message that is kept already is the same case, seen once more.

    One mail as message/rfc822 is answered with its case. Files as multipart/form-data are answered
    with a list that says what became of each mail in them.
    """
    kept = await run_in_threadpool(_keep, desk_of(request), sent, caller)
    if isinstance(kept, Case):
        response.headers["Location"] = str(request.url_for("case", case_id=kept.id).path)
    return kept


def _keep(desk: Desk, sent: Upload, caller: Caller) -> Case | list[Kept]:
    kept = []
    for found in desk.take(sent.sources, reporter=caller.person.id):
        if sent.alone:
            if isinstance(found, Refused):
                raise found.error
            return _seen_by(caller, found.case)
        kept.append(_kept(found, caller))
    return kept


def _seen_by(caller: Caller, found: store.Case) -> Case:
    """The case as its asker may see it: notes stay among those who see all cases, and so does who
    else handed it in."""
    case = Case.model_validate(found)
    if Scope.READ in caller.scopes:
        return case
    own = [each for each in case.seen if each.reporter == caller.person.id]
    return case.model_copy(update={"seen": own, "notes": []})


def _kept(found: Taken | Refused, caller: Caller) -> Kept:
    if isinstance(found, Taken):
        return Kept(source=found.name, case=_seen_by(caller, found.case), error=None)
    described = describe(found.error, "en")
    fault = Fault(kind=described.kind, message=described.message, hint=described.hint)
    return Kept(source=found.name, case=None, error=fault)


class Filter(BaseModel):
    """Which cases to list. What is left out does not matter; the rest must all be so."""

    model_config = ConfigDict(extra="forbid")

    text: str = Field(
        default="",
        max_length=200,
        description="Words of sender, subject, text, brand or attachment names, or the start of "
        "a hash.",
    )
    label: Label | None = None
    brand: str = Field(default="", max_length=100, description="Id of a brand.")
    domain: str = Field(
        default="",
        max_length=255,
        description="Of the sender or a link, or any domain above it.",
    )
    decision: Decision | None = None
    undecided: bool = Field(default=False, description="Only those that nobody has decided yet.")
    campaign: str = Field(default="", max_length=16, description="Id of a campaign.")
    before: int | None = Field(
        default=None, ge=1, lt=2**63, description="`next` of the page before."
    )
    limit: int = Field(default=50, ge=1, le=MOST)


@router.get("", dependencies=[needs(Scope.ANALYZE, Scope.READ)])
def find(request: Request, asked: Annotated[Filter, Query()]) -> Page:
    """List cases, newest first, a page at a time. Who may not read all finds their own."""
    wanted = {**dict(asked), "limit": asked.limit + 1}
    query = store.Query(**wanted, reporter=own_only(request))
    rows = desk_of(request).cases.find(query)
    more = len(rows) > asked.limit
    return Page(
        cases=[Row.model_validate(row) for row in rows[: asked.limit]],
        next=rows[asked.limit - 1].number if more else None,
    )


@router.get("/{case_id}")
def case(request: Request, case_id: CaseId, caller: Looker, lang: Tongue = None) -> Answered:
    """A case with its answer. Who may not read all cases sees those they handed in."""
    told = _seen_by(caller, case_for(request, caller, case_id))
    verdict = _verdict(desk_of(request), told, tongue(request, lang))
    return Answered(**told.model_dump(), verdict=verdict)


def _verdict(desk: Desk, row: Case, language: Language) -> Verdict:
    source = row.seen[0].source if row.seen else ""
    return to_json(desk.verdict(row.id), language, source, desk.options.catalog)


_RAW = {
    MessageKind.MAIL: ("message/rfc822", ".eml"),
    MessageKind.TEXT: ("text/plain; charset=utf-8", ".txt"),
}


@router.get(
    "/{case_id}/raw",
    response_class=Response,
    responses={
        200: {
            "description": "The message as it was handed in. It is hostile: open it nowhere.",
            "content": {media_type: {} for media_type, _ in _RAW.values()},
        }
    },
)
def raw(request: Request, case_id: CaseId, caller: Looker) -> Response:
    """The message itself."""
    media_type, end = _RAW[case_for(request, caller, case_id).kind]
    data = desk_of(request).cases.raw(case_id)
    disposition = {"Content-Disposition": f'attachment; filename="{case_id}{end}"'}
    return Response(data, media_type=media_type, headers=disposition)


@router.post("/{case_id}/decisions", status_code=201)
def decide(request: Request, case_id: CaseId, judgement: Judgement, caller: Writer) -> Case:
    """Confirm or contest the verdict. The latest decision counts; all are kept."""
    decided = desk_of(request).cases.decide(
        case_id, judgement.decision, judgement.reason, caller.person.id
    )
    audit(request, f"case.{judgement.decision.value}", case_id)
    return _seen_by(caller, decided)


@router.post("/{case_id}/notes", status_code=201)
def note(request: Request, case_id: CaseId, words: Words, caller: Writer) -> Case:
    """Write something beside a case."""
    noted = desk_of(request).cases.note(case_id, words.text, caller.person.id)
    audit(request, "case.noted", case_id)
    return _seen_by(caller, noted)


@router.delete("/{case_id}", status_code=204, dependencies=[needs(Scope.WRITE)])
def delete(request: Request, case_id: CaseId, later: BackgroundTasks) -> None:
    """Delete a case and all that belongs to it. This cannot be undone."""
    desk_of(request).delete(case_id)
    later.add_task(desk_of(request).cases.tidy)
    audit(request, "case.deleted", case_id)
