"""What people say about an answer: a decision with its reason, and notes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from fastapi import APIRouter
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from majika.accounts import Scope
from majika.cases import Case, Decision, Ruling
from majika.report.defang import lines, typed
from majika.web import case_words
from majika.web.access import audit, caller_of, name_of, needs
from majika.web.asked import desk_of, form_of, go_to
from majika.web.pages import language_of
from majika.web.times import time_of

router = APIRouter(prefix="/cases", dependencies=[needs(Scope.WRITE)])

LONGEST = 2_000
"""Characters of a reason or a note that a form takes."""

SEEN_SHOWN = 20
"""Of the times that a message came in, and of the visits to its link, the newest."""


@router.post("/{case_id}/decide")
async def decide(request: Request, case_id: str) -> Response:
    """Write down whether the answer is right."""
    form = await form_of(request)
    decision = decision_of(str(form.get("decision", "")))
    reason = written(form, "reason")
    await run_in_threadpool(_decide, request, case_id, decision, reason)
    return go_to(f"/cases/{case_id}#casework")


def _decide(request: Request, case_id: str, decision: Decision, reason: str) -> None:
    who = caller_of(request).person.id
    desk_of(request).cases.decide(case_id, decision, reason, who)
    audit(request, f"case.{decision.value}", case_id)


@router.post("/{case_id}/note")
async def note(request: Request, case_id: str) -> Response:
    """Write something beside the case; an empty note is none."""
    form = await form_of(request)
    if text := written(form, "text"):
        await run_in_threadpool(_note, request, case_id, text)
    return go_to(f"/cases/{case_id}#casework")


def _note(request: Request, case_id: str, text: str) -> None:
    desk_of(request).cases.note(case_id, text, caller_of(request).person.id)
    audit(request, "case.noted", case_id)


def written(form: FormData, name: str) -> str:
    """What somebody wrote in a field; browsers send line ends as mail does (HTML, 4.10.22.4)."""
    return str(form.get(name, "")).replace("\r\n", "\n")[:LONGEST].strip()


def decision_of(value: str) -> Decision:
    """Raises 422 for a word that is no decision."""
    try:
        return Decision(value)
    except ValueError:
        raise HTTPException(422) from None


def case_work(request: Request, case: Case) -> dict[str, Any]:
    """What people have said about a case, for its page."""
    language = language_of(request)
    rulings = rulings_of(request, case.rulings)
    return {
        "c": case_words,
        "can_decide": Scope.WRITE in caller_of(request).scopes,
        "rulings": rulings,
        "ruling": rulings[0] if rulings else None,
        "notes": [
            {
                "text": lines(each.text),
                "who": typed(name_of(request, each.who)),
                "at": time_of(each.at, language),
            }
            for each in case.notes
        ],
        "longest": LONGEST,
        "seen": [
            {
                "said": case_words.CAME_IN,
                "about": typed(each.source),
                "who": typed(name_of(request, each.reporter)),
                "at": time_of(each.at, language),
            }
            for each in case.seen[:SEEN_SHOWN]
        ],
        "visits": [
            {
                "said": case_words.VISITS[job.state],
                "about": "",
                "who": "",
                "at": time_of(job.asked, language),
            }
            for job in desk_of(request).jobs.of_case(case.id)[:SEEN_SHOWN]
        ],
    }


def rulings_of(request: Request, rulings: Iterable[Ruling]) -> list[dict[str, Any]]:
    """Decisions as a page tells them, newest first."""
    language = language_of(request)
    return [
        {
            "said": case_words.RULED[each.decision],
            "decision": each.decision.value,
            "reason": lines(each.reason),
            "who": typed(name_of(request, each.who)),
            "at": time_of(each.at, language),
        }
        for each in reversed([*rulings])
    ]
