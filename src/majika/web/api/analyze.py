"""What is this mail? Nothing is kept."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request

from majika.accounts import Scope
from majika.findings import Language
from majika.report.json import Json, error_to_json, to_json
from majika.web.access import needs
from majika.web.api.answering import Tongue, Verdict, tongue
from majika.web.api.upload import BODY, Sent, Upload
from majika.web.asked import desk_of
from majika.web.desk import Desk
from majika.web.intake import Refused, Taken, judged
from majika.web.limits import limited

router = APIRouter(tags=["mails"])


@router.post(
    "/analyze",
    openapi_extra=BODY,
    dependencies=[needs(Scope.ANALYZE), limited("uploads")],
)
async def analyze(request: Request, sent: Sent, lang: Tongue = None) -> Verdict | list[Verdict]:
    """Say what a mail is, and why, as `majika analyze --json` does. Nothing is kept.

    One mail as message/rfc822 is answered with one object. Files as multipart/form-data are
    answered with a list, an object for each mail in them: one that could not be read has its
    `error` set.
    """
    return await run_in_threadpool(_answers, desk_of(request), sent, tongue(request, lang))


def _answers(desk: Desk, sent: Upload, language: Language) -> Verdict | list[Verdict]:
    answers = []
    for found in (judged(source, desk.options) for source in sent.sources):
        if isinstance(found, Refused) and sent.alone:
            raise found.error
        answers.append(_answer(found, desk, language))
    return answers[0] if sent.alone else answers


def _answer(found: Taken | Refused, desk: Desk, language: Language) -> Json:
    if isinstance(found, Refused):
        return error_to_json(found.error, language, found.name, desk.options.catalog)
    return to_json(found.verdict, language, found.name, desk.options.catalog)
