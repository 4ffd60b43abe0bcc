"""The log of who did what, to what, when. It holds ids and no word of a mail."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import delete, insert, select

from majika.accounts.tables import log, people
from majika.database import Database

KEPT = timedelta(days=400)
"""A line goes after so long: a year, and the weeks in which it is looked back upon."""


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
    """Written by everything that changes something; read by admins.

    Every method raises a `CaseStoreError` when the database fails it.
    """

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime] = now,
        *,
        kept: timedelta = KEPT,
    ) -> None:
        self._database, self._clock, self.kept = database, clock, kept

    def write(self, who: str, what: str, about: str = "") -> None:
        """One line more; those that are too old go."""
        at = self._clock()
        with self._database.writing() as connection:
            connection.execute(delete(log).where(log.c.at < at - self.kept))
            connection.execute(insert(log).values(at=at, who=who, what=what, about=about))

    def entries(self, before: int | None = None, limit: int = 100) -> list[Entry]:
        """Newest first."""
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
