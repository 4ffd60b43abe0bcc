"""The header fields of a message, decoded once, and the facts read out of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from majika.findings import Place, Spot
from majika.message.addresses import read_mailboxes
from majika.message.auth_results import read_received_spf, read_statement
from majika.message.dates import parse_date
from majika.message.facts import AuthResult, Defect, Header, Hop, Mailbox, Signature
from majika.message.headers import decode_words, read_raw
from majika.message.mime import Field
from majika.message.received import read_hop
from majika.message.trust import Stated, trusted_statements

MOST_HOPS = 100
MOST_STATEMENTS = 50
MOST_REFERENCES = 200

OPAQUE = ("x-microsoft-antispam", "x-ms-exchange-")
"""A filter's own state, thousands of encoded words long: no text for any reader."""

_ONCE = ("from", "sender", "reply-to", "to", "cc", "subject", "date", "message-id")
_READERS = {
    "authentication-results": read_statement,
    "received-spf": read_received_spf,
    "arc-authentication-results": read_statement,
}
_MESSAGE_ID = re.compile(r"<([^<>\s]{1,998})>")
_TAG = re.compile(r"(?:^|;)\s*([ds])\s*=\s*([^;\s]+)")


@lru_cache(maxsize=4096)
def _place(name: str, index: int) -> Place:
    """Remembered: mails name the same places, and building one takes 1 µs of 5 a field."""
    return Place(Spot.HEADER, name, index)


class Fields:
    """All header fields in order, with their raw text for structured ones."""

    def __init__(self, fields: Sequence[Field]) -> None:
        self._raw: dict[str, list[str]] = {}
        self._eight_bit = not all(field.value.isascii() for field in fields)
        self.all = tuple(self._read(field) for field in fields)

    def _read(self, field: Field) -> Header:
        name, written = field
        raw = read_raw(written)
        earlier = self._raw.setdefault(name, [])
        place = _place(name, len(earlier))
        earlier.append(raw)
        decode = "=?" in raw and not name.startswith(OPAQUE)
        return Header(name=name, value=decode_words(raw) if decode else raw, place=place)

    def first(self, name: str) -> str:
        """Decoded value of the first field of that name; empty when there is none."""
        raw = self._raw.get(name)
        return decode_words(raw[0]) if raw else ""

    def mailboxes(self, *names: str) -> tuple[Mailbox, ...]:
        """Mailboxes of all fields of these names."""
        return tuple(
            mailbox
            for name in names
            for index, raw in enumerate(self._raw.get(name, ()))
            for mailbox in read_mailboxes(raw, _place(name, index))
        )

    def message_ids(self, *names: str) -> tuple[str, ...]:
        """Ids in angle brackets, each once, in order."""
        found = [
            i for name in names for i in _MESSAGE_ID.findall(" ".join(self._raw.get(name, ())))
        ]
        return tuple(dict.fromkeys(found))[:MOST_REFERENCES]

    def hops(self) -> tuple[Hop, ...]:
        """The way the mail says it came, newest first."""
        received = self._raw.get("received", [])[:MOST_HOPS]
        return tuple(read_hop(raw, _place("received", index)) for index, raw in enumerate(received))

    def signatures(self) -> tuple[Signature, ...]:
        """What the mail claims to be signed by."""
        found = []
        for index, raw in enumerate(self._raw.get("dkim-signature", ())):
            tags = dict(_TAG.findall(raw))
            place = _place("dkim-signature", index)
            domain = tags.get("d", "").lower()
            found.append(Signature(domain=domain, selector=tags.get("s", ""), place=place))
        return tuple(found)

    def auth_results(
        self, hops: Sequence[Hop], trusted_authserv: frozenset[str]
    ) -> tuple[AuthResult, ...]:
        """Every result, each with whether the reader's own server wrote it."""
        stated, places = self._stated()
        own = [one for one in stated if not one.en_route]
        trusted = trusted_statements(own, hops, self._raw.keys(), trusted_authserv)
        believed = {id(one) for one, good in zip(own, trusted, strict=True) if good}
        return tuple(
            result
            for one, place in zip(stated, places, strict=True)
            for result in one.statement.told(place, trusted=id(one) in believed)
        )

    def _stated(self) -> tuple[list[Stated], list[Place]]:
        stated: list[Stated] = []
        places: list[Place] = []
        above = 0
        for header in self.all:
            above += header.name == "received"
            if (read := _READERS.get(header.name)) and len(stated) < MOST_STATEMENTS:
                raw = self._raw[header.name][header.place.index]
                stated.append(Stated(read(raw), above, header.name))
                places.append(header.place)
        return stated, places

    def defects(self, mailboxes: Sequence[Mailbox]) -> list[Defect]:
        """What is wrong with the fields. `mailboxes`: those of From, Sender and Reply-To."""
        found = []
        if self._eight_bit:
            found.append(Defect.RAW_EIGHT_BIT_HEADER)
        if any(len(self._raw.get(name, ())) > 1 for name in _ONCE):
            found.append(Defect.DUPLICATE_HEADER)
        if any(not mailbox.domain for mailbox in mailboxes):
            found.append(Defect.BAD_ADDRESS)
        if (date := self.first("date")) and parse_date(date) is None:
            found.append(Defect.BAD_DATE)
        return found
