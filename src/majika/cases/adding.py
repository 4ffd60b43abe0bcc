"""Rows of a message that comes in: of a new case, or of one that is kept already."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, exists, insert, select, update

from majika.cases.campaigns import joining
from majika.cases.campaigns.traits import traits_of_mail
from majika.cases.describing import domains_of, row_of, written_in
from majika.cases.search import index
from majika.cases.tables import cases, domains, files, sightings
from majika.database.ids import new_id
from majika.verdict import Verdict


def seen_again(connection: Connection, name: str, seen: dict[str, Any]) -> int | None:
    """The case of a message that is kept already, now seen once more."""
    same = cases.c.sha256 == name
    if not connection.scalar(select(exists().where(same))):
        return None
    joining.hold(connection)
    counted = update(cases).values(sightings=cases.c.sightings + 1, last_seen=seen["at"])
    number: int | None = connection.scalar(counted.where(same).returning(cases.c.number))
    if number is not None:  # None: deleted a moment ago
        write(connection, sightings, number, **seen)
        joining.seen_again(connection, number, seen["at"])
    return number


def new_case(connection: Connection, name: str, seen: dict[str, Any], verdict: Verdict) -> int:
    """A case of its own, joined to its campaign. Says its number."""
    at = seen["at"]
    row = {"id": new_id(), "sha256": name, "created": at, "last_seen": at, "sightings": 1}
    number: int = connection.execute(
        insert(cases).values(**row, **row_of(verdict)).returning(cases.c.number)
    ).scalar_one()
    need(connection, number, name)
    if found := domains_of(verdict):
        rows = [{"case_number": number, "domain": domain} for domain in found]
        connection.execute(insert(domains), rows)
    index(connection, number, written_in(verdict, name))
    write(connection, sightings, number, **seen)
    joining.judged(connection, number, traits_of_mail(verdict.claims))
    return number


def need(connection: Connection, number: int, name: str) -> None:
    """A case needs a file, until it is deleted."""
    same = (files.c.case_number == number) & (files.c.sha256 == name)
    if not connection.scalar(select(exists().where(same))):
        connection.execute(insert(files).values(case_number=number, sha256=name))


def write(connection: Connection, table: Any, number: int, **values: Any) -> None:
    """One more thing that happened to a case."""
    connection.execute(insert(table).values(case_number=number, **values))
