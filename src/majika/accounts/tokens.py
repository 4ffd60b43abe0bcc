"""Tokens: keys for programs, with an end and a list of what they may do."""

from __future__ import annotations

from collections.abc import Callable, Set
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, or_, select, update

from majika.accounts.facts import Person, Scope, Token
from majika.accounts.log import now
from majika.accounts.reading import find_person, person_of, token_of
from majika.accounts.secret import hash_of, new_secret
from majika.accounts.tables import people, tokens
from majika.database import Database
from majika.database.ids import new_id
from majika.errors import UnfitTokenError

PREFIX = "majika_"
"""Lets scanners for leaked secrets know one of ours."""

TOUCHED = timedelta(minutes=5)
"""Its last use is written down this often at most."""

LONGEST_NAME = 100


class Tokens:
    """Every method raises a `CaseStoreError` when the database fails it."""

    def __init__(self, database: Database, clock: Callable[[], datetime] = now) -> None:
        self._database, self._clock = database, clock

    def make(
        self, owner: Person, name: str, scopes: Set[Scope], lasts: timedelta | None
    ) -> tuple[Token, str]:
        """A new token and its secret, which nobody can be shown again.

        Raises `UnfitTokenError` for one that may more than its owner, or nothing at all.
        """
        name = name.strip()
        if not name or len(name) > LONGEST_NAME or not scopes or not scopes <= owner.role.scopes:
            raise UnfitTokenError("A token needs a name, and something that it may do.")
        secret, at = PREFIX + new_secret(), self._clock()
        token = Token(
            id=new_id(),
            owner=owner,
            name=name,
            scopes=frozenset(scopes),
            created=at,
            expires=at + lasts if lasts else None,
            used=None,
        )
        with self._database.writing() as connection:
            connection.execute(
                insert(tokens).values(
                    id=token.id,
                    person_id=owner.id,
                    hash=hash_of(secret),
                    name=name,
                    scopes=" ".join(sorted(scope.value for scope in scopes)),
                    created=at,
                    expires=token.expires,
                )
            )
        return token, secret

    def find(self, secret: str) -> Token | None:
        """The token of a secret, with what it may do now: its owner may have lost a right since.

        None when it is unknown, over, or its owner shut out.
        """
        at = self._clock()
        with self._database.reading() as connection:
            row = connection.execute(
                select(tokens).where(
                    tokens.c.hash == hash_of(secret),
                    or_(tokens.c.expires.is_(None), tokens.c.expires > at),
                )
            ).one_or_none()
            owner = person_of(find_person(connection, row.person_id)) if row else None
        if row is None or owner is None or owner.disabled:
            return None
        if row.used is None or at - row.used > TOUCHED:
            self._touch(row.id, at)
        return token_of(row, owner)

    def all(self, owner: Person | None = None) -> list[Token]:
        """Everybody's, or one person's; newest first."""
        asked = select(tokens).order_by(tokens.c.created.desc())
        if owner is not None:
            asked = asked.where(tokens.c.person_id == owner.id)
        with self._database.reading() as connection:
            rows = connection.execute(asked).all()
            owners = {row.id: person_of(row) for row in connection.execute(select(people))}
        return [token_of(row, owners[row.person_id]) for row in rows]

    def revoke(self, token_id: str, owner: Person | None = None) -> bool:
        """End it, when it is that person's, or anybody's. False when there is none."""
        asked = delete(tokens).where(tokens.c.id == token_id)
        if owner is not None:
            asked = asked.where(tokens.c.person_id == owner.id)
        with self._database.writing() as connection:
            return bool(connection.execute(asked).rowcount)

    def _touch(self, token_id: str, at: datetime) -> None:
        with self._database.writing() as connection:
            connection.execute(update(tokens).where(tokens.c.id == token_id).values(used=at))
