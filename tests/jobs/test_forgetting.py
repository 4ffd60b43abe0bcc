"""Jobs that ended are forgotten, and so are those of cases that somebody else deleted."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from majika.cases import Cases, Query
from majika.cases.opening import files_at
from majika.database import Database
from majika.errors import NoJobError
from majika.jobs import Job, asking
from majika.jobs.asking import Jobs
from tests.cases.adding import added
from tests.jobs.conftest import Opens
from tests.jobs.doing import PATIENCE_S, asked, ended
from tests.mails import CATALOG

TODAY = datetime.now(UTC).date()


def gone(jobs: Jobs, job: Job) -> bool:
    try:
        jobs.get(job.id)
    except NoJobError:
        return True
    return False


def wait_until_gone(jobs: Jobs, job: Job) -> None:
    end = time.monotonic() + PATIENCE_S
    while not gone(jobs, job):
        assert time.monotonic() < end
        jobs.expire(TODAY)
        time.sleep(0.1)


def test_what_a_kill_or_another_program_left_of_a_deleted_case(cases: Cases, opens: Opens):
    jobs = opens()
    case, other = added(cases), added(cases, subject="another")
    job, stays = ended(jobs, asked(jobs, case)), ended(jobs, asked(jobs, other))
    cases.delete(case.id)
    jobs._tidied = None

    wait_until_gone(jobs, job)
    assert jobs.get(stays.id) == stays


def test_what_ended_long_ago(cases: Cases, opens: Opens, monkeypatch: pytest.MonkeyPatch):
    jobs = opens()
    job = ended(jobs, asked(jobs, added(cases)))
    monkeypatch.setattr(asking, "REMEMBERED", timedelta(0))
    jobs._tidied = None
    wait_until_gone(jobs, job)


@pytest.mark.parametrize("keep", [None, timedelta(days=365)])
def test_old_cases_go_only_where_somebody_said_so(
    keep: timedelta | None, cases: Cases, database: Database, folder: Path, opens: Opens
):
    past = datetime.now(UTC) - timedelta(days=1000)
    old = added(Cases(database, files_at(folder), catalog=CATALOG, clock=lambda: past))
    new = added(cases, subject="new")
    jobs = opens(keep=keep)
    jobs.expire(TODAY)
    ended(jobs, jobs.get(f"expire-{TODAY}"))

    left = {row.id for row in cases.find(Query())}
    assert left == ({new.id} if keep else {old.id, new.id})
