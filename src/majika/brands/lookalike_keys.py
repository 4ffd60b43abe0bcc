"""What brands are called in host names, and how far each such key can be trusted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from majika.brands.facts import Brand
from majika.data import FOLDER
from majika.text import fold
from majika.text.lazy import lazy_pattern

SHORTEST = 5
"""Letters of a key that can stand alone; shorter ones need a helper word as neighbour."""

SHORTEST_OF_ALL = 3


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


CLEAR_HELPERS = words(
    """
    access account accounts auth authentication bank banking billing card cards client confirm
    confirmation customer customers email fraud helpdesk hotline id invoice locked login logon
    mail myaccount notification notify password pay payment payments recover recovery refund
    renew renewal restore secure secured security signin signon signup sso statement support
    suspend unlock update updates upgrade validate validation verification verified verify
    wallet webmail
    """
)
"""Words by which frauds ask to sign in, pay or prove oneself: enough beside a common word."""

GLUED_HELPERS = CLEAR_HELPERS | words(
    """
    alert alerts care center centre check co cojp com customer delivery gift help info
    information jp japan my nejp notice official online order orders point points reward rewards
    service services survey team track tracking user users web
    """
)
"""Words that frauds glue to a brand's name."""

HELPERS = GLUED_HELPERS | words(
    """
    app claim connect contact deliver desk entry limited live member members message net parcel
    pass portal register safe safety session shop sms store ticket top valid www
    """
)
"""Words that frauds put beside a brand's name, with a hyphen between."""

OWNERS_WORDS = words(
    """
    access addons ads analytics api assets campaign cdn cloud corp dev digital dns europe eu group
    hosting images inc int ip labs media motor news ns ops prod quic sites st static sv tele test
    vpn
    """
)
"""Words that brands put beside their own name, for hosts of their own."""


def made_of(helpers: frozenset[str]) -> re.Pattern[str]:
    """A pattern for words made of nothing but helper words, with a number behind or not."""
    return lazy_pattern(f"(?:{'|'.join(sorted(helpers, key=len, reverse=True))})+[0-9]{{0,4}}")


SERVICE_LABELS = words("cpanel plesk")
"""Brands after which everybody names the host of that service."""


class Key(NamedTuple):
    """One spelling of a brand in host names. A tuple, for there are thousands to build."""

    text: str
    """Lower case, ASCII."""

    brand: Brand
    original: str
    """The name or domain it was made from, for people to read."""

    weak: bool
    """Also a common word, a surname or very short: only beside a helper word."""

    named: bool
    """One of the brand's names, which people may misspell; not just the label of a domain."""


@dataclass(frozen=True, slots=True)
class Keys:
    """All keys of a catalog."""

    by_text: Mapping[str, Key]
    hyphenated: Mapping[str, Key]
    """Names of two words, with a hyphen between: `example-bank`."""

    domains: Mapping[str, tuple[Brand, str]]
    """Who lists a domain, by the domain with dots for its hyphens."""


def read_keys(brands: Iterable[Brand]) -> Keys:
    """Collect the keys of all brands. A key of several goes to the one it names."""
    keys: dict[str, Key] = {}
    domains: dict[str, tuple[Brand, str]] = {}
    for brand in sorted(brands, key=lambda brand: (-len(brand.domains), brand.id)):
        for key in _keys_of(brand):
            known = keys.setdefault(key.text, key)
            if known is not key and _names_better(key, known):
                keys[key.text] = key
        for domain in brand.domains:
            domains.setdefault(domain.replace("-", "."), (brand, domain))
    return Keys(keys, _hyphenated(keys.values()), domains)


def _hyphenated(keys: Iterable[Key]) -> dict[str, Key]:
    named = ((key, _NO_PART.split(key.original.lower())) for key in keys if key.named)
    return {"-".join(parts): key for key, parts in named if len(parts) == 2 and all(parts)}


def _names_better(key: Key, known: Key) -> bool:
    """A brand called by the key itself comes before one that only owns such a domain."""
    return known.brand.id != known.text and key.brand.id == key.text


def _keys_of(brand: Brand) -> Iterator[Key]:
    names: dict[str, str] = {}
    for name in brand.names:
        if text := _plain(name):
            names.setdefault(text, name)
    for text, name in names.items():
        if is_key(text):
            weak = name in brand.ambiguous_names or _is_weak(text)
            yield Key(text, brand, name, weak, named=True)
    for domain in brand.domains:
        text, _, parent = domain.partition(".")
        if text in names or text in common_words() or domain in brand.infrastructure_domains:
            continue
        if parent not in brand.domains and text[:4] != "xn--" and is_key(text):
            yield Key(text, brand, domain, _is_weak(text), named=False)


def is_key(text: str) -> bool:
    """False for what is too short or too general to be looked for in hosts."""
    return len(text) >= SHORTEST_OF_ALL and text not in HELPERS and not text.isdigit()


def _is_weak(text: str) -> bool:
    return len(text) < SHORTEST or text in common_words()


def _plain(name: str) -> str:
    """A name as hosts write it: ASCII letters and digits only; empty when it has others."""
    if name.isascii():
        return _NO_PART.sub("", name.lower())
    latin = max(name) < "\u0250"
    return _NO_PART.sub("", fold(name).text) if latin else ""


_NO_PART = re.compile(r"[^a-z0-9]+")


@cache
def common_words() -> frozenset[str]:
    """Ordinary words that are, or are nearly, a key of the catalog: `data/common_words.txt`."""
    text = (FOLDER / "common_words.txt").read_text(encoding="utf-8")
    return frozenset(line for line in text.splitlines() if line and line[0] != "#")


def is_compound(word: str) -> bool:
    """True for two ordinary words in one: `freshbooks`, `globalpay`."""
    common = common_words()
    return any(word[:cut] in common and word[cut:] in common for cut in range(3, len(word) - 2))
