"""Invitations: whoever brings the secret of one chooses the password of its person, once.

So no admin ever knows, or sends, somebody's password.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import Delete, delete, insert, select, update

from majika.accounts.facts import Person
from majika.accounts.log import now
from majika.accounts.passwords import Passwords
from majika.accounts.reading import find_person, person_of
from majika.accounts.secret import hash_of, new_secret
from majika.accounts.sessions import end_all
from majika.accounts.tables import invitations, people
from majika.database import Database

VALID = timedelta(days=7)


class Invitations:
    """Every method raises a `CaseStoreError` when the database fails it."""

    def __init__(
        self, database: Database, passwords: Passwords, clock: Callable[[], datetime] = now
    ) -> None:
        self._database, self._passwords, self._clock = database, passwords, clock

    def make(self, person_id: str) -> str:
        """The secret of a new one. The person's password and older invitations end, and so do
        their sessions. Raises `NoPersonError`."""
        secret = new_secret()
        with self._database.writing() as connection:
            find_person(connection, person_id)
            end_all(connection, person_id)
            connection.execute(_all_of(person_id))
            connection.execute(update(people).where(people.c.id == person_id).values(password=""))
            values = {"hash": hash_of(secret), "person_id": person_id}
            connection.execute(insert(invitations).values(**values, expires=self._clock() + VALID))
        return secret

    def person(self, secret: str) -> Person | None:
        """Who is invited by it; None when nobody is, or no longer."""
        asked = (
            select(people)
            .join(invitations)
            .where(
                invitations.c.hash == hash_of(secret),
                invitations.c.expires > self._clock(),
                people.c.disabled.is_(None),
            )
        )
        with self._database.reading() as connection:
            row = connection.execute(asked).one_or_none()
        return person_of(row) if row else None

    def accept(self, secret: str, password: str) -> Person | None:
        """Choose the password. None when the invitation is over, or taken in the meantime.

        Raises `UnfitPasswordError`, `TooBusyError`.
        """
        person = self.person(secret)
        if person is None:
            return None
        hashed = self._passwords.hash(password, person.name)
        with self._database.writing() as connection:
            if not connection.execute(
                delete(invitations).where(invitations.c.hash == hash_of(secret))
            ).rowcount:
                return None
            connection.execute(
                update(people).where(people.c.id == person.id).values(password=hashed)
            )
            return person_of(find_person(connection, person.id))


def _all_of(person_id: str) -> Delete:
    return delete(invitations).where(invitations.c.person_id == person_id)
