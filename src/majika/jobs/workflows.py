"""Jobs as DBOS runs them: which steps there are, how long each may take, which are tried again."""

from __future__ import annotations

import json
from asyncio import to_thread

from dbos import DBOS

from majika.jobs.facts import JobKind
from majika.jobs.wishes import VisitWish
from majika.jobs.work import Work

VISIT_S = 150.0
"""Seconds for a visit from the start of its browser to its end. It keeps stricter limits of its
own; this one is for when they fail."""

TELL_S = 20.0
TELLS, FIRST_PAUSE_S, SLOWER = 9, 5.0, 3.0
"""Attempts, and the pauses between them: from 5 seconds to 3 hours, nearly 5 hours in all."""

REPEATS = 9
"""How often a visit is taken up again after its worker died. One that kills workers must end; those
that it takes along each time must not end with it."""

MOST_VISITS = 40
QUEUES = {
    JobKind.VISIT: (2, MOST_VISITS),
    JobKind.WEBHOOK: (8, 40),
    JobKind.EXPIRE: (1, 1),
}
"""How many at once: for one worker, and for all of them together."""


def register(work: Work) -> None:
    """Make the workflows known to DBOS, by the names of their kinds."""

    @DBOS.step(name="look", preemptible=True, timeout_seconds=VISIT_S)
    async def look(written: str) -> None:
        await work.look(VisitWish.from_json(written), str(DBOS.workflow_id))

    @DBOS.step(name="judge")
    async def judge(case_id: str) -> None:
        await to_thread(work.judge, case_id)

    @DBOS.workflow(name=JobKind.VISIT.value, max_recovery_attempts=REPEATS)
    async def visit(written: str) -> None:
        case_id, job = VisitWish.from_json(written).case_id, str(DBOS.workflow_id)
        try:
            await look(written)
            await judge(case_id)
        except Exception as error:
            await to_thread(work.failed, case_id, job, error)
            raise
        finally:
            await to_thread(work.ended, case_id, job)

    @DBOS.step(
        name="tell",
        timeout_seconds=TELL_S,
        retries_allowed=True,
        max_attempts=TELLS,
        interval_seconds=FIRST_PAUSE_S,
        backoff_rate=SLOWER,
    )
    async def tell(written: str) -> None:
        await work.tell(json.loads(written))

    @DBOS.workflow(name=JobKind.WEBHOOK.value)
    async def webhook(written: str) -> None:
        await tell(written)

    @DBOS.step(name="delete")
    async def delete() -> int:
        return await to_thread(work.expire)

    @DBOS.workflow(name=JobKind.EXPIRE.value)
    async def expire() -> None:
        await delete()
