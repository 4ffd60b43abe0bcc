"""A port of this machine that no visit may reach; it notes whoever does."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import suppress

PAGE = (
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nAccess-Control-Allow-Origin: *\r\n"
    b"Content-Length: 7\r\nConnection: close\r\n\r\nescaped"
)


ADDRESSES = ("127.0.0.1", "127.1.2.3", "::1")
"""All of 127.0.0.0/8 is this machine; but not on macOS, and IPv6 may be missing."""


class Listener:
    """Listens for connections and for datagrams, on one port of this machine."""

    def __init__(self) -> None:
        self.escaped: list[str] = []
        self.port = 0
        for address in ADDRESSES:
            with suppress(OSError):
                self._listen(address)

    def _listen(self, address: str) -> None:
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        server = socket.create_server((address, self.port), family=family, backlog=256)
        self.port = server.getsockname()[1]
        datagrams = socket.socket(family, socket.SOCK_DGRAM)
        datagrams.bind((address, self.port))
        _start(self._accept, server)
        _start(self._receive, datagrams)

    def _accept(self, server: socket.socket) -> None:
        while True:
            connection, _ = server.accept()
            self.escaped.append("tcp")
            _start(self._answer, connection, len(self.escaped) - 1)

    def _answer(self, connection: socket.socket, index: int) -> None:
        """The connection alone is an escape; what it asks for only helps to find out why."""
        with connection, suppress(OSError):
            connection.settimeout(5)
            first = connection.recv(200).decode("latin-1").partition("\r\n")[0]
            asked = first if first.isprintable() else "no HTTP"
            with suppress(IndexError):  # the next test has begun
                self.escaped[index] += f" {asked}"
            connection.sendall(PAGE)

    def _receive(self, server: socket.socket) -> None:
        while True:
            _, sender = server.recvfrom(2000)
            self.escaped.append("udp")
            server.sendto(b"heard", sender)


def _start(work: Callable[..., None], *arguments: object) -> None:
    threading.Thread(target=work, args=arguments, daemon=True).start()
