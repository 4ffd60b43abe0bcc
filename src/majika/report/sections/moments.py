"""Dates and times as readers of a language write them, whatever the machine's locale."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from majika.findings import Language

_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def day(when: date, language: Language) -> str:
    """
    >>> day(date(2026, 1, 2), "en"), day(date(2026, 1, 2), "ja")
    ('2 Jan 2026', '2026年1月2日')
    """
    if language == "ja":
        return f"{when.year}年{when.month}月{when.day}日"
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


def moment(when: datetime, language: Language) -> str:
    """Day, time and distance from UTC, which is left out where nobody wrote it down."""
    at = f"{day(when, language)} {when.hour:02}:{when.minute:02}"
    offset = when.utcoffset()
    return at if offset is None else f"{at} ({_zone(offset)})"


def _zone(offset: timedelta) -> str:
    minutes = round(offset.total_seconds() / 60)
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes > 0 else '−'}{hours}" + (f":{rest:02}" if rest else "")
