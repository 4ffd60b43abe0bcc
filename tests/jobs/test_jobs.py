"""What is asked for is done, once, and told."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from itertools import count
from threading import Event

import pytest
from sqlalchemy import inspect, text

from majika.brands import Brand
from majika.capture.facts import Capture
from majika.capture.target import NoTargetError, target_of_url
from majika.cases import Cases
from majika.database import Database
from majika.errors import BrowserMissingError, JobTimeoutError, NoJobError
from majika.jobs import JobKind, JobState, workflows
from majika.jobs.places import SCHEMA, place_of
from majika.jobs.reading import error_of
from majika.jobs.wishes import VisitWish
from tests.cases.adding import added
from tests.jobs.conftest import Opens
from tests.jobs.doing import PATIENCE_S, TARGET, asked, ended, seen


def test_a_visit_is_kept_and_counted_in(cases: Cases, opens: Opens):
    jobs = opens()
    case = added(cases, from_="Example Bank <a@stranger.example>", text="Example Bank: hello")
    job = ended(jobs, asked(jobs, case))

    assert (job.kind, job.case_id, job.state) == (JobKind.VISIT, case.id, JobState.DONE)
    assert job.began is not None
    assert job.asked <= job.began <= job.ended
    assert [each.asked for each in cases.captures(case.id)] == [TARGET.asked]
    assert cases.get(case.id).score > case.score
    assert jobs.of_case(case.id) == [job]
    assert jobs.of_case("nobody") == []


def test_one_visit_at_a_time_for_a_case(cases: Cases, opens: Opens):
    """Nobody works here: they wait."""
    jobs = opens(working=False)
    case, other = added(cases), added(cases, subject="another")
    job = asked(jobs, case)

    assert job.state is JobState.WAITING
    assert asked(jobs, case) == job
    assert asked(jobs, other).id != job.id


def test_what_waits_is_cancelled_and_can_be_asked_for_anew(cases: Cases, opens: Opens):
    jobs = opens(working=False)
    case = added(cases)
    job = asked(jobs, case)
    jobs.cancel(job.id)

    assert jobs.get(job.id).state is JobState.CANCELLED
    assert asked(jobs, case).id != job.id
    with pytest.raises(NoJobError):
        jobs.cancel("visit-nobody-1")


class Endless:
    """A visit that ends only when it is broken off."""

    def __init__(self) -> None:
        self.running, self.left = Event(), Event()

    async def __call__(self, wish: VisitWish, brand: Brand | None) -> Capture:
        self.running.set()
        try:
            await asyncio.sleep(1000)
        finally:
            self.left.set()
        raise AssertionError


def test_what_runs_is_broken_off(cases: Cases, opens: Opens):
    visit = Endless()
    jobs = opens(visit=visit)
    case = added(cases)
    job = asked(jobs, case)
    assert visit.running.wait(PATIENCE_S)
    assert jobs.get(job.id).state is JobState.RUNNING
    jobs.cancel(job.id)

    assert visit.left.wait(PATIENCE_S)
    assert jobs.get(job.id).state is JobState.CANCELLED
    assert cases.captures(case.id) == []


def test_a_visit_that_hangs_is_ended(cases: Cases, opens: Opens, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(workflows, "VISIT_S", 0.2)
    visit = Endless()
    jobs = opens(visit=visit)
    job = ended(jobs, asked(jobs, added(cases)))

    assert (job.state, job.error) == (JobState.FAILED, "JobTimeout")
    assert visit.left.is_set()
    assert isinstance(error_of(job), JobTimeoutError)


@pytest.mark.parametrize("running", [False, True])
def test_nothing_stays_of_a_deleted_case(
    running: bool, cases: Cases, opens: Opens, database: Database
):
    visit = Endless()
    jobs = opens(visit=visit, working=running)
    case, other = added(cases), added(cases, subject="another")
    job = asked(jobs, case)
    assert not running or visit.running.wait(PATIENCE_S)
    cases.delete(case.id)
    jobs.forget(case.id)

    end = time.monotonic() + PATIENCE_S
    while jobs.of_case(case.id) and time.monotonic() < end:
        time.sleep(0.1)
    with pytest.raises(NoJobError):
        jobs.get(job.id)
    assert case.id not in everything_kept(database)
    assert asked(jobs, other).case_id == other.id


def everything_kept(database: Database) -> str:
    """All rows of DBOS."""
    place = place_of(database)
    with place.engine.connect() as connection:
        schema = SCHEMA if database.dialect == "postgresql" else None
        tables = inspect(connection).get_table_names(schema)
        names = [f"{schema}.{name}" if schema else name for name in tables]
        asked = [text(f"SELECT * FROM {name}") for name in names]  # noqa: S608 (DBOS's own names)
        return str([list(connection.execute(each)) for each in asked])


async def broken(wish: VisitWish, brand: Brand | None) -> Capture:
    raise BrowserMissingError("There is no Chromium on this machine.")


async def faulty(wish: VisitWish, brand: Brand | None) -> Capture:
    raise RuntimeError("words of hanako's mail")


def test_what_fails_says_why_and_may_be_asked_for_again(cases: Cases, opens: Opens):
    jobs = opens(visit=broken)
    case = added(cases)
    job = ended(jobs, asked(jobs, case))

    assert (job.state, job.error) == (JobState.FAILED, "BrowserMissing")
    assert str(error_of(job)) == "There is no Chromium on this machine."
    assert asked(jobs, case).id != job.id


def test_a_fault_of_ours_quotes_no_mail(cases: Cases, opens: Opens, database: Database):
    jobs = opens(visit=faulty)
    job = ended(jobs, asked(jobs, added(cases)))

    assert (job.error, job.said) == ("Fault", "A fault in majika: RuntimeError")
    assert "hanako" not in everything_kept(database)


class Deaf:
    """Hears an event at the third time."""

    def __init__(self) -> None:
        self.heard: list[Mapping[str, str]] = []

    async def __call__(self, event: Mapping[str, str]) -> None:
        self.heard.append(event)
        if len(self.heard) < 3:
            raise OSError("connection refused")


def test_events_are_told_again_until_they_are_heard(opens: Opens, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(workflows, "FIRST_PAUSE_S", 0.01)
    deaf = Deaf()
    jobs = opens(deliver=deaf)
    event = {"id": "1", "to": "https://hooks.example/"}
    first, again = jobs.tell(event, key="1"), jobs.tell(event, key="1")
    job = ended(jobs, first)

    assert again.id == first.id
    assert job.state is JobState.DONE
    assert deaf.heard == [event] * 3


def test_nobody_listens(opens: Opens, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(workflows, "FIRST_PAUSE_S", 0.001)
    monkeypatch.setattr(workflows, "SLOWER", 1.0)
    monkeypatch.setattr(workflows, "TELLS", 2)
    jobs = opens(deliver=Deaf())
    assert ended(jobs, jobs.tell({"id": "1"})).error == "JobGivenUp"


def test_a_worker_that_lost_its_lock_begins_anew(
    url: str, cases: Cases, database: Database, opens: Opens
):
    """As when the server was started anew: others may have taken it for dead."""
    if database.dialect != "postgresql":
        pytest.skip("a file's lock is never lost")
    visits = count()

    async def visit(wish: VisitWish, brand: Brand | None) -> Capture:
        if next(visits) == 0:
            with database.engine.connect() as connection:
                connection.execute(text(CUT_OFF))
            await asyncio.sleep(1000)
        return await seen(wish, brand)

    jobs = opens(visit=visit)
    case = added(cases)
    job = ended(jobs, asked(jobs, case))
    assert job.state is JobState.DONE
    assert len(cases.captures(case.id)) == 1
    assert next(visits) == 2


CUT_OFF = """SELECT pg_terminate_backend(pid) FROM pg_locks
WHERE locktype = 'advisory' AND pid <> pg_backend_pid()"""


def test_a_link_that_is_not_to_be_opened_is_no_job(cases: Cases, opens: Opens):
    jobs = opens(working=False)
    with pytest.raises(NoTargetError):
        jobs.visit(
            added(cases).id, target_of_url("mailto:x@y.example"), language="en", decoy=False, who=""
        )
