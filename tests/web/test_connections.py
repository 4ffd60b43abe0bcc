"""Connections that are opened and left: they end, and others do not."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import suppress

import pytest
import uvicorn

from majika.web import connections
from majika.web.connections import Connection

pytestmark = pytest.mark.usefixtures("loopback")


async def slow(scope, receive, send):
    """It answers later than a head may take."""
    await receive()
    time.sleep(0.6)
    await send({"type": "http.response.start", "status": 204, "headers": []})
    await send({"type": "http.response.body"})


@pytest.fixture
def port(monkeypatch: pytest.MonkeyPatch, loopback: None) -> Iterator[int]:
    monkeypatch.setattr(connections, "HEAD_SECONDS", 0.3)
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    listening.listen()
    settings = uvicorn.Config(slow, http=Connection, lifespan="off", log_level="critical")
    server = uvicorn.Server(settings)
    thread = threading.Thread(target=server.run, args=([listening],))
    thread.start()
    yield listening.getsockname()[1]
    server.should_exit = True
    thread.join()
    listening.close()


def said(port: int, *parts: bytes) -> bytes:
    """What the server answers to parts that come slowly; it must end the connection itself."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        try:
            for part in parts:
                connection.sendall(part)
                time.sleep(0.1)
            return connection.recv(1000)
        except (ConnectionResetError, BrokenPipeError):
            return b""


HEAD = b"GET / HTTP/1.1\r\nHost: x\r\n"


def test_a_head_that_trickles_in_is_not_waited_for(port: int):
    assert said(port) == b""
    assert said(port, HEAD) == b""
    assert said(port, HEAD, *[b"X: y\r\n"] * 8) == b""


def test_who_has_asked_is_answered(port: int):
    assert said(port, HEAD + b"\r\n").startswith(b"HTTP/1.1 204")
    assert said(port, HEAD, b"\r\n").startswith(b"HTTP/1.1 204")


def test_a_second_request_is_waited_for_as_the_first(port: int):
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        for _ in range(2):
            connection.sendall(HEAD + b"\r\n")
            assert connection.recv(1000).startswith(b"HTTP/1.1 204")
        connection.sendall(HEAD)
        with suppress(ConnectionResetError):
            assert connection.recv(1000) == b""
