"""Accounts in both databases, with a clock that the tests turn."""

from __future__ import annotations

import pytest

from majika.accounts.store import Accounts
from majika.database import Database
from tests.accounts.making import Clock, quick


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def accounts(database: Database, clock: Clock) -> Accounts:
    return Accounts(database, passwords=quick(), clock=clock)
