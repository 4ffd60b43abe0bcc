"""Cases that were kept before there were campaigns, to be joined one after the other."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, delete, select

from majika.cases.campaigns import joining
from majika.cases.campaigns.tables import backlog
from majika.cases.tables import cases


def next_unread(connection: Connection) -> Row[Any] | None:
    """The oldest, or None when all are done."""
    asked = select(cases).join(backlog).order_by(cases.c.number).limit(1)
    return connection.execute(asked).one_or_none()


def read(connection: Connection, number: int, traits: Iterable[str]) -> None:
    """Join it, unless another program has done so meanwhile."""
    joining.hold(connection)
    done = connection.execute(delete(backlog).where(backlog.c.case_number == number))
    if done.rowcount:
        joining.judged(connection, number, traits)
