"""What holds for every request and answer, before any page is asked."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping

from fastapi import HTTPException
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from majika.web.site import Site

MOST_BYTES = 100 * 1024 * 1024
"""Of one request: several mails with their attachments."""

TAKE_MAILS = frozenset({"/", "/api/v1/analyze", "/api/v1/cases"})
"""Paths where mails are handed in, once their sender is known."""

MOST_OTHER_BYTES = 1024 * 1024
"""Of a request to any other: what people write. It is read before anybody knows whose it is."""

UPLOAD_SECONDS = 120
"""For the whole of a request to arrive: it comes from this machine."""

SEND_SECONDS = 60
"""For one piece of an answer to be taken; who takes longer is cut off."""

HSTS_SECONDS = 365 * 24 * 60 * 60
"""So long browsers come by TLS only, once they did (RFC 6797)."""

POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
"""Content-Security-Policy: no script, no frame, nothing from elsewhere."""

PAGE_POLICY = f"{POLICY}; script-src 'self'; connect-src 'self'"
"""Of our own pages: scripts that are files of ours, which ask nobody but us."""

HEADERS: Mapping[str, str] = {
    "X-Content-Type-Options": "nosniff",
    # Not `no-referrer`, which lets a form's own `Origin` become `null` (Fetch, 3.2). To other
    # sites, neither says a word.
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}

Refuse = Callable[[Scope, Receive, Send, int], Awaitable[None]]
"""Answers a request with a page that says why it was refused."""


class TooMuchError(HTTPException):
    """More arrives than we take."""

    def __init__(self) -> None:
        super().__init__(413)


class TooSlowError(HTTPException):
    """It takes too long to arrive."""

    def __init__(self) -> None:
        super().__init__(408)


class Safety:
    """ASGI middleware around everything else."""

    def __init__(self, app: ASGIApp, refuse: Refuse, site: Site) -> None:
        self._app = app
        self._refuse = refuse
        self._site = site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers, most = Headers(scope=scope), _most_bytes(scope)
        guarded = _guarded(send, self._site)
        if status := _refused(scope["method"], headers, self._site, most):
            await self._refuse(scope, receive, guarded, status)
        else:
            await self._app(scope, _limited(receive, most), guarded)


def _most_bytes(scope: Scope) -> int:
    return MOST_BYTES if scope["path"] in TAKE_MAILS else MOST_OTHER_BYTES


def _refused(method: str, headers: Headers, site: Site, most: int) -> int:
    """The status of the refusal, 0 for none. Nothing of the body has been read."""
    origin = site.origin(headers.get("host", ""))
    if origin is None:
        return 421
    if method not in ("GET", "HEAD") and not _from_our_page(headers, origin):
        return 403
    length = headers.get("content-length", "0")
    return 413 if not length.isdigit() or int(length) > most else 0


def _from_our_page(headers: Headers, origin: str) -> bool:
    """A browser says from which site a form was sent; programs say nothing, and need a token."""
    if headers.get("origin", origin) != origin:
        return False
    return headers.get("sec-fetch-site", "same-origin") == "same-origin"


def _limited(receive: Receive, most: int) -> Receive:
    """`receive`, which ends what is too long, whatever its head said, or too slow."""
    size = 0
    deadline = asyncio.get_running_loop().time() + UPLOAD_SECONDS
    complete = False

    async def limited() -> Message:
        nonlocal size, complete
        if complete:
            return await receive()  # waits for the reader to leave
        try:
            async with asyncio.timeout_at(deadline):
                message = await receive()
        except TimeoutError:
            raise TooSlowError from None
        size += len(message.get("body", b""))
        complete = not message.get("more_body", False)
        if size > most:
            raise TooMuchError
        return message

    return limited


def _guarded(send: Send, site: Site) -> Send:
    """`send`, with the headers that no answer goes without, to whoever takes what is sent."""

    async def guarded(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers.setdefault(name, value)
            headers.setdefault("Content-Security-Policy", POLICY)
            if site.secure:
                headers["Strict-Transport-Security"] = f"max-age={HSTS_SECONDS}"
        async with asyncio.timeout(SEND_SECONDS):
            await send(message)

    return guarded
