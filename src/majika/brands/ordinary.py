"""Which names are too ordinary to mean a brand by themselves."""

from __future__ import annotations

from majika.brands.forms import blanked
from majika.brands.lookalike_keys import common_words
from majika.text import fold

SHORTEST_LATIN = 4
"""Letters of a Latin name that means a brand by itself; shorter ones stand for many things."""

SHORTEST_JAPANESE = 3
"""The same for kana and kanji: two of them are a surname or a word."""


def is_ordinary(name: str) -> bool:
    """True for a common word, and for a name so short that it stands for other things too.

    >>> is_ordinary("Target"), is_ordinary("ABC"), is_ordinary("Examplebank")
    (True, True, False)
    """
    folded = blanked(fold(name).text).strip()
    letters = "".join(letter for letter in folded if letter.isalnum())
    shortest = SHORTEST_LATIN if letters.isascii() else SHORTEST_JAPANESE
    return len(letters) < shortest or folded in common_words()
