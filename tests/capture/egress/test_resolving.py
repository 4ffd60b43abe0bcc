"""Asking the system for a name, which may take its time."""

from __future__ import annotations

import asyncio
import socket
import threading
import time

import pytest

from majika.capture.egress import Egress, Limits
from majika.capture.egress.resolving import look_up
from tests.capture.egress.world import connect, request


def test_the_system_is_asked(loopback: None):
    assert asyncio.run(look_up("127.0.0.1")) == ["127.0.0.1"]


def test_a_name_that_there_is_not(monkeypatch: pytest.MonkeyPatch):
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(OSError, match="not known"):
        asyncio.run(look_up("nobody.example"))


def test_a_slow_name_server_holds_nothing_up(loopback: None, monkeypatch: pytest.MonkeyPatch):
    """Neither the answer to the browser, nor the end of the program."""
    go_on = threading.Event()
    waited_for: list[bool] = []

    def slow(*_: object, **__: object) -> list[object]:
        waited_for.append(not threading.current_thread().daemon)
        go_on.wait(30)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", slow)

    async def scene() -> str:
        async with Egress(limits=Limits(connect=0.05)) as egress:
            for number in range(20):
                code, _, writer = await connect(egress.port, request(f"n{number}.example", 80))
                writer.close()
                assert code == 4
            return egress.decisions[-1].why

    started = time.monotonic()
    assert asyncio.run(scene()) == "no answer"
    assert time.monotonic() - started < 10
    assert waited_for == [False] * 20
    go_on.set()
