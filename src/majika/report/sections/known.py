"""How we know: what the mail says, what is known of it, and whose word that is.

First what was seen (the sender, what the mail server wrote, where links lead), then the domains
the claimed brand is known by. Facts of brands carry the source in which they were seen.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from majika.brands import Catalog
from majika.brands.facts import Brand, Claims, Confidence, Standing, is_anyones
from majika.brands.hosting import is_rented, parents
from majika.errors import UnknownNameError
from majika.findings import Host, Language, Name, Text
from majika.report import report_words as words
from majika.report.defang import fill, plain
from majika.report.sections.moments import day
from majika.report.words import CONFIDENCES, OWN_UNPROVEN, OWNED_BY_OTHER
from majika.verdict import Verdict

MOST_LINKS = 5
MOST_DOMAINS = 3

_RANK = list(Confidence)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One line of the table."""

    claim: str
    """What the mail says or does."""

    fact: str
    source: str
    as_of: str = ""
    """Day of the source; empty when it has none."""


def how_we_know(verdict: Verdict, language: Language, catalog: Catalog | None = None) -> list[Fact]:
    """At most a dozen lines: one for each thing seen, one for each domain of the brand."""
    known = _Known(language, catalog or Catalog.default())
    claims = verdict.claims
    return [
        *known.of_sender(claims),
        *known.of_server(claims),
        *known.of_links(claims),
        *known.of_domains(claims),
    ]


@dataclass(frozen=True, slots=True)
class _Known:
    """The catalog, asked in one language."""

    language: Language
    catalog: Catalog

    def of_sender(self, claims: Claims) -> Iterator[Fact]:
        author = claims.message.author
        if author is None or "." not in author.domain:
            return
        host = Host(author.domain)
        claim = fill(words.SENDER_IS, {"host": host}, self.language)
        note = _anyone_can_write(claims)
        names = {"brand": claims.brand.name} if claims.brand else {}
        yield self._listed(
            claim,
            fill(note, names, self.language)
            if note
            else self._of_host(claims, host, claims.sender),
        )

    def of_server(self, claims: Claims) -> Iterator[Fact]:
        """What the reader's own mail server wrote about the sender."""
        for result, said in ((claims.proof, words.PASSED), (claims.disproof, words.FAILED)):
            if result is not None and claims.message.author is not None:
                host = Host(claims.message.author.domain)
                hops = claims.message.hops
                when = hops[0].when if hops else None
                yield Fact(
                    claim=fill(words.MAIL_SERVER_SAYS, {"host": host}, self.language),
                    fact=said.in_(self.language),
                    source=words.MAIL_SERVER.in_(self.language),
                    as_of=day(when, self.language) if when else "",
                )

    def of_links(self, claims: Claims) -> Iterator[Fact]:
        """Each host once, strangers first."""
        strange = {link.host: Standing.FOREIGN for link in claims.strange_links}
        standings = {link.host: standing for link, standing in claims.links if link.host}
        for host in islice(strange | standings, MOST_LINKS):
            claim = fill(words.LINK_LEADS, {"host": Host(host)}, self.language)
            yield self._listed(claim, self._of_host(claims, host, standings[host]))

    def of_domains(self, claims: Claims) -> Iterator[Fact]:
        """The domains a brand is known by: those met in the mail, then those it mails from."""
        brand = claims.brand or claims.sender_brand
        if brand is None:
            return
        claim = fill(words.DOMAINS_OF, {"brand": brand.name}, self.language)
        domains = _best(brand, claims, self.language)
        for domain in domains[:MOST_DOMAINS]:
            known = CONFIDENCES[brand.domains[domain]].in_(self.language)
            yield Fact(
                claim=claim,
                fact=f"{plain(domain)}: {known}",
                source=self._seen_in(brand, domain),
                as_of=self._as_of(),
            )
        if len(domains) > MOST_DOMAINS:
            count = len(domains) - MOST_DOMAINS
            more = words.AND_MORE.in_(self.language).format(count=count)
            yield Fact(claim=claim, fact=more, source=words.OUR_LIST.in_(self.language))

    def _of_host(self, claims: Claims, host: Host, standing: Standing) -> str:
        """What is known of a host, said of the brand that is claimed."""
        brand, owner = claims.brand or claims.sender_brand, claims.owners.get(host)
        names = {"brand": brand.name if brand else Name(""), "owner": owner.name if owner else ""}
        imitated = next((one.brand for one in claims.lookalikes if one.host == host), None)
        if imitated is not None:
            return fill(words.IMITATES, {"brand": imitated.name}, self.language)
        return fill(_said(brand, owner, host, standing), names, self.language)

    def _listed(self, claim: str, fact: str) -> Fact:
        source = words.OUR_LIST.in_(self.language)
        return Fact(claim=claim, fact=fact, source=source, as_of=self._as_of())

    def _as_of(self) -> str:
        """The day the catalog's facts are of."""
        try:
            return day(date.fromisoformat(self.catalog.version.partition("/")[0]), self.language)
        except ValueError:  # a catalog of a user's own records alone has no date
            return ""

    def _seen_in(self, brand: Brand, domain: str) -> str:
        """Where a domain was seen; a page of the web before a list."""
        try:
            sources = self.catalog.sources(brand.id)
        except UnknownNameError:
            sources = ()
        seen = [source.where for source in sources if domain in source.domains]
        if not seen:
            return words.OUR_OWN_LIST.in_(self.language)
        seen.sort(key=lambda where: not where.startswith("http"))
        if len(seen) == 1:
            return self._source(seen[0])
        more = words.AND_MORE.in_(self.language).format(count=len(seen) - 1)
        return f"{self._source(seen[0])} {more}"

    def _source(self, where: str) -> str:
        for start, text in words.SOURCES.items():
            if where.startswith(start):
                return text.in_(self.language)
        address = where.partition(" (")[0]
        return plain(address if address.startswith("http") else address.partition(":")[0])


def _anyone_can_write(claims: Claims) -> Text | None:
    """What to say of the brand's own domain in From, when no mail server vouches for it."""
    if claims.brand is None or claims.sender is not Standing.OWN or claims.proof is not None:
        return None
    return OWN_UNPROVEN


def _said(brand: Brand | None, owner: Brand | None, host: Host, standing: Standing) -> Text:
    """The sentence for a host that imitates nobody."""
    if is_rented(host):
        return words.RENTED
    ours = owner is not None and brand is not None and owner.id in brand.family
    if owner is not None and not ours and standing is not Standing.PUBLIC:
        return OWNED_BY_OTHER
    if is_anyones(host, standing) and standing is not Standing.PUBLIC:
        return words.ANYONES
    if brand is None:
        return words.HOSTS[standing] if standing is Standing.SERVICE else words.NOT_LISTED
    return words.HOSTS[standing]


def _best(brand: Brand, claims: Claims, language: Language) -> list[str]:
    """Domains of a brand: those met in the mail, then its own name, in the reader's country."""
    message = claims.message
    hosts = [box.domain for box in message.from_] + [link.host for link, _ in claims.links]
    met = {name for host in hosts for name in parents(host)}
    endings = (".co.jp", ".jp", ".com") if language == "ja" else (".com",)
    return sorted(
        brand.domains,
        key=lambda domain: (
            domain not in met,
            domain.partition(".")[0] != brand.id.partition("-")[0],
            _first_of(endings, domain),
            domain not in brand.mail_domains,
            _RANK.index(brand.domains[domain]),
            len(domain),
            domain,
        ),
    )


def _first_of(endings: tuple[str, ...], domain: str) -> int:
    return next((at for at, end in enumerate(endings) if domain.endswith(end)), len(endings))
