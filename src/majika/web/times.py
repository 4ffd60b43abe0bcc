"""Moments as a page tells them: how long ago, and exactly."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from majika.findings import Language, Text
from majika.report.sections.moments import day

JUST_NOW = Text(en="just now", ja="たった今")
AGES = (
    (60, Text(en="{n} min ago", ja="{n} 分前")),
    (60 * 60, Text(en="{n} h ago", ja="{n} 時間前")),
    (24 * 60 * 60, Text(en="{n} d ago", ja="{n} 日前")),
)
"""Seconds of each unit."""

LONGEST_AGE = 30 * 24 * 60 * 60
"""Seconds after which a day says more than a number of days."""


@dataclass(frozen=True, slots=True)
class Time:
    """A moment for `<time>`."""

    machine: str
    exact: str
    age: str


def time_of(at: datetime, language: Language, now: datetime | None = None) -> Time:
    """In the time zone of this machine."""
    here = at.astimezone()
    exact = f"{day(here, language)} {here:%H:%M}"
    return Time(here.isoformat(timespec="seconds"), exact, _age(at, now, language) or exact)


def _age(at: datetime, now: datetime | None, language: Language) -> str:
    """Empty for what is long ago."""
    seconds = ((now or datetime.now(UTC)) - at).total_seconds()
    if seconds > LONGEST_AGE:
        return ""
    fitting = [(unit, words) for unit, words in AGES if seconds >= unit]
    if not fitting:
        return JUST_NOW.in_(language)
    unit, words = fitting[-1]
    return words.in_(language).format(n=int(seconds // unit))
