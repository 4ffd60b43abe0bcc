"""What all answers have in common: their JSON, their language, and who may see which case."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import Path, Query
from pydantic import WithJsonSchema
from starlette.requests import Request
from starlette.responses import JSONResponse

from majika.accounts import Scope
from majika.cases import Case
from majika.findings import Language
from majika.report.json import to_line
from majika.web.access import Caller, needs, sees_case
from majika.web.asked import desk_of
from majika.web.pages import language_of

CaseId = Annotated[str, Path(pattern="^[a-z2-7]{16}$", description="Id of a case.")]

Reporter = Annotated[Caller, needs(Scope.ANALYZE)]
Looker = Annotated[Caller, needs(Scope.ANALYZE, Scope.READ)]
Reader = Annotated[Caller, needs(Scope.READ)]
Writer = Annotated[Caller, needs(Scope.WRITE)]
Visitor = Annotated[Caller, needs(Scope.CAPTURE)]
Admin = Annotated[Caller, needs(Scope.ADMIN)]
"""Who asks, by the scope that a call needs. Who looks sees all cases, or those of their own."""

Tongue = Annotated[
    Language | None,
    Query(alias="lang", description="Of sentences; without it, what Accept-Language says."),
]

SCHEMAS = "https://schemas.test/"
"""Stands for the schemas of the description, which `describing` puts there: pydantic leaves alone
only what is a URL."""

Verdict = Annotated[dict[str, Any], WithJsonSchema({"$ref": f"{SCHEMAS}Verdict"})]
"""`majika.verdict/1`, the JSON of `majika analyze --json`."""

Capture = Annotated[dict[str, Any], WithJsonSchema({"$ref": f"{SCHEMAS}Verdict.capture"})]
"""An entry of its `captures`."""


class AnswerJson(JSONResponse):
    """JSON as the command line writes it: text of mails cannot act on a terminal."""

    def render(self, content: Any) -> bytes:
        return to_line(content).encode()


def tongue(request: Request, asked: Language | None) -> Language:
    return asked or language_of(request)


def case_for(request: Request, caller: Caller, case_id: str) -> Case:
    """The case, if the caller may see it: who reports sees their own, and learns of no other.

    Raises `NoCaseError`.
    """
    sees_case(request, case_id, caller)
    return desk_of(request).cases.get(case_id)
