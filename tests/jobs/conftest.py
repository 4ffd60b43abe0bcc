"""Jobs on both databases, with a visit that opens nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from majika.cases import Cases
from majika.cases.opening import cases_in
from majika.database import Database
from majika.jobs import open_jobs
from majika.jobs.asking import Jobs
from tests.cases.adding import OPTIONS
from tests.jobs.doing import seen
from tests.mails import CATALOG


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "files"


@pytest.fixture
def cases(database: Database, folder: Path) -> Cases:
    return cases_in(database, folder, catalog=CATALOG)


Opens = Callable[..., Jobs]


@pytest.fixture
def opens(cases: Cases, database: Database) -> Iterator[Opens]:
    """Opens jobs, and closes them in the end."""
    opened: list[Jobs] = []

    def open_(**wishes: Any) -> Jobs:
        jobs = open_jobs(cases, OPTIONS, database=database, **{"visit": seen, **wishes})
        opened.append(jobs)
        return jobs

    yield open_
    for jobs in opened:
        jobs.close()
