"""Writes text down as a mail program lays it out."""

from __future__ import annotations

import re

CONTEXT = 80
"""Characters of text before a link that are kept for quoting."""


class Writer:
    """Text as it is shown: white space folded, lines broken where blocks begin and end."""

    __slots__ = ("chunks", "gap", "length")

    def __init__(self) -> None:
        self.chunks: list[str] = []
        self.length = 0
        self.gap = ""
        """White space to write before the next text: none, a space, one or two line ends."""

    def write(self, words: str, space_before: bool, space_after: bool) -> None:
        """Write text whose white space counts once."""
        if space_before and not self.gap:
            self.gap = " "
        if "\n" in words or "  " in words or "\t" in words or "\r" in words or "\f" in words:
            words = _SPACES.sub(" ", words)
        self.write_as_it_is(words)
        self.gap = " " if space_after else ""

    def write_as_it_is(self, text: str) -> None:
        """Write text whose white space counts."""
        if self.gap and self.length:
            self.chunks.append(self.gap)
            self.length += len(self.gap)
        self.gap = ""
        self.chunks.append(text)
        self.length += len(text)

    def line_break(self) -> None:
        """A line ends; two in a row leave an empty line."""
        self.gap = "\n\n" if "\n" in self.gap else "\n"

    def ending(self) -> str:
        """The last `CONTEXT` characters, on one line."""
        chunks: list[str] = []
        length = 0
        for chunk in reversed(self.chunks):
            if length >= CONTEXT:
                break
            chunks.append(chunk[-CONTEXT:])
            length += len(chunk)
        return " ".join("".join(reversed(chunks))[-CONTEXT:].split())

    def text(self) -> str:
        return "".join(self.chunks)


WHITE = " \t\n\r\f"
"""White space of HTML: others, such as the no-break space, count each."""

_SPACES = re.compile(r"[ \t\n\r\f]+")
