"""The catalog: which brands there are, and who owns a host name.

The package's own catalog holds over 2,000 brands. A user adds their company or their bank,
or corrects a brand, with a file of their own in TOML (or the same in JSON):

    [[brands]]
    id = "example-bank"                        # a new brand: names and a domain are enough
    names = ["Example Bank", "例銀行"]
    web_domains = ["examplebank.example"]
    mail_domains = ["mail.examplebank.example"]
    confidence = "published"                   # the default: you know your own domains

    [[brands]]
    id = "amazon"                              # a known brand: lists are added to
    mail_domains = ["amazon.example"]
    remove = ["amazon.red", "Kindle"]          # and these domains and names taken away

All fields are explained in `majika.brands.records`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Literal

from majika.brands.compact import Brands, Row, domains_of, forms_of, pack, unpack
from majika.brands.facts import Brand, Confidence, Standing
from majika.brands.families import with_families
from majika.brands.forms import blanked
from majika.brands.hosting import hosting, is_rented, parents
from majika.brands.kin import is_government_host, is_kin, own_labels
from majika.brands.overlay import line_of, overlaid, read_records
from majika.brands.records import Record, read_brand, read_rows
from majika.data import FOLDER
from majika.errors import CatalogError, UnknownNameError
from majika.text import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What the catalog says about a host: the listed domain it belongs to, and whose that is."""

    domain: str
    """The listed domain: the host itself or the nearest one above it."""

    brands: tuple[Brand, ...]
    """Who lists it; first the one the domain is named after, or else with most domains."""

    confidence: Confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where domains of a brand (or its report address, its phone) were seen."""

    where: str
    """Page address, `owner/name:path` of a repository, package and entry."""

    domains: tuple[str, ...]
    field: str = ""
    """`report_to` or `support_phones` when it was seen for that."""


class Catalog:
    """Brands and their domains. Never changes; asking takes microseconds."""

    def __init__(self, rows: Mapping[str, Row], version: str) -> None:
        self.rows = rows
        """Brands in compact form, families joined (see `majika.brands.compact`)."""
        self.brands: Mapping[str, Brand] = Brands(rows)
        self.version = version
        """Date of the facts and number of brands, `2026-11-24/2054`."""
        self._listed: dict[str, list[str]] = {}
        for brand_id, row in rows.items():
            for domain in domains_of(row):
                self._listed.setdefault(domain, []).append(brand_id)
        self._labels: dict[str, frozenset[str]] = {}
        self._listing = lru_cache(maxsize=8192)(self._look_up)

    @classmethod
    def default(cls) -> Catalog:
        """The package's own catalog, read once."""
        return _default()

    @classmethod
    def from_records(cls, records: Iterable[Record], version: str = "own") -> Catalog:
        """A catalog of records alone. Raises `CatalogError` that names record and field."""
        rows = read_rows(records)
        return cls(rows, f"{version}/{len(rows)}")

    @classmethod
    def from_file(cls, path: str | Path) -> Catalog:
        """A catalog of one file's records alone, TOML or JSON. Raises `CatalogError`."""
        return cls({}, "own").with_overlay(path)

    def with_overlay(self, path: str | Path) -> Catalog:
        """This catalog with a user's file over it. Raises `CatalogError` with line and field."""
        path = Path(path)
        records, text = read_records(path)
        rows = dict(self.rows)
        for number, record in enumerate(records, 1):
            brand_id = record.get("id") if isinstance(record, Mapping) else None
            row = rows.get(brand_id) if isinstance(brand_id, str) else None
            try:
                brand = read_brand(
                    overlaid(unpack(row) if row else None, record), f"record {number}"
                )
            except CatalogError as error:
                raise CatalogError(f"{path}:{line_of(text, brand_id)}: {error}") from error
            rows[brand.id] = pack(brand)
        try:
            rows = with_families(rows.values())
        except CatalogError as error:
            raise CatalogError(f"{path}: {error}") from error
        date = self.version.partition("/")[0]
        return Catalog(rows, f"{date}/{len(rows)}+{path.name}")

    def listing(self, host: str) -> Listing | None:
        """The listed domain a host belongs to; the most specific wins."""
        return self._listing(_normal(host))

    def _look_up(self, host: str) -> Listing | None:
        for domain in parents(host):
            if domain in self._listed:
                brands = [self.brands[brand_id] for brand_id in self._listed[domain]]
                return Listing(
                    domain=domain,
                    brands=tuple(sorted(brands, key=lambda brand: _rank(brand, domain))),
                    confidence=_best_known(brands, domain),
                )
        return None

    def owner(self, host: str) -> Brand | None:
        """Who owns the domain a host belongs to, open to the public or not."""
        listing = self.listing(host)
        return listing.brands[0] if listing else None

    def standing(
        self, host: str, brand: Brand | None, *, seen_as: Literal["sender", "link"] | None = None
    ) -> Standing:
        """How a host stands to a brand and its family; to nobody when `brand` is None.

        `seen_as` tells what the host was met as. Mailboxes of the public do not open a site's
        pages (a link to yahoo.co.jp); pages of the public do not open the mail of a brand that
        says it sends from there (a sender at google.com). Without it, either opens the host.
        """
        host = _normal(host)
        if "." not in host and ":" not in host:
            return Standing.NOWHERE
        if brand is None:
            return Standing.SERVICE if _is_service(host, seen_as) else Standing.FOREIGN
        listed = self._standing_listed(host, brand, seen_as)
        if listed is not None:
            return listed
        if _is_service(host, seen_as):
            return Standing.SERVICE
        if is_government_host(host, brand):
            return Standing.KIN
        if self._is_kin(host, brand):
            return Standing.KIN
        return Standing.FOREIGN

    def _standing_listed(self, host: str, brand: Brand, seen_as: str | None) -> Standing | None:
        for domain in parents(host):
            for owner in self._listed.get(domain, ()):
                if owner in brand.family:
                    return _open_or_own(host, domain, self.brands[owner], seen_as)
        return None

    def _is_kin(self, host: str, brand: Brand) -> bool:
        """Kin by its label, and not known to belong to anybody else."""
        labels = self._labels.get(brand.id)
        if labels is None:
            labels = self._labels[brand.id] = own_labels(brand)
        return is_kin(host, labels) and self.listing(host) is None and hosting(host) is None

    def search(self, text: str) -> list[Brand]:
        """Brands whose id or a name is the text, then those with a name it is part of."""
        wanted = blanked(fold(text).text.strip())
        exact, partly = [], []
        for brand_id, row in self.rows.items() if wanted else ():
            forms = {form for forms in forms_of(row) for form in forms}
            if wanted == blanked(brand_id) or wanted in forms:
                exact.append(self.brands[brand_id])
            elif any(wanted in form for form in forms):
                partly.append(self.brands[brand_id])
        return exact + partly

    def sources(self, brand_id: str) -> tuple[Source, ...]:
        """Where each domain of a brand was seen; empty for a brand of the user's own file.

        Raises `UnknownNameError`.
        """
        return tuple(
            Source(where=where, domains=tuple(domains.split()), field=field)
            for where, domains, field in self._about(brand_id).get("sources", ())
        )

    def notes(self, brand_id: str) -> str:
        """What to mind about a brand, in English; mostly empty. Raises `UnknownNameError`."""
        notes: str = self._about(brand_id).get("notes", "")
        return notes

    def _about(self, brand_id: str) -> Mapping[str, Any]:
        if brand_id not in self.brands:
            raise UnknownNameError(f"There is no brand {brand_id!r}.")
        about: Mapping[str, Any] = _brand_sources().get(brand_id, {})
        return about


def _normal(host: str) -> str:
    return host.lower().rstrip(".")


def _rank(brand: Brand, domain: str) -> tuple[bool, int, str]:
    named_after = brand.id.replace("-", "") in domain.replace(".", "").replace("-", "")
    return not named_after, -len(brand.domains), brand.id


def _best_known(brands: Iterable[Brand], domain: str) -> Confidence:
    """How well a domain is known: as well as any listed domain above it of the same brand."""
    levels = {
        brand.domains[name] for brand in brands for name in parents(domain) if name in brand.domains
    }
    return next(level for level in Confidence if level in levels)


def _open_or_own(host: str, domain: str, owner: Brand, seen_as: str | None) -> Standing:
    if domain in owner.infrastructure_domains:
        return Standing.INFRASTRUCTURE
    mailboxes = domain in owner.user_mail_domains
    pages = domain in owner.user_content_domains
    if seen_as == "sender" and (pages or mailboxes):
        return _as_sender(host, domain, owner)
    if seen_as == "link":
        mailboxes = False
    public = mailboxes or pages or is_rented(host)
    return Standing.PUBLIC if public else Standing.OWN


def _as_sender(host: str, domain: str, owner: Brand) -> Standing:
    """The public's mailboxes are at the domain itself; below it, and where the public only has
    pages, the brand's own systems write, perhaps in a user's words: no stranger, and no proof.
    """
    if domain in owner.user_mail_domains:
        return Standing.PUBLIC if host == domain else Standing.KIN
    return Standing.OWN if domain in owner.mail_domains else Standing.KIN


def _is_service(host: str, seen_as: str | None) -> bool:
    """True for a delivery service's host. Its domain may also be where the public has mailboxes
    (outlook.com): then a From there is somebody's mailbox, and only a server there a relay.
    """
    service = hosting(host, "mail_service")
    mailbox = hosting(host, "free_mail") if service and seen_as == "sender" else None
    return service is not None and (mailbox is None or mailbox.suffix != service.suffix)


@cache
def _default() -> Catalog:
    data = json.loads((FOLDER / "brands.json").read_bytes())
    rows = {row["id"]: row for row in data["brands"]}
    return Catalog(rows, f"{data['date']}/{len(rows)}")


@cache
def _brand_sources() -> Mapping[str, Any]:
    brands: Mapping[str, Any] = json.loads((FOLDER / "brand_sources.json").read_bytes())["brands"]
    return brands
