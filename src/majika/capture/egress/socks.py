"""SOCKS5 as a server speaks it (RFC 1928): no log-in, connections to the outside only."""

from __future__ import annotations

from asyncio import StreamReader, StreamWriter
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address
from types import MappingProxyType

from majika.capture import reasons

VERSION = 5
NO_LOGIN = 0
NO_WAY_TO_LOG_IN = 0xFF
CONNECT = 1
IPV4, NAME, IPV6 = 1, 3, 4

GRANTED, FAILED, NOT_ALLOWED, UNREACHABLE, HOST_UNREACHABLE, REFUSED = 0, 1, 2, 3, 4, 5
UNKNOWN_COMMAND, UNKNOWN_ADDRESS = 7, 8

ANSWERS: Mapping[str, int] = MappingProxyType(
    {
        reasons.NO_SUCH_NAME: HOST_UNREACHABLE,
        reasons.NO_ANSWER: HOST_UNREACHABLE,
        reasons.UNREACHABLE: UNREACHABLE,
        reasons.REFUSED_BY_SERVER: REFUSED,
        reasons.UPSTREAM_DOWN: FAILED,
        reasons.UPSTREAM_REFUSED: FAILED,
    }
)
"""What a client hears; `NOT_ALLOWED` for every other reason."""


@dataclass(frozen=True, slots=True)
class Request:
    """Where a client wants to go."""

    host: str
    """As it stands there: a name, or an address."""

    port: int


async def read_request(reader: StreamReader, writer: StreamWriter) -> Request | None:
    """Greet a client and hear what it wants; None when that is not for us, which it then knows.

    Raises `asyncio.IncompleteReadError` when it hangs up, `OSError` when it is gone.
    """
    version, methods = await reader.readexactly(2)
    if version != VERSION:
        return None
    if NO_LOGIN not in await reader.readexactly(methods):
        writer.write(bytes([VERSION, NO_WAY_TO_LOG_IN]))
        return None
    writer.write(bytes([VERSION, NO_LOGIN]))
    version, command, _, kind = await reader.readexactly(4)
    host = await _read_host(reader, kind)
    if version != VERSION or host is None or command != CONNECT:
        answer(writer, UNKNOWN_ADDRESS if host is None else UNKNOWN_COMMAND)
        return None
    return Request(host, int.from_bytes(await reader.readexactly(2)))


async def _read_host(reader: StreamReader, kind: int) -> str | None:
    if kind == IPV4:
        return str(IPv4Address(await reader.readexactly(4)))
    if kind == IPV6:
        return str(IPv6Address(await reader.readexactly(16)))
    if kind == NAME:
        (length,) = await reader.readexactly(1)
        return (await reader.readexactly(length)).decode("ascii", "backslashreplace")
    return None


def answer(writer: StreamWriter, code: int) -> None:
    """Tell a client what became of its wish. Where it is connected from is not its business."""
    writer.write(bytes([VERSION, code, 0, IPV4, 0, 0, 0, 0, 0, 0]))
