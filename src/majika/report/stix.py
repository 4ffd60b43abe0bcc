"""A report for threat intelligence platforms: a STIX 2.1 bundle.

It holds the mail (`email-message`), what can be searched for in it (observables), the fraud's
own things (`indicator`, see `majika.report.indicators`) and one `report` that joins them.
The same mail gives the same ids: a platform that reads it twice has it once.

Marked by the Traffic Light Protocol 2.0 (FIRST), CLEAR unless the caller says otherwise: what
reaches this renderer is masked for the public, and a warning helps only those whom it reaches.
The `stix2` package is imported late: it takes a hundred times as long as an analysis.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from uuid import uuid5

from majika import __version__
from majika.brands import Catalog
from majika.errors import ReportPackageError
from majika.findings import Language
from majika.message.facts import Attachment, Mailbox, MessageKind
from majika.report import claim, reasons, words
from majika.report.defang import typed
from majika.report.indicators import Indicator, indicators
from majika.report.observables import is_address, is_masked, observables, shareable
from majika.report.sharing import LONGEST_TEXT, NAMESPACE, Tlp, calendar_date
from majika.verdict import Label, Verdict

if TYPE_CHECKING:
    from types import ModuleType

FOUNDED = datetime(2026, 11, 24, tzinfo=UTC)
"""The identity of majika never changes, whichever report it stands in."""

UNPROVEN = 50
"""Confidence in percent, at most, in a sender's address that nobody vouches for: it can be an
innocent's, written there by the fraud."""

MARKINGS: dict[Tlp, str] = {
    "clear": "94868c89-83c2-464b-929b-a1a8aa3c8487",
    "green": "bab4a63c-aed9-4cf5-a766-dfca5abac2bb",
    "amber": "55d920b0-5e8b-4f79-9ee9-91f868d9b421",
    "amber+strict": "939a9414-2ddd-4d32-a0cd-375ea402b003",
    "red": "e828b379-4e03-4974-9ac4-e53a884c97c1",
}
"""Marking definitions of TLP 2.0 that OASIS published for STIX 2.1 (cti-stix-common-objects)."""

_TLP_EXTENSION = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d"

_PATHS = {
    "domains": "domain-name:value",
    "urls": "url:value",
    "addresses": "email-addr:value",
    "hashes": "file:hashes.'SHA-256'",
}
"""What a pattern compares, by kind of indicator; IP addresses have two."""

_TYPES = {Label.FRAUD: "malicious-activity", Label.SUSPICIOUS: "anomalous-activity"}


def render_stix(
    verdict: Verdict,
    language: Language,
    *,
    when: datetime,
    tlp: Tlp = "clear",
    catalog: Catalog | None = None,
) -> str:
    """The bundle as JSON. `verdict` is masked already; `when` is the time of the report.

    Raises `ReportPackageError` when the `stix2` package is not installed.
    """
    try:
        import stix2
    except ImportError as error:
        raise ReportPackageError("STIX reports need the package stix2.") from error
    bundle = _Bundle(stix2, verdict, language, when, tlp).build(indicators(verdict, catalog))
    return str(bundle.serialize(indent=2, ensure_ascii=True)) + "\n"


class _Bundle:
    """The objects of one mail, and what all of them share."""

    def __init__(
        self, stix2: ModuleType, verdict: Verdict, language: Language, when: datetime, tlp: Tlp
    ) -> None:
        self._stix = stix2.v21
        self._verdict, self._language, self._when = verdict, language, when
        self._marking = marking(self._stix, tlp)
        self._identity = identity(self._stix)
        self._marked = {"object_marking_refs": [self._marking.id]}
        self._made = {"created_by_ref": self._identity.id, "lang": language, **self._marked}

    def build(self, found: Sequence[Indicator]) -> Any:
        seen: dict[str, Any] = {}
        for each in self._observables():
            seen.setdefault(each.id, each)  # the first says most: the sender with its name
        signs = [self._indicator(each) for each in found]
        report = self._report([*seen, *(sign.id for sign in signs)])
        objects = [self._marking, self._identity, report, *seen.values(), *signs]
        return self._stix.Bundle(id=self._id("bundle"), objects=objects)

    def _observables(self) -> Iterator[Any]:
        """The mail first, then all it holds; STIX has no object for a text but a file's."""
        message, stix = self._verdict.message, self._stix
        if message.kind is MessageKind.MAIL:
            author = self._sender(message.author)
            yield self._mail(author)
            yield from (author,) if author else ()
        else:
            hashes = {"SHA-256": message.sha256}
            yield stix.File(hashes=hashes, size=message.size, **self._marked)
        found = shareable(observables(message, self._verdict.capture))
        for kind, make in (
            ("addresses", stix.EmailAddress),
            ("domains", stix.DomainName),
            ("urls", stix.URL),
        ):
            yield from (make(value=value, **self._marked) for value in found[kind])
        for ip in found["ips"]:
            make = stix.IPv6Address if ":" in ip else stix.IPv4Address
            yield make(value=ip, **self._marked)
        yield from filter(None, map(self._file, message.attachments))

    def _mail(self, author: Any) -> Any:
        message = self._verdict.message
        about: dict[str, Any] = {
            "from_ref": author.id if author else None,
            "subject": typed(message.subject, LONGEST_TEXT),
            "date": calendar_date(message.date),
            "message_id": "" if is_masked(message.message_id) else typed(message.message_id, 998),
        }
        header = message.header("content-type")
        multipart = header is not None and header.value.lower().startswith("multipart/")
        given = {name: value for name, value in about.items() if value}
        return self._stix.EmailMessage(is_multipart=multipart, **given, **self._marked)

    def _sender(self, box: Mailbox | None) -> Any:
        if box is None or not is_address(box.address):
            return None
        name = {"display_name": typed(box.name, LONGEST_TEXT)} if box.name else {}
        return self._stix.EmailAddress(value=box.address, **name, **self._marked)

    def _file(self, item: Attachment) -> Any:
        """None for an attachment of which neither hash nor name can be told."""
        hashes = shareable({"hashes": [item.sha256]})["hashes"]
        about: dict[str, Any] = {
            "hashes": {"SHA-256": hashes[0]} if hashes else None,
            "name": typed(item.name, LONGEST_TEXT),
        }
        given = {name: value for name, value in about.items() if value}
        return self._stix.File(size=item.size, **given, **self._marked) if given else None

    def _indicator(self, found: Indicator) -> Any:
        verdict = self._verdict
        return self._stix.Indicator(
            id=self._id("indicator", found.kind, found.value),
            created=self._when,
            modified=self._when,
            name=typed(found.value, LONGEST_TEXT),
            description=reasons.headline(verdict, self._language),
            indicator_types=[_TYPES[verdict.label]],
            pattern=pattern_of(found),
            pattern_type="stix",
            valid_from=self._when,
            confidence=_confidence(verdict, found),
            **self._made,
        )

    def _report(self, refs: Sequence[str]) -> Any:
        verdict, language = self._verdict, self._language
        return self._stix.Report(
            id=self._id("report"),
            created=self._when,
            modified=self._when,
            published=self._when,
            name=reasons.headline(verdict, language),
            description=_description(verdict, language),
            report_types=["indicator" if verdict.label in _TYPES else "observed-data"],
            labels=list(_labels(verdict)),
            external_references=[
                {
                    "source_name": f"majika {__version__}",
                    "external_id": f"sha256:{verdict.message.sha256}",
                }
            ],
            object_refs=list(refs),
            **self._made,
        )

    def _id(self, kind: str, *more: str) -> str:
        key = "\n".join((kind, self._verdict.message.sha256, *more))
        return f"{kind}--{uuid5(NAMESPACE, key)}"


def identity(stix: Any) -> Any:
    """Majika itself, as an object of STIX."""
    return stix.Identity(
        id=f"identity--{uuid5(NAMESPACE, 'majika')}",
        created=FOUNDED,
        modified=FOUNDED,
        name="majika",
        description="Says whether a mail is really from whom it says it is from.",
        identity_class="system",
    )


def marking(stix: Any, tlp: Tlp) -> Any:
    """How far what is so marked may go on."""
    return stix.MarkingDefinition(
        id=f"marking-definition--{MARKINGS[tlp]}",
        created="2022-10-01T00:00:00.000Z",
        name=f"TLP:{tlp.upper()}",
        extensions={_TLP_EXTENSION: {"extension_type": "property-extension", "tlp_2_0": tlp}},
    )


def pattern_of(found: Indicator) -> str:
    """A comparison, with the value as a string literal of the pattern language."""
    value = found.value.replace("\\", "\\\\").replace("'", "\\'")
    path = _PATHS.get(found.kind) or f"ipv{6 if ':' in value else 4}-addr:value"
    return f"[{path} = '{value}']"


def _description(verdict: Verdict, language: Language) -> str:
    lines = [
        f"{words.CLAIM.in_(language)}: {claim.claimed(verdict.claims, language)}",
        f"{words.FACT.in_(language)}: {claim.came_from(verdict.claims, language)}",
    ]
    for number, reason in enumerate(reasons.shown_reasons(verdict), 1):
        lines.append(f"{number}. {reasons.title(reason, language)}")
    return "\n".join(filter(None, (*lines, reasons.proof(verdict, language))))


def _labels(verdict: Verdict) -> Iterator[str]:
    yield f"verdict:{verdict.label.value}"
    if verdict.claims.brand is not None:
        yield f"claims:{verdict.claims.brand.id}"
    if verdict.claims.pretext is not None:
        yield f"pretext:{verdict.claims.pretext.id}"


def _confidence(verdict: Verdict, found: Indicator) -> int:
    """In percent, never 100: there is always something we have not seen."""
    most = 99 if verdict.claims.proven_domain or not _is_author(verdict, found) else UNPROVEN
    return min(round(verdict.probability * 100), most)


def _is_author(verdict: Verdict, found: Indicator) -> bool:
    return any(found == Indicator("addresses", box.address) for box in verdict.message.from_)
