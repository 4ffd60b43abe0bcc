"""A brand's name with a false ending behind it: `exb-co-jp.top`, `examqlebank.co.ip.qv7.top`.

Who writes `co.jp` inside a name of his own wants it read as the end of the address. So what
stands before it is meant to be believed, and may be shorter and worse spelt than elsewhere.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from majika.brands.facts import Brand, Edit
from majika.brands.imitations.host import CutHost, Imitation
from majika.brands.lookalike_keys import HELPERS, Key, Keys, common_words, is_key
from majika.brands.misspelling import letters_apart, steps_between
from majika.message.domains import registrable
from majika.text import skeleton
from majika.text.lazy import lazy_pattern

_FALSE_ENDING = lazy_pattern(
    r"(?<![a-z0-9])((?:[a-z0-9]{2,20}-)?[a-z0-9]{3,30})[.-]"
    r"(?:(?:com?|net?|org?|og?|go|gov)[.-]?(jp|ip|uk|au|br|nz|za|kr|mx|tr|tw|hk|sg)"
    r"|(jp)(?![a-z0-9]))"
)
"""A word or two, then the ending of a country (`ip` passes for `jp`), or `jp` alone."""

_SHORT = 3
"""Letters of a name that only counts doubled (`exbb`) or with letters of the same look."""

_TWO_EDITS = 6
"""Letters of a name from which two mistakes count, if nearly all its letters are there."""


class _Names(NamedTuple):
    """What brands of a country are called, and the same by first letter and near length."""

    keys: Mapping[str, Key]
    shelves: Mapping[tuple[str, int], list[str]]


class PretendedDomains:
    """Compares what stands before false endings with names of the country of the ending."""

    def __init__(self, keys: Keys, brands: Iterable[Brand]) -> None:
        self._keys = keys
        self._brands = sorted(brands, key=lambda brand: (len(brand.domains), brand.id))
        self._names = lru_cache(maxsize=None)(self._read_names)

    def pretended(self, host: CutHost) -> Iterator[Imitation]:
        """Names before false endings, the nearest word before the whole."""
        for match in _FALSE_ENDING.finditer(host.name):
            country = "jp" if match[2] == "ip" else match[2] or match[3]
            names = self._names(country)
            for word in _readings(match[1]):
                if key := self._meant(word, names, alone=match[2] is None):
                    steps = steps_between(key.text, word)
                    yield Imitation(key, Edit.FALSE_ENDING, match[0], steps)

    def _meant(self, word: str, names: _Names, *, alone: bool) -> Key | None:
        """The name a word stands for: itself, of the same look, or with few mistakes."""
        if word in names.keys:
            return names.keys[word]
        if word in HELPERS or word in common_words() or word in self._keys.by_text:
            return None
        shelf = names.shelves.get((word[0], len(word)), ())
        near = extract(word, shelf, scorer=OSA.distance, score_cutoff=1 if alone else 2, limit=5)
        meant = [
            (edits, letters_apart(name, word), name)
            for name, edits, _ in near
            if _is_meant(name, word, int(edits))
        ]
        return names.keys[min(meant)[2]] if meant else None

    def _read_names(self, country: str) -> _Names:
        keys = {key.text: key for key in self._keys_in(country)}
        shelves: dict[tuple[str, int], list[str]] = defaultdict(list)
        for name in keys:
            for length in range(len(name) - 2, len(name) + 3):
                shelves[name[0], length].append(name)
        return _Names(keys, shelves)

    def _keys_in(self, country: str) -> Iterator[Key]:
        """Names of the country's brands; better and larger ones replace those before."""
        for brand in self._brands:
            if brand.country.lower() == country:
                yield from _first_words(brand)
        for key in self._keys.by_text.values():
            if key.named and _is_of(key.brand, country):
                yield key
        for brand in self._brands:
            yield from _labels(brand, country)


def _readings(words: str) -> tuple[str, ...]:
    first, hyphen, last = words.partition("-")
    return (first + last, last) if hyphen else (words,)


def _is_of(brand: Brand, country: str) -> bool:
    return brand.country.lower() == country or any(
        domain.endswith(f".{country}") for domain in brand.domains
    )


def _labels(brand: Brand, country: str) -> Iterator[Key]:
    for domain in brand.domains:
        label = domain.partition(".")[0].replace("-", "")
        if domain.endswith(f".{country}") and _is_own(domain, brand, label):
            yield Key(label, brand, domain, weak=False, named=False)


def _first_words(brand: Brand) -> Iterator[Key]:
    """`exb`, of `exb-online.jp`."""
    for domain in brand.domains:
        word, hyphen, _ = domain.partition(".")[0].partition("-")
        if hyphen and _is_own(domain, brand, word):
            yield Key(word, brand, domain, weak=True, named=False)


def _is_own(domain: str, brand: Brand, word: str) -> bool:
    return (
        is_key(word)
        and word not in common_words()
        and domain not in brand.infrastructure_domains
        and registrable(domain) == domain
    )


def _is_meant(name: str, word: str, edits: int) -> bool:
    """True when the mistakes are few for the length of the name."""
    if len(name) == _SHORT:
        return skeleton(name) == skeleton(word) or word == name + name[-1]
    if edits == 1:
        return len(word) > _SHORT
    return len(name) >= _TWO_EDITS and letters_apart(name, word) <= 2
