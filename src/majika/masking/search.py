"""Where in a text the reader is named: one automaton, over the text and all that it encodes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ahocorasick_rs import AhoCorasick, Implementation

from majika.masking.decoding import Span, decoded_pieces
from majika.masking.folding import WayBack, folded
from majika.masking.forms import Edge
from majika.text import Folded, fold

DEEPEST = 4
"""Encodings inside encodings that are undone."""

_DECODED_FREELY = 400_000
_DECODED_EACH = 2
"""Characters that are decoded in a text: so many, and so many for each of its own."""

_FIRST_WIDE = "\u1100"
"""From here on scripts are written without blanks between words."""


class Search:
    """Looks for forms in texts. Building takes a millisecond for a mail's one or two readers."""

    def __init__(self, edges: dict[str, int], stretched: frozenset[str] = frozenset()) -> None:
        """`stretched`: forms that are domains: the labels left of them belong to them."""
        self._forms = list(edges.items())
        self._stretched = stretched
        self._automaton = AhoCorasick(
            edges, store_patterns=False, implementation=Implementation.ContiguousNFA
        )

    def spans(self, text: str) -> Iterator[Span]:
        """Spans of the text, in any order, that may overlap."""
        yield from self._look(text, 0, [_DECODED_FREELY + _DECODED_EACH * len(text)])
        second = fold(text)
        if second.text != folded(text):
            for start, end in self._found(second.text, second):
                yield second.span(start, end)

    def _look(self, text: str, depth: int, left: list[int]) -> Iterator[Span]:
        """What stands in the text, and in what it encodes. Nothing is let through unread:
        where the budget `left` ends, all that is encoded counts as found."""
        back = WayBack(text)
        if found := self._found(folded(text), back):
            yield from (back.span(start, end) for start, end in found)
        if depth == DEEPEST:
            return
        for piece in decoded_pieces(text):
            left[0] -= len(piece.text)
            if left[0] < 0:
                yield piece.whole
                continue
            for start, end in merged(self._look(piece.text, depth + 1, left)):
                yield piece.back(start, end)

    def _found(self, seen: str, back: WayBack | Folded) -> tuple[Span, ...]:
        found = []
        for number, start, end in self._automaton.find_matches_as_indexes(seen, overlapping=True):
            form, edge = self._forms[number]
            if edge and not _stands_free(seen, start, end, edge):
                continue
            if edge & Edge.CAPITAL and not back.original[back.span(start, end)[0]].isupper():
                continue
            if form in self._stretched:
                start = _first_label(seen, start)
            found.append((start, end))
        return merged(found)


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans in order, those that touch or overlap made one."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        elif start < end:
            found.append((start, end))
    return tuple(found)


def _stands_free(text: str, start: int, end: int, edge: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (
        (edge & Edge.LETTER_BEFORE and _is_letter(before))
        or (edge & Edge.LETTER_AFTER and _is_letter(after))
        or (edge & Edge.DIGIT_BEFORE and before.isdecimal())
        or (edge & Edge.DIGIT_AFTER and after.isdecimal())
    )


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
