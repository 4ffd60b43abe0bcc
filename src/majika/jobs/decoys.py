"""The book of decoys for many machines: one try a host, whoever makes it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from sqlalchemy import exists, insert, select, update

from majika.capture.decoy.book import Sent, typed_from_json, typed_to_json
from majika.capture.facts import Asks, Outcome
from majika.database import Database
from majika.database.locking import lock
from majika.findings import Host
from majika.jobs.tables import decoys


class SharedBook:
    """Does what `majika.capture.decoy.book.Book` does, in the database of the cases."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(
        self, hosts: Iterable[str], url: str, identity: Mapping[Asks, str], confirmed: str
    ) -> bool:
        """Write a decoy down before it is typed. False, and nothing written, after another."""
        typed = typed_to_json(identity)
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

    def all(self) -> list[Sent]:
        """Every decoy, the latest first."""
        with self._database.reading() as connection:
            rows = connection.execute(select(decoys).order_by(decoys.c.at.desc())).all()
        return [
            Sent(
                host=Host(row.host),
                url=row.url,
                at=row.at,
                confirmed=row.confirmed,
                typed=typed_from_json(row.typed),
                outcome=Outcome(row.outcome) if row.outcome else None,
            )
            for row in rows
        ]
