"""Visits to links, one at a time, each after a person saw exactly which link and agreed."""

from __future__ import annotations

import secrets
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from threading import Lock
from time import monotonic

from majika.capture.facts import Capture
from majika.capture.target import Target

KEPT = 50
"""Offers and results that stay in memory: a result holds pictures of pages."""


@dataclass(slots=True)
class Running:
    """A visit that somebody asked for."""

    future: Future[Capture]
    began: float | None = None
    """By the monotonic clock; None while it waits for another."""

    @property
    def seconds(self) -> int | None:
        """How long it has been at it."""
        return None if self.began is None else round(monotonic() - self.began)


class Visits:
    """What was offered, what is under way, and how it ended."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, "visit")
        self._offered: OrderedDict[str, tuple[str, Target]] = OrderedDict()
        self._running: dict[str, Running] = {}
        self._seen: OrderedDict[str, Capture] = OrderedDict()
        self._lock = Lock()

    def close(self) -> None:
        """Wait for a visit that runs: its browser and its folder must not stay behind."""
        self._thread.shutdown(cancel_futures=True)

    def offer(self, case_id: str, target: Target) -> str:
        """Remember the link that a person is shown; what it was cleaned of is not cleaned anew."""
        offer = secrets.token_urlsafe(12)
        with self._lock:
            self._offered[offer] = (case_id, target)
            while len(self._offered) > KEPT:
                self._offered.popitem(last=False)
        return offer

    def accept(self, case_id: str, offer: str) -> Target | None:
        """The link that was shown, once; None when it was not, or too long ago."""
        with self._lock:
            owner, target = self._offered.get(offer, ("", None))
            if owner != case_id:
                return None
            del self._offered[offer]
            return target

    def start(self, case_id: str, visit: Callable[[], Capture]) -> bool:
        """Begin when no other is under way. False when this case has one already."""
        with self._lock:
            if case_id in self._running and not self._running[case_id].future.done():
                return False
            running = Running(Future())

            def run() -> Capture:
                running.began = monotonic()
                capture = visit()
                self._keep(case_id, capture)
                return capture

            running.future = self._thread.submit(run)
            self._running[case_id] = running
            return True

    def running(self, case_id: str) -> Running | None:
        """The visit of a case that is under way, or ended and was not told yet."""
        with self._lock:
            return self._running.get(case_id)

    def seen(self, case_id: str) -> Capture | None:
        """What the last visit saw. It is kept while the program runs."""
        with self._lock:
            return self._seen.get(case_id)

    def _keep(self, case_id: str, capture: Capture) -> None:
        with self._lock:
            self._seen[case_id] = capture
            while len(self._seen) > KEPT:
                self._seen.popitem(last=False)

    def forget(self, case_id: str) -> None:
        """It was told how it ended."""
        with self._lock:
            self._running.pop(case_id, None)

    def forget_all(self, case_id: str) -> None:
        """Nothing of a deleted case stays in memory."""
        with self._lock:
            self._running.pop(case_id, None)
            self._seen.pop(case_id, None)
