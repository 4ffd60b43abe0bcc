"""A test that asks for `loopback` reaches this very machine, and nothing beyond."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable

import pytest

ELSEWHERE = ("192.0.2.1", 80)


def udp() -> socket.socket:
    return socket.socket(socket.AF_INET, socket.SOCK_DGRAM)


def test_this_machine_is_reached(loopback: None):
    server = socket.create_server(("127.0.0.1", 0))
    with server, socket.create_connection(server.getsockname(), timeout=5) as client:
        server.accept()[0].close()
        assert client.recv(1) == b""


def test_asyncio_serves_and_connects(loopback: None):
    async def exchange() -> bytes:
        async def answer(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(b"hello")
            writer.close()

        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        async with server:
            reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
            heard = await reader.read()
            writer.close()
            return heard

    assert asyncio.run(exchange()) == b"hello"


REFUSED: dict[str, Callable[[], object]] = {
    "connect": lambda: socket.socket().connect(ELSEWHERE),
    "connect_ex": lambda: socket.socket().connect_ex(ELSEWHERE),
    "connect to all of ours": lambda: socket.socket().connect(("0.0.0.0", 80)),  # noqa: S104
    "connect by name": lambda: socket.socket().connect(("localhost", 80)),
    "connect to IPv6": lambda: socket.socket(socket.AF_INET6).connect(("2001:db8::1", 80)),
    "connect to mapped": lambda: socket.socket(socket.AF_INET6).connect(("::ffff:127.0.0.1", 80)),
    "bind": lambda: socket.socket().bind(("0.0.0.0", 0)),  # noqa: S104
    "bind to nothing": lambda: socket.socket().bind(("", 0)),
    "sendto": lambda: udp().sendto(b"x", ELSEWHERE),
    "sendmsg": lambda: udp().sendmsg([b"x"], [], 0, ELSEWHERE),
    "getaddrinfo": lambda: socket.getaddrinfo("bank.example", 80),
    "getaddrinfo of bytes": lambda: socket.getaddrinfo(b"bank.example", 80),
    "gethostbyname": lambda: socket.gethostbyname("localhost"),
    "getnameinfo": lambda: socket.getnameinfo(ELSEWHERE, 0),
    "another kind of socket": lambda: socket.socket(getattr(socket, "AF_NETLINK", 16)),
}


@pytest.mark.parametrize("attempt", REFUSED.values(), ids=REFUSED)
def test_all_else_is_refused(attempt: Callable[[], object], loopback: None, attempts: list[str]):
    with pytest.raises(PermissionError, match="tests reach no network"):
        attempt()
    assert len(attempts) == 1
    attempts.clear()


def test_it_ends_with_the_test(
    loopback: None, attempts: list[str], monkeypatch: pytest.MonkeyPatch
):
    """No new socket afterwards; one that was kept reaches not even this machine."""
    kept = udp()
    monkeypatch.setattr("tests.conftest._loopback", [])
    for attempt in (socket.socket, lambda: kept.sendto(b"x", ("127.0.0.1", 9))):
        with pytest.raises(PermissionError):
            attempt()
    assert len(attempts) == 2
    attempts.clear()
