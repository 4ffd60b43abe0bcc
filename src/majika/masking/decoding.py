"""What is written inside a text in another way: percent, entities, base64, hex …

Each decoder yields pieces: the decoded text, and the way back from places in it to places in
the text it was found in. Linear.
"""

from __future__ import annotations

import binascii
import html
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from majika.text.edits import Edit, Trace, apply

SHORTEST_RUN = 12
"""Characters of base64 or hex that can hold an address."""

MARGIN = 400
"""Characters around an escape that are read with it: no address or name is longer."""

Span: TypeAlias = tuple[int, int]
Read: TypeAlias = Callable[[re.Match[str]], str]


@dataclass(frozen=True, slots=True)
class Piece:
    """A decoded piece of a text."""

    text: str
    whole: Span
    """Where it stands."""

    back: Callable[[int, int], Span]
    """Where a span of the decoded text stands in the text it was decoded from."""


def decoded_pieces(text: str) -> Iterator[Piece]:
    """Everything that can be read inside a text, one layer of each kind."""
    for sign, pattern, read in _ESCAPES:
        if sign in text:
            yield from _unescaped(text, pattern, read)
    if len(text) >= SHORTEST_RUN:
        for run in _BASE64.finditer(text):
            if not (run[0].islower() or run[0].isupper()):
                yield from _from_base64(run)
            for inner in _HEX.finditer(text, *run.span()):
                yield from _from_hex(inner)


def _unescaped(text: str, pattern: re.Pattern[str], read: Read) -> Iterator[Piece]:
    """The stretches around escapes, with these undone."""
    edits: list[Edit] = []
    for match in pattern.finditer(text):
        if edits and match.start() - edits[-1][1] > 2 * MARGIN:
            yield _edited(text, edits)
            edits = []
        edits.append((*match.span(), read(match)))
    if edits:
        yield _edited(text, edits)


def _edited(text: str, edits: list[Edit]) -> Piece:
    start, end = max(0, edits[0][0] - MARGIN), min(len(text), edits[-1][1] + MARGIN)
    moved = tuple((first - start, last - start, new) for first, last, new in edits)
    trace = Trace.of(moved)

    def back(first: int, last: int) -> Span:
        first, last = trace.before(first, last)
        return start + first, start + last

    return Piece(apply(text[start:end], moved), (start, end), back)


def _bytes_to_text(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _read_percent(match: re.Match[str]) -> str:
    return _bytes_to_text(binascii.unhexlify(match[0].replace("%", "")))


def _read_quoted_printable(match: re.Match[str]) -> str:
    return _bytes_to_text(binascii.unhexlify(match[0].replace("=", "").strip()))


def _read_backslash(match: re.Match[str]) -> str:
    return chr(int(match[1] or match[2], 16))


def _read_spelled(match: re.Match[str]) -> str:
    return "@" if "@" in match[0] or "at" in match[0].lower() else "."


def _read_entity(match: re.Match[str]) -> str:
    return html.unescape(match[0])


def _read_nothing(match: re.Match[str]) -> str:
    return ""


_SPELLED = r"(?:(?:at|dot)(?: (?![\])}>])|[_-]| ?[\])}>] ?)|(?<=[\[({<])[@.][\])}>] ?)"
"""The rest of ` [at] `, `(dot)`, ` at `, `_at_` or `[.]`."""

_ESCAPES: tuple[tuple[str, re.Pattern[str], Read], ...] = (
    ("%", re.compile(r"(?:%[0-9A-Fa-f]{2})+"), _read_percent),
    ("&", re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});?"), _read_entity),
    ("=", re.compile(r"(?:=[0-9A-Fa-f]{2})+|=\r?\n"), _read_quoted_printable),
    ("\\", re.compile(r"\\u([0-9A-Fa-f]{4})|\\x([0-9A-Fa-f]{2})"), _read_backslash),
    ("\n", re.compile(r"(?<=[A-Za-z0-9+/]{60})\r?\n(?=[A-Za-z0-9+/]{4})"), _read_nothing),
    (" ", re.compile(r"(?<=[A-Za-z0-9+/]{60}) (?=[A-Za-z0-9+/]{4})"), _read_nothing),
    ("", re.compile(rf"(?: [\[({{<]?|[\[({{<]|[_-]) ?{_SPELLED}", re.IGNORECASE), _read_spelled),
)
"""A sign without which a kind of escape is not there, what it looks like, what it means."""

_BASE64 = re.compile(rf"[A-Za-z0-9+/_-]{{{SHORTEST_RUN},}}")
_HEX = re.compile(rf"[0-9A-Fa-f]{{{SHORTEST_RUN},}}")
_TO_STANDARD = str.maketrans("-_", "+/")
_READABLE = re.compile(rb"[!-~]{5}|(?:[\xc3-\xf4][\x80-\xbf]{1,3}){2}")
"""What random bytes seldom are: a word, or two letters of UTF-8."""

_NO_ASCII = bytes(range(128)) + b" " * 128


def _from_base64(run: re.Match[str]) -> Iterator[Piece]:
    """Read at each of four places: letters before it may have moved it out of step."""
    standard = run[0].translate(_TO_STANDARD)
    for shift in range(4):
        body = standard[shift:]
        body = body[: len(body) - (len(body) % 4 == 1)]
        raw = binascii.a2b_base64(body + "=" * (-len(body) % 4))
        yield from _from_bytes(raw, run, shift, bytes_=3, signs=4)


def _from_hex(run: re.Match[str]) -> Iterator[Piece]:
    for shift in range(2):
        body = run[0][shift:]
        raw = binascii.unhexlify(body[: len(body) - len(body) % 2])
        yield from _from_bytes(raw, run, shift, bytes_=1, signs=2)


def _from_bytes(
    raw: bytes, run: re.Match[str], shift: int, *, bytes_: int, signs: int
) -> Iterator[Piece]:
    """Bytes that were written as `signs` characters for each `bytes_` of them, if they are text.

    The way back leads to all of the run between two slashes: a token is hidden whole.
    """
    if not _READABLE.search(raw):
        return
    text = _as_text(raw)
    wide = len(text) != len(raw)

    def back(first: int, last: int) -> Span:
        if wide:
            first, last = len(text[:first].encode()), len(text[:last].encode())
        start = run[0].rfind("/", 0, shift + first // bytes_ * signs + 1) + 1
        end = run[0].find("/", shift + -(-last // bytes_) * signs)
        return run.start() + start, run.start() + end if end >= 0 else run.end()

    yield Piece(text, run.span(), back)


def _as_text(raw: bytes) -> str:
    """UTF-8 where it is that, or else its ASCII with blanks for all other bytes."""
    if raw.isascii():
        return raw.decode("ascii")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.translate(_NO_ASCII).decode("ascii")
