"""Spaces and dots between the letters of a word, and runs of spaces."""

from __future__ import annotations

from collections.abc import Iterator

from majika.text.edits import Edit, apply
from majika.text.lazy import lazy_pattern

_SPACED = lazy_pattern(r"(?<![A-Za-z0-9])[A-Za-z](?:[^\S\n]+[A-Za-z](?![A-Za-z0-9])){3,}")
"""Four single letters or more with spaces between them."""

_SPACES = lazy_pattern(r"[^\S\n]+")
_ODD_RUN = lazy_pattern(r"[^\S\n](?:[^\S\n]+|(?<! ))")
"""All of those but a single blank, which nearly all are."""

_ODD_SPACES = "\t\r\v\f\x1c\x1d\x1e\x1f\x85\u1680\u2028\u2029"
"""Spaces but the blank and the line break that are left when widths are folded (NFKC)."""

DOTS = "·•‧"
KATAKANA_DOT = "・"
_DOTS = lazy_pattern(f"[{DOTS}]+")


def fold_spacing(text: str) -> str:
    """Join dotted and spaced letters; one blank for any run of spaces. Line breaks stay."""
    if "*" in text:
        text = apply(text, inner_stars(text))
    single = _single_spaced(text)
    even, odd = _halves(single)
    if ("..." in even or "..." in odd) and (dotted := tuple(dotted_letters(text))):
        text = apply(text, dotted)
        single = _single_spaced(text)
        even, odd = _halves(single)
    if _spaced_in(even, odd):
        return _single_spaced(apply(text, spaced_letters(text)))
    return single


def _single_spaced(text: str) -> str:
    """One blank for any run of spaces. A pattern would take ten times as long."""
    for space in _ODD_SPACES:
        text = text.replace(space, " ")
    while "  " in text:
        text = text.replace("  ", " ")
    return text


_INNER_STARS = lazy_pattern(r"\*(?<=[a-z]\*)\**+(?=[a-z])")


def inner_stars(text: str) -> Iterator[Edit]:
    """A blank for stars between Latin letters (of lower case): `banco*do*brasil`."""
    for match in _INNER_STARS.finditer(text):
        yield *match.span(), " "


_DOTTED_LETTERS = lazy_pattern(
    r"\.(?:(?<=[^a-z0-9.@/:_-][a-z]\.)|(?<=\A[a-z]\.))[a-z](?:\.[a-z]){2,}+(?!\.?[a-z0-9@_-])"
)
"""Four single letters or more with full stops between them, and no part of an address.

Begins at the first full stop: letters are too many to try each."""


def dotted_letters(text: str) -> Iterator[Edit]:
    """Remove full stops between single letters (of lower case): `f.e.d.e.x`."""
    for match in _DOTTED_LETTERS.finditer(text):
        for place in range(match.start(), match.end(), 2):
            yield place, place + 1, ""


def spaced_out(text: str) -> bool:
    """False when no four single characters in a row are spaced out (`a b c d`).

    The spaces between them would stand in every second place: slices show that in a moment.
    """
    return _spaced_in(*_halves(text))


def _halves(text: str) -> tuple[str, str]:
    """Every second character, and the others."""
    return text[::2], text[1::2]


def _spaced_in(even: str, odd: str) -> bool:
    return _spaced_from(even, odd, 0) or _spaced_from(odd, even, 1)


def _spaced_from(spaces: str, between: str, first: int) -> bool:
    """True when spaces stand in three of the places `first`, `first + 2` … around letters."""
    at = spaces.find("   ")
    while at != -1:
        letters = between[max(0, at + first - 1) : at + first + 3]
        if len(letters) == 4 and letters.isalpha():  # not `- - - -`, nor blank lines
            return True
        at = spaces.find("   ", at + 1)
    return False


def spaced_letters(text: str) -> Iterator[Edit]:
    """Join letters that are spaced out. Wider gaps stay where they part words."""
    if not spaced_out(_single_spaced(text)):
        return
    for match in _SPACED.finditer(text):
        gaps = [gap.span() for gap in _SPACES.finditer(text, *match.span())]
        narrow = min(end - start for start, end in gaps)
        pieces = "".join("-" if end - start == narrow else " " for start, end in gaps).split(" ")
        for start, end in gaps:
            parts_words = all(pieces) and end - start > narrow
            yield start, end, " " if parts_words else ""


def spaces(text: str) -> Iterator[Edit]:
    """The same as edits: one blank for any run of spaces."""
    if text == _single_spaced(text):
        return
    for match in _ODD_RUN.finditer(text):
        yield *match.span(), " "


def has_dots(text: str) -> bool:
    return KATAKANA_DOT in text or any(dot in text for dot in DOTS)


def inner_dots(text: str) -> Iterator[Edit]:
    """Remove dots between Latin letters (of lower case).

    The katakana dot lists things (`Visa・JCB`): it goes only between single letters.
    """
    if any(dot in text for dot in DOTS):
        yield from sorted((*_dots(text), *_katakana_dots(text)))
    else:
        yield from _katakana_dots(text)


def _dots(text: str) -> Iterator[Edit]:
    for match in _DOTS.finditer(text):
        start, end = match.span()
        if is_latin(text[max(0, start - 1) : start]) and is_latin(text[end : end + 1]):
            yield start, end, ""


def _katakana_dots(text: str) -> Iterator[Edit]:
    place = text.find(KATAKANA_DOT)
    while place != -1:
        if among_single_letters(text, place):
            yield place, place + 1, ""
        place = text.find(KATAKANA_DOT, place + 1)


def among_single_letters(text: str, place: int) -> bool:
    """True for the dots of `A・m・a`: one letter on each side, and one more dot beyond."""
    before, after = text[max(0, place - 2) : place], text[place + 1 : place + 3]
    return (
        is_latin(before[-1:])
        and is_latin(after[:1])
        and not is_latin(before[:-1])
        and not is_latin(after[1:])
        and KATAKANA_DOT in (before[:-1], after[1:])
    )


def is_latin(letter: str) -> bool:
    return letter.isascii() and letter.isalpha()
