"""The structure of a mail: header fields and parts, as spans of the bytes. Never raises.

Our own splitter and not the standard library's: that one keeps every line as an object
and looks at each line once per level of nesting (gigabytes and minutes on hostile mail).
This one searches for boundaries only, and copies no body.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from majika.message.facts import Defect
from majika.message.parameters import Parameterized, read_parameters
from majika.message.transfer import decode_transfer

MOST_DEPTH = 20
MOST_PARTS = 200
MOST_FIELDS = 500
MOST_HEADER_BYTES = 256 * 1024
MOST_LOOKALIKES = 10_000
"""Places in one part that begin like its boundary."""

_FIELD = re.compile(rb"^([!-9;-~]{1,100})[ \t]*:(.*(?:\n[ \t].*)*+)(?:\n|\Z)", re.MULTILINE)
_NAME = re.compile(rb"[A-Za-z][A-Za-z0-9_.-]*[ \t]*:(?!//)")
_KNOWN = re.compile(
    rb"^(?:from|to|cc|subject|date|received|message-id|mime-version|return-path|reply-to|sender"
    rb"|content-[a-z-]+|dkim-signature|x-[a-z0-9-]+|list-[a-z-]+|delivered-to)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)
_PROBABLE_BOUNDARY = re.compile(rb"^(--[^\s]{1,200})[ \t]*\ncontent-", re.I | re.MULTILINE)


class Field(NamedTuple):
    """A header field: lower-case name, and its value as written, folds included."""

    name: str
    value: bytes


class Head(NamedTuple):
    """The header fields of a message or part, and where its body starts."""

    fields: list[Field]
    body: int
    defects: list[Defect]


@dataclass(slots=True)
class Part:
    """One node of the tree. Leaves have content; multiparts have `parts`."""

    data: bytes
    start: int
    end: int
    type: Parameterized
    disposition: Parameterized
    encoding: str
    content_id: str
    parts: list[Part] = field(default_factory=list)

    def content(self, most: int | None = None) -> tuple[bytes, bool]:
        """Decoded bytes (of the first `most` encoded ones), and whether the encoding was sound."""
        end = self.end if most is None else min(self.end, self.start + most)
        return decode_transfer(self.data[self.start : end], self.encoding)

    @property
    def name(self) -> str:
        """File name: of the disposition, else of the type."""
        return self.disposition["filename"] or self.type["name"]


def read_head(data: bytes, start: int, end: int) -> Head:
    """Header fields from `start`; the body begins after the first empty line.

    Junk between fields is skipped; junk that no field follows is the body, whose empty
    line was forgotten.
    """
    if data.startswith(b"\n", start, end):
        return Head([], start + 1, [])
    defects: list[Defect] = []
    limit = min(end, start + MOST_HEADER_BYTES)
    stop = data.find(b"\n\n", start, limit)
    body = stop + 2
    if stop < 0:
        stop = body = limit
        defects.append(Defect.TOO_MANY_HEADERS if limit < end else Defect.NO_END_OF_HEADERS)
    fields: list[Field] = []
    at, last = start, -1
    for found in _FIELD.finditer(data, start, stop):
        if found.start() > at:
            last = last if last >= 0 else _last_known(data, start, stop)
            if found.start() > last:
                break
        if len(fields) == MOST_FIELDS:
            defects.append(Defect.TOO_MANY_HEADERS)
            at = stop
            break
        fields.append(Field(_name(found[1]), found[2]))
        at = found.end()
    if at < stop and data[at:stop].strip():
        defects.append(Defect.NO_END_OF_HEADERS)
        body = at
    return Head(fields, body, list(dict.fromkeys(defects)))


@lru_cache(maxsize=1024)
def _name(written: bytes) -> str:
    """Remembered: mails use the same names, and one object for each is found faster in a dict."""
    return written.decode("ascii").lower()


def _last_known(data: bytes, start: int, stop: int) -> int:
    """Where the last header stands that everybody knows: what is between fields before is junk."""
    known = [found.start() for found in _KNOWN.finditer(data, start, stop)]
    return known[-1] if known else start


def is_field(found: Field) -> bool:
    """True for a name people use for header fields: `http://…` and prose are none."""
    return _NAME.match(found.name.encode() + b":" + found.value[:2]) is not None


class Splitter:
    """Reads one message's tree of parts, counting what it meets."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.count = 0
        self.defects: list[Defect] = []

    def read(self, head: Head, end: int, depth: int = 0, default: str = "text/plain") -> Part:
        """The part whose fields were read into `head`, with its children."""
        self.count += 1
        part = self._leaf(head, end, default)
        if part.type.value.startswith("multipart/"):
            self._split(part, depth)
        return part

    def _leaf(self, head: Head, end: int, default: str) -> Part:
        values = dict(reversed(head.fields))  # the first of a name counts
        kind = read_parameters(values.get("content-type", b""))
        if "/" not in kind.value:  # RFC 2045, 5.2: missing or unreadable
            kind = Parameterized(default, kind.parameters)
        encoding = values.get("content-transfer-encoding", b"").strip().strip(b'"').lower()
        return Part(
            self.data,
            min(head.body, end),
            end,
            kind,
            read_parameters(values.get("content-disposition", b"")),
            encoding.partition(b";")[0].strip().decode("ascii", "replace"),
            values.get("content-id", b"").strip(b" <>\t\n").decode("ascii", "replace"),
        )

    def _split(self, part: Part, depth: int) -> None:
        if depth >= MOST_DEPTH:
            self.defects.append(Defect.TOO_DEEP)
            return
        default = "message/rfc822" if part.type.value == "multipart/digest" else "text/plain"
        for start, end in self._spans(part):
            if self.count >= MOST_PARTS:
                self.defects.append(Defect.TOO_MANY_PARTS)
                return
            head = read_head(self.data, start, end)
            part.parts.append(self.read(head, end, depth + 1, default))
        if not part.parts:  # what its reader sees is one plain text
            part.type = Parameterized("text/plain", part.type.parameters)

    def _spans(self, part: Part) -> list[tuple[int, int]]:
        """Where each child stands: between the delimiter lines of `part`."""
        boundary = b"--" + part.type["boundary"].strip().encode("utf-8", "replace")
        spans, closed = _between(self.data, part.start, part.end, boundary)
        if not spans:
            self.defects.append(Defect.MISSING_BOUNDARY)
            guess = _PROBABLE_BOUNDARY.search(self.data, part.start, part.end)
            if guess:
                spans, closed = _between(self.data, part.start, part.end, guess[1])
        if spans and not closed:
            self.defects.append(Defect.MISSING_END_BOUNDARY)
        return spans


def _between(
    data: bytes, start: int, end: int, boundary: bytes
) -> tuple[list[tuple[int, int]], bool]:
    """Spans between delimiter lines (one more than we read, at most), and whether they end."""
    spans: list[tuple[int, int]] = []
    open_at = -1
    for at, after, last in _delimiters(data, start, end, boundary):
        if open_at >= 0:
            spans.append((open_at, max(open_at, at)))
        open_at = after
        if last or len(spans) > MOST_PARTS:
            return spans, True
    if 0 <= open_at < end:
        spans.append((open_at, end))
    return spans, False


def _delimiters(
    data: bytes, start: int, end: int, boundary: bytes
) -> Iterator[tuple[int, int, bool]]:
    """End of the part before, start of the part after, and whether it is the last line."""
    if boundary == b"--":
        return
    at = data.find(boundary, start, end)
    for _ in range(MOST_LOOKALIKES):
        if at < 0:
            return
        stop = data.find(b"\n", at, end)
        stop = end if stop < 0 else stop
        rest = data[at + len(boundary) : stop].rstrip()
        if (at == start or data[at - 1] == 0x0A) and rest in (b"", b"--"):
            yield at - 1, min(stop + 1, end), rest == b"--"
            at = stop
        else:  # a longer boundary that begins like this one, or text
            at += len(boundary)
        at = data.find(boundary, at, end)
