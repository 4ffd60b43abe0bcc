"""Which letters pass for which: the table behind folding, read on first need."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from majika.data import FOLDER
from majika.text.lazy import lazy_pattern

INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
"""Default_Ignorable_Code_Point (DerivedCoreProperties.txt), as a regex class."""

EAST_ASIAN = "\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff65-\uffdc\U00020000-\U0003ffff"
"""Kana, ideographs, Hangul: letters that never belong to a word of an alphabet."""

WORD = lazy_pattern(rf"(?:[^\W\d_{EAST_ASIAN}][\u0300-\u036f]*)+")
"""A word of one or more alphabets, with its combining marks."""


_SHORT = 64
"""Words up to this length are remembered once read."""


@dataclass(frozen=True, slots=True)
class Letters:
    """What each look-alike letter reads as, by how freely it may be read so."""

    plain: dict[str, str]
    """Latin letters of another style, strokes, ligatures: always."""

    whole: dict[str, str]
    """Foreign letters of the same shape, in either case: also in words of nothing else."""

    mixed: dict[str, str]
    """All foreign letters: only in words that have Latin letters too."""

    styled: frozenset[str]
    """Those of `plain` that are no ordinary spelling: small capitals, squared letters …"""


@cache
def letters() -> Letters:
    """The table of `data/confusables.txt` (its head explains the kinds)."""
    kinds: dict[str, dict[str, str]] = {"accent": {}, "letter": {}, "whole": {}, "mixed": {}}
    text = (FOLDER / "confusables.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if not line.startswith("#"):
            code, reads, kind = line.partition("#")[0].split(";")
            kinds[kind.split()[0]][chr(int(code, 16))] = reads.strip()
    whole = kinds["whole"]
    return Letters(
        plain=_with_capitals(kinds["accent"] | kinds["letter"], taken=whole | kinds["mixed"]),
        whole={letter: reads for letter, reads in whole.items() if _in_both_cases(letter, whole)},
        mixed=whole | kinds["mixed"],
        styled=frozenset(kinds["letter"]),
    )


def _with_capitals(plain: dict[str, str], taken: dict[str, str]) -> dict[str, str]:
    """The same, with capitals the table leaves out (`Ɡ` of `ɡ`): lower case comes after reading."""
    capitals = {letter.upper(): reads for letter, reads in plain.items()}
    return {c: r for c, r in capitals.items() if _is_new(c, taken)} | plain


def _is_new(capital: str, taken: dict[str, str]) -> bool:
    return len(capital) == 1 and not capital.isascii() and capital not in taken


def _in_both_cases(letter: str, whole: dict[str, str]) -> bool:
    """False for `г`, whose capital is no Latin letter: lower case must not add readings."""
    return letter.upper() in whole or letter.upper() == letter


def read_word(word: str) -> tuple[str, ...]:
    """What each character of a word reads as; nothing at all when the word is honest.

    A word with Latin letters is read as Latin as far as that goes. A word without stays,
    unless each of its letters has a Latin twin: `раураl` and `рауе` change, `банк` does not.
    """
    return _read_short_word(word) if len(word) <= _SHORT else _read_word(word)


def _read_word(word: str) -> tuple[str, ...]:
    table = letters()
    if any(letter.isascii() for letter in word):
        return tuple(_as_latin(letter, table.mixed) for letter in word)
    twins = [table.whole.get(letter) for letter in word if not unicodedata.combining(letter)]
    if None in twins:
        return ()
    return tuple(table.whole.get(letter, "") for letter in word)


_read_short_word = lru_cache(maxsize=8192)(_read_word)


def _as_latin(letter: str, table: dict[str, str]) -> str:
    if letter.isascii():
        return letter
    if unicodedata.combining(letter):
        return ""
    small = letter.lower()
    bases = (unicodedata.normalize("NFD", form)[0] for form in (letter, small))
    return next((table[form] for form in (letter, small, *bases) if form in table), letter)
