"""`Received` headers of Postfix, Exchange, Gmail, qmail, Sendmail, Exim and Japanese carriers.

Only the newest are written by servers its reader can believe; a sender may have written
any that stand below. Linear; never raises.
"""

from __future__ import annotations

import re
from functools import lru_cache
from ipaddress import IPv6Address, ip_address

from majika.findings import Place
from majika.message.dates import parse_date
from majika.message.facts import Hop
from majika.message.headers import mask_comments

LONGEST = 4000

_FROM = re.compile(r"\(?from\s+([^\s()]+)?")
_HOST = re.compile(r"[^\s();]+")
_RECIPIENT = re.compile(r"<?([^\s<>;]+@[^\s<>;]+)")
_HELO = re.compile(r"\b(?:helo|ehlo)[ =]+\[?([^\s()\]]+)")
_BRACKETED = re.compile(r"\[(?:ipv6:)?([0-9a-f.:]{2,45}+)(?:%\w+)?\]")
_PARENTHESISED = re.compile(r"[(@ ](?:ipv6:)?([0-9a-f.:]{3,45}+)(?=[) ])")
_NAME = re.compile(r"[(@ ]([a-z0-9_][a-z0-9_.-]{0,253}+)\s*+[\[()]")
_IPV4 = re.compile(r"(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}")
_NAMELESS = frozenset(("unknown", "helo", "ehlo", "may", "localhost"))


def read_hop(text: str, place: Place) -> Hop:
    """Read one unfolded `Received` value."""
    text = text[:LONGEST]
    masked, sound = mask_comments(text)
    lower = f" {masked.lower()}"
    # The last `by` is the server's own: one before it came with the sender's HELO.
    at = lower.rfind(" by ")
    by = _HOST.match(lower, at + 4) if at >= 0 else None
    to = lower.rfind(" for ")
    recipient = _RECIPIENT.match(masked, to + 4) if to >= 0 else None
    helo, reverse_name, ip = _origin(text[: max(at, 0)] if by else text)
    return Hop(
        helo=helo,
        reverse_name=reverse_name,
        ip=ip,
        by=by[0].rstrip(".") if by and sound else "",
        recipient=recipient[1] if recipient else "",
        when=parse_date(masked.rpartition(";")[2]),
        place=place,
    )


def _origin(text: str) -> tuple[str, str, str]:
    """HELO, reverse name and address of the sending side."""
    text = text.lower()
    start = _FROM.match(text)
    if start is None or "@" in (start[1] or ""):  # `from www@localhost`: written on the spot
        return "", "", ""
    first, rest = (start[1] or "").rstrip("."), f" {text[start.end() :]} "
    ip = _address(_BRACKETED, rest) or _address(_PARENTHESISED, rest) or _canonical(first)
    said = _HELO.search(rest) if "helo" in rest or "ehlo" in rest else None
    if said:  # qmail, Exim, Yahoo: the first word is the reverse name
        return said[1], "" if first in _NAMELESS or _canonical(first) else first, ip
    named = _NAME.search(rest)
    reverse = named[1].rstrip(".") if named else ""
    return first, "" if reverse in _NAMELESS or _canonical(reverse) else reverse, ip


def _address(pattern: re.Pattern[str], text: str) -> str:
    return next((ip for found in pattern.finditer(text) if (ip := _canonical(found[1]))), "")


@lru_cache(maxsize=1024)
def _canonical(text: str) -> str:
    """An IP address in canonical form; empty when it is none."""
    text = text.strip("[]").removeprefix("ipv6:")
    if _IPV4.fullmatch(text):
        return text
    if ":" not in text:
        return ""
    try:
        address = ip_address(text)
    except ValueError:
        return ""
    if isinstance(address, IPv6Address) and address.ipv4_mapped:
        return str(address.ipv4_mapped)
    return str(address)
