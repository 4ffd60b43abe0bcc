"""A worker: does jobs, takes over those of workers that died, and keeps the daily ones coming."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from threading import Event, Thread
from typing import TYPE_CHECKING

from majika.jobs.engine import Engine
from majika.logs import event

if TYPE_CHECKING:
    from majika.jobs.asking import Jobs
    from majika.jobs.places import Life, Place
    from majika.jobs.work import Work

_log = logging.getLogger(__name__)

WATCH_S = 2.0
"""Seconds between looks at the others."""


class Worker:
    """Works from the start on, in threads of its own.

    It lives as long as its lock. When that is lost (the database went away), others may have taken
    over its jobs: it breaks them off and begins a new life, as another worker.
    """

    def __init__(self, place: Place, work: Work, jobs: Jobs, visits: int | None) -> None:
        self._place, self._work, self._jobs, self._visits = place, work, jobs, visits
        self._stop = Event()
        with ThreadPoolExecutor(
            1
        ) as aside:  # DBOS would adopt an event loop of the caller's thread
            self._life, self._engine = aside.submit(self._begin).result()
        self._thread = Thread(target=self._watch, name="watch", daemon=True)
        self._thread.start()

    def stop(self, grace: int) -> None:
        """End; jobs that still run after `grace` seconds are left to others, or the next start."""
        self._stop.set()
        self._thread.join()
        self._engine.stop(grace)
        self._life.end()

    def _begin(self) -> tuple[Life, Engine]:
        life = self._place.begin_life()
        try:
            return life, Engine(self._place, self._work, executor=life.id, visits=self._visits)
        except BaseException:
            life.end()
            raise

    def _watch(self) -> None:
        while True:
            try:
                self._look_round()
            except Exception:  # noqa: BLE001 (the database is away …: the next look may do)
                _log.warning("jobs.watch_failed", exc_info=True)
            if self._stop.wait(WATCH_S):
                return

    def _look_round(self) -> None:
        if not self._life.goes_on():
            self._begin_again()
        for worker in self._jobs.busy_workers() - {self._life.id}:
            with self._place.dead(worker) as dead:
                if dead:
                    event(_log, "jobs.taken_over")
                    self._engine.take_over(worker)
        self._jobs.forget_ended(self._work.orphans)
        self._jobs.expire(datetime.now(UTC).date())

    def _begin_again(self) -> None:
        _log.warning("jobs.lock_lost")
        self._engine.stop(0)
        self._life.end()
        self._life, self._engine = self._begin()
