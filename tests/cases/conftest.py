"""Cases in both databases: every test that asks for `cases` runs twice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from majika.cases import Cases, open_cases
from tests.mails import CATALOG


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "files"


@pytest.fixture
def cases(url: str, folder: Path) -> Iterator[Cases]:
    opened = open_cases(url, folder, catalog=CATALOG)
    yield opened
    opened.close()
