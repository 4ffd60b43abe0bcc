"""Behind a proxy: who asks is whom the proxy says, and nobody comes past it."""

from __future__ import annotations

from collections.abc import Sequence
from ipaddress import IPv6Address, ip_address, ip_network
from typing import cast

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from majika.web.site import Site


class Behind:
    """ASGI middleware. `X-Forwarded-For` is read from its end, where the proxy wrote.

    `X-Forwarded-Host` is never read: the proxy has to pass `Host` on as it came.
    """

    def __init__(self, app: ASGIApp, proxies: Sequence[str], site: Site) -> None:
        self._networks = [ip_network(proxy) for proxy in proxies]
        self._site = site
        self._app = cast("ASGIApp", ProxyHeadersMiddleware(app, list(proxies)))  # type: ignore[arg-type]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        if not self._is_proxy(scope):
            answer: ASGIApp = PlainTextResponse("Only our proxy is answered here.\n", 403)
        elif Headers(scope=scope).get("x-forwarded-proto") == "http":
            answer = self._to_tls(scope)
        else:
            answer = self._app
        await answer(scope, receive, send)

    def _is_proxy(self, scope: Scope) -> bool:
        """Where both kinds of addresses come to one socket, IPv4 is written as IPv6."""
        host, port = scope["client"] or ("", 0)
        try:
            address = ip_address(host)
        except ValueError:
            return False
        if isinstance(address, IPv6Address) and address.ipv4_mapped:
            address = address.ipv4_mapped
        scope["client"] = (str(address), port)
        return any(address in network for network in self._networks)

    def _to_tls(self, scope: Scope) -> ASGIApp:
        """The proxy let somebody in without encryption: no form is taken so."""
        if scope["method"] not in ("GET", "HEAD"):
            return PlainTextResponse("Only by https.\n", 403)
        return RedirectResponse(self._site.urls[0] + scope["path"], 308)
