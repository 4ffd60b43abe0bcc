"""A world for the proxy to go out into, all of it on this machine: who listens, and who asks."""

from __future__ import annotations

import asyncio
import socket
from asyncio import open_connection  # the real one: tests put another in its place
from collections.abc import AsyncIterator, Container, Iterable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from ipaddress import ip_address

import pytest

from majika.capture.egress import Rules, addresses, machine

SOON = 5.0
"""Seconds after which a test gives up."""


@dataclass
class Listener:
    """A server that counts who comes, keeps what they say, and says it back."""

    port: int = 0
    visits: int = 0
    resets: int = 0
    """How many did not say that they were done, but were gone."""

    heard: bytearray = field(default_factory=bytearray)
    greeting: bytes = b""

    @property
    def rules(self) -> Rules:
        """Rules that let it be reached."""
        return Rules(frozenset({("127.0.0.1", self.port)}))

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.visits += 1
        try:
            writer.write(self.greeting)
            while data := await reader.read(65_536):
                self.heard += data
                writer.write(data)
                await writer.drain()
            writer.close()
        except OSError:
            self.resets += 1
            writer.transport.abort()


@asynccontextmanager
async def listening(host: str = "127.0.0.1", greeting: bytes = b"") -> AsyncIterator[Listener]:
    listener = Listener(greeting=greeting)
    server = await asyncio.start_server(listener.serve, host, 0)
    listener.port = server.sockets[0].getsockname()[1]
    try:
        yield listener
    finally:
        server.close()
        await asyncio.sleep(0)


def answers(names: Mapping[str, Iterable[str]]):
    """A resolver that knows these names only; `asked` lists what it was asked."""

    async def resolve(host: str) -> list[str]:
        resolve.asked.append(host)
        if host not in names:
            raise socket.gaierror(socket.EAI_NONAME, "no such name")
        return list(names[host])

    resolve.asked = []
    return resolve


def request(host: str, port: int, *, command: int = 1) -> bytes:
    """What a SOCKS5 client sends after the greeting: an address as such, all else as a name."""
    try:
        address = ip_address("a zone is part of a name" if "%" in host else host)
    except ValueError:
        name = host.encode()
        kind = b"\x03" + bytes([len(name)]) + name
    else:
        kind = (b"\x01" if address.version == 4 else b"\x04") + address.packed
    return bytes([5, command, 0]) + kind + port.to_bytes(2)


async def dial(egress_port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    return await open_connection("127.0.0.1", egress_port)


async def connect(
    egress_port: int, wish: bytes
) -> tuple[int, asyncio.StreamReader, asyncio.StreamWriter]:
    """Ask the proxy for something; the first of what comes back is its reply code."""
    reader, writer = await dial(egress_port)
    async with asyncio.timeout(SOON):
        writer.write(b"\x05\x01\x00")
        assert await reader.readexactly(2) == b"\x05\x00"
        writer.write(wish)
        answer = await reader.readexactly(10)
    return answer[1], reader, writer


async def reply_to(egress_port: int, host: str, port: int) -> int:
    """The reply code for a wish, whose connection is then given up."""
    code, _, writer = await connect(egress_port, request(host, port))
    writer.close()
    await asyncio.sleep(0)
    return code


async def ending_of(reader: asyncio.StreamReader) -> bytes:
    """All that still comes, however it ends."""
    heard = bytearray()
    async with asyncio.timeout(SOON):
        with suppress(ConnectionResetError):
            while data := await reader.read(65_536):
                heard += data
    return bytes(heard)


def all_roads_lead_to(
    listener: Listener, monkeypatch: pytest.MonkeyPatch, silent: Container[str] = ()
) -> list[str]:
    """Let every connection, wherever it wants to go, end at the listener; returns where to.

    Those to `silent` addresses never end.
    """
    wanted: list[str] = []

    async def go(host: str, port: int):
        wanted.append(host)
        if host in silent:
            await asyncio.sleep(60)
        return await open_connection("127.0.0.1", listener.port)

    monkeypatch.setattr("majika.capture.egress.route.asyncio.open_connection", go)
    return wanted


def without_guard(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the guard out, for tests that show that it is what holds."""
    monkeypatch.setattr(addresses, "refusal", lambda _: "")
    monkeypatch.setattr(machine, "is_this_machine", lambda _: False)
