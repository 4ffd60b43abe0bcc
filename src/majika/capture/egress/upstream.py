"""The proxy that an organisation asks for, or Tor: everything then goes through it.

It is asked for the address that we checked. Only `socks5h://` leaves names to it: Tor's own names
mean nothing to anybody else, and asking for others would tell where a visit goes.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from importlib.util import find_spec
from urllib.parse import SplitResult, unquote, urlsplit

from majika.capture import reasons
from majika.capture.egress.tunnel import ask_for_tunnel, is_granted
from majika.capture.reasons import RefusedError
from majika.errors import UpstreamError, UpstreamPackageError

KINDS = frozenset({"http", "socks5", "socks5h"})

SOCKS_SAYS: Mapping[int, str] = {
    3: reasons.UNREACHABLE,
    4: reasons.NO_ANSWER,
    5: reasons.REFUSED_BY_SERVER,
    6: reasons.NO_ANSWER,
}
"""Reply codes of RFC 1928, 6."""

HTTP_SAYS: Mapping[int, str] = {
    502: reasons.NO_ANSWER,
    503: reasons.NO_ANSWER,
    504: reasons.NO_ANSWER,
}

Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


@dataclass(frozen=True, slots=True)
class Upstream:
    """A proxy between us and the world."""

    kind: str
    host: str
    port: int
    user: str = field(repr=False)
    password: str = field(repr=False)

    @property
    def resolves(self) -> bool:
        """True when names are its business."""
        return self.kind == "socks5h"

    async def connect(self, host: str, port: int) -> Streams:
        """A way to a host through it. Raises `RefusedError` with why there is none."""
        return await (self._by_http if self.kind == "http" else self._by_socks)(host, port)

    async def _by_socks(self, host: str, port: int) -> Streams:
        from python_socks import ProxyConnectionError, ProxyError, ProxyType
        from python_socks.async_.asyncio import Proxy

        login = (self.user or None, self.password or None)
        proxy = Proxy(ProxyType.SOCKS5, self.host, self.port, *login)
        try:
            return await asyncio.open_connection(sock=await proxy.connect(host, port))
        except ProxyConnectionError:
            raise RefusedError(reasons.UPSTREAM_DOWN) from None
        except ProxyError as error:
            why = SOCKS_SAYS.get(error.error_code or 0, reasons.UPSTREAM_REFUSED)
            raise RefusedError(why) from None
        except (OSError, ValueError, AssertionError):  # whatever else its answer broke
            raise RefusedError(reasons.UPSTREAM_REFUSED) from None

    async def _by_http(self, host: str, port: int) -> Streams:
        try:
            reader, writer = await asyncio.open_connection(self.host, self.port)
        except OSError:
            raise RefusedError(reasons.UPSTREAM_DOWN) from None
        target = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
        login = f"{self.user}:{self.password}" if self.user else ""
        status = 0
        try:
            with suppress(OSError):  # it hung up on us
                status = await ask_for_tunnel(reader, writer, target, login)
        finally:
            if not is_granted(status):
                writer.transport.abort()
        if not is_granted(status):
            raise RefusedError(HTTP_SAYS.get(status, reasons.UPSTREAM_REFUSED))
        return reader, writer


def parse_upstream(url: str) -> Upstream | None:
    """A proxy from its URL; None for an empty one.

    Raises `UpstreamError`, which never repeats what was given: there may be a password in it.
    """
    if not url:
        return None
    parts, port = _split(url)
    if parts.scheme not in KINDS:
        raise UpstreamError("We can go through proxies of the kinds socks5, socks5h and http only.")
    if not parts.hostname or not port:
        raise UpstreamError("The address of the proxy lacks its host or its port.")
    if parts.path.strip("/") or parts.query or parts.fragment:
        raise UpstreamError("The address of the proxy goes on after its port.")
    if parts.scheme != "http" and find_spec("python_socks") is None:
        raise UpstreamPackageError("The package python-socks is missing, which such a proxy needs.")
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    _check_login(user, password, parts.scheme)
    return Upstream(parts.scheme, parts.hostname, port, user, password)


_ODD = re.compile(r"[\x00-\x20\x7f]")


def _split(url: str) -> tuple[SplitResult, int]:
    try:
        parts = urlsplit(url)
        port = parts.port or 0
    except ValueError:
        raise UpstreamError("The address of the proxy cannot be read.") from None
    if _ODD.search(url):
        raise UpstreamError("The address of the proxy has a space or a control character in it.")
    return parts, port


def _check_login(user: str, password: str, kind: str) -> None:
    """What the proxy's own log-in cannot carry: RFC 1929 (lengths), RFC 7617 (colon)."""
    if (kind == "http" and ":" in user) or max(len(user.encode()), len(password.encode())) > 255:
        raise UpstreamError("The name or password for the proxy cannot be sent to it.")
    if bool(user) != bool(password):
        raise UpstreamError("For the proxy, give both name and password, or neither.")
