"""All about accounts that a database keeps, opened together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from majika.accounts.invitations import Invitations
from majika.accounts.log import KEPT, Log, now
from majika.accounts.passwords import Passwords
from majika.accounts.people import People
from majika.accounts.sessions import Sessions
from majika.accounts.tokens import Tokens
from majika.database import Database


class Accounts:
    """People, and by what they are known. Safe with many threads, programs and machines at once."""

    def __init__(
        self,
        database: Database,
        *,
        passwords: Passwords | None = None,
        clock: Callable[[], datetime] = now,
        log_kept: timedelta = KEPT,
    ) -> None:
        passwords = passwords or Passwords()
        self.people = People(database, passwords, clock)
        self.invitations = Invitations(database, passwords, clock)
        self.sessions = Sessions(database, clock)
        self.tokens = Tokens(database, clock)
        self.log = Log(database, clock, kept=log_kept)
