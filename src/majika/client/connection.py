"""One request to a majika server: encrypted, verified, and sent nowhere else."""

from __future__ import annotations

import http.client
import json
import ssl
from collections.abc import Mapping
from contextlib import closing
from typing import Any
from urllib.parse import SplitResult, urlsplit

from majika import __version__
from majika.errors import (
    ClientError,
    RefusedByServerError,
    ServerError,
    ServerNotReachedError,
    UnknownToServerError,
)

LONGEST_ANSWER = 64 * 1024 * 1024
LOCAL = ("127.0.0.1", "localhost", "::1")

_KINDS = {401: RefusedByServerError, 403: RefusedByServerError, 404: UnknownToServerError}


class Connection:
    """Sends requests. It follows no redirect: the token would go along."""

    def __init__(
        self, url: str, token: str, timeout: float, context: ssl.SSLContext | None
    ) -> None:
        """Raises `ClientError` for an address over which anybody could read the token."""
        self._parts = _read(url)
        self._token, self._timeout = token, timeout
        self._context = context

    def ask(
        self, method: str, path: str, *, body: bytes | None = None, content_type: str = ""
    ) -> bytes:
        """The answer to a request. Raises `ClientError`."""
        headers = {"User-Agent": f"majika-client/{__version__}"}
        if self._token:
            headers["Authorization"] = f"Bearer {self._token}"
        if content_type:
            headers["Content-Type"] = content_type
        try:
            with closing(self._open()) as connection:
                connection.request(method, f"{self._parts.path}{path}", body, headers)
                return _answer(connection.getresponse())
        except (OSError, http.client.HTTPException) as error:
            raise ServerNotReachedError(f"The server does not answer: {error}") from error

    def ask_json(self, method: str, path: str, given: Mapping[str, Any] | None = None) -> Any:
        """The same for JSON both ways."""
        body = None if given is None else json.dumps(given).encode()
        kind = "" if given is None else "application/json"
        return json.loads(self.ask(method, path, body=body, content_type=kind))

    def _open(self) -> http.client.HTTPConnection:
        host, port = self._parts.hostname or "", self._parts.port
        if self._parts.scheme == "http":
            return http.client.HTTPConnection(host, port, timeout=self._timeout)
        context = self._context or ssl.create_default_context()
        return http.client.HTTPSConnection(host, port, timeout=self._timeout, context=context)


def _read(url: str) -> SplitResult:
    parts = urlsplit(url.rstrip("/"))
    if parts.scheme == "https" and parts.hostname:
        return parts
    if parts.scheme == "http" and parts.hostname in LOCAL:
        return parts
    raise ClientError("A server's address begins with https:// (http:// on this computer alone).")


def _answer(response: http.client.HTTPResponse) -> bytes:
    data = response.read(LONGEST_ANSWER + 1)
    if len(data) > LONGEST_ANSWER:
        raise ClientError("The answer is larger than any of majika's.")
    if 200 <= response.status < 300:
        return data
    raise _problem(response.status, data)


def _problem(status: int, data: bytes) -> ClientError:
    """What the server says is wrong (RFC 9457)."""
    try:
        said = json.loads(data)
        detail, kind, hint = said["detail"], said["kind"], said["hint"]
    except (ValueError, KeyError, TypeError):
        detail, kind, hint = f"It answered with status {status}.", "", ""
    of = _KINDS.get(status, ServerError if status >= 500 else ClientError)
    error = of(str(detail))
    error.status, error.kind, error.hint = status, str(kind), str(hint) or of.hint
    return error
