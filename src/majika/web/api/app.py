"""The API, put together: an app of its own beneath `/api`, so that its errors are its own."""

from __future__ import annotations

from fastapi import FastAPI
from starlette.datastructures import State
from starlette.requests import Request
from starlette.responses import Response

from majika import __version__
from majika.web.api import (
    analyze,
    brands,
    campaigns,
    cases,
    documents,
    feed,
    health,
    reports,
    visits,
    webhooks,
)
from majika.web.api.answering import AnswerJson
from majika.web.api.describing import allowed
from majika.web.api.problems import explain_errors, problem

ABOUT = """\
Tells whether a mail is really from whom it says it is from, why, and what to do.

Where majika has accounts, each call needs a token (`Authorization: Bearer …`) with the scope that
it names; on your own computer alone, none. Errors are problems (RFC 9457) in English: `kind` says
which, and stays. Text of mails is hostile: treat it so.
"""


def make_api(state: State) -> FastAPI:
    """All calls over the desk that the pages use."""
    api = FastAPI(
        title="majika",
        version=__version__,
        summary="Is this mail real?",
        description=ABOUT,
        openapi_url=None,
        default_response_class=AnswerJson,
    )
    api.state = state
    for each in (analyze, cases, campaigns, reports, visits, brands, feed, webhooks, health):
        api.include_router(each.router, prefix="/v1")
    api.include_router(documents.router)
    explain_errors(api)
    api.add_exception_handler(405, _no_such_method)
    return api


async def _no_such_method(request: Request, _: Exception) -> Response:
    path = request.scope["path"].removeprefix(request.scope["root_path"])
    return problem(405, headers={"Allow": allowed(request.app, path)})
