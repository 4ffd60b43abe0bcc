"""A guard that sees every attempt to reach the network, from C code too (PEP 578)."""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable

LOOKUPS = frozenset(
    {
        "socket.getaddrinfo",
        "socket.gethostbyaddr",
        "socket.gethostbyname",
        "socket.getnameinfo",
    }
)

LOCAL = getattr(socket, "AF_UNIX", None)
"""Sockets between processes of one machine, which worker processes use. Not on Windows."""


def guard(refuse: Callable[[str], None]) -> None:
    """Call `refuse` with what was tried, before it happens. It stays for the whole process."""

    def hook(event: str, args: tuple[object, ...]) -> None:
        if event in LOOKUPS or (event == "socket.__new__" and args[1] != LOCAL):
            refuse(f"{event} {args[1:]}")

    sys.addaudithook(hook)
