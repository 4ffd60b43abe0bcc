"""Dates in headers (RFC 5322, and what mail really carries), without guessing."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_USUAL = re.compile(
    r"(\d{1,2})[ \-]+([A-Za-z]{3})[a-z]*\.?[ ,\-]+(\d{2,4})[ ,]+(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?"
    r"(?:\.\d+)?\s*([+-]\d{4}|[A-Za-z]{1,5})?"
)
_ASCTIME = re.compile(
    r"([A-Za-z]{3}) +(\d{1,2}) +(\d{1,2}):(\d{2})(?::(\d{2}))? +(?:([A-Z]{3,4}) +)?(\d{4})"
)
_ZONES: dict[str, float] = {
    "EST": -5,
    "EDT": -4,
    "CST": -6,
    "CDT": -5,
    "MST": -7,
    "MDT": -6,
    "PST": -8,
    "PDT": -7,
}
_ZONES |= {"JST": 9, "KST": 9, "CET": 1, "CEST": 2, "BST": 1, "MSK": 3, "IST": 5.5}
_LONGEST = 200


def parse_date(text: str) -> datetime | None:
    """A date with its zone (UTC when it names none we know); None when it cannot be read."""
    text = text[:_LONGEST]
    try:
        if usual := _USUAL.search(text):
            day, month, year, hour, minute, second, zone = usual.groups()
            return _build(year, month, day, hour, minute, second, zone)
        if asctime := _ASCTIME.search(text):
            month, day, hour, minute, second, zone, year = asctime.groups()
            return _build(year, month, day, hour, minute, second, zone)
        read = datetime.fromisoformat(text.strip())
        return read if read.tzinfo else read.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None


def _build(
    year: str, month: str, day: str, hour: str, minute: str, second: str | None, zone: str | None
) -> datetime:
    full_year = int(year)
    if full_year < 100:  # RFC 5322, 4.3: two-digit years
        full_year += 2000 if full_year < 50 else 1900
    return datetime(
        full_year,
        _MONTHS.index(month.lower()) + 1,
        int(day),
        int(hour),
        int(minute),
        min(int(second or 0), 59),  # a leap second is written :60
        tzinfo=_zone(zone or ""),
    )


@lru_cache(maxsize=256)
def _zone(zone: str) -> timezone:
    if zone[:1] in "+-" and zone:
        sign = -1 if zone[0] == "-" else 1
        return timezone(sign * timedelta(hours=int(zone[1:3]), minutes=int(zone[3:5])))
    return timezone(timedelta(hours=_ZONES.get(zone.upper(), 0)))
