"""The web app, put together: pages behind what holds for every request."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import cast

from fastapi import Depends, FastAPI
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Receive, Scope, Send

from majika.accounts.provider import Provider
from majika.accounts.store import Accounts
from majika.errors import CaseStoreError, NoCampaignError, NoCaseError, NoJobError, NoPersonError
from majika.web import (
    answers,
    brands,
    campaigns,
    cases,
    deciding,
    settings,
    sharing,
    start,
    visiting,
)
from majika.web.access import NotAllowedError, SignInError, open_to_all
from majika.web.accounts import entering, events, own, people, setting_up, vouching, words
from majika.web.accounts.entering import ask_to_sign_in
from majika.web.api import health
from majika.web.api.app import make_api
from majika.web.api.problems import problem
from majika.web.desk import Desk
from majika.web.limits import Limits
from majika.web.pages import Pages, style
from majika.web.request_log import RequestLog
from majika.web.safety import Safety
from majika.web.site import Site
from majika.web.throttle import TooOftenError

PAGES = (start, cases, answers, visiting, deciding, brands, sharing, campaigns, settings)
ACCOUNTS = (setting_up, entering, vouching, own, people, events)


def make_app(
    desk: Desk,
    accounts: Accounts | None = None,
    *,
    site: Site | None = None,
    setup_code: str = "",
    provider: Provider | None = None,
) -> ASGIApp:
    """All pages over one desk. It closes the desk when the server ends.

    Without `accounts`, everybody who reaches it may do everything. `setup_code`: by which the
    first person is known. `provider`: another service that vouches for people.
    """
    site = site or Site()
    pages = Pages(site, shared=accounts is not None)

    @asynccontextmanager
    async def life(_: FastAPI) -> AsyncIterator[None]:
        yield
        await asyncio.to_thread(desk.close)

    app = FastAPI(title="majika", openapi_url=None, lifespan=life)
    app.state.desk, app.state.pages, app.state.site = desk, pages, site
    app.state.accounts, app.state.limits = accounts, accounts and Limits()
    app.state.setup_code, app.state.provider = setup_code, provider
    for each in (*PAGES, *(ACCOUNTS if accounts else ())):
        app.include_router(each.router)
    app.add_api_route("/style.css", _style, dependencies=[Depends(open_to_all)])
    app.mount("/static", StaticFiles(packages=[("majika.web", "static")]))
    app.include_router(health.metrics)
    app.mount("/api", make_api(app.state))
    _explain_errors(app, pages)

    async def refuse(scope: Scope, receive: Receive, send: Send, status: int) -> None:
        await _problem(Request(scope), pages, status)(scope, receive, send)

    return RequestLog(Safety(app, refuse, site))


def _style() -> Response:
    return Response(style(), media_type="text/css")


def _problem(request: Request, pages: Pages, status: int) -> Response:
    """What happened, as a page for people or as a problem for programs."""
    of_api = request.scope["path"].startswith("/api/")
    return problem(status) if of_api else pages.problem(request, status)


def _explain_errors(app: FastAPI, pages: Pages) -> None:
    """Every status has a page that says what happened and what to do."""
    statuses: dict[type[Exception], int] = {
        NoCaseError: 404,
        NoCampaignError: 404,
        NoJobError: 404,
        NoPersonError: 404,
        Exception: 500,
    }

    async def explain(request: Request, error: Exception) -> Response:
        if isinstance(error, HTTPException):
            answer = _problem(request, pages, error.status_code)
            answer.headers.update(error.headers or {})
            return answer
        status = next(status for kind, status in statuses.items() if isinstance(error, kind))
        return _problem(request, pages, status)

    async def not_allowed(request: Request, _: Exception) -> Response:
        return pages.tell(request, 403, words.NOT_ALLOWED, words.NOT_ALLOWED_DO)

    async def too_often(request: Request, error: Exception) -> Response:
        answer = pages.tell(request, 429, words.TOO_OFTEN, words.TOO_OFTEN_DO)
        answer.headers.update(getattr(error, "headers", {}))
        return answer

    async def not_kept(request: Request, error: Exception) -> Response:
        return pages.error(request, cast("CaseStoreError", error), 503)

    app.add_exception_handler(CaseStoreError, not_kept)
    for kind in [*statuses, HTTPException]:
        app.add_exception_handler(kind, explain)
    app.add_exception_handler(SignInError, ask_to_sign_in)
    app.add_exception_handler(NotAllowedError, not_allowed)
    app.add_exception_handler(TooOftenError, too_often)
