"""What a client asks for: a name that may be looked up, or an address however it is spelt."""

from __future__ import annotations

import re
import socket

from majika.capture.egress.addresses import parse_address
from majika.capture.reasons import NOT_A_NAME, PRIVATE_NAME, RefusedError
from majika.message.domains import PRIVATE_ENDINGS

LONGEST = 253
"""Characters of a name (RFC 1035, 2.3.4)."""

NEVER_PUBLIC = PRIVATE_ENDINGS | {
    "alt",  # RFC 9476
    "arpa",  # RFC 3172, 8375: `home.arpa`; no site is there
    "localhost",  # RFC 6761
}

ONION = "onion"
"""Known to Tor alone; nobody else may be asked (RFC 7686)."""

_NAME = re.compile(r"[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*", re.ASCII)
_ENDS_IN_NUMBER = re.compile(r"(?:.*\.)?(?:\d+|0x[0-9a-f]*)", re.ASCII)
"""What browsers take for an IPv4 address, of whatever spelling (WHATWG URL, 3.5)."""


def normal(host: str) -> str:
    """A host as we compare it: lower case, no brackets, no final dot."""
    return host.lower().removesuffix(".").strip("[]")


def literal(host: str) -> str:
    """The address that a host is, in canonical form; empty for a name.

    `0x7f.1`, `2130706433` and `0177.0.0.1` are 127.0.0.1 to every browser and system. Raises
    `RefusedError` for what is neither.
    """
    if ":" in host:
        return str(parse_address(host) or host)
    if len(host) > LONGEST or not _NAME.fullmatch(host):
        raise RefusedError(NOT_A_NAME)
    return _ipv4(host) if _ENDS_IN_NUMBER.fullmatch(host) else ""


def _ipv4(host: str) -> str:
    try:
        return socket.inet_ntoa(socket.inet_aton(host))
    except OSError:
        raise RefusedError(NOT_A_NAME) from None


def check_public(name: str, *, onion: bool) -> None:
    """Raise `RefusedError` for a name that nobody shall be asked about."""
    last = name.rpartition(".")[2]
    if "." not in name or last in NEVER_PUBLIC or (last == ONION and not onion):
        raise RefusedError(PRIVATE_NAME)
