"""The log of who did what, to what, when. It holds ids and no word of a mail."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import delete, insert, select

from majika.accounts.tables import log, people
from majika.database import Database


def now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing that somebody did."""

    number: int
    """Its place in the order of events, never used twice; `entries` pages by it."""

    at: datetime
    who: str
    """Id of a person; empty for majika itself, and for whoever was not signed in."""

    name: str
    """Of that person, as it is today."""

    what: str
    """`case.deleted`, `token.made` …"""

    about: str
    """Id of a case, a person, a token …; may be empty."""


class Log:
    """Written by everything that changes something; read by admins."""

    def __init__(self, database: Database, clock: Callable[[], datetime] = now) -> None:
        self._database, self._clock = database, clock

    def write(self, who: str, what: str, about: str = "") -> None:
        """Raises `CaseStoreError`."""
        with self._database.writing() as connection:
            connection.execute(
                insert(log).values(at=self._clock(), who=who, what=what, about=about)
            )

    def entries(self, before: int | None = None, limit: int = 100) -> list[Entry]:
        """Newest first. Raises `CaseStoreError`."""
        asked = (
            select(log, people.c.name)
            .outerjoin(people, people.c.id == log.c.who)
            .order_by(log.c.number.desc())
            .limit(limit)
        )
        if before is not None:
            asked = asked.where(log.c.number < before)
        with self._database.reading() as connection:
            rows = connection.execute(asked).all()
        return [Entry(**{**row._mapping, "name": row.name or ""}) for row in rows]

    def forget(self, older_than: timedelta) -> int:
        """Delete what happened longer ago. Says how many. Raises `CaseStoreError`."""
        old = delete(log).where(log.c.at < self._clock() - older_than)
        with self._database.writing() as connection:
            return connection.execute(old).rowcount
