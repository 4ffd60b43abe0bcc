"""The stories frauds tell: their phrases in a text, and what to say about each story.

Phrases come from `data/phrases.json` (already folded), titles and advice from
`data/pretexts.json`, which is read only when something is to be said.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import Any, NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation

from majika.brands.boundaries import longest, whole_words
from majika.data import FOLDER
from majika.errors import UnknownNameError
from majika.findings import Text
from majika.text.lazy import lazy_pattern

_JAPANESE = r"[\u3041-\u30ff\u3400-\u9fff々、]"
_WRAP = lazy_pattern(rf"\n(?<={_JAPANESE}\n)(?={_JAPANESE})")
"""A line break inside Japanese prose: mail programs of old wrap anywhere, also in words.

Begins with the break itself, which is found quickly; only there is it looked around.
"""


class Phrase(NamedTuple):
    """A phrase, folded, with the pretext it tells."""

    pretext: str
    text: str
    language: str
    weak: bool
    """Honest mail has it too: counts only beside other evidence."""


class PhraseMatch(NamedTuple):
    """A phrase of a pretext in a folded text."""

    pretext: str
    phrase: str
    start: int
    end: int
    weak: bool
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PretextText:
    """What to tell a reader about a pretext."""

    id: str
    title: Text
    explain: Text
    do: tuple[Text, ...]
    """Short phrases for a list, most helpful first."""

    do_not: tuple[Text, ...]
    """The same, beside what goes without saying (links, attachments, answers, payment)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportCentre:
    """A body that takes reports of fraud from the public."""

    country: str
    """ISO country; empty for those that serve everyone."""

    name: Text
    mail: str
    page: str
    phone: str


class Phrases:
    """Finds phrases of all pretexts and languages in one pass."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self.all = tuple(phrases)
        meanings: dict[str, list[Phrase]] = {}
        for phrase in self.all:
            known = meanings.setdefault(phrase.text, [])
            if all(other.pretext != phrase.pretext for other in known):
                known.append(phrase)
        self._meanings = list(meanings.values())
        self._automaton = AhoCorasick(
            meanings, store_patterns=False, implementation=Implementation.ContiguousNFA
        )

    @classmethod
    def default(cls) -> Phrases:
        """The package's own phrases, read once."""
        return _default()

    def find(self, folded: str) -> list[PhraseMatch]:
        """Phrases in a text that `fold` made, in order; the longest at each place.

        A phrase matches across line breaks, in Japanese also where a line ends inside a word.
        """
        hits = set(self._hits(folded.replace("\n", " ")))
        if not folded.isascii() and _WRAP.search(folded):
            hits |= set(self._hits_across_lines(folded))
        return [
            PhraseMatch(phrase.pretext, phrase.text, start, end, phrase.weak, phrase.language)
            for start, end, meaning in longest(hits)
            for phrase in self._meanings[meaning]
        ]

    def _hits(self, text: str) -> Iterator[tuple[int, int, int]]:
        """(start, end, meaning) of each phrase that is not part of a longer word."""
        found = self._automaton.find_matches_as_indexes(text, overlapping=True)
        return whole_words(text, found)

    def _hits_across_lines(self, folded: str) -> Iterator[tuple[int, int, int]]:
        """The same in the text with wrapped Japanese lines joined, positions mapped back."""
        lines = _WRAP.split(folded)
        joints = [*accumulate(map(len, lines))]
        for start, end, meaning in self._hits("".join(lines).replace("\n", " ")):
            yield start + bisect_right(joints, start), end + bisect_right(joints, end - 1), meaning


def pretext(pretext_id: str) -> PretextText:
    """What to tell about a pretext. Raises `UnknownNameError`."""
    try:
        texts = _texts()["pretexts"][pretext_id]
    except KeyError:
        raise UnknownNameError(f"There is no pretext {pretext_id!r}.") from None
    return PretextText(
        id=pretext_id,
        title=Text(**texts["title"]),
        explain=Text(**texts["explain"]),
        do=tuple(Text(**text) for text in texts["do"]),
        do_not=tuple(Text(**text) for text in texts["do_not"]),
    )


def pretexts() -> tuple[str, ...]:
    """The ids of all pretexts, in order."""
    return tuple(sorted(_texts()["pretexts"]))


@cache
def report_centres() -> tuple[ReportCentre, ...]:
    """Who takes reports of fraud, the reader's country to be chosen by the caller."""
    return tuple(
        ReportCentre(
            country=centre["country"],
            name=Text(**centre["name"]),
            mail=centre.get("mail", ""),
            page=centre.get("where", ""),
            phone=centre.get("phone", ""),
        )
        for centre in _texts()["report_centres"]
    )


@cache
def _default() -> Phrases:
    pretexts = json.loads((FOLDER / "phrases.json").read_bytes())["pretexts"]
    return Phrases(
        Phrase(pretext_id, text, language, weak == "weak")
        for pretext_id, languages in pretexts.items()
        for language, kinds in languages.items()
        for weak, texts in kinds.items()
        for text in texts
    )


@cache
def _texts() -> Mapping[str, Any]:
    texts: Mapping[str, Any] = json.loads((FOLDER / "pretexts.json").read_bytes())
    return texts
