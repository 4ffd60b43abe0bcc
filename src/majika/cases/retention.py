"""Deletion, so that nothing of a mail is left: rows, words in the index, files.

Rows go first, files after: a kill in between leaves a file that no case needs, and the next
`sweep` takes it away.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import Connection, delete, exists, select

from majika.cases.campaigns.joining import hold, leave
from majika.cases.search import forget_deleted, unindex
from majika.cases.tables import cases, files
from majika.database.faults import told
from majika.database.locking import lock

if TYPE_CHECKING:
    from majika.cases.files import Files
    from majika.database import Database

AT_ONCE = 500
"""Cases in one transaction: others that write wait no longer than for these."""

BREATH_S = 0.05
"""Between two steps of a long work: SQLite gives others no turn, they try now and then."""


def delete_old(database: Database, kept: Files, before: datetime) -> int:
    """Delete every case that was last seen before then, and sweep. Says how many."""
    count = 0
    while numbers := _old(database, before):
        delete_cases(database, kept, numbers)
        count += len(numbers)
    tidy(database)
    sweep(database, kept)
    return count


def _old(database: Database, before: datetime) -> list[int]:
    with database.reading() as connection:
        asked = select(cases.c.number).where(cases.c.last_seen < before).limit(AT_ONCE)
        return list(connection.scalars(asked))


def delete_cases(database: Database, kept: Files, numbers: Sequence[int]) -> None:
    """Delete these cases, with the files that no other needs."""
    with database.writing() as connection:
        hold(connection)
        needed = select(files.c.sha256).where(files.c.case_number.in_(numbers)).distinct()
        names = list(connection.scalars(needed))
        leave(connection, numbers)
        unindex(connection, numbers)
        connection.execute(delete(cases).where(cases.c.number.in_(numbers)))
    _remove_unneeded(database, kept, names)


def tidy(database: Database) -> None:
    """Let nothing of deleted rows stand in the database's own files."""
    first = True
    while _forget_some(database, first=first):
        first = False
        time.sleep(BREATH_S)
    database.shrink_log()


def _forget_some(database: Database, *, first: bool) -> bool:
    with database.writing() as connection:
        return forget_deleted(connection, first=first)


def sweep(database: Database, kept: Files) -> None:
    """Take away files that no case needs: what a kill between two steps has left."""
    with told():
        names = sorted(kept.names())
    _remove_unneeded(database, kept, _unneeded(database, names))


def _unneeded(database: Database, names: Sequence[str]) -> Iterator[str]:
    for start in range(0, len(names), AT_ONCE):
        some = names[start : start + AT_ONCE]
        with database.reading() as connection:
            known = select(files.c.sha256).where(files.c.sha256.in_(some))
            needed = set(connection.scalars(known))
        yield from (name for name in some if name not in needed)


def _remove_unneeded(database: Database, kept: Files, names: Iterable[str]) -> None:
    """Each under the lock that its adding takes: who adds it now puts it back, or is seen."""
    for name in names:
        with database.writing() as connection:
            lock(connection, name)
            if not _is_needed(connection, name):
                kept.remove(name)


def _is_needed(connection: Connection, name: str) -> bool:
    return bool(connection.scalar(select(exists().where(files.c.sha256 == name))))
