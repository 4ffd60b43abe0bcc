"""What holds for every test: no test reaches the network. And the databases for those that ask."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests import postgresql
from tests.sockets import guard

if TYPE_CHECKING:
    from majika.database import Database

_attempts: list[str] = []
_loopback: list[str] = []
"""Name of the running test while it may reach this very machine."""


def _refuse(attempt: str) -> None:
    _attempts.append(attempt)
    raise PermissionError(f"tests reach no network: {attempt}")


guard(_refuse, loopback=lambda: bool(_loopback))


@pytest.fixture(autouse=True)
def no_network() -> Iterator[None]:
    """Fails the test that tried, even when the code under test swallowed the refusal."""
    _attempts.clear()
    yield
    assert not _attempts, "the network was tried"


@pytest.fixture
def attempts() -> list[str]:
    """Attempts of the running test so far; a test may clear those it made on purpose."""
    return _attempts


@pytest.fixture
def loopback(no_network: None, request: pytest.FixtureRequest) -> Iterator[None]:
    """Lets a test open sockets to 127.0.0.0/8 and ::1; everything else is refused as ever."""
    _loopback.append(request.node.nodeid)
    yield
    _loopback.clear()


@pytest.fixture(scope="session")
def server() -> Iterator[postgresql.Server]:
    if not postgresql.installed():
        if os.environ.get("CI") == "true":
            pytest.fail("PostgreSQL is missing: apt-get install postgresql")
        pytest.skip("needs PostgreSQL: apt-get install postgresql")
    with postgresql.running() as running:
        yield running


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'cases.sqlite3'}"
    server: postgresql.Server = request.getfixturevalue("server")
    return server.new_database()


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    """An empty database with its tables."""
    from majika.database import open_database

    opened = open_database(url)
    yield opened
    opened.close()
