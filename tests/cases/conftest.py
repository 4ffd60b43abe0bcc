"""Cases in both databases: every test that asks for `cases` or `url` runs twice."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from majika.cases import Cases, open_cases
from tests.cases import postgresql
from tests.mails import CATALOG


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
def folder(tmp_path: Path) -> Path:
    return tmp_path / "files"


@pytest.fixture
def cases(url: str, folder: Path) -> Iterator[Cases]:
    opened = open_cases(url, folder, catalog=CATALOG)
    yield opened
    opened.close()
