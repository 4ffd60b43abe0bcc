"""Cases that were kept before there were campaigns, joined one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Row, delete, select

from majika.cases.campaigns import joining
from majika.cases.campaigns.tables import backlog
from majika.cases.campaigns.traits import traits_of_mail
from majika.cases.tables import cases
from majika.database.faults import told
from majika.errors import CaseFileError, NotAMessageError, TooLargeError
from majika.message.facts import MessageKind

if TYPE_CHECKING:
    from majika.brands import Catalog
    from majika.cases.files import Files
    from majika.database import Database


def catch_up(database: Database, kept: Files, catalog: Catalog) -> int:
    """Join all that are left, oldest first. Says how many."""
    count = 0
    while (row := _next(database)) is not None:
        traits = _traits_of(row, kept, catalog)
        with database.writing() as connection:
            _read(connection, row.number, traits)
        count += 1
    return count


def _next(database: Database) -> Row[Any] | None:
    asked = select(cases).join(backlog).order_by(cases.c.number).limit(1)
    with database.reading() as connection:
        return connection.execute(asked).one_or_none()


def _traits_of(row: Row[Any], kept: Files, catalog: Catalog) -> list[str]:
    """None of a message that is gone, or that this version does not read."""
    from majika.pipeline import Options, analyze

    try:
        with told():
            data = kept.get(row.sha256)
        verdict = analyze(data, kind=MessageKind(row.kind), options=Options(catalog=catalog))
    except (CaseFileError, NotAMessageError, TooLargeError):
        return []
    return traits_of_mail(verdict.claims)


def _read(connection: Connection, number: int, traits: list[str]) -> None:
    """Unless another program has done so meanwhile."""
    joining.hold(connection)
    done = connection.execute(delete(backlog).where(backlog.c.case_number == number))
    if done.rowcount:
        joining.judged(connection, number, traits)
