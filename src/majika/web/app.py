"""The web app, put together: pages behind what holds for every request."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Receive, Scope, Send

from majika.accounts.log import Log
from majika.errors import NoCampaignError, NoCaseError, NoJobError
from majika.web import answers, brands, campaigns, cases, deciding, sharing, start, visiting
from majika.web.api import health
from majika.web.api.app import make_api
from majika.web.api.problems import problem
from majika.web.desk import Desk
from majika.web.pages import Pages, style
from majika.web.request_log import RequestLog
from majika.web.safety import Safety, TooMuchError, TooSlowError


def make_app(desk: Desk, log: Log | None = None) -> ASGIApp:
    """All pages over one desk. It closes the desk when the server ends."""
    pages = Pages()

    @asynccontextmanager
    async def life(_: FastAPI) -> AsyncIterator[None]:
        yield
        await asyncio.to_thread(desk.close)

    app = FastAPI(title="majika", openapi_url=None, lifespan=life)
    app.state.desk, app.state.pages, app.state.log = desk, pages, log
    for each in (start, cases, answers, visiting, deciding, brands, sharing, campaigns):
        app.include_router(each.router)
    app.add_api_route("/style.css", _style, include_in_schema=False)
    app.mount("/static", StaticFiles(packages=[("majika.web", "static")]))
    app.include_router(health.metrics)
    app.mount("/api", make_api(app.state))
    _explain_errors(app, pages)

    async def refuse(scope: Scope, receive: Receive, send: Send, status: int) -> None:
        await _problem(Request(scope), pages, status)(scope, receive, send)

    return RequestLog(Safety(app, refuse))


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
        TooMuchError: 413,
        TooSlowError: 408,
        Exception: 500,
    }

    async def explain(request: Request, error: Exception) -> Response:
        if isinstance(error, HTTPException):
            return _problem(request, pages, error.status_code)
        status = next(status for kind, status in statuses.items() if isinstance(error, kind))
        return _problem(request, pages, status)

    for kind in [*statuses, HTTPException]:
        app.add_exception_handler(kind, explain)
