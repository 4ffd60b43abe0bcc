"""Small replacements in a text, and the way back through them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

Edit: TypeAlias = tuple[int, int, str]
"""Replace what stands from start to end. Edits come in order and never overlap."""


def apply(text: str, edits: Iterable[Edit]) -> str:
    """The text with all edits made."""
    parts: list[str] = []
    done = 0
    for start, end, new in edits:
        parts += text[done:start], new
        done = end
    return "".join((*parts, text[done:]))


@dataclass(frozen=True, slots=True)
class Trace:
    """Edits that were made, and where the new text of each starts and ends."""

    edits: tuple[Edit, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @classmethod
    def of(cls, edits: tuple[Edit, ...]) -> Trace:
        starts, ends = [], []
        shift = 0
        for start, end, new in edits:
            starts.append(start + shift)
            shift += len(new) - (end - start)
            ends.append(end + shift)
        return cls(edits, tuple(starts), tuple(ends))

    def before(self, start: int, end: int) -> tuple[int, int]:
        """Where a span of the new text stood in the old. An edit it touches counts wholly."""
        first = self._start_before(start)
        return first, max(first, self._end_before(end))

    def _start_before(self, place: int) -> int:
        index = bisect_right(self.ends, place)
        if index:
            place += self.edits[index - 1][1] - self.ends[index - 1]
        return min(place, self.edits[index][0]) if index < len(self.edits) else place

    def _end_before(self, place: int) -> int:
        index = bisect_left(self.starts, place)
        if not index:
            return place
        return self.edits[index - 1][1] + max(0, place - self.ends[index - 1])
