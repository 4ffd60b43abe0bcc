"""Passing bytes between a client and a server, both ways, each until it has said all."""

from __future__ import annotations

import asyncio
import socket
import struct
from asyncio import StreamReader, StreamWriter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

CHUNK = 65_536
_AT_ONCE = struct.pack("ii", 1, 0)
"""`SO_LINGER` of no time: what is still waiting to be sent is thrown away."""


@dataclass(frozen=True, slots=True, eq=False)
class Peer:
    """One end of a connection."""

    reader: StreamReader
    writer: StreamWriter

    def drop(self) -> None:
        """Close it this instant: not one byte more leaves."""
        made: socket.socket | None = self.writer.get_extra_info("socket")
        if made is not None and not self.writer.is_closing():
            with suppress(OSError):
                made.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE)
        self.writer.transport.abort()

    async def close(self) -> None:
        """Close it when all that was written has been sent."""
        self.writer.close()
        await self.writer.wait_closed()


async def relay(
    client: Peer, server: Peer, *, sent: Callable[[int], bool], received: Callable[[int], bool]
) -> None:
    """Pass on what either says, until both are done or one is gone.

    `sent` and `received` are told how many bytes came; what they say no to is not passed on.
    """
    try:
        async with asyncio.TaskGroup() as both:
            both.create_task(_pass_on(client.reader, server.writer, sent))
            both.create_task(_pass_on(server.reader, client.writer, received))
    except* OSError:
        client.drop()
        server.drop()


async def _pass_on(
    reader: StreamReader, writer: StreamWriter, count: Callable[[int], bool]
) -> None:
    while data := await reader.read(CHUNK):
        if not count(len(data)):
            return
        writer.write(data)
        await writer.drain()
    if writer.can_write_eof():
        writer.write_eof()  # the other direction goes on: a half-closed connection is a whole one
