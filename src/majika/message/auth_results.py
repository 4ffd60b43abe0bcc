"""What receiving servers wrote down: `Authentication-Results` (RFC 8601) and `Received-SPF`.

Tolerant, for real servers: Exchange writes no authserv-id, others no version, stray
comments or empty results. Values come partly from the sender, so quotes and comments are
honoured when looking for `;`, and a header in which they do not pair up is never trusted.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from majika.findings import Place
from majika.message.domains import normal_host
from majika.message.facts import AuthResult, Method
from majika.message.headers import mask_comments

LONGEST = 16 * 1024
MOST_RESULTS = 50

_PIECE = re.compile(r'(?:[^";]++|"(?:[^"\\]++|\\.)*+"?)+')
_RESULT = re.compile(r"\s*(spf|dkim|dmarc|arc)\s*(?:/\s*\d+\s*)?=\s*\"?([A-Za-z]+)", re.IGNORECASE)
_PROPERTY = re.compile(
    r"(?<![^\s;])([a-z]+\.[a-z-]+)\s*=\s*((?:\"(?:[^\"\\]++|\\.)*+\"|[^\s;\"])++)", re.IGNORECASE
)
_DOMAIN_OF = {
    Method.SPF: ("smtp.mailfrom", "smtp.mail", "smtp.helo"),
    Method.DKIM: ("header.d", "header.i"),
    Method.DMARC: ("header.from", "header.d"),
    Method.ARC: ("header.oldest-pass",),
}
_SPF_RESULT = re.compile(r"\s*(pass|fail|softfail|neutral|none|temperror|permerror)\b", re.I)
_SPF_SENDER = re.compile(r"(?:domain of\s+|envelope-from=)[\"<]*(?:[^\s@<>\"]*@)?([\w.-]+)", re.I)
_SPF_SERVER = re.compile(r"\s*\w+\s*\(([\w.-]+):|\breceiver=([\w.-]+)", re.I)


class Statement(NamedTuple):
    """One such header: who says it, what it says, and whether it can be attributed."""

    authserv: str
    results: tuple[tuple[Method, str, str], ...]
    """Method, result, domain."""

    sound: bool

    def told(self, place: Place, *, trusted: bool) -> tuple[AuthResult, ...]:
        """As facts, once it is known whether the reader's own server wrote it."""
        return tuple(
            AuthResult(
                method=method,
                result=result,
                domain=domain,
                authserv=self.authserv,
                trusted=trusted and self.sound,
                place=place,
            )
            for method, result, domain in self.results
        )


def read_statement(text: str) -> Statement:
    """Read one unfolded `Authentication-Results` or `ARC-Authentication-Results` value."""
    masked, sound = mask_comments(text[:LONGEST])
    pieces = _PIECE.findall(masked)
    results = [read for piece in pieces if (read := _read_result(piece))]
    return Statement(_authserv(pieces), tuple(results[:MOST_RESULTS]), sound)


def _authserv(pieces: list[str]) -> str:
    """The first word, unless it is already a result. ARC puts `i=1;` before it."""
    for piece in pieces[:2]:
        words = piece.split()
        if words and not re.match(r"i\s*=\s*\d+\s*$", piece.strip()):
            return "" if "=" in words[0] else normal_host(words[0])
    return ""


def _read_result(piece: str) -> tuple[Method, str, str] | None:
    # Yahoo writes the id and the first result into one piece, without `;`.
    found = _RESULT.match(piece) or re.match(r"\s*[\w.-]+\s+" + _RESULT.pattern, piece, re.I)
    if found is None:
        return None
    method = Method(found[1].lower())
    properties: dict[str, str] = {}
    for name, written in _PROPERTY.findall(piece):
        properties.setdefault(name.lower(), written)
    value = next((properties[name] for name in _DOMAIN_OF[method] if name in properties), "")
    return method, found[2].lower(), _domain(value)


def read_received_spf(text: str) -> Statement:
    """Read one unfolded `Received-SPF` value (RFC 7208, 9.1)."""
    text = text[:LONGEST]
    result, sender = _SPF_RESULT.match(text), _SPF_SENDER.search(text)
    if result is None:
        return Statement("", (), sound=False)
    server = _SPF_SERVER.search(text)
    told = (Method.SPF, result[1].lower(), _domain(sender[1] if sender else ""))
    authserv = normal_host(server[1] or server[2]) if server else ""
    return Statement(authserv, (told,), mask_comments(text)[1])


def _domain(value: str) -> str:
    """Domain of an address or a host; empty when there is none (`none`, `<>`)."""
    host = value.strip("<>\"' ").rpartition("@")[2]
    return normal_host(host) if "." in host else ""
