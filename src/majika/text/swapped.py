"""Plain letters and digits swapped for ones that look the same: `C0NTA`, `GmaiI`, `lNVOICE`."""

from __future__ import annotations

from majika.text.lazy import lazy_pattern

_WORD = lazy_pattern(r"\b(?=[A-Za-z0-9]*(?:[A-Za-z]0|l[A-Z]|[a-z]I))[A-Za-z0-9]{4,30}\b")
_ZERO = lazy_pattern(r"[A-Z]+0[A-Z0]*[A-Z][A-Z0]*|[a-z]+0[a-z]+")
_SMALL_L = lazy_pattern(r"[A-Z]*l+[A-Z]{2}[lA-Z]*")
_CAPITAL_I = lazy_pattern(r"[A-Za-z]*[a-z]{2}I|[A-Za-z]?[a-z]+II[a-z]+")
"""At the end (`GmaiI`) or doubled (`waIIet`): one inside is a name, such as MacInnes."""

_FEWEST_LETTERS = 4


def swapped_words(text: str) -> tuple[tuple[str, int, int], ...]:
    """Words with `0` for O, `l` for I or `I` for l inside, and their spans.

    Order numbers, model names and CamelCase are left alone: a word counts only when it has
    four letters or more, no other digit, and one kind of letter case apart from the swap.
    """
    words = _WORD.finditer(text)
    return tuple((word[0], word.start(), word.end()) for word in words if _is_swapped(word[0]))


def _is_swapped(word: str) -> bool:
    letters = sum(letter.isalpha() for letter in word)
    if letters < _FEWEST_LETTERS or any(digit in word for digit in "23456789"):
        return False
    return any(pattern.fullmatch(word) for pattern in (_ZERO, _SMALL_L, _CAPITAL_I))
