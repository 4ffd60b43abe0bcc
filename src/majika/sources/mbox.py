"""Mailboxes in one file (RFC 4155): each mail begins with a `From ` line. Streamed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BufferedIOBase

from majika.errors import TooLargeError
from majika.sources.source import MAX_MAIL_BYTES, Source, Sources, too_large

_LONGEST_LINE = 64 * 1024
"""A longer line is read in parts; only the start of a line can begin a mail."""

_BEGINS = re.compile(rb"From \S{0,256} {0,4}.{0,64}\d\d:\d\d")
"""`From ` and a time of day: text lines that happen to start with "From " have none."""

_QUOTED = re.compile(rb">+From ")


def is_mbox(head: bytes) -> bool:
    return head.startswith(b"From ")


def begins_mail(line: bytes) -> bool:
    """True for a line that stands before a mail and can be nothing else."""
    return _BEGINS.match(line) is not None


def read_mbox(stream: BufferedIOBase, name: str, limit: int = MAX_MAIL_BYTES) -> Sources:
    """The mails of a mailbox, named `name#1`, `name#2` … One too large is an error of its own."""
    for number, mail in enumerate(_mails(stream, limit), 1):
        if isinstance(mail, bytes):
            yield Source(f"{name}#{number}", mail)
        else:
            yield Source(f"{name}#{number}", error=mail)


def _mails(stream: BufferedIOBase, limit: int) -> Iterator[bytes | TooLargeError]:
    lines: list[bytes] = []
    size, started = 0, False
    for line, begins in _lines(stream):
        if begins:
            if started:
                yield b"".join(lines) if size <= limit else too_large(limit)
            lines, size, started = [], 0, True
            continue
        size += len(line)
        if size <= limit:
            lines.append(line)
        else:
            lines.clear()
    if started:
        yield b"".join(lines) if size <= limit else too_large(limit)


def _lines(stream: BufferedIOBase) -> Iterator[tuple[bytes, bool]]:
    """Each line, unquoted, and whether a mail begins with it."""
    after_blank, at_start, first = True, True, True
    while line := stream.readline(_LONGEST_LINE):
        begins = at_start and after_blank and (first or _BEGINS.match(line) is not None)
        if at_start and _QUOTED.match(line):
            line = line[1:]
        yield line, begins
        after_blank = at_start and not line.strip(b"\r\n")
        at_start, first = line.endswith(b"\n"), False
