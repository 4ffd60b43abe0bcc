"""One form of a text to look for the reader in, and the way back to what was written.

Letter by letter, so that what a name folds to does not depend on what stands around it.
`majika.text.fold` undoes disguises, and sees the words around: it is a second look.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate

_ACCENTS = re.compile("[\u0300-\u036f\u00ad\u200b-\u200f\u2060-\u2064\ufeff\ufe00-\ufe0f]")
"""Accents of Latin letters, and letters that are not seen."""

_WHITE = re.compile(r"\s")


def folded(text: str) -> str:
    """Lower case, compatible forms (full width, half width) as the ordinary ones, no accents."""
    if text.isascii():
        return text.lower() if text.isprintable() else _WHITE.sub(" ", text.lower())
    decomposed = unicodedata.normalize("NFKD", text).lower()
    return _WHITE.sub(" ", _ACCENTS.sub("", decomposed))


class WayBack:
    """Where places of a folded text stand in the text as written."""

    def __init__(self, original: str) -> None:
        self.original = original

    @cached_property
    def _ends(self) -> list[int]:
        lengths = (1 if sign < "\x80" else len(folded(sign)) for sign in self.original)
        return list(accumulate(lengths))

    def span(self, start: int, end: int) -> tuple[int, int]:
        if self.original.isascii():
            return start, end
        return bisect_right(self._ends, start), bisect_right(self._ends, end - 1) + 1
