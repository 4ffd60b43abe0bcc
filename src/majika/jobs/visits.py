"""Visits that run, so that they can be ended with their browsers when the program ends."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock


class Visits:
    """Each breaks off by its own hand: a loop that is stopped would leave its browser behind."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[None]] = set()
        self._over = False
        self._lock = Lock()

    @contextmanager
    def one(self) -> Iterator[None]:
        """While a visit runs, within its own task. None begins once it is over."""
        task = asyncio.current_task()
        with self._lock:
            if self._over or task is None:
                raise asyncio.CancelledError
            self._running.add(task)
        try:
            yield
        finally:
            with self._lock:
                self._running.discard(task)

    def break_off(self) -> None:
        """Cancel them all, from any thread. What was not done is left to be done again."""
        with self._lock:
            self._over = True
            for task in self._running:
                task.get_loop().call_soon_threadsafe(task.cancel)

    def go_on(self) -> None:
        """Let them begin again."""
        with self._lock:
            self._over = False
