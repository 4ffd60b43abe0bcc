"""Who is signed in, by the secret in their browser's cookie."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, and_, delete, insert, not_, select, update

from majika.accounts.facts import Person
from majika.accounts.log import now
from majika.accounts.reading import person_of
from majika.accounts.secret import hash_of, new_secret
from majika.accounts.tables import people, sessions
from majika.database import Database

IDLE = timedelta(hours=12)
"""A session ends when it is not used for so long: over night."""

LONGEST = timedelta(days=7)
"""… and in any case after so long."""

TOUCHED = timedelta(minutes=5)
"""Its last use is written down this often at most: reading a page writes nothing else."""


class Sessions:
    """Begun at each sign-in with a new secret: one that somebody planted never becomes signed in.

    Every method raises a `CaseStoreError` when the database fails it.
    """

    def __init__(self, database: Database, clock: Callable[[], datetime] = now) -> None:
        self._database, self._clock = database, clock

    def begin(self, person_id: str) -> str:
        """The secret for the cookie. Sessions that are over are swept out on the way."""
        secret, at = new_secret(), self._clock()
        with self._database.writing() as connection:
            connection.execute(delete(sessions).where(not_(_alive(at))))
            values = {"hash": hash_of(secret), "person_id": person_id, "began": at, "seen": at}
            connection.execute(insert(sessions).values(values))
        return secret

    def person(self, secret: str) -> Person | None:
        """Who is signed in; None when nobody is, or no longer."""
        at = self._clock()
        asked = (
            select(people, sessions.c.seen)
            .join(sessions)
            .where(sessions.c.hash == hash_of(secret), _alive(at), people.c.disabled.is_(None))
        )
        with self._database.reading() as connection:
            row = connection.execute(asked).one_or_none()
        if row is None:
            return None
        if at - row.seen > TOUCHED:
            self._touch(secret, at)
        return person_of(row)

    def end(self, secret: str) -> None:
        """Sign out here."""
        with self._database.writing() as connection:
            connection.execute(delete(sessions).where(sessions.c.hash == hash_of(secret)))

    def end_all(self, person_id: str) -> None:
        """Sign out everywhere."""
        with self._database.writing() as connection:
            end_all(connection, person_id)

    def _touch(self, secret: str, at: datetime) -> None:
        used = update(sessions).where(sessions.c.hash == hash_of(secret)).values(seen=at)
        with self._database.writing() as connection:
            connection.execute(used)


def end_all(connection: Connection, person_id: str) -> None:
    """Within a change after which a person has to sign in anew."""
    connection.execute(delete(sessions).where(sessions.c.person_id == person_id))


def _alive(at: datetime) -> ColumnElement[bool]:
    return and_(sessions.c.seen > at - IDLE, sessions.c.began > at - LONGEST)
