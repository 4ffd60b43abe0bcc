"""Links that show one case to whoever has them, until a day or until somebody closes them."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, delete, insert, select

from majika.cases.facts import Share
from majika.cases.reading import find_row
from majika.cases.tables import cases, shares
from majika.errors import NoShareError

if TYPE_CHECKING:
    from majika.database import Database

KEY_BYTES = 24
"""192 random bits: nobody finds a link by trying."""

SHARES_SHOWN = 100


class Shares:
    """The open links of all cases. Methods raise a `CaseStoreError` when the database fails them.

    Keys stand in the database as they are: whoever reads it reads the mails beside them.
    """

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database, self._clock = database, clock

    def open(self, case_id: str, lasting: timedelta, who: str) -> Share:
        """A new link. Raises `NoCaseError`."""
        with self._database.writing() as connection:
            case, now = find_row(connection, case_id), self._clock()
            connection.execute(delete(shares).where(shares.c.expires <= now))
            row: dict[str, Any] = {
                "key": secrets.token_urlsafe(KEY_BYTES),
                "opened": now,
                "expires": now + lasting,
                "who": who,
            }
            connection.execute(insert(shares).values(case_number=case.number, **row))
        return Share(case_id=case.id, **row)

    def get(self, key: str) -> Share:
        """An open link by its key. Raises `NoShareError`."""
        asked = _shares().where(shares.c.key == key, shares.c.expires > self._clock())
        with self._database.reading() as connection:
            row = connection.execute(asked).one_or_none()
        if row is None:
            raise NoShareError("This link does not lead to a mail, or no longer.")
        return _share(row)

    def of_case(self, case_id: str) -> list[Share]:
        """The open links of a case, newest first."""
        asked = _shares().where(cases.c.id == case_id, shares.c.expires > self._clock())
        newest = asked.order_by(shares.c.number.desc()).limit(SHARES_SHOWN)
        with self._database.reading() as connection:
            return [_share(row) for row in connection.execute(newest)]

    def close(self, case_id: str, key: str) -> None:
        """Nobody reads that link from now on. It is no error when nobody could."""
        with self._database.writing() as connection:
            number = find_row(connection, case_id).number
            same = (shares.c.case_number == number) & (shares.c.key == key)
            connection.execute(delete(shares).where(same))


def _shares() -> Any:
    return select(shares, cases.c.id.label("case_id")).join(cases)


def _share(row: Row[Any]) -> Share:
    return Share(
        key=row.key, case_id=row.case_id, opened=row.opened, expires=row.expires, who=row.who
    )
