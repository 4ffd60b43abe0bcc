"""Where in a text the reader is named: one automaton, over the text and all that it encodes."""

from __future__ import annotations

from collections.abc import Iterator

from ahocorasick_rs import AhoCorasick, Implementation

from majika.masking.decoding import Span, decoded_pieces
from majika.masking.folding import WayBack, folded
from majika.masking.forms import Edge
from majika.text import fold

DEEPEST = 4
"""Encodings inside encodings that are undone."""

_MOST_DECODED = 12
"""Characters decoded for each of the text; and some for texts that are short."""

_FIRST_WIDE = "\u1100"
"""From here on scripts are written without blanks between words."""


class Search:
    """Looks for forms in texts. Building takes a millisecond for a mail's one or two readers."""

    def __init__(self, edges: dict[str, Edge], stretched: frozenset[str] = frozenset()) -> None:
        """`stretched`: forms that are domains: the labels left of them belong to them."""
        self._forms = list(edges.items())
        self._stretched = stretched
        self._automaton = AhoCorasick(
            edges, store_patterns=False, implementation=Implementation.ContiguousNFA
        )

    def spans(self, text: str) -> Iterator[Span]:
        """Spans of the text, in any order, that may overlap."""
        yield from self._look(text, 0, [_MOST_DECODED * len(text) + 65_536])
        second = fold(text)
        if second.text != folded(text):
            for start, end in self._found(second.text):
                yield second.span(start, end)

    def _look(self, text: str, depth: int, left: list[int]) -> Iterator[Span]:
        """What stands in the text, and in what it encodes. Nothing is let through unread:
        where the budget `left` ends, all that is encoded counts as found."""
        seen = folded(text)
        back: WayBack | None = None
        for start, end in self._found(seen):
            back = back or WayBack(text)
            yield back.span(start, end)
        if depth == DEEPEST:
            return
        for piece in decoded_pieces(text):
            left[0] -= len(piece.text)
            if left[0] < 0:
                yield piece.whole
                continue
            for start, end in self._look(piece.text, depth + 1, left):
                yield piece.back(start, end)

    def _found(self, seen: str) -> Iterator[Span]:
        for number, start, end in self._automaton.find_matches_as_indexes(seen, overlapping=True):
            form, edge = self._forms[number]
            if edge and not _stands_free(seen, start, end, edge):
                continue
            if form in self._stretched:
                start = _first_label(seen, start)
            yield start, end


def _stands_free(text: str, start: int, end: int, edge: Edge) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    if Edge.LETTER_BEFORE in edge and _is_letter(before):
        return False
    if Edge.LETTER_AFTER in edge and _is_letter(after):
        return False
    if Edge.DIGIT_BEFORE in edge and before.isdecimal():
        return False
    return not (Edge.DIGIT_AFTER in edge and after.isdecimal())


def _is_letter(sign: str) -> bool:
    return sign.isalpha() and sign < _FIRST_WIDE


_LONGEST_HOST = 253


def _first_label(text: str, start: int) -> int:
    """Where the host begins whose last labels begin at `start`."""
    first = start
    while first > max(0, start - _LONGEST_HOST) and (
        text[first - 1].isascii() and (text[first - 1].isalnum() or text[first - 1] in ".-_")
    ):
        first -= 1
    return first
