"""The people who use majika with each other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from majika.accounts import names
from majika.accounts.facts import Person, Role
from majika.accounts.log import now
from majika.accounts.passwords import Passwords
from majika.accounts.reading import find_person, is_empty, person_of
from majika.accounts.sessions import end_all
from majika.accounts.tables import people
from majika.database import Database
from majika.database.ids import new_id
from majika.database.locking import lock
from majika.errors import AlreadySetUpError, LastAdminError, NameTakenError, WrongPasswordError

LOCK = "people"


class People:
    """Added, changed, shut out; never deleted, for the log and the cases name them.

    Every method raises a `CaseStoreError` when the database fails it.
    """

    def __init__(
        self, database: Database, passwords: Passwords, clock: Callable[[], datetime] = now
    ) -> None:
        self._database, self._passwords, self._clock = database, passwords, clock

    def is_empty(self) -> bool:
        """Whether the first account is still to be made."""
        with self._database.reading() as connection:
            return is_empty(connection)

    def all(self) -> list[Person]:
        """By name."""
        with self._database.reading() as connection:
            rows = connection.execute(select(people).order_by(people.c.folded)).all()
        return [person_of(row) for row in rows]

    def get(self, person_id: str) -> Person:
        """Raises `NoPersonError`."""
        with self._database.reading() as connection:
            return person_of(find_person(connection, person_id))

    def named(self, name: str) -> Person | None:
        with self._database.reading() as connection:
            row = _by_name(connection, name)
        return person_of(row) if row else None

    def add_first(self, name: str, password: str) -> Person:
        """The first admin. Raises `AlreadySetUpError` and what `add` and `Passwords.hash` do."""
        hashed = self._passwords.hash(password, name)
        with self._database.writing() as connection:
            lock(connection, LOCK)
            if not is_empty(connection):
                raise AlreadySetUpError("The first account exists already.")
            return self._new(connection, name, Role.ADMIN, password=hashed)

    def add(self, name: str, role: Role) -> Person:
        """Somebody who has no password yet. Raises `UnfitNameError`, `NameTakenError`."""
        with self._database.writing() as connection:
            lock(connection, LOCK)
            return self._new(connection, name, role)

    def vouched(self, issuer: str, subject: str, name: str, role: Role | None) -> Person:
        """Whom another service vouches for: known already, or new and a reporter.

        Nobody is known by a name that the service gives: it could be that of somebody here, and
        a newcomer of that name gets another. `role` None leaves the role as it is here.
        """
        same = (people.c.issuer == issuer) & (people.c.subject == subject)
        with self._database.writing() as connection:
            lock(connection, LOCK)
            row = connection.execute(select(people).where(same)).one_or_none()
            if row is None:
                free = _free_name(connection, names.checked(name))
                given = {"issuer": issuer, "subject": subject}
                return self._new(connection, free, role or Role.REPORTER, **given)
            if role is not None and role.value != row.role:
                connection.execute(update(people).where(same).values(role=role.value))
            return person_of(find_person(connection, row.id))

    def sign_in(self, name: str, password: str) -> Person | None:
        """The person whose name and password these are; None in the same time when nobody's.

        Raises `TooBusyError`.
        """
        with self._database.reading() as connection:
            row = _by_name(connection, name)
        kept = row.password if row else ""
        if not self._passwords.fits(kept, password) or row is None or row.disabled:
            return None
        if self._passwords.is_outdated(kept):
            self._hash_anew(row, password)
        return person_of(row)

    def set_password(self, person_id: str, password: str, *, present: str) -> Person:
        """Another password, for who knows the present one; signs out everywhere.

        Raises `WrongPasswordError`, `UnfitPasswordError`, `NoPersonError`, `TooBusyError`.
        """
        with self._database.reading() as connection:
            row = find_person(connection, person_id)
        if not self._passwords.fits(row.password, present):
            raise WrongPasswordError("This is not your present password.")
        hashed = self._passwords.hash(password, row.name)
        with self._database.writing() as connection:
            end_all(connection, person_id)
            return _change(connection, person_id, password=hashed)

    def set_role(self, person_id: str, role: Role) -> Person:
        """Raises `LastAdminError`, `NoPersonError`."""
        with self._database.writing() as connection:
            lock(connection, LOCK)
            if role is not Role.ADMIN:
                _leave_an_admin(connection, person_id)
            return _change(connection, person_id, role=role.value)

    def set_language(self, person_id: str, language: str) -> Person:
        """Raises `NoPersonError`."""
        with self._database.writing() as connection:
            return _change(connection, person_id, language=language)

    def disable(self, person_id: str) -> Person:
        """Shut somebody out, at once and with their tokens. Raises `LastAdminError`,
        `NoPersonError`."""
        with self._database.writing() as connection:
            lock(connection, LOCK)
            _leave_an_admin(connection, person_id)
            end_all(connection, person_id)
            return _change(connection, person_id, disabled=self._clock())

    def enable(self, person_id: str) -> Person:
        """Raises `NoPersonError`."""
        with self._database.writing() as connection:
            return _change(connection, person_id, disabled=None)

    def _new(
        self, connection: Connection, name: str, role: Role, *, password: str = "", **more: str
    ) -> Person:
        name = names.checked(name)
        if _by_name(connection, name):
            raise NameTakenError("Somebody goes by this name already.")
        values = {"id": new_id(), "name": name, "folded": names.folded(name), "role": role.value}
        values |= {"language": "", "password": password, **more}
        connection.execute(insert(people).values(**values, created=self._clock()))
        return person_of(find_person(connection, values["id"]))

    def _hash_anew(self, row: Any, password: str) -> None:
        """Unless the password was changed in the meantime."""
        hashed = self._passwords.hash(password, row.name)
        same = (people.c.id == row.id) & (people.c.password == row.password)
        with self._database.writing() as connection:
            connection.execute(update(people).where(same).values(password=hashed))


def _by_name(connection: Connection, name: str) -> Any:
    asked = select(people).where(people.c.folded == names.folded(name[: names.LONGEST]))
    return connection.execute(asked).one_or_none()


def _free_name(connection: Connection, name: str) -> str:
    """The name, or with a number behind it when somebody goes by it."""
    number, free = 1, name
    while _by_name(connection, free):
        number += 1
        free = f"{name[: names.LONGEST - 8]} ({number})"
    return free


def _change(connection: Connection, person_id: str, **values: Any) -> Person:
    connection.execute(update(people).where(people.c.id == person_id).values(**values))
    return person_of(find_person(connection, person_id))


def _leave_an_admin(connection: Connection, person_id: str) -> None:
    """Somebody else who is one, and can sign in, when this person is."""
    if find_person(connection, person_id).role != Role.ADMIN.value:
        return
    others = select(people.c.id).where(
        people.c.role == Role.ADMIN.value, people.c.disabled.is_(None), people.c.id != person_id
    )
    can = (people.c.password != "") | people.c.issuer.is_not(None)
    if connection.execute(others.where(can)).first() is None:
        raise LastAdminError("Somebody has to look after the others.")
