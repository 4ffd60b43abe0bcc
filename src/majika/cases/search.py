"""The index of words: FTS5 in SQLite, a `tsvector` with GIN in PostgreSQL.

What people ask for never reaches either as it stands: `terms_of` leaves letters and digits only,
and those stand in quotes.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from sqlite3 import sqlite_version_info

from sqlalchemy import BigInteger, Connection, Select, column, select, table, text

from majika.cases.words import terms_of, words_of

SECURE_DELETE = (3, 42)
"""From this version on, FTS5 can take a deleted row out of its index at once."""


def index(connection: Connection, number: int, written: str) -> None:
    """Let a case be found by what is written in its mail."""
    index_words(connection, number, words_of(written))


def index_words(connection: Connection, number: int, words: Sequence[str]) -> None:
    """The same with words as `all_words` gives them."""
    if connection.dialect.name == "postgresql":
        connection.execute(
            text("INSERT INTO case_words (case_number, words) VALUES (:n, CAST(:w AS tsvector))"),
            {"n": number, "w": _vector(words)},
        )
    else:
        connection.execute(
            text("INSERT INTO case_words (rowid, words) VALUES (:n, :w)"),
            {"n": number, "w": " ".join(words)},
        )


def all_words(connection: Connection) -> Iterator[tuple[int, list[str]]]:
    """Number and words of every case, in their order; each place of a word up to the 256th."""
    if connection.dialect.name == "postgresql":
        rows = connection.execute(text("SELECT case_number, CAST(words AS text) FROM case_words"))
        yield from ((number, _unvectored(vector)) for number, vector in rows)
    else:
        rows = connection.execute(text("SELECT rowid, words FROM case_words"))
        yield from ((number, written.split()) for number, written in rows)


def unindex(connection: Connection, numbers: Sequence[int]) -> None:
    """Take cases out of the index. PostgreSQL does it when it deletes their rows."""
    if connection.dialect.name != "postgresql":
        connection.execute(
            text("DELETE FROM case_words WHERE rowid = :n"), [{"n": number} for number in numbers]
        )


def forget_deleted(connection: Connection, *, first: bool) -> bool:
    """One step of `retention.tidy`; True while there are more.

    Older FTS5 keeps words of deleted rows until it has merged its whole index; asked for `MERGED`
    pages at a time, it lets others write in between. A negative number begins.
    """
    if connection.dialect.name == "postgresql" or sqlite_version_info >= SECURE_DELETE:
        return False
    before = connection.scalar(_CHANGES)
    connection.execute(
        text("INSERT INTO case_words(case_words, rank) VALUES('merge', :pages)"),
        {"pages": -MERGED if first else MERGED},
    )
    return bool(connection.scalar(_CHANGES) - before > 1)  # by its documentation


MERGED = 200
"""Pages, some 50 ms."""

_CHANGES = text("SELECT total_changes()")


def holding(connection: Connection, asked: str) -> Select[int] | Sequence[int]:
    """Numbers of the cases that hold all that was asked for, for `number IN`."""
    terms = terms_of(asked)
    if not terms:
        return []
    if connection.dialect.name == "postgresql":
        return _found_by_postgresql(connection, _tsquery(terms))
    found = select(column("rowid", BigInteger)).select_from(table("case_words"))
    return found.where(text("case_words MATCH :asked").bindparams(asked=_match(terms)))


FEW = 1_000
"""Cases that are looked up one by one; of more, every hundredth or so holds the words."""


def _found_by_postgresql(connection: Connection, asked: str) -> Select[int] | Sequence[int]:
    """The numbers themselves while they are few: its planner takes rare words for common ones, and
    would walk through all cases, newest first, to find fifty. For common words that is best."""
    found = select(column("case_number", BigInteger)).select_from(table("case_words"))
    found = found.where(text("words @@ CAST(:asked AS tsquery)").bindparams(asked=asked))
    connection.execute(text("SET LOCAL enable_seqscan = off"))
    few = connection.scalars(found.limit(FEW + 1)).all()
    connection.execute(text("SET LOCAL enable_seqscan = on"))
    return few if len(few) <= FEW else found


def _match(terms: list[list[str]]) -> str:
    return " AND ".join(f'"{" ".join(term)}" *' for term in terms)


def _tsquery(terms: list[list[str]]) -> str:
    return " & ".join("(" + " <-> ".join(f"'{word}'" for word in term) + ":*)" for term in terms)


def _vector(words: Sequence[str]) -> str:
    """Words with their positions, as PostgreSQL reads them."""
    places: dict[str, list[str]] = defaultdict(list)
    for place, word in enumerate(words, 1):
        places[word].append(str(place))
    return " ".join(f"'{word}':{','.join(at[:256])}" for word, at in places.items())


def _unvectored(vector: str) -> list[str]:
    places = re.findall(r"'(\w+)':([\d,]+)", vector)
    at = [(int(place), word) for word, every in places for place in every.split(",")]
    return [word for _, word in sorted(at)]
