"""Whether an address is one of this very machine, however public it is."""

from __future__ import annotations

import socket

_NOBODYS = {socket.AF_INET: "192.0.2.1", socket.AF_INET6: "2001:db8::1"}
"""Addresses from books, that no machine has."""


def is_this_machine(ip: str) -> bool:
    """True when a server could be started on it. No packet is sent.

    Some systems let a program bind to anything (Linux: `ip_nonlocal_bind`); they say so by letting
    it bind to an address from a book, and then this tells nothing.
    """
    family = socket.AF_INET6 if ":" in ip else socket.AF_INET
    return _binds(family, ip) and not _binds(family, _NOBODYS[family])


def _binds(family: socket.AddressFamily, ip: str) -> bool:
    try:
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.bind((ip, 0))
    except OSError:
        return False
    return True
