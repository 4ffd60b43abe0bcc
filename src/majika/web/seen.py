"""What visits saw, as answers need it: read from the store once, not for every page."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock

from majika.capture.facts import Capture
from majika.cases import Cases

KEPT = 24
"""Captures that stay in memory: each holds pictures of pages."""


class Seen:
    """The last capture of each case."""

    def __init__(self, cases: Cases) -> None:
        self._cases = cases
        self._kept: OrderedDict[str, tuple[int, Capture]] = OrderedDict()
        self._lock = Lock()

    def number(self, case_id: str) -> int | None:
        """Of the last; None where no link was opened. Raises `NoCaseError`."""
        return self._cases.last_capture(case_id)

    def last(self, case_id: str) -> Capture | None:
        """Raises `NoCaseError`, `CaseFileError`."""
        number = self.number(case_id)
        if number is None:
            return None
        with self._lock:
            kept = self._kept.get(case_id)
        if kept is None or kept[0] != number:
            kept = (number, self._cases.capture(case_id, number))
            self._keep(case_id, kept)
        return kept[1]

    def forget(self, case_id: str) -> None:
        """Nothing of a deleted case stays in memory."""
        with self._lock:
            self._kept.pop(case_id, None)

    def _keep(self, case_id: str, kept: tuple[int, Capture]) -> None:
        with self._lock:
            self._kept[case_id] = kept
            self._kept.move_to_end(case_id)
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
