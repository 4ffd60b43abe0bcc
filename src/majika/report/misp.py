"""A report for MISP: one event with the objects `email`, `phishing` and `file`.

`to_ids` is set for the fraud's own things alone (see `majika.report.indicators`): what an event
hands to sensors must never be a brand's domain or a mailbox provider's. The same mail gives the
same UUIDs. The `pymisp` package is imported late: it takes a hundred times as long as an
analysis.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import uuid5

from majika.brands import Catalog
from majika.errors import ReportPackageError
from majika.findings import Language
from majika.message.facts import Attachment, Mailbox, MessageKind
from majika.report import reasons
from majika.report import report_words as words
from majika.report.defang import in_language, typed
from majika.report.indicators import Indicator, indicators
from majika.report.observables import is_address, is_masked, observables, shareable
from majika.report.sharing import LONGEST_TEXT, NAMESPACE, Tlp, calendar_date
from majika.verdict import Label, Verdict

if TYPE_CHECKING:
    from pymisp import MISPEvent, MISPObject

MOST_OBJECTS = 50
"""Objects of one kind, and values of one field; further links stand as plain attributes."""

COMPLETED = 2
"""MISP's state of an analysis that is done."""

_THREATS = {Label.FRAUD: 2, Label.SUSPICIOUS: 3, Label.UNKNOWN: 4, Label.GENUINE: 4}
"""MISP's threat levels: 1 high, 2 medium, 3 low, 4 undefined."""

_TYPES = {
    "domains": "domain",
    "urls": "url",
    "addresses": "email",
    "ips": "ip-dst",
    "phones": "phone-number",
}
"""MISP's types of attributes that stand in no object."""


def render_misp(
    verdict: Verdict,
    language: Language,
    *,
    when: datetime,
    tlp: Tlp = "clear",
    catalog: Catalog | None = None,
) -> str:
    """The event as JSON. `verdict` is masked already; `when` is the time of the report.

    Raises `ReportPackageError` when the `pymisp` package is not installed.
    """
    try:
        import pymisp  # noqa: F401
    except ImportError as error:
        raise ReportPackageError("MISP reports need the package pymisp.") from error
    event = _Event(verdict, language, indicators(verdict, catalog)).build(when, tlp)
    return json.dumps({"Event": json.loads(event.to_json())}, indent=2) + "\n"


class _Event:
    """One event, and what its objects share."""

    def __init__(self, verdict: Verdict, language: Language, found: list[Indicator]) -> None:
        self._verdict, self._message, self._language = verdict, verdict.message, language
        self._own = {(one.kind, one.value) for one in found}
        self._seen = shareable(observables(verdict.message, verdict.capture))
        self._told: set[str] = set()

    def build(self, when: datetime, tlp: Tlp) -> MISPEvent:
        from pymisp import MISPEvent

        event, verdict = MISPEvent(), self._verdict
        event.uuid = self._uuid("event")
        event.info = reasons.headline(verdict, self._language)
        event.set_date(when.date())
        event.analysis, event.threat_level_id = COMPLETED, _THREATS[verdict.label]
        for tag in self._tags(tlp):
            event.add_tag(tag)
        for made in self._objects():
            event.add_object(made)
        self._add_the_rest(event)
        return event

    def _tags(self, tlp: Tlp) -> Iterator[str]:
        """Only tags of taxonomies that MISP ships, with the meaning they have there."""
        yield f"tlp:{tlp}"
        if self._verdict.label is Label.FRAUD:
            # RSIT: phishing is after what is typed on a page, masquerade is any other false name.
            yield f'rsit:fraud="{"phishing" if self._pages() else "masquerade"}"'

    def _objects(self) -> Iterator[MISPObject]:
        """The mail, then what it contains. Each holds what MISP requires of its kind."""
        parts = [self._page(url) for url in self._pages()]
        parts += map(self._file, self._message.attachments[:MOST_OBJECTS])
        parts = list({part.uuid: part for part in parts}.values())  # some files come twice
        email = self._email()
        if email.Attribute and self._message.kind is MessageKind.MAIL:
            for part in parts:
                key = f"{email.uuid} contains {part.uuid}"
                email.add_reference(part.uuid, "contains", uuid=self._uuid(key))
            yield email
        yield from parts

    def _email(self) -> MISPObject:
        """The mail without its reader."""
        email, message = self._object("email"), self._message
        for role, boxes in (
            ("from", message.from_),
            ("reply-to", message.reply_to),
            ("return-path", message.return_path[:1]),
        ):
            for box in boxes[:MOST_OBJECTS]:
                self._mailbox(email, role, box)
        self._text(email, "subject", message.subject)
        if not is_masked(message.message_id):
            self._text(email, "message-id", message.message_id)
        sent = calendar_date(message.date)
        if sent is not None:
            self._text(email, "send-date", sent.isoformat())
        for item in message.attachments[:MOST_OBJECTS]:
            self._text(email, "attachment", item.name)
        for hop in message.hops[:MOST_OBJECTS] if email.Attribute else ():  # no mail by itself
            if hop.ip in self._seen["ips"]:
                self._value(email, "received-header-ip", "ips", hop.ip)
        return email

    def _mailbox(self, email: MISPObject, role: str, box: Mailbox) -> None:
        """Only of a sender the name alone is enough for MISP."""
        if is_address(box.address):
            self._value(email, role, "addresses", box.address)
            if role == "reply-to":
                self._text(email, "reply-to-display-name", box.name)
            if role == "from" and box.domain in self._seen["domains"]:
                self._value(email, "from-domain", "domains", box.domain)
        if role == "from":
            self._text(email, "from-display-name", box.name)

    def _pages(self) -> list[str]:
        """The fraud's own links."""
        own = (url for url in self._seen["urls"] if ("urls", url) in self._own)
        return list(own)[:MOST_OBJECTS]

    def _page(self, url: str) -> MISPObject:
        page, brand = self._object("phishing", url), self._verdict.claims.brand
        self._value(page, "url", "urls", url)
        host = url.partition("://")[2].partition("/")[0]
        if host in self._seen["domains"]:
            self._value(page, "hostname", "domains", host)
        if brand is not None:
            self._text(page, "target", in_language(brand.name, self._language))
        self._text(page, "verified", "No")  # by a person, MISP means
        self._text(page, "internal-reference", f"sha256:{self._message.sha256}")
        return page

    def _file(self, item: Attachment) -> MISPObject:
        file = self._object("file", f"{item.sha256} {typed(item.name, LONGEST_TEXT)}")
        self._text(file, "filename", item.name)
        if item.sha256 in self._seen["hashes"]:
            self._value(file, "sha256", "hashes", item.sha256)
        self._text(file, "size-in-bytes", str(item.size))
        return file

    def _add_the_rest(self, event: MISPEvent) -> None:
        """What can be searched for and stands in no object."""
        for kind, misp_type in _TYPES.items():
            for value in self._seen[kind]:
                if value not in self._told:
                    how = self._how(kind, value, "event")
                    event.add_attribute(misp_type, value, **how)

    def _object(self, name: str, key: str = "") -> MISPObject:
        from pymisp import MISPObject

        made = MISPObject(name, strict=True)
        made.uuid = self._uuid(f"{name} {key}")
        return made

    def _value(self, made: MISPObject, relation: str, kind: str, value: str) -> None:
        """Something that can be searched for; `to_ids` when it is the fraud's own."""
        self._told.add(value)
        how = self._how(kind, value, f"{made.uuid} {relation}")
        if value not in _values(made, relation):
            made.add_attribute(relation, value, **how)

    def _text(self, made: MISPObject, relation: str, text: str) -> None:
        """Words of the mail, or of ours, that nobody can search for."""
        shown = typed(text, LONGEST_TEXT)
        if shown and shown not in _values(made, relation):
            uuid = self._uuid(f"{made.uuid} {relation} {shown}")
            made.add_attribute(relation, shown, to_ids=False, uuid=uuid)

    def _how(self, kind: str, value: str, place: str) -> dict[str, str | bool]:
        own = (kind, value) in self._own
        comment = words.OF_THE_FRAUD if own else words.ONLY_SEEN
        return {
            "to_ids": own,
            "comment": comment.in_(self._language),
            "uuid": self._uuid(f"{place} {value}"),
        }

    def _uuid(self, key: str) -> str:
        return str(uuid5(NAMESPACE, f"{self._message.sha256} {key}"))


def _values(made: MISPObject, relation: str) -> list[str]:
    return [attribute.value for attribute in made.get_attributes_by_relation(relation)]
