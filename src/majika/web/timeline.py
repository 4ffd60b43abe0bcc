"""The course of a campaign as bars: numbers for the attributes of an SVG. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil

WIDTH, HEIGHT = 600, 80
MOST_BARS = 60
GAP = 2
LOWEST = 3
"""Of a bar that is not empty: one mail must be seen beside hundreds."""


@dataclass(frozen=True, slots=True)
class Bar:
    """Sightings of some days that follow each other."""

    first: date
    last: date
    count: int
    x: float
    y: float
    width: float
    height: float


def bars(timeline: Sequence[tuple[date, int]]) -> list[Bar]:
    """At most `MOST_BARS`, all of as many days; those without a mail are left out."""
    if not timeline:
        return []
    begin = timeline[0][0]
    span = (timeline[-1][0] - begin).days + 1
    days = ceil(span / MOST_BARS)
    counts: dict[int, int] = {}
    for day, count in timeline:
        place = (day - begin).days // days
        counts[place] = counts.get(place, 0) + count
    step = WIDTH / ceil(span / days)
    peak = max(counts.values())
    return [
        _bar(begin + timedelta(place * days), days, count, place * step, step, count / peak)
        for place, count in counts.items()
    ]


def _bar(first: date, days: int, count: int, x: float, step: float, share: float) -> Bar:
    height = LOWEST + share * (HEIGHT - LOWEST)
    width = min(step - GAP, WIDTH / 6)
    return Bar(
        first=first,
        last=first + timedelta(days - 1),
        count=count,
        x=round(x + (step - width) / 2, 2),
        y=round(HEIGHT - height, 2),
        width=round(width, 2),
        height=round(height, 2),
    )
