"""The zoo's process: serves its sites on 127.0.0.1, and answers its keeper on standard input.

    python -m tests.capture.zoo.serve CA.pem

Prints its ports first, then a line of JSON for each line it reads: `heard`, `escaped`, `reset`. It
ends with its standard input, so that it outlives nobody.
"""

from __future__ import annotations

import json
import re
import socket
import ssl
import sys
import threading
from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from tests.capture.zoo.certificates import Certificates
from tests.capture.zoo.listener import Listener
from tests.capture.zoo.site import NOT_FOUND, Request, Response, answer
from tests.capture.zoo.sites import HOSTS, SITES, host_of

LARGEST_BODY = 1_000_000
PLACEHOLDER = re.compile(r"\{\{(https:)?([a-z0-9-]+)(/[^}]*)?\}\}")


@dataclass
class Ground:
    """What all servers of the zoo share."""

    http: int = 0
    https: int = 0
    listener: Listener = field(default_factory=Listener)
    heard: list[dict[str, Any]] = field(default_factory=list)
    memory: defaultdict[str, dict[str, int]] = field(default_factory=lambda: defaultdict(dict))

    def fill(self, text: str) -> str:
        """`text` with addresses in the place of names, see `site`."""
        return PLACEHOLDER.sub(self._address, text)

    def _address(self, found: re.Match[str]) -> str:
        tls, name, path = found.groups()
        if name == "port":
            return str(self.listener.port)
        if name == "listener":
            return f"127.0.0.1:{self.listener.port}" + (path or "")
        scheme, port = ("https", self.https) if tls else ("http", self.http)
        return f"{scheme}://{host_of(name)}:{port}{path or '/'}"

    def reset(self) -> None:
        self.heard.clear()
        self.memory.clear()
        self.listener.escaped.clear()


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 256

    def __init__(self, ground: Ground, context: ssl.SSLContext | None = None) -> None:
        self.ground, self.context = ground, context
        super().__init__(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def server_bind(self) -> None:
        """Without the look-up of its own name that `HTTPServer` makes."""
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()

    def get_request(self) -> tuple[socket.socket, Any]:
        """The handshake waits for the visitor's own thread: one that is silent stops nobody."""
        asked, address = super().get_request()
        if self.context:
            asked = self.context.wrap_socket(asked, server_side=True, do_handshake_on_connect=False)
        return asked, address

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Visitors come and go, in the middle of a page or of a handshake."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server

    def answer(self) -> None:
        request = self._request()
        ground = self.server.ground
        ground.heard.append(
            {
                "scheme": "https" if self.server.context else "http",
                "host": request.host,
                "method": request.method,
                "path": request.target,
                "user_agent": request.agent,
                "body": request.body,
                "headers": dict(request.headers),
            }
        )
        site = SITES.get(HOSTS.get(request.host, ""), NOT_FOUND)
        self._send(answer(_without_icon(site, request), request))

    do_GET = do_POST = do_HEAD = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = answer

    def log_message(self, *_: object) -> None:
        """The keeper hears of requests."""

    def _request(self) -> Request:
        host = self.headers.get("Host", "").rpartition(":")[0] or self.headers.get("Host", "")
        length = min(int(self.headers.get("Content-Length") or 0), LARGEST_BODY)
        return Request(
            method=self.command,
            host=host.lower().rstrip("."),
            target=self.path,
            headers={name.lower(): value for name, value in self.headers.items()},
            body=self.rfile.read(length).decode("utf-8", "replace"),
            memory=self.server.ground.memory[host],
        )

    def _send(self, response: Response) -> None:
        pieces, length = self._pieces(response)
        if not response.bare:
            self.send_response(response.status)
            for name, value in self._headers(response, length).items():
                self.send_header(name, value.encode().decode("latin-1"))  # as UTF-8
            self.end_headers()
        if self.command != "HEAD":
            for piece in pieces:
                self.wfile.write(piece)

    def _pieces(self, response: Response) -> tuple[Iterator[bytes], int | None]:
        if callable(response.body):
            self.close_connection = True
            return response.body(), None
        body = response.body
        if isinstance(body, str):
            body = self.server.ground.fill(body).encode()
        return iter((body,)), len(body)

    def _headers(self, response: Response, length: int | None) -> dict[str, str]:
        own = {name: self.server.ground.fill(value) for name, value in response.headers.items()}
        size = {"Connection": "close"} if length is None else {"Content-Length": str(length)}
        return {"Content-Type": response.kind, "Cache-Control": "no-store", **size, **own}


def _without_icon(site: Any, request: Request) -> Any:
    """Only sites that name an icon have one."""
    if request.path == "/favicon.ico" and not (isinstance(site, dict) and request.path in site):
        return NOT_FOUND
    return site


def main() -> None:
    certificates = Certificates()
    certificates.write(Path(sys.argv[1]))
    ground = Ground()
    ground.http = Server(ground).server_address[1]
    ground.https = Server(ground, certificates.context).server_address[1]
    say({"http": ground.http, "https": ground.https, "listener": ground.listener.port})
    for line in sys.stdin:
        match line.strip():
            case "heard":
                say(ground.heard)
            case "escaped":
                say(ground.listener.escaped)
            case "reset":
                ground.reset()
                say(None)


def say(value: object) -> None:
    with suppress(BrokenPipeError):
        print(json.dumps(value), flush=True)


if __name__ == "__main__":
    main()
