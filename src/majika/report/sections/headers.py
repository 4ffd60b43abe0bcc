"""The header fields that tell most, as they stand in the mail: for who wants to see for oneself."""

from __future__ import annotations

from collections.abc import Iterator

from majika.findings import Language
from majika.message.facts import Header, Message
from majika.report.defang import plain
from majika.report.places import HEADERS
from majika.report.sections.made import Row
from majika.verdict import Verdict

TELLING = (
    *("from", "sender", "reply-to", "return-path", "to", "subject", "date", "message-id"),
    *("list-id", "list-unsubscribe", "authentication-results", "dkim-signature"),
)
"""In this order. The route has a part of its own."""

MOST_OF_ONE = 3
LONGEST = 300
"""Characters of a field that are shown."""


def telling_headers(verdict: Verdict, language: Language) -> list[Row]:
    """Each field with its name in the mail and in the reader's language."""
    return [
        Row(f"{_written(header.name)} ({HEADERS[header.name].in_(language)})", _value(header))
        for header in _found(verdict.message)
    ]


def _found(message: Message) -> Iterator[Header]:
    for name in TELLING:
        same = [header for header in message.headers if header.name == name]
        yield from same[:MOST_OF_ONE]


def _value(header: Header) -> str:
    return plain(header.value[: 10 * LONGEST], LONGEST)


def _written(name: str) -> str:
    """As mail programs write it: `message-id` is `Message-ID`."""
    special = {"id": "ID", "dkim": "DKIM"}
    return "-".join(special.get(part, part.capitalize()) for part in name.split("-"))
