"""One try a host, whoever asks and however often; and a later use is recognised."""

from __future__ import annotations

import stat
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from majika.capture.decoy.book import Book, Sent
from majika.capture.decoy.identity import make_identity
from majika.capture.facts import Asks, Outcome

URL = "https://stranger.example/login"


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return Book(tmp_path / "decoys.sqlite3")


def begin(book: Book, host: str = "stranger.example") -> bool:
    return book.begin([host], URL, make_identity("en"), "--yes")


def used_in(book: Book, text: str) -> list[Sent]:
    return [sent for sent in book.all() if sent.is_in(text)]


def test_a_second_try_at_a_host_is_refused(book: Book):
    assert begin(book)
    assert not begin(book)
    assert begin(book, "other.example")


def test_where_it_is_sent_counts_too(book: Book):
    """Two pages that send to one server are one try; and what is refused leaves no trace."""
    assert book.begin(["stranger.example", "collector.example"], URL, {}, "--yes")
    assert not book.begin(["collector.example", "new.example"], URL, {}, "--yes")
    assert {sent.host for sent in book.all()} == {"stranger.example", "collector.example"}


def test_it_is_remembered_by_the_next_program(tmp_path: Path):
    assert begin(Book(tmp_path / "decoys"))
    assert not begin(Book(tmp_path / "decoys"))


def test_of_many_at_once_one_wins(tmp_path: Path):
    """Two visits that run side by side never both type."""
    path = tmp_path / "decoys"
    with ThreadPoolExecutor(8) as pool:
        tries = list(pool.map(lambda _: begin(Book(path)), range(24)))
    assert tries.count(True) == 1


def test_all_of_it_is_written_down(book: Book):
    person = make_identity("ja")
    book.begin(["stranger.example"], URL, person, "asked")
    (sent,) = book.all()

    assert sent.typed == person
    assert (sent.host, sent.url, sent.confirmed, sent.outcome) == (
        "stranger.example",
        URL,
        "asked",
        None,
    )
    book.end(URL, Outcome.ACCEPTED)
    assert book.all()[0].outcome is Outcome.ACCEPTED


def test_a_later_use_is_recognised(book: Book):
    person = make_identity("en")
    book.begin(["stranger.example"], URL, person, "asked")
    begin(book, "other.example")

    for used in (Asks.EMAIL, Asks.PASSWORD, Asks.CARD_NUMBER):
        (found,) = used_in(book, f"login attempt by {person[used].upper()} from 192.0.2.1")
        assert found.host == "stranger.example"
    assert used_in(book, "somebody@example.com 0000 Sample Person") == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_its_owner_reads_it(tmp_path: Path):
    begin(Book(tmp_path / "decoys"))
    assert stat.S_IMODE((tmp_path / "decoys").stat().st_mode) == 0o600
