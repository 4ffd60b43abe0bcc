"""From confirmed frauds to entries, each value once."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Set
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from itertools import islice
from threading import Lock

from majika.brands import Catalog
from majika.brands.facts import is_anyones
from majika.brands.hosting import is_rented
from majika.cases import CaseRow, Cases, Decision, Query
from majika.errors import CaseStoreError, NoCaseError
from majika.findings import Host
from majika.masking import Audience, mask_for, mask_verdict
from majika.message.domains import host_of, parse_url
from majika.report.indicators import Indicator, Kind, indicators, is_one_owners
from majika.verdict import Label, Verdict

MOST_CASES = 5_000
"""Newest first: what was confirmed longer ago is gone from the net as a rule."""

A_PAGE = 200


class Use(Enum):
    """What an entry is good for."""

    BLOCK = "block"
    """A link leads there: nobody who means well needs to go there."""

    WATCH = "watch"
    """It wrote the mail, with an account that may have been stolen: look closer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One value of frauds' own."""

    kind: Kind

    value: str
    use: Use
    brand_id: str
    """Whom the newest of its mails posed as; may be empty."""

    first_seen: datetime
    last_seen: datetime
    cases: int
    """Confirmed frauds that have it."""


class Feed:
    """What confirmed frauds have of their own. A case is read once, not for every asker."""

    def __init__(
        self, cases: Cases, judge: Callable[[str], Verdict], catalog: Callable[[], Catalog]
    ) -> None:
        """`judge` gives the verdict on a case by its id."""
        self._cases, self._judge, self._catalog = cases, judge, catalog
        self._known: OrderedDict[tuple[str, float], list[tuple[Indicator, Use]]] = OrderedDict()
        self._lock = Lock()

    def warm(self) -> None:
        """Read what is confirmed already, so that the first asker waits for none of it."""
        with suppress(CaseStoreError):  # it will be told to whoever asks
            for row in self._confirmed():
                self._own(row)

    def entries(self, since: datetime) -> list[Entry]:
        """Of cases seen since then; what was seen last comes first."""
        found: dict[tuple[str, str], Entry] = {}
        for row in self._confirmed():
            if row.last_seen >= since:
                for indicator, use in self._own(row):
                    key = (indicator.kind, indicator.value)
                    found[key] = _joined(found.get(key), _entry(row, indicator, use))
        hosts = {host for entry in found.values() if (host := _host(entry))}
        doubted = self._cases.doubted(hosts)
        kept = (entry for entry in found.values() if self._is_safe(entry, doubted))
        return sorted(kept, key=lambda entry: entry.last_seen, reverse=True)

    def _confirmed(self) -> Iterator[CaseRow]:
        return islice(self._pages(), MOST_CASES)

    def _pages(self) -> Iterator[CaseRow]:
        query = Query(label=Label.FRAUD, decision=Decision.CONFIRMED, limit=A_PAGE)
        while rows := self._cases.find(query):
            yield from rows
            query = replace(query, before=rows[-1].number)

    def _own(self, row: CaseRow) -> list[tuple[Indicator, Use]]:
        key = (row.id, row.score)  # a visit changes the score
        with self._lock:
            if key in self._known:
                self._known.move_to_end(key)
                return self._known[key]
        try:
            own = list(own_of(self._judge(row.id), self._catalog()))
        except NoCaseError:  # deleted in between
            return []
        with self._lock:
            self._known[key] = own
            while len(self._known) > MOST_CASES:
                self._known.popitem(last=False)
        return own

    def _is_safe(self, entry: Entry, doubted: Set[str]) -> bool:
        """False for what may be somebody else's, too, by what we know now."""
        host = _host(entry)
        match entry.kind:
            case "domains":
                return self._is_frauds(host, doubted)
            case "urls":
                return bool(host) and (self._is_anyones(host) or self._is_frauds(host, doubted))
        return True

    def _is_frauds(self, host: str, doubted: Set[str]) -> bool:
        """True for a host of one owner, whom we know nothing good of."""
        known = self._catalog().owner(host)
        return known is None and is_one_owners(Host(host)) and host not in doubted

    def _is_anyones(self, host: str) -> bool:
        """True where many have pages: one address there hits nobody else."""
        catalog = self._catalog()
        standing = catalog.standing(host, catalog.owner(host), seen_as="link")
        return is_anyones(host, standing) or is_rented(host)


def own_of(verdict: Verdict, catalog: Catalog) -> Iterator[tuple[Indicator, Use]]:
    """What of a mail is the fraud's own, without its reader, and what it is good for."""
    message = verdict.message
    mask = mask_for(message, Audience.PUBLIC, claims=verdict.claims, catalog=catalog)
    masked = mask_verdict(verdict, mask)
    led_to = {link.host for link in masked.message.links}
    led_to |= {page.host for page in masked.capture.pages} if masked.capture else set()
    vouched = {box.address for box in message.reply_to}
    if verdict.claims.proven_domain:
        vouched |= {box.address for box in message.from_}
    for found in indicators(masked, catalog):
        if found.kind == "addresses":
            if found.value in vouched:  # any other may be an innocent's, whom the fraud names
                yield found, Use.WATCH
        else:
            sends = found.kind == "domains" and found.value not in led_to
            yield found, Use.WATCH if sends else Use.BLOCK


def _host(entry: Entry) -> str:
    """Of a domain or an address of a page; else empty."""
    if entry.kind == "domains":
        return entry.value
    parsed = parse_url(entry.value) if entry.kind == "urls" else None
    return str(host_of(parsed)) if parsed else ""


def _entry(row: CaseRow, found: Indicator, use: Use) -> Entry:
    return Entry(
        kind=found.kind,
        value=found.value,
        use=use,
        brand_id=row.brand_id,
        first_seen=row.created,
        last_seen=row.last_seen,
        cases=1,
    )


def _joined(newer: Entry | None, older: Entry) -> Entry:
    if newer is None:
        return older
    return replace(
        newer,
        use=Use.BLOCK if Use.BLOCK in (newer.use, older.use) else Use.WATCH,
        first_seen=min(newer.first_seen, older.first_seen),
        last_seen=max(newer.last_seen, older.last_seen),
        cases=newer.cases + 1,
    )


def of_kind(entries: Iterable[Entry], kind: Kind, use: Use) -> list[str]:
    """Values of one kind."""
    return [entry.value for entry in entries if entry.kind == kind and entry.use is use]
