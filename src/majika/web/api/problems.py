"""Errors as programs read them: `application/problem+json` (RFC 9457) with a `kind` that stays."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from majika import errors
from majika.capture.target import NoTargetError
from majika.errors import MajikaError
from majika.report.defang import plain
from majika.report.errors import describe
from majika.web.safety import MOST_BYTES
from majika.web.throttle import TooOftenError

MEDIA_TYPE = "application/problem+json"
MIB = 1024 * 1024


class Problem(BaseModel):
    """Why a request was not fulfilled."""

    type: str = "about:blank"
    title: str = Field(description="What the status means.")
    status: int
    kind: str = Field(description="Which error it is, for programs: this name stays.")
    detail: str = Field(description="What happened.")
    hint: str = Field(description="What to do; may be empty.")


STATUSES: Mapping[type[MajikaError], int] = {
    errors.TooLargeError: 413,
    errors.NoCaseError: 404,
    errors.NoCampaignError: 404,
    errors.NoJobError: 404,
    errors.NoWebhookError: 404,
    errors.UnknownNameError: 404,
    errors.CaseFileError: 500,
    errors.CaseStoreError: 503,
    errors.ReportPackageError: 503,
    errors.BrowserError: 503,
}
"""Of errors that are not the fault of what was sent; any other is 422."""

_OF_STATUS: Mapping[int, tuple[str, str, str]] = {
    400: ("BadRequest", "The request cannot be read.", ""),
    401: ("NotSignedIn", "This needs a token.", "Send `Authorization: Bearer …`."),
    403: ("NotAllowed", "Your token may not do this.", "Ask for one with the scope it needs."),
    404: ("NotFound", "There is nothing at this address.", "See /api/docs."),
    405: ("MethodNotAllowed", "This address has no such method.", "See /api/docs."),
    408: ("TooSlow", "The request took too long to arrive.", "Send it again."),
    410: ("Gone", "What this answers to is too old, or was answered before.", "Ask for it anew."),
    413: (
        "TooLarge",
        "That is more than we take at once.",
        f"At most {MOST_BYTES // MIB} MB a request.",
    ),
    415: ("WrongType", "This kind of content is not taken here.", "See /api/docs."),
    421: ("OtherHost", "majika does not answer to this name.", "Use the address it showed."),
    422: ("InvalidRequest", "What was sent makes no sense here.", "See /api/docs."),
    429: ("TooMany", "Too many requests.", "Wait as long as Retry-After says."),
    500: ("Fault", "Something in majika went wrong.", "It says nothing about what you sent."),
    503: ("Busy", "majika has no time for this now.", "Try again in a moment."),
}


def problem(
    status: int, *, detail: str = "", kind: str = "", hint: str = "",
    headers: Mapping[str, str] | None = None,
) -> Response:  # fmt: skip
    """The answer for a status; what is not given is what the status says by itself."""
    own_kind, own_detail, own_hint = _OF_STATUS.get(status, ("Refused", "This was refused.", ""))
    content = Problem(
        title=HTTPStatus(status).phrase,
        status=status,
        kind=kind or own_kind,
        detail=detail or own_detail,
        hint=hint or ("" if detail else own_hint),
    )
    return Response(content.model_dump_json(), status, dict(headers or {}), MEDIA_TYPE)


def problem_of(error: MajikaError) -> Response:
    """The answer for an error of ours."""
    described = describe(error, "en")
    status = next((STATUSES[kind] for kind in type(error).__mro__ if kind in STATUSES), 422)
    return problem(status, detail=described.message, kind=described.kind, hint=described.hint)


def explain_errors(api: FastAPI) -> None:
    """No error leaves without its problem."""
    ours = (MajikaError, NoTargetError, TooOftenError)
    for kind in (HTTPException, RequestValidationError, *ours, Exception):
        api.add_exception_handler(kind, _explain)


async def _explain(_: Request, error: Exception) -> Response:
    match error:
        case MajikaError():
            return problem_of(error)
        case NoTargetError():
            return problem(422, kind="NoTarget", detail=f"No link is opened: {error.why.en}.")
        case RequestValidationError():
            return problem(422, kind="InvalidRequest", detail=_faults(error))
        case HTTPException():
            detail = error.detail if error.detail != HTTPStatus(error.status_code).phrase else ""
            return problem(error.status_code, detail=detail, headers=error.headers)
        case TooOftenError():
            return problem(429, headers=error.headers)
    return problem(500)


def _faults(error: RequestValidationError) -> str:
    """Where something is wrong and what; nothing of what was sent is repeated."""
    told = (f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in error.errors()[:10])
    return plain("; ".join(told), 1000)
