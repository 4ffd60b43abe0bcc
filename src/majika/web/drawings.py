"""Pictures of mails, drawn one at a time beside the pages that show them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Lock

from majika.browser import Chromium
from majika.report.document import Document

KEPT = 24
"""Documents whose pictures stay in memory: a megabyte each, at most eight."""

Key = tuple[str, str, int | None]
"""A case, a language, and which visit is counted in."""


class Drawings:
    """Draws in a thread of its own, with one browser that stays."""

    def __init__(self) -> None:
        self.browser = Chromium()
        self._thread = ThreadPoolExecutor(1, "drawing")
        self._drawn: OrderedDict[Key, Future[Document]] = OrderedDict()
        self._lock = Lock()

    def close(self) -> None:
        self._thread.shutdown(cancel_futures=True)
        self.browser.__exit__()

    def drawn(self, key: Key, make: Callable[[Chromium], Document]) -> Future[Document]:
        """The document with its pictures: there already, or to come."""
        with self._lock:
            if key not in self._drawn:
                self._drawn[key] = self._thread.submit(make, self.browser)
                while len(self._drawn) > KEPT:
                    self._drawn.popitem(last=False)[1].cancel()
            self._drawn.move_to_end(key)
            return self._drawn[key]

    def forget(self, case_id: str) -> None:
        """Nothing of a deleted case stays in memory."""
        with self._lock:
            for key in [key for key in self._drawn if key[0] == case_id]:
                self._drawn.pop(key).cancel()
