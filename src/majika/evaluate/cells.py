"""A table of words, and how its cells are written."""

from __future__ import annotations

import math
from dataclasses import dataclass

from majika.evaluate import words
from majika.evaluate.metrics import Share
from majika.evaluate.outcome import Outcome
from majika.findings import Language, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A heading, what to know before reading, and cells; the first column is text."""

    title: Text
    columns: tuple[Text | str, ...]
    rows: tuple[tuple[Text | str, ...], ...]
    note: Text | None = None
    ends_in_text: bool = False
    """The last column is text too, and may be long."""

    def lines(self, language: Language) -> list[tuple[str, ...]]:
        """The head and the rows, in one language."""
        return [
            tuple(cell if isinstance(cell, str) else cell.in_(language) for cell in line)
            for line in (self.columns, *self.rows)
        ]


def because(outcome: Outcome) -> str:
    top = (f"{check} {points:+.1f}" for check, points in outcome.reasons[:3])
    return printable(outcome.error) or ", ".join(top) or "–"


def printable(text: str) -> str:
    """File names and errors can carry anything, even what steers a terminal."""
    return "".join(character if character.isprintable() else "�" for character in text)


def hits(share: Share) -> Text:
    said, figures = words.HITS, with_interval(share)
    return Text(
        en=said.en.format(hits=share.hits, total=share.total) + f": {figures}",
        ja=said.ja.format(hits=share.hits, total=share.total) + f": {figures}",
    )


def percent(share: Share, digits: int = 1) -> str:
    return number(100 * share.value, digits, " %")


def with_interval(share: Share) -> str:
    low, high = share.interval
    return f"{percent(share)} ({100 * low:.1f}–{100 * high:.1f})"


def number(value: float, digits: int, unit: str = "") -> str:
    return f"{value:.{digits}f}{unit}" if math.isfinite(value) else "–"
