"""Words of `data/field_words.toml` in a text, and what they say."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, TypeAlias

from ahocorasick_rs import AhoCorasick

from majika.brands.boundaries import longest, whole_words
from majika.capture.facts import Asks
from majika.data import FOLDER
from majika.text import fold

NOTHING = "NOTHING"
"""What a field wants that wants nothing we look for: a search, a coupon."""

LONG_NAME = 6
"""Letters from which a name in the source also counts inside a longer one."""


Hit: TypeAlias = tuple[int, int, set[str]]
"""Start and end of a phrase in a folded text, and what it means."""


class WordList:
    """Finds phrases, each with a meaning; the longest at each place counts alone."""

    def __init__(self, meanings: Mapping[str, Iterable[str]]) -> None:
        pairs = [(word, meaning) for meaning, words in meanings.items() for word in words]
        self._phrases = list(dict.fromkeys(word for word, _ in pairs))
        self._meanings = [{m for word, m in pairs if word == phrase} for phrase in self._phrases]
        self._automaton = AhoCorasick(self._phrases)

    def find(self, folded: str) -> set[str]:
        """What the phrases in a folded text mean."""
        hits = self._hits(_BETWEEN.sub("", folded.replace("\n", " ")))
        return set().union(*(self._meanings[number] for _, _, number in hits))

    def spans(self, folded: str) -> list[Hit]:
        """Where the phrases stand, in order, and what each means."""
        return [(start, end, self._meanings[n]) for start, end, n in self._hits(folded)]

    def without(self, text: str) -> str:
        """What is left of a text when the phrases are taken out."""
        folded = fold(text)
        for start, end, _ in reversed(self._hits(folded.text.replace("\n", " "))):
            first, last = folded.span(start, end)
            text = f"{text[:first]} {text[last:]}"
        return text

    def _hits(self, text: str) -> list[tuple[int, int, int]]:
        found = self._automaton.find_matches_as_indexes(text, overlapping=True)
        return longest(whole_words(text, found))


_BETWEEN = re.compile(r"(?<=[^\x00-\x7f]) +(?=[^\x00-\x7f])")
"""Blanks between Japanese letters mean nothing: 「口座 番号」."""


def asks_said(text: str) -> set[str]:
    """Names of `Asks` (or `NOTHING`) that the words beside a field speak of."""
    if not text:
        return set()
    folded = fold(text).text
    return _said().find(folded) or _alone().get(_SIGNS.sub("", folded), set())


_SIGNS = re.compile(r"[\W_]+")


def asks_named(source: str) -> set[str]:
    """The same of `name` and `id` in the page's source."""
    words = _PARTS.findall(_NO_LETTERS.sub(" ", source[:200]))
    parts = [word.lower() for word in words][:20]
    found: set[str] = set()
    start = 0
    while start < len(parts):  # the longest run of words at each place counts alone
        runs = ((length, "".join(parts[start : start + length])) for length in (3, 2, 1))
        length, meanings = next(((n, _named()[run]) for n, run in runs if run in _named()), (1, ()))
        found.update(meanings)
        start += length
    return found or _inside("".join(parts))


def _inside(word: str) -> set[str]:
    """What long names inside a longer one mean: `inputpassword`."""
    names = (name for name in _named() if len(name) >= LONG_NAME and name in word)
    return set().union(*(_named()[name] for name in names))


_NO_LETTERS = re.compile(r"[\d_\W]+")
_PARTS = re.compile(r"[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+|[A-Z]|[^\W\d_]+")


def asks_by_autocomplete(tokens: str) -> set[str]:
    """The same of an `autocomplete` attribute."""
    return {_by_token()[token] for token in tokens[:200].lower().split() if token in _by_token()}


def buttons_said(text: str) -> set[str]:
    """What the words of a button or a heading do: `sends`, `login`, `account`, `other` …"""
    return _buttons().find(fold(text[:200]).text) if text else set()


@cache
def page_words(kind: str) -> WordList:
    """Phrases of whole pages: `beside_name`, `waiting`, `missing`, `challenge`, `undecided`."""
    return WordList({kind: _data()["pages"][kind]})


@cache
def answer_words() -> WordList:
    """Phrases of a page's answer: `thing`, `wrong`, `refused`, `welcome` …"""
    return WordList(_data()["answers"])


@cache
def _data() -> Mapping[str, Any]:
    return tomllib.loads((FOLDER / "field_words.toml").read_text(encoding="utf-8"))


@cache
def _said() -> WordList:
    return WordList({asks: words["says"] for asks, words in _data()["fields"].items()})


@cache
def _alone() -> Mapping[str, set[str]]:
    fields = _data()["fields"].items()
    return {word: {asks} for asks, words in fields for word in words.get("alone", ())}


@cache
def _named() -> Mapping[str, set[str]]:
    named: dict[str, set[str]] = {}
    for asks, words in _data()["fields"].items():
        for name in words["names"].split():
            named.setdefault(name, set()).add(asks)
    return named


@cache
def _by_token() -> Mapping[str, str]:
    fields = _data()["fields"].items()
    return {
        token: asks for asks, words in fields for token in words.get("autocomplete", "").split()
    }


@cache
def _buttons() -> WordList:
    return WordList(_data()["buttons"])


def most_precious(found: Iterable[str]) -> Asks | None:
    """The first of them in the order of `Asks`."""
    wanted = set(found)
    return next((asks for asks in Asks if asks.name in wanted), None)
