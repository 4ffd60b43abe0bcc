"""Dates of real mail."""

import pytest

from majika.message.dates import parse_date


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Tue, 24 Nov 2026 09:00:00 +0900", "2026-11-24T09:00:00+09:00"),
        ("Tue, 24 Nov 2026 09:00:00 +0900 (JST)", "2026-11-24T09:00:00+09:00"),
        ("24 Nov 2026 9:00 GMT", "2026-11-24T09:00:00+00:00"),
        ("Tue, 24 Nov 26 09:00:60 EST", "2026-11-24T09:00:59-05:00"),
        ("Tue Nov 24 09:00:00 2026", "2026-11-24T09:00:00+00:00"),
        ("2026-11-24T09:00:00+09:00", "2026-11-24T09:00:00+09:00"),
        ("Tue, 24-Nov-2026 09:00:00 -0330", "2026-11-24T09:00:00-03:30"),
    ],
)
def test_readable(text: str, iso: str):
    date = parse_date(text)
    assert date is not None
    assert date.isoformat() == iso


@pytest.mark.parametrize(
    "text",
    ["", "soon", "99 Nov 2026 09:00:00 +0900", "24 Foo 2026 09:00:00", "1 Jan 2026 09:00:00 +9999"],
)
def test_unreadable(text: str):
    assert parse_date(text) is None
