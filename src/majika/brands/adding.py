"""A brand to be added to a user's own file: what speaks against it, and the lines that add it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from itertools import chain, count

from majika.brands.catalog import Catalog
from majika.brands.facts import Brand
from majika.brands.forms import written_forms
from majika.brands.hosting import hosting
from majika.brands.ordinary import is_ordinary
from majika.brands.records import is_domain
from majika.findings import Host
from majika.message.domains import has_known_suffix, public_suffix
from majika.text import fold

LONGEST_NAME = 60


class Fault(Enum):
    """Why a name or a domain cannot be added."""

    NAME = "no name that could be found in a mail"
    NO_DOMAIN = "no domain name"
    SUFFIX = "nobody can register it"
    SHARED = "members of the public have mailboxes, pages or servers there"
    OWNED = "another brand's"


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """What was refused, and why."""

    fault: Fault
    value: str
    owner: Brand | None = None
    """For `OWNED`: whose it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Addition:
    """What a catalog does not know yet of a brand."""

    brand_id: str
    names: tuple[str, ...]
    ambiguous: tuple[str, ...]
    """Those of the names that mean nothing without a second fact."""

    domains: tuple[str, ...]
    category: str = ""
    country: str = ""
    seen: str = ""
    """Page of the brand itself that shows the domains."""

    def __bool__(self) -> bool:
        return bool(self.names or self.domains)

    def lines(self) -> str:
        """A record in TOML, for a file of one's own."""
        fields = {
            "id": self.brand_id,
            "names": list(self.names),
            "ambiguous_names": list(self.ambiguous),
            "category": self.category,
            "country": self.country,
            "web_domains": list(self.domains),
            "seen": self.seen,
        }
        told = (f"{field} = {_toml(value)}\n" for field, value in fields.items() if value)
        return "[[brands]]\n" + "".join(told)


def refusal_of(catalog: Catalog, names: Iterable[str], domains: Iterable[str]) -> Refusal | None:
    """The first thing that speaks against a brand with these names and domains."""
    names = tuple(names)
    for name in names:
        if len(name) > LONGEST_NAME or not name.isprintable() or not written_forms(name):
            return Refusal(fault=Fault.NAME, value=name)
    known = _named(catalog, names[0])
    for domain in domains:
        fault = _fault_of(domain)
        if fault is not None:
            return Refusal(fault=fault, value=domain)
        listing = catalog.listing(domain)
        if listing is not None and known not in listing.brands:
            return Refusal(fault=Fault.OWNED, value=Host(domain), owner=listing.brands[0])
    return None


def _fault_of(domain: str) -> Fault | None:
    if not is_domain(domain) or not has_known_suffix(domain):
        return Fault.NO_DOMAIN
    if public_suffix(domain) == domain:
        return Fault.SUFFIX
    shared = hosting(domain)
    return Fault.SHARED if shared is not None and shared.suffix == domain else None


def addition(
    catalog: Catalog,
    names: Iterable[str],
    domains: Iterable[str],
    *,
    category: str = "",
    country: str = "",
    seen: str = "",
) -> Addition:
    """What of a brand the catalog does not know; false when it knows all of it.

    Names and domains must be such that `refusal_of` refuses none, and at least one of each.
    A brand that goes by the first of the names is added to; else there is a new one.
    """
    names = tuple(dict.fromkeys(names))
    known = _named(catalog, names[0])
    new = tuple(name for name in names if known is None or not _has_name(known, name))
    listed = known.domains if known else {}
    return Addition(
        brand_id=known.id if known else _new_id(catalog, names[0], tuple(domains)),
        names=new,
        ambiguous=tuple(name for name in new if is_ordinary(name)),
        domains=tuple(name for name in dict.fromkeys(domains) if name not in listed),
        category=category,
        country=country,
        seen=seen,
    )


def _named(catalog: Catalog, name: str) -> Brand | None:
    return next((brand for brand in catalog.search(name)[:1] if _has_name(brand, name)), None)


def _has_name(brand: Brand, name: str) -> bool:
    forms = written_forms(name)
    return any(forms & written_forms(known) for known in brand.names)


def _new_id(catalog: Catalog, name: str, domains: tuple[str, ...]) -> str:
    """A slug of the name, or of the domain where the name has no Latin letters."""
    slug = _slug(name) or _slug(domains[0].partition(".")[0])
    numbered = (f"{_slug(domains[0])}-{number}" for number in count(2))
    candidates = chain((slug, _slug(domains[0])), numbered)
    return next(one for one in candidates if one and one not in catalog.brands)


def _slug(text: str) -> str:
    return re.sub("[^a-z0-9]+", "-", fold(text).text).strip("-")[:40].strip("-")


def _toml(value: object) -> str:
    """A text or a list of texts. JSON's are TOML's, when nothing in them is a control."""
    return json.dumps(value, ensure_ascii=False)
