"""The feed as CSV (RFC 4180), for spreadsheets and simple filters."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from majika.feed.gathering import Entry

COLUMNS = ("kind", "value", "use", "brand", "first_seen", "last_seen", "cases")

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the start of a formula. No host or URL begins so; an address can."""


def render_sheet(entries: Iterable[Entry]) -> str:
    """A line of names, then one for each entry."""
    text = io.StringIO()
    sheet = csv.writer(text)
    sheet.writerow(COLUMNS)
    for entry in entries:
        if not entry.value.startswith(_FORMULA):
            sheet.writerow(_row(entry))
    return text.getvalue()


def _row(entry: Entry) -> tuple[str | int, ...]:
    seen = entry.first_seen.isoformat(), entry.last_seen.isoformat()
    return (entry.kind, entry.value, entry.use.value, entry.brand_id, *seen, entry.cases)
