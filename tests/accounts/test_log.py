"""The log of who did what."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from majika.accounts.log import Log
from majika.database import Database, open_database

NEW_YEAR = datetime(2027, 1, 1, tzinfo=UTC)


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    opened = open_database(url)
    yield opened
    opened.close()


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
    Log(database, lambda: NEW_YEAR - timedelta(days=400)).write("", "signin.refused")
    log = Log(database, lambda: NEW_YEAR)
    log.write("", "person.added")

    assert log.forget(timedelta(days=365)) == 1
    assert [each.what for each in log.entries()] == ["person.added"]
