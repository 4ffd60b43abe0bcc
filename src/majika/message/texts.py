"""A text without a mail's headers to a `Message`: an SMS, a chat message, a letter typed off."""

from __future__ import annotations

import hashlib
import re

from majika.errors import EmptyTextError, TooLargeError
from majika.findings import Place, Spot
from majika.message.body import LONGEST_TEXT
from majika.message.charsets import decode
from majika.message.facts import Defect, Mailbox, Message, MessageKind
from majika.message.links import read_plain
from majika.message.mime import read_head
from majika.message.parse import LARGEST, as_lines, parse_message, refuse_other_files

_SENDER = re.compile(
    r"\s*(?:(?:差出人|送信者|送信元|発信者|発信元|From|Sender|SMS from)[ \t]*[:：]"
    r"[ \t]*([^\n]{1,80})"
    r"|(\+?[\d(][\d() .-]{8,20}\d))[ \t]*(?:\n|\Z)",
    re.IGNORECASE,
)
"""A first line that names the sender, or is a telephone number and nothing else."""

_ONLY_MAILS = frozenset(
    "content-type delivered-to dkim-signature message-id mime-version received return-path".split()
)
"""Header fields that no person types."""


def parse_text(data: bytes) -> Message:
    """Read a text as the phone that got it shows it: what can be tapped in it is a link.

    A first line that names the sender (`差出人: 例銀行`, `From: EXBANK`, a telephone number)
    becomes `Message.from_`. Raises `EmptyTextError` when there are no words in it,
    `NotAMessageError` when it is another kind of file, `TooLargeError` over 32 MB.
    """
    if len(data) > LARGEST:
        raise TooLargeError(f"{len(data) / 1e6:.0f} MB; at most {LARGEST / 1e6:.0f} MB are read.")
    lines = as_lines(data)
    refuse_other_files(lines)
    whole = decode(lines[:LONGEST_TEXT])[0]
    if not any(map(str.isalnum, whole)):
        raise EmptyTextError("There are no words in it.")
    from_, start = _sender(whole)
    reading = read_plain(whole[start:].strip("\n"), hosts=True)
    cut = (Defect.TOO_LONG,) if len(lines) > LONGEST_TEXT else ()
    return Message(
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        headers=(),
        kind=MessageKind.TEXT,
        from_=from_,
        text=reading.text,
        links=reading.links,
        defects=(*cut, *reading.defects),
    )


def parse_as(
    kind: MessageKind, data: bytes, *, trusted_authserv: frozenset[str] = frozenset()
) -> Message:
    """Read a mail or a text, as `parse_message` or `parse_text` does."""
    if kind is MessageKind.TEXT:
        return parse_text(data)
    return parse_message(data, trusted_authserv=trusted_authserv)


def is_whole_mail(data: bytes) -> bool:
    """True for text that begins with the header of a mail.

    One word and a colon are no header (`Exampleshop: your parcel …`), nor is `From:` a number: it
    takes a field that only programs write, or a mail address in From and one more field.
    """
    lines = as_lines(data)
    fields = read_head(lines, 0, len(lines)).fields
    names = {field.name for field in fields}
    written = any(field.name == "from" and b"@" in field.value for field in fields)
    return not names.isdisjoint(_ONLY_MAILS) or (written and len(names) > 1)


def _sender(text: str) -> tuple[tuple[Mailbox, ...], int]:
    """The sender that the first line names, and where the text goes on after it."""
    line = _SENDER.match(text)
    if line is None or not text[line.end() :].strip():
        return (), 0
    name = (line[1] or line[2]).strip()
    place = Place(Spot.HEADER, "from")
    return (Mailbox(name=name, address="", local="", domain="", place=place),), line.end()
