"""Brand names in folded text: one automaton over all names of a catalog."""

from __future__ import annotations

from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation

from majika.brands.boundaries import in_address, longest, stands_alone, whole_words
from majika.brands.catalog import Catalog
from majika.brands.compact import forms_of
from majika.brands.facts import Brand
from majika.brands.forms import blanked
from majika.message.domains import has_known_suffix


class NameMatch(NamedTuple):
    """A brand's name in a folded text."""

    brand: Brand
    name: str
    """The name as the catalog writes it."""

    start: int
    end: int
    ambiguous: bool
    """A common word, a surname or very short: nothing without a second fact."""


class Names:
    """Finds the names of a catalog's brands. Building takes milliseconds: keep it."""

    def __init__(self, catalog: Catalog) -> None:
        self._brands = catalog.brands
        meanings: dict[str, dict[str, int]] = {}
        for brand_id, row in catalog.rows.items():
            for number, forms in enumerate(forms_of(row)):
                for form in forms:
                    meanings.setdefault(form, {}).setdefault(brand_id, number)
        self._meanings = list(meanings.values())
        """For each form, the brands it names, and which of their names it is."""
        self._automaton = AhoCorasick(
            meanings, store_patterns=False, implementation=Implementation.ContiguousNFA
        )

    def find(self, folded: str) -> list[NameMatch]:
        """Names in a text that `fold` made, in order; the longest at each place.

        Whole words only, and not inside addresses (`x@example.com`). A name of several
        brands gives one match for each.
        """
        found = self._automaton.find_matches_as_indexes(blanked(folded), overlapping=True)
        hits = [
            hit
            for hit in whole_words(folded, found)
            if stands_alone(folded, *hit[:2]) and not _in_address(folded, *hit[:2])
        ]
        return [
            self._match(brand_id, number, start, end)
            for start, end, form in longest(hits)
            for brand_id, number in self._meanings[form].items()
        ]

    def _match(self, brand_id: str, number: int, start: int, end: int) -> NameMatch:
        brand = self._brands[brand_id]
        name = brand.names[number]
        return NameMatch(brand, name, start, end, name in brand.ambiguous_names)


_SIGNS_OF_ADDRESS = frozenset("/@:\\_=?&%#~+")
_LONGEST_WORD = 63
"""Characters looked at on either side of a name."""


def _in_address(text: str, start: int, end: int) -> bool:
    """True inside an address. `examplebank.points` is none: no host ends so.

    A word longer than what is looked at is taken for an address.
    """
    if not in_address(text, start, end):
        return False
    before = text[max(0, start - _LONGEST_WORD) : start].rpartition(" ")[2].rpartition("\n")[2]
    after = text[end : end + _LONGEST_WORD].partition(" ")[0].partition("\n")[0]
    word = f"{before}{text[start:end]}{after}"
    if max(len(before), len(after)) == _LONGEST_WORD or not _SIGNS_OF_ADDRESS.isdisjoint(word):
        return True
    return has_known_suffix(word.rstrip(".,"))
