"""Rows of the database, as facts."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, exists, select

from majika.accounts.facts import Person, Role, Scope, Token
from majika.accounts.tables import people
from majika.errors import NoPersonError


def person_of(row: Row[Any]) -> Person:
    return Person(
        id=row.id,
        name=row.name,
        role=Role(row.role),
        language=row.language,
        disabled=row.disabled is not None,
        external=row.issuer is not None,
        invited=row.issuer is None and not row.password,
    )


def find_person(connection: Connection, person_id: str) -> Row[Any]:
    """Raises `NoPersonError`."""
    row = connection.execute(select(people).where(people.c.id == person_id)).one_or_none()
    if row is None:
        raise NoPersonError("There is no such person.")
    return row


def is_empty(connection: Connection) -> bool:
    """Whether there is nobody yet."""
    return not connection.scalar(select(exists(select(people.c.id))))


def token_of(row: Row[Any], owner: Person) -> Token:
    """With what it may do now: its owner may have lost a right since it was made."""
    return Token(
        id=row.id,
        owner=owner,
        name=row.name,
        scopes=frozenset(map(Scope, row.scopes.split())) & owner.role.scopes,
        created=row.created,
        expires=row.expires,
        used=row.used,
    )
