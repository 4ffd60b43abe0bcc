"""The log of who did what."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from majika.accounts.log import Log
from majika.database import Database

NEW_YEAR = datetime(2027, 1, 1, tzinfo=UTC)


def test_newest_first_and_page_by_page(database: Database):
    log = Log(database, lambda: NEW_YEAR)
    for number in range(5):
        log.write("hanako", "case.deleted", f"case{number}")

    first = log.entries(limit=2)
    second = log.entries(before=first[-1].number, limit=9)

    assert [each.about for each in first + second] == [f"case{n}" for n in (4, 3, 2, 1, 0)]
    assert {(each.at, each.who, each.what) for each in first} == {
        (NEW_YEAR, "hanako", "case.deleted")
    }


def test_what_is_old_is_forgotten(database: Database):
    Log(database, lambda: NEW_YEAR - timedelta(days=31)).write("", "person.added")
    log = Log(database, lambda: NEW_YEAR, kept=timedelta(days=30))
    log.write("", "person.disabled")

    assert [each.what for each in log.entries()] == ["person.disabled"]
