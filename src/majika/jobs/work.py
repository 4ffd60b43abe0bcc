"""What jobs do, step by step. Every step may be done again after a kill, and does nothing twice."""

from __future__ import annotations

import logging
from asyncio import to_thread
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from majika.brands import Brand
from majika.errors import MajikaError, NoCaseError
from majika.jobs.visits import Visits
from majika.jobs.wishes import VisitWish
from majika.judging import judge_seen
from majika.pipeline import Options
from majika.report.errors import FaultError

if TYPE_CHECKING:
    from majika.capture.facts import Capture
    from majika.cases import Cases
    from majika.verdict import Verdict

_log = logging.getLogger(__name__)

Visit = Callable[[VisitWish, "Brand | None"], Awaitable["Capture"]]
"""Opens the link of a wish; the brand is whom its mail claims to be."""

Deliver = Callable[[Mapping[str, str]], Awaitable[None]]
"""Tells one program of one event; raises when it was not heard, to be tried again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """The world of the jobs of one program."""

    cases: Cases
    options: Options
    visit: Visit
    deliver: Deliver
    keep: timedelta | None
    """How long a case is kept after it was last seen; None for ever."""

    visits: Visits = field(default_factory=Visits)
    orphans: set[str] = field(default_factory=set)
    """Ids of jobs that ended and whose case is gone: nothing of them may stay."""

    async def look(self, wish: VisitWish, job: str) -> None:
        """Open the link and keep what was seen, unless this job has kept it before."""
        with _told():
            if await to_thread(self.cases.has_capture, job):
                return
            brand = await to_thread(self._brand, wish.case_id)
            with self.visits.one():
                capture = await self.visit(wish, brand)
            await to_thread(self.cases.keep_capture, wish.case_id, capture, job=job)

    def judge(self, case_id: str) -> None:
        """Count in what was seen last."""
        with _told():
            number = self.cases.last_capture(case_id)
            capture = None if number is None else self.cases.capture(case_id, number)
            self.cases.rejudge(case_id, self._judged(case_id, capture))

    async def tell(self, event: Mapping[str, str]) -> None:
        with _told():
            await self.deliver(event)

    def expire(self) -> int:
        with _told():
            return self.cases.expire(self.keep) if self.keep is not None else 0

    def failed(self, case_id: str, job: str, error: Exception) -> None:
        """Let others know. Only a `MajikaError` has a name that means something to them."""
        kind = type(error) if isinstance(error, MajikaError) else FaultError
        said = {"id": job, "case_id": case_id, "error": kind.__name__.removesuffix("Error")}
        self.cases.listener("job.failed", said)

    def ended(self, case_id: str, job: str) -> None:
        """See whether its case was deleted meanwhile."""
        if not self.has_case(case_id):
            self.orphans.add(job)

    def has_case(self, case_id: str) -> bool:
        try:
            self.cases.get(case_id)
        except NoCaseError:
            return False
        return True

    def _brand(self, case_id: str) -> Brand | None:
        return self._judged(case_id, None).claims.brand

    def _judged(self, case_id: str, capture: Capture | None) -> Verdict:
        data, kind = self.cases.raw(case_id), self.cases.kind(case_id)
        return judge_seen(data, capture, kind=kind, options=self.options)


@contextmanager
def _told() -> Iterator[None]:
    """Errors are kept. Of those that are not ours only the kind: their words may quote a mail."""
    try:
        yield
    except MajikaError:
        raise
    except Exception as error:
        _log.exception("jobs.fault")
        raise FaultError(f"A fault in majika: {type(error).__name__}") from error
