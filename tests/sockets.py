"""A guard that sees every attempt to reach the network, from C code too (PEP 578)."""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable
from ipaddress import IPv6Address, ip_address, ip_network

LOOKUPS = frozenset(
    {
        "socket.getaddrinfo",
        "socket.gethostbyaddr",
        "socket.gethostbyname",
        "socket.getnameinfo",
    }
)

REACHES = frozenset({"socket.bind", "socket.connect", "socket.sendmsg", "socket.sendto"})

LOCAL = getattr(socket, "AF_UNIX", None)
"""Sockets between processes of one machine, which worker processes use. Not on Windows."""

INTERNET = frozenset({socket.AF_INET, socket.AF_INET6})

OURSELVES = ip_network("127.0.0.0/8")


def guard(refuse: Callable[[str], None], loopback: Callable[[], bool] = lambda: False) -> None:
    """Call `refuse` with what was tried, before it happens. It stays for the whole process.

    While `loopback()` is true, sockets may be made, and reach this very machine only.
    """

    def hook(event: str, args: tuple[object, ...]) -> None:
        if not _allowed(event, args, loopback):
            refuse(f"{event} {args[1:] or args}")

    sys.addaudithook(hook)


def _allowed(event: str, args: tuple[object, ...], loopback: Callable[[], bool]) -> bool:
    if event == "socket.__new__":
        return args[1] == LOCAL or (args[1] in INTERNET and loopback())
    if event in REACHES:
        return _family(args[0]) == LOCAL or (loopback() and _is_loopback(args[1]))
    if event in LOOKUPS:
        return loopback() and (args[0] in (None, "") or _is_loopback(args[0]))
    return True


def _family(made: object) -> object:
    return getattr(made, "family", None)


def _is_loopback(address: object) -> bool:
    """True for 127.0.0.0/8 and ::1, written as such: a name may resolve to anything.

    No address at all is that of a connection which was judged when it was made.
    """
    if address is None:
        return True
    host = address[0] if isinstance(address, tuple) else address
    try:
        found = ip_address(host.decode() if isinstance(host, bytes) else str(host))
    except ValueError:
        return False
    return found in OURSELVES or found == IPv6Address("::1")
