"""Letters that are not what they seem, inside words: what a check shows its reader."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias

from majika.text.lazy import lazy_pattern
from majika.text.letters import INVISIBLE, WORD, letters, read_word
from majika.text.spacing import (
    DOTS,
    KATAKANA_DOT,
    among_single_letters,
    is_latin,
    spaced_out,
)

Kind: TypeAlias = Literal[
    "invisible", "mathematical", "mixed script", "spaced letters", "inner dots"
]


class OddLetter(NamedTuple):
    """A letter inside a word that hides what the word is, and where it stands."""

    letter: str
    """As written; for spaced letters, the whole run of them."""

    start: int
    end: int
    kind: Kind


LIMIT = 500
"""Odd letters reported at most: enough for any reader."""


def odd_letters(text: str) -> tuple[OddLetter, ...]:
    """The letters inside words of a text that deceive the eye or a filter, in order.

    Silent on ordinary writing: emoji, joiners of Arabic, Persian and Indic words, soft hyphens of
    long words, rare forms of ideographs, full-width letters, accents, units (`µm`), words of
    one script among their kind.
    """
    if text.isascii():
        return tuple(_spaced(text))[:LIMIT]
    return _odd_letters(text)


@lru_cache(maxsize=16)
def _odd_letters(text: str) -> tuple[OddLetter, ...]:
    found = list(_spaced(text))
    if _SUSPECT.search(text):
        found += [*_invisible(text), *_styled(text), *_foreign(text)]
    if any(dot in text for dot in _DOTS):
        found += _dotted(text)
    return tuple(sorted(found, key=lambda odd: (odd.start, odd.end))[:LIMIT])


_STYLES = "\u2100-\u214f\u2460-\u24ff\U0001d400-\U0001d7ff\U0001f130-\U0001f189"
_SUSPECT = lazy_pattern(
    f"[{INVISIBLE}{_STYLES}\u0180-\u02af\u0370-\u1dbf\u2c00-\u2dff\ua4d0-\uabff\U00010000-\U0001dfff]"
)
"""Without one of these, a text hides no letter. One quick look spares three slower ones."""


# ── Invisible characters ────────────────────────────────────────────────────────────────────

_INVISIBLE = lazy_pattern(f"[{INVISIBLE}]+")
_SOFT_HYPHEN = "\u00ad"
_VARIATION = lazy_pattern("[\ufe00-\ufe02\U000e0100-\U000e01ef]")
"""Selectors that choose between forms of an ideograph (葛󠄀): names are written so."""

_LONG_WORD = 9
"""Letters from which a word may well be hyphenated."""


def _invisible(text: str) -> Iterator[OddLetter]:
    for match in _INVISIBLE.finditer(text):
        start, end = match.span()
        before, after = text[max(0, start - 1) : start], text[end : end + 1]
        if _is_plain_letter(before) and _is_plain_letter(after):
            if _hyphenates(text, start, end) or _chooses_form(match[0], before):
                continue
            yield OddLetter(match[0], start, end, "invisible")


def _is_plain_letter(letter: str) -> bool:
    """A letter of a script that needs no joiners: Latin, Greek, Cyrillic, Japanese …"""
    code = ord(letter) if letter else 0
    return letter.isalnum() and not 0x0590 <= code < 0x10A0 and not 0x1780 <= code < 0x1C80


def _hyphenates(text: str, start: int, end: int) -> bool:
    """A soft hyphen, once, at least two letters from either end of a long word."""
    if text[start:end] != _SOFT_HYPHEN:
        return False
    left = _letters_around(text, start, -1)
    right = _letters_around(text, end - 1, 1)
    return min(len(left), len(right)) >= 2 and _word_length(text, start) >= _LONG_WORD


def _letters_around(text: str, place: int, step: int) -> str:
    """Letters beside a place, up to the next character that is none."""
    side = text[place + 1 : place + 60] if step > 0 else text[max(0, place - 60) : place][::-1]
    match = re.match(r"[^\W\d_]*", side)
    return match[0] if match else ""


def _word_length(text: str, place: int) -> int:
    """Letters of the word around a place, soft hyphens left out."""
    around = re.compile(r"(?:[^\W\d_]|\xad)*")
    right = around.match(text, place, place + 80)
    left = around.match(text[max(0, place - 80) : place][::-1])
    return sum(len(side[0]) - side[0].count(_SOFT_HYPHEN) for side in (left, right) if side)


def _chooses_form(selector: str, before: str) -> bool:
    return bool(_VARIATION.fullmatch(selector)) and before >= "\u3400"


# ── Letters of another style ────────────────────────────────────────────────────────────────

_STYLED = lazy_pattern(f"[{_STYLES}]")


def _styled(text: str) -> Iterator[OddLetter]:
    """Mathematical, circled and squared letters that stand in for letters of a word."""
    for match in _STYLED.finditer(text):
        place = match.start()
        neighbours = text[max(0, place - 1) : place] + text[place + 1 : place + 2]
        if _reads_as_letter(match[0]) and any(_reads_as_letter(letter) for letter in neighbours):
            yield OddLetter(match[0], place, place + 1, "mathematical")


@lru_cache(maxsize=4096)
def _reads_as_letter(letter: str) -> bool:
    reads = letters().plain.get(letter) or unicodedata.normalize("NFKC", letter)
    return len(reads) == 1 and is_latin(unicodedata.normalize("NFD", reads)[0])


# ── Letters of another script ───────────────────────────────────────────────────────────────

_SHORT_WORD = 3
"""Up to this length, mixed words are units and symbols: `µm`, `kΩ`, `ΔT`."""


def _foreign(text: str) -> Iterator[OddLetter]:
    words = [match for match in WORD.finditer(text) if not match[0].isascii()]
    honest = {_script(match[0][0]) for match in words if _is_honest(match[0])}
    for match in words:
        if len(match[0]) > _SHORT_WORD and _deceives(match[0], honest):
            yield from _swapped(match[0], match.start())


def _deceives(word: str, honest: set[str]) -> bool:
    return _is_mixed(word) or not (_is_honest(word) or _script(word[0]) in honest)


def _is_honest(word: str) -> bool:
    """A word of a foreign script that cannot be read as Latin: the text really uses it."""
    return not read_word(word) and not _is_mixed(word)


def _is_mixed(word: str) -> bool:
    return any(map(_is_readable, word))


def _swapped(word: str, start: int) -> Iterator[OddLetter]:
    reading = read_word(word) or tuple(word)
    for place, (letter, new) in enumerate(zip(word, reading, strict=True), start):
        if letter in letters().styled:
            small_capital = "SMALL CAPITAL" in unicodedata.name(letter)
            kind: Kind = "mathematical" if small_capital else "mixed script"
            yield OddLetter(letter, place, place + 1, kind)
        elif new and letter != new:
            yield OddLetter(letter, place, place + 1, "mixed script")


def _is_readable(letter: str) -> bool:
    return letter < "\x80" or letter in letters().styled


@lru_cache(maxsize=4096)
def _script(letter: str) -> str:
    """First word of its Unicode name: LATIN, GREEK, CYRILLIC …"""
    return unicodedata.name(letter, "").partition(" ")[0]


# ── Dots and spaces between letters ─────────────────────────────────────────────────────────

_DOTS = f"{DOTS}{KATAKANA_DOT}․"
_DOTTED = lazy_pattern(f"[{_DOTS}]")


def _dotted(text: str) -> Iterator[OddLetter]:
    """Dots inside a Latin word, but not in a list (`Visa·JCB`) nor in Catalan (`col·lega`)."""
    for match in _DOTTED.finditer(text):
        place = match.start()
        if _is_inner(text, place):
            yield OddLetter(match[0], place, place + 1, "inner dots")


def _is_inner(text: str, place: int) -> bool:
    if text[place] == KATAKANA_DOT:
        return among_single_letters(text, place)
    before, after = text[max(0, place - 1) : place], text[place + 1 : place + 2]
    if not (_reads_as_letter(before) and _reads_as_letter(after)):
        return False
    pieces = _letters_around(text, place, -1), _letters_around(text, place, 1)
    listed = after.isupper() and min(map(len, pieces)) >= _SHORT_WORD
    return not listed and not before.lower() == after.lower() == "l"


_LETTER = "A-Za-zＡ-Ｚａ-ｚ\u00c0-\u024f\u0370-\u052f"
_SPACED = lazy_pattern(
    rf"(?<![{_LETTER}0-9])[{_LETTER}](?:[^\S\n]+[{_LETTER}](?![{_LETTER}0-9])){{3,}}"
)


def _spaced(text: str) -> Iterator[OddLetter]:
    """Runs of single letters, but not the alphabet itself (an index: `A B C D`)."""
    if not spaced_out(text) and "  " not in text and "\t" not in text:
        return
    for match in _SPACED.finditer(text):
        run = "".join(match[0].split()).lower()
        if list(run) != sorted(set(run)) and any(map(_reads_as_letter, run)):
            yield OddLetter(match[0], *match.span(), "spaced letters")
