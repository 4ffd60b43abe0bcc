"""A worker that dies at the step that a job names, the first time; and one that is a good worker.

What it does it writes down, a file for each job: tests read there what was done, how often.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from threading import Event
from typing import Any

from majika.brands import Brand
from majika.capture.facts import Capture
from majika.cases import Case, Cases
from majika.cases.opening import files_at
from majika.database import Database, open_database
from majika.jobs import engine, open_jobs, worker
from majika.jobs.visiting import decoy_of
from majika.jobs.wishes import VisitWish
from majika.verdict import Verdict
from tests import sockets
from tests.cases.adding import OPTIONS
from tests.jobs.doing import seen
from tests.mails import CATALOG

STEPS = (
    "look:begin",
    "look:typed",
    "look:seen",
    "keep:begin",
    "keep:end",
    "judge:begin",
    "judge:end",
)
"""Where a visit can be interrupted: `who` of its wish says where it is."""

KEEP = timedelta(days=365)


class Notes:
    """What was done to what, line by line; it outlives the worker."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def write(self, about: str, what: str) -> None:
        with (self.folder / about).open("a") as file:
            file.write(f"{what}\n")

    def read(self, about: str) -> list[str]:
        path = self.folder / about
        return path.read_text().split() if path.exists() else []

    def die(self, about: str, here: str, wanted: str) -> None:
        """As by `kill -9`, once."""
        if here == wanted and "died" not in self.read(about):
            self.write(about, "died")
            os.kill(os.getpid(), signal.SIGKILL)


class DyingCases(Cases):
    """Cases whose worker may die just before something is kept, and just after."""

    notes: Notes

    def keep_capture(self, case_id: str, capture: Capture, *, job: str = "") -> None:
        self._die(case_id, "keep:begin")
        super().keep_capture(case_id, capture, job=job)
        self.notes.write(case_id, "kept")
        self._die(case_id, "keep:end")

    def rejudge(self, case_id: str, verdict: Verdict) -> Case:
        self._die(case_id, "judge:begin")
        case = super().rejudge(case_id, verdict)
        self._die(case_id, "judge:end")
        return case

    def expire(self, older_than: timedelta) -> int:
        self.notes.die("expire", "expire:begin", "expire:begin")
        count = super().expire(older_than)
        self.notes.write("expire", f"deleted:{count}")
        self.notes.die("expire-end", "expire:end", "expire:end")
        return count

    def _die(self, case_id: str, here: str) -> None:
        wanted = next(iter(self.notes.read(f"{case_id}-wanted")), "")
        self.notes.die(case_id, here, wanted)


def work(url: str, folder: Path, notes: Notes) -> None:
    """Do jobs until death."""
    engine.POLL_S, worker.WATCH_S = 0.1, 0.2
    sockets.guard(lambda attempt: notes.write("sockets", "tried"))
    database = open_database(url)
    cases = DyingCases(database, files_at(folder), catalog=CATALOG)
    cases.notes = notes
    visit = _visitor(database, notes)
    deliver = _deliverer(notes)
    open_jobs(cases, OPTIONS, database=database, visits=1, keep=KEEP, visit=visit, deliver=deliver)
    Event().wait()


def _visitor(database: Database, notes: Notes) -> Any:
    async def visit(wish: VisitWish, brand: Brand | None) -> Capture:
        about = wish.case_id
        if any(_alive(int(line[6:])) for line in notes.read(about) if line.startswith("begin:")):
            notes.write(about, "overlap")
        notes.write(about, f"begin:{os.getpid()}")
        notes.write(f"{about}-wanted", wish.who)
        notes.die(about, "look:begin", wish.who)
        book = decoy_of(wish, database).book
        if book.begin([f"{about}.example"], "https://x.example/", {}, "asked"):
            notes.write(about, "typed")
        notes.die(about, "look:typed", wish.who)
        capture = await seen(wish, brand)
        notes.die(about, "look:seen", wish.who)
        return capture

    return visit


def _deliverer(notes: Notes) -> Any:
    async def deliver(event: Mapping[str, str]) -> None:
        about = event["about"]
        notes.die(about, "tell:begin", event["die"])
        notes.write(about, "heard")
        notes.die(about, "tell:end", event["die"])

    return deliver


def _alive(pid: int) -> bool:
    """Whether another worker of this number still runs."""
    if pid == os.getpid():
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return Path(f"/proc/{pid}/stat").read_text().split()[2] != "Z"
