"""Cuts a text where marks and masked words begin and end."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from majika.report.drawing.marks import Mark

MOST_DRAWN = 150_000
"""Characters of a text that are drawn: the pictures show a fifth of them. What carries a number is
drawn wherever it stands."""


class Piece(NamedTuple):
    """A run of text that is marked and masked alike."""

    text: str
    """Empty when masked."""

    numbers: tuple[int, ...] = ()
    """The marks around it."""

    begins: tuple[int, ...] = ()
    """Those of them that begin here: where the number is written."""

    masked: bool = False
    """True where a mosaic stands for the words."""

    target: str = ""
    """Where the link leads that ends here."""


class Cutter:
    """The pieces of one text, wherever one asks for them."""

    def __init__(
        self,
        text: str,
        marks: Sequence[Mark],
        masked: Sequence[tuple[int, int]] = (),
        targets: Mapping[int, str] | None = None,
    ) -> None:
        """`masked`: spans in order, apart from each other. `targets`: by the end of a link."""
        self._text = text
        self._marks = marks
        self._masked = masked
        self._starts = [start for start, _ in masked]
        self._targets = targets or {}
        edges = {MOST_DRAWN, *(edge for mark in marks for edge in mark[:2])}
        edges.update(edge for span in masked for edge in span)
        self._edges = sorted(edges.union(self._targets))

    def pieces(self, start: int, end: int) -> Iterator[Piece]:
        """The pieces of `text[start:end]`. A mosaic stands only where its words begin."""
        first, last = bisect_right(self._edges, start), bisect_left(self._edges, end)
        stops = [*self._edges[first:last], end]
        for stop in stops:
            if stop > start:
                yield from self._piece(start, stop)
            start = stop

    def _piece(self, start: int, end: int) -> Iterator[Piece]:
        around = [mark for mark in self._marks if mark.start <= start and end <= mark.end]
        numbers = tuple(sorted({mark.number for mark in around}))
        begins = tuple(sorted({mark.number for mark in around if mark.start == start}))
        target = self._targets.get(end, "")
        at = bisect_right(self._starts, start) - 1
        if start >= MOST_DRAWN and not numbers:
            return
        if at < 0 or self._masked[at][1] <= start:
            yield Piece(self._text[start:end], numbers, begins, target=target)
        elif self._masked[at][0] == start:
            yield Piece("", numbers, begins, masked=True, target=target)
