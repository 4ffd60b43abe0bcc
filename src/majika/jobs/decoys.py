"""The book of decoys for many machines: one try a host, whoever makes it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from sqlalchemy import exists, insert, select, update

from majika.capture.facts import Asks, Outcome
from majika.database import Database
from majika.database.locking import lock
from majika.jobs.tables import decoys


class SharedBook:
    """Does what `majika.capture.decoy.book.Book` does, in the database of the cases."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(
        self, hosts: Iterable[str], url: str, identity: Mapping[Asks, str], confirmed: str
    ) -> bool:
        """Write a decoy down before it is typed. False, and nothing written, after another."""
        typed = json.dumps({asks.value: text for asks, text in identity.items()})
        row = {"url": url, "at": datetime.now(UTC), "confirmed": confirmed, "typed": typed}
        rows = [{"host": host, "outcome": "", **row} for host in sorted(set(hosts))]
        with self._database.writing() as connection:
            lock(connection, "decoys")
            names = [each["host"] for each in rows]
            if connection.scalar(select(exists().where(decoys.c.host.in_(names)))):
                return False
            if rows:
                connection.execute(insert(decoys), rows)
        return True

    def end(self, url: str, outcome: Outcome) -> None:
        """What came of it."""
        with self._database.writing() as connection:
            connection.execute(
                update(decoys).where(decoys.c.url == url).values(outcome=outcome.value)
            )
