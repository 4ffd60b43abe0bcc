"""A line a request: which page, how it ended, how long. Not who asked, nor for which mail."""

from __future__ import annotations

import logging
from time import perf_counter

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from majika.logs import event

logger = logging.getLogger("majika.web")

NO_PAGE = "-"
"""In place of a path that is none of ours: it could hold anything."""


class RequestLog:
    """ASGI middleware around everything else."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not logger.isEnabledFor(logging.INFO):
            await self._app(scope, receive, send)
            return
        started, status = perf_counter(), 500

        async def watched(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, watched)
        finally:
            event(
                logger,
                "request",
                method=scope["method"] if scope["method"].isalpha() else NO_PAGE,
                page=page_of(scope),
                status=status,
                ms=round((perf_counter() - started) * 1000, 1),
            )


def page_of(scope: Scope) -> str:
    """The path of a page as the code has it, `/cases/{case_id}`: the id is not in it."""
    return str(getattr(scope.get("route"), "path", NO_PAGE))
