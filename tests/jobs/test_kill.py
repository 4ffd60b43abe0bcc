"""`kill -9` at each step of each job: nothing is lost, and nothing done twice that must be once."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest

from majika.cases import Cases, Query
from majika.cases.opening import files_at
from majika.database import Database
from majika.jobs import Job, JobState
from majika.jobs.asking import Jobs
from tests.cases.adding import added, judged
from tests.jobs.conftest import Opens
from tests.jobs.doing import TARGET
from tests.jobs.dying import STEPS, Notes, work
from tests.mails import CATALOG, mail

WORKERS = 2
POSED = "Example Bank <a@stranger.example>"
PATIENCE_S = 180.0

server_of_forks = multiprocessing.get_context("forkserver")
server_of_forks.set_forkserver_preload(["tests.jobs.dying"])  # imports once for all who will die


class House:
    """Two workers at one queue. Each that dies is replaced, as systemd does."""

    def __init__(self, url: str, folder: Path, notes: Notes) -> None:
        self._wants = (url, folder, notes)
        self.workers: list[BaseProcess] = [self._hire() for _ in range(WORKERS)]
        self.deaths = 0

    def _hire(self) -> BaseProcess:
        worker = server_of_forks.Process(target=work, args=self._wants, daemon=True)
        worker.start()
        return worker

    def replace_dead(self) -> None:
        for at, each in enumerate(self.workers):
            if not each.is_alive():
                assert each.exitcode == -9, each.exitcode
                self.deaths += 1
                self.workers[at] = self._hire()

    def close(self) -> None:
        for each in self.workers:
            each.kill()
            each.join()


def work_through(house: House, jobs: Jobs, asked: list[Job]) -> list[Job]:
    end = time.monotonic() + PATIENCE_S
    while True:
        now = [jobs.get(each.id) for each in asked]
        if all(each.ended for each in now):
            return now
        assert time.monotonic() < end, now
        house.replace_dead()
        time.sleep(0.2)


@pytest.fixture
def notes(tmp_path: Path) -> Notes:
    (tmp_path / "notes").mkdir()
    return Notes(tmp_path / "notes")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAJIKA_FOLDER", str(tmp_path / "home"))


@pytest.fixture
def house(url: str, folder: Path, notes: Notes, cases: Cases) -> Iterator[House]:
    opened = House(url, folder, notes)
    yield opened
    opened.close()


def test_a_death_at_each_step(
    cases: Cases, database: Database, folder: Path, opens: Opens, notes: Notes, house: House
):
    jobs = opens(working=False)
    old = long_ago(database, folder)
    asked = {step: added(cases, from_=POSED, text=f"Example Bank: {step}") for step in STEPS}
    visits = [
        jobs.visit(case.id, TARGET, language="en", decoy=True, who=step)
        for step, case in asked.items()
    ]
    tells = [
        jobs.tell({"about": step, "die": step}, key=step) for step in ("tell:begin", "tell:end")
    ]
    done = work_through(house, jobs, [*visits, *tells])

    assert {job.state for job in done} == {JobState.DONE}
    for step, case in asked.items():
        did = notes.read(case.id)
        assert did.count("died") == 1, step
        assert did.count("typed") == 1, step
        assert "overlap" not in did, step
        assert not [each for each in did[did.index("kept") :] if each.startswith("begin")], step
        assert len(cases.captures(case.id)) == 1, step
        assert cases.get(case.id).score > case.score, step
    for step in ("tell:begin", "tell:end"):  # at least once: who is told knows events by their ids
        assert notes.read(step)[-1] == "heard"
        assert notes.read(step).count("died") == 1
    assert house.deaths >= len(STEPS)
    assert notes.read("sockets") == []
    while {row.id for row in cases.find(Query())} != {case.id for case in asked.values()}:
        house.replace_dead()
        time.sleep(0.2)
    assert notes.read("expire").count("died") == 1
    assert not (folder / old[:2] / old[2:]).exists()


def long_ago(database: Database, folder: Path) -> str:
    """A case that nobody has seen for years; the name of its file."""
    past = datetime.now(UTC) - timedelta(days=1000)
    cases = Cases(database, files_at(folder), catalog=CATALOG, clock=lambda: past)
    data = mail(text="long ago")
    return cases.add(data, judged(data)).sha256
