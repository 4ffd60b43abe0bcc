"""Which phish names a brand, by a rule that is not the detector's.

A detector measured on the mails it chose itself would flatter itself. So this rule
shares nothing with `majika.message` or `majika.brands` but the catalog's names and
domains: headers are decoded by the standard library, names are compared as they are.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.parser import BytesHeaderParser
from email.policy import compat32

from ahocorasick_rs import AhoCorasick

from majika.brands.facts import Brand

SHORTEST_NAME = 4
"""Characters. Shorter names are words and abbreviations of everything."""


@dataclass(frozen=True, slots=True)
class Naming:
    """Whether From's display name or the Subject names a brand, and whose From address it is."""

    names_brand: bool
    foreign_sender: bool
    """A brand is named, and From is at no listed domain of any brand that is."""

    brands: frozenset[str] = frozenset()
    """Ids of the brands named, and of their families."""


class NamingRule:
    """Reads headers against the catalog's names. Picklable, to travel to worker processes."""

    def __init__(
        self,
        domains_by_name: Mapping[str, frozenset[str]],
        brands_by_name: Mapping[str, frozenset[str]] | None = None,
    ) -> None:
        self.domains_by_name = dict(domains_by_name)
        self.brands_by_name = dict(brands_by_name or {})
        self._names = tuple(self.domains_by_name)
        self._automaton = AhoCorasick(self._names)

    @classmethod
    def of(cls, brands: Iterable[Brand]) -> NamingRule:
        """The rule for a catalog: its unambiguous names, folded by NFKC and case alone."""
        domains: dict[str, frozenset[str]] = {}
        ids: dict[str, frozenset[str]] = {}
        for brand in brands:
            for name in set(brand.names) - brand.ambiguous_names:
                folded = fold(name)
                if len(folded) >= SHORTEST_NAME:
                    domains[folded] = domains.get(folded, frozenset()) | set(brand.domains)
                    ids[folded] = ids.get(folded, frozenset()) | brand.family | {brand.id}
        return cls(domains, ids)

    def __reduce__(self) -> tuple[type[NamingRule], tuple[dict[str, frozenset[str]], ...]]:
        return NamingRule, (self.domains_by_name, self.brands_by_name)  # automata do not pickle

    def __call__(self, data: bytes) -> Naming:
        headers = _headers(data)
        name, _, address = headers.get("from", "").rpartition("<")
        named = self._named(_decoded(name)) | self._named(_decoded(headers.get("subject", "")))
        listed = frozenset[str]().union(*(self.domains_by_name[name] for name in named))
        brands = (self.brands_by_name.get(name, frozenset()) for name in named)
        foreign = bool(named) and not _within(address, listed)
        return Naming(bool(named), foreign, frozenset().union(*brands))

    def _named(self, text: str) -> set[str]:
        folded = fold(text)
        found = self._automaton.find_matches_as_indexes(folded, overlapping=True)
        return {self._names[i] for i, start, end in found if _whole_word(folded, start, end)}


def fold(text: str) -> str:
    """Compatibility forms to plain ones, lower case, single blanks."""
    return " ".join(unicodedata.normalize("NFKC", text).lower().split())


def _whole_word(text: str, start: int, end: int) -> bool:
    """Latin and katakana words end where their script does; kanji and kana run on in sentences."""
    return not (_joined(text[start - 1 : start], text[start]) or _joined(text[end - 1], text[end:]))


def _joined(left: str, right: str) -> bool:
    return bool(left and right) and _script(left[-1]) == _script(right[0]) != ""


def _script(character: str) -> str:
    """`katakana`, `word` for other letters and digits, empty where no boundary is needed."""
    if "\u30a0" <= character <= "\u30ff":
        return "katakana"
    return "word" if character.isalnum() and not "\u3040" <= character <= "\u9fff" else ""


def _headers(data: bytes) -> dict[str, str]:
    """Each header's first value as written; raw bytes outside ASCII are read as UTF-8."""
    items = list(BytesHeaderParser(policy=compat32).parsebytes(data).raw_items())
    return {name.lower(): _text(value) for name, value in reversed(items)}


def _text(value: object) -> str:
    return str(value).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _decoded(header: str) -> str:
    try:
        return str(make_header(decode_header(header)))
    except (HeaderParseError, LookupError, UnicodeError, ValueError):
        return header


def _within(address: str, domains: frozenset[str]) -> bool:
    labels = address.rpartition("@")[2].lower().strip("> .\r\n").split(".")
    return any(".".join(labels[start:]) in domains for start in range(len(labels)))
