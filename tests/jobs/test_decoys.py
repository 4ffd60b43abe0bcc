"""One try a host, whichever book it is written in."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from majika.capture.decoy.book import Book
from majika.capture.decoy.wish import Notes
from majika.capture.facts import Asks, Outcome
from majika.database import Database
from majika.jobs.decoys import SharedBook

TYPED = {Asks.LOGIN: "taro", Asks.PASSWORD: "secret"}


@pytest.fixture(params=[Book, SharedBook])
def book(request: pytest.FixtureRequest, tmp_path: Path, database: Database) -> Notes:
    made: Notes = Book(tmp_path / "x") if request.param is Book else SharedBook(database)
    return made


def begin(book: Notes, *hosts: str) -> bool:
    return book.begin(hosts, "https://x.example/", TYPED, "asked")


def test_once_a_host(book: Notes):
    assert begin(book, "a.example", "b.example")
    assert not begin(book, "b.example", "c.example")
    assert begin(book, "c.example")
    book.end("https://x.example/", Outcome.ACCEPTED)
    assert not begin(book, "a.example")


def test_many_at_once(book: Notes):
    with ThreadPoolExecutor(4) as threads:
        began = list(threads.map(lambda _: begin(book, "a.example"), range(12)))
    assert began.count(True) == 1


def test_what_was_typed_is_recognised(book: Notes):
    assert begin(book, "a.example")
    book.end("https://x.example/", Outcome.ACCEPTED)
    (sent,) = book.all()
    assert (sent.host, sent.outcome, sent.typed) == ("a.example", Outcome.ACCEPTED, TYPED)
    assert sent.is_in("login by TARO")
    assert not sent.is_in("login by hanako")
