"""People for tests, who need not wait for their passwords to be hashed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from argon2 import PasswordHasher

from majika.accounts import Person, Role
from majika.accounts.passwords import Passwords
from majika.accounts.store import Accounts

PASSWORD = "four words without connection"


class Clock:
    """It stands until a test turns it."""

    def __init__(self) -> None:
        self.at = datetime(2027, 1, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at

    def turn(self, on: timedelta) -> None:
        self.at += on


def quick() -> Passwords:
    """argon2 at the least it can be asked for."""
    return Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


def added(accounts: Accounts, name: str, role: Role = Role.REPORTER) -> Person:
    """Somebody who was invited and came."""
    person = accounts.people.add(name, role)
    joined = accounts.invitations.accept(accounts.invitations.make(person.id), PASSWORD)
    assert joined is not None
    return joined
