"""What of a mail belongs to the fraud itself, and may be blocked where others read this report.

A phishing mail is full of other people's things: the brand's own links, the server of an honest
company that was broken into, a mailbox provider. Only what the verdict's reasons point at, or
what imitates a brand, is an indicator; and where many people share a host, only the exact
address on it. A mail that is `unknown` or `genuine` has none.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from ipaddress import ip_address
from itertools import chain, islice
from typing import Literal, TypeAlias

from majika.brands import Catalog
from majika.brands.facts import Standing, is_anyones
from majika.brands.hosting import hosting, is_rented
from majika.findings import Host, Spot, Strength
from majika.message.domains import is_ip, public_suffix, same_site
from majika.message.facts import Mailbox
from majika.report.observables import is_address, shareable
from majika.verdict import Label, Reason, Verdict

Kind: TypeAlias = Literal["domains", "urls", "addresses", "ips", "hashes"]

MOST = 100
"""Indicators of one mail."""

MOST_READERS = 20
"""Recipients whose houses are spared; further ones are strangers to the reader."""

_MAY_BE_THE_BRAND = frozenset({Standing.OWN, Standing.KIN, Standing.INFRASTRUCTURE})


@dataclass(frozen=True, slots=True)
class Indicator:
    """One value of the fraud's own."""

    kind: Kind
    """A key of `observables()`."""

    value: str


def indicators(verdict: Verdict, catalog: Catalog | None = None) -> list[Indicator]:
    """The fraud's own things, links first, each once."""
    if verdict.label not in (Label.FRAUD, Label.SUSPICIOUS):
        return []
    mail = _Mail(verdict, catalog or Catalog.default())
    found = chain(mail.of_links(), mail.of_pages(), mail.of_senders(), mail.of_files())
    return list(islice(dict.fromkeys(found), MOST))


@dataclass(frozen=True, slots=True)
class _Mail:
    """A mail judged to be none of its brand's, and the catalog to ask whose its hosts are."""

    verdict: Verdict
    catalog: Catalog

    def of_links(self) -> Iterator[Indicator]:
        """Hosts that imitate a brand, and links that a reason points at."""
        claims, certain = self.verdict.claims, self.verdict.label is Label.FRAUD
        imitating = dict.fromkeys(one.host for one in claims.lookalikes)
        blamed = {self.verdict.message.links[at].host for at in self._blamed(Spot.LINK)}
        for host in imitating:
            yield from self._of_host(host)
        for link, standing in claims.links:
            if link.host not in imitating and link.host not in blamed:
                continue
            if standing in _MAY_BE_THE_BRAND or not self._is_strangers(link.host, standing):
                continue
            yield from self._of_host(link.host) if certain or link.host in imitating else ()
            yield from _whole("urls", link.url)

    def of_pages(self) -> Iterator[Indicator]:
        """Pages behind a link that a reason points at: where it led, whatever stood in the mail."""
        certain, capture = self.verdict.label is Label.FRAUD, self.verdict.capture
        pages = capture.pages if capture else ()
        for page in (pages[at] for at in dict.fromkeys(self._blamed(Spot.PAGE))):
            if page.standing in _MAY_BE_THE_BRAND:
                continue
            if self._is_strangers(page.host, page.standing):
                yield from self._of_host(page.host) if certain else ()
                yield from _whole("urls", page.url)

    def of_senders(self) -> Iterator[Indicator]:
        """Addresses of the sender, and the sender's domain where it was proven to be its own."""
        claims, message = self.verdict.claims, self.verdict.message
        forged = claims.disproof is not None  # then From names a victim
        for box in (*(() if forged else message.from_), *message.reply_to):
            if is_address(box.address) and self._is_somebodys(box):
                yield Indicator("addresses", box.address)
                proven = bool(box.domain) and claims.proven_domain == box.domain
                if proven and self.verdict.label is Label.FRAUD:
                    yield from self._of_host(Host(box.domain))

    def of_files(self) -> Iterator[Indicator]:
        """Attachments that a reason points at."""
        for at in self._blamed(Spot.ATTACHMENT):
            yield from _whole("hashes", self.verdict.message.attachments[at].sha256)

    def _blamed(self, spot: Spot) -> Iterator[int]:
        """Which links, pages or attachments a reason that speaks against the mail points at."""
        telling = (reason for reason in self.verdict.reasons if _is_telling(reason))
        for evidence in (one for reason in telling for one in reason.finding.evidence):
            if evidence.place.spot is spot and evidence.place.index < self._count(spot):
                yield evidence.place.index

    def _count(self, spot: Spot) -> int:
        message, capture = self.verdict.message, self.verdict.capture
        if spot is Spot.PAGE:
            return len(capture.pages) if capture else 0
        return len(message.links if spot is Spot.LINK else message.attachments)

    def _of_host(self, host: Host) -> Iterator[Indicator]:
        """The host itself, where it is one owner's alone, and that owner nobody we know."""
        if is_ip(host):
            address = host.strip("[]")
            yield from _whole("ips", address) if ip_address(address).is_global else ()
        elif is_one_owners(host) and self.catalog.owner(host) is None:
            yield from _whole("domains", host) if not self._is_readers(host) else ()

    def _is_strangers(self, host: Host, standing: Standing) -> bool:
        """True for a host of nobody we know, and for one where anyone can put a page."""
        if self._is_readers(host):
            return False
        if is_anyones(host, standing) or is_rented(host):
            return True
        known = self.catalog.owner(host) or hosting(host, "mail_service", "relay")
        return known is None

    def _is_somebodys(self, box: Mailbox) -> bool:
        """True for an address that one person holds: no brand's, no delivery service's, and not
        the reader's own, which frauds also write into From."""
        own = {mailbox.address for mailbox in self.verdict.message.to}
        if box.address in own or self._is_readers(box.domain):
            return False
        if hosting(box.domain, "free_mail") is not None or is_rented(box.domain):
            return True
        brand = self.verdict.claims.brand
        if self.catalog.standing(box.domain, brand, seen_as="sender") in _MAY_BE_THE_BRAND:
            return False
        known = self.catalog.owner(box.domain) or hosting(box.domain, "mail_service", "relay")
        return known is None

    def _is_readers(self, host: str) -> bool:
        """True for a host of the reader's own house, or of the mailing list that the mail came
        over: both put links of their own into it. A mailbox provider is nobody's house."""
        boxes = self.verdict.message.to[:MOST_READERS]
        houses = {box.domain for box in boxes if hosting(box.domain, "free_mail") is None}
        houses.add(self.verdict.message.list_id.rpartition("<")[2].strip("> ").lower())
        return any(same_site(host, house) for house in houses)


def _is_telling(reason: Reason) -> bool:
    """True for more than a weak sign against the mail: honest links are unencrypted, too."""
    return reason.points > 0 and reason.finding.strength in (Strength.STRONG, Strength.MEDIUM)


def _whole(kind: Kind, value: str) -> Iterator[Indicator]:
    """A value that nothing was hidden of, and that is one of its kind."""
    if shareable({kind: [value]})[kind] == [value]:
        yield Indicator(kind, str(value))


def is_one_owners(host: str) -> bool:
    """True for a host where one owner alone has pages: also a name of one's own at a free site,
    when the Public Suffix List knows that site."""
    if public_suffix(host) == host:
        return False
    shared = hosting(host)
    return shared is None or (shared.kind == "free_site" and shared.suffix == public_suffix(host))
