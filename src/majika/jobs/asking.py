"""Jobs, for those who ask for them."""

from __future__ import annotations

import json
import secrets
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from majika.capture.target import NoTargetError, Target
from majika.database.faults import told
from majika.errors import NoJobError
from majika.findings import Language
from majika.jobs.engine import client_of
from majika.jobs.facts import Job, JobKind, JobState
from majika.jobs.reading import ACTIVE, STATES, job_of
from majika.jobs.wishes import VisitWish
from majika.jobs.worker import Worker

if TYPE_CHECKING:
    from majika.jobs.places import Place
    from majika.jobs.work import Work
    from majika.webhooks import Webhooks

REMEMBERED = timedelta(days=30)
"""How long a job that ended is remembered."""

_ENDED = [name for name, state in STATES.items() if state not in ACTIVE]


class Jobs:
    """All jobs of a database. Safe with many threads, programs and machines at once.

    Every method raises a `CaseStoreError` when the database fails it.
    """

    def __init__(
        self,
        place: Place,
        work: Work,
        webhooks: Webhooks,
        *,
        working: bool,
        visits: int | None,
    ) -> None:
        self.webhooks = webhooks
        with told():
            self._work, self._client = work, client_of(place)
            self._tidied: date | None = None
            self._worker = Worker(place, work, self, visits) if working else None

    def close(self, grace: int = 0) -> None:
        """Work no more; jobs that still run after `grace` seconds are left to others."""
        if self._worker is not None:
            self._worker.stop(grace)
        self._client.destroy()

    def refuse_without_browser(self) -> None:
        """Say what a visit lacks before anybody is asked. Raises `BrowserMissingError`.

        Where others do the work, they will tell.
        """
        from majika.capture.run import refuse_without_browser

        if self._worker is not None:
            refuse_without_browser()

    @property
    def keep(self) -> timedelta | None:
        """How long a case is kept after it was last seen; None for until somebody deletes it."""
        return self._work.keep

    # --- asking

    def visit(
        self, case_id: str, target: Target, *, language: Language, decoy: bool, who: str
    ) -> Job:
        """Have a link opened that somebody was shown; one at a time for each case.

        While there is one that has not ended, that one is the answer. Raises `NoTargetError` for a
        link that is not to be opened.
        """
        if target.refused is not None:
            raise NoTargetError(target.refused)
        wish = VisitWish(case_id=case_id, target=target, language=language, decoy=decoy, who=who)
        name = f"{_prefix(case_id)}{secrets.token_hex(8)}"
        return self._enqueue(JobKind.VISIT, name, wish.to_json(), only_one=case_id)

    def tell(self, event: Mapping[str, str], *, key: str = "") -> Job:
        """Have one event delivered to one program. Of one key, the first only."""
        name = f"{JobKind.WEBHOOK.value}-{key or secrets.token_hex(8)}"
        return self._enqueue(JobKind.WEBHOOK, name, json.dumps(dict(event)))

    def expire(self, day: date) -> None:
        """Have old cases deleted once a day, whoever asks how often; then what is left of jobs."""
        if day != self._tidied:
            job = self._enqueue(JobKind.EXPIRE, f"{JobKind.EXPIRE.value}-{day}")
            if job.ended:
                self._tidy()
                self._tidied = day

    def cancel(self, job_id: str) -> None:
        """End it, or let it never begin. One that ended stays as it is. Raises `NoJobError`."""
        if self.get(job_id).state in ACTIVE:
            with told():
                self._client.cancel_workflow(job_id)

    # --- looking

    def get(self, job_id: str) -> Job:
        """Raises `NoJobError`."""
        found = self._found(workflow_ids=[job_id])
        if not found:
            raise NoJobError("There is no such job.")
        return found[0]

    def of_case(self, case_id: str) -> list[Job]:
        """Newest first."""
        return self._found(workflow_id_prefix=_prefix(case_id), sort_desc=True)

    def counts(self) -> dict[tuple[JobKind, JobState], int]:
        """How many jobs of each kind wait or are under way."""
        going = [name for name, state in STATES.items() if state in ACTIVE]
        found = Counter((job.kind, job.state) for job in self._found(status=going))
        return {(kind, state): found[kind, state] for kind in JobKind for state in ACTIVE}

    def busy_workers(self) -> set[str]:
        """Ids of workers that have jobs under way, or died over them."""
        with told():
            rows = self._client.list_workflows(
                status="PENDING", load_input=False, load_output=False
            )
        return {row.executor_id for row in rows if row.executor_id}

    # --- forgetting

    def forget(self, case_id: str) -> None:
        """Leave nothing of a deleted case. What runs is ended first, and goes when it has ended."""
        jobs = self.of_case(case_id)
        idle = [each.id for each in jobs if each.state is not JobState.RUNNING]
        with told():
            self._client.cancel_workflows([each.id for each in jobs if each.state in ACTIVE])
            self._client.delete_workflows(idle)

    def forget_ended(self, ids: set[str]) -> None:
        """Those of deleted cases, once they ran to their end."""
        if ids:
            ended = [each.id for each in self._found(workflow_ids=list(ids)) if each.ended]
            with told():
                self._client.delete_workflows(ended)
            ids.difference_update(ended)

    def _tidy(self) -> None:
        """What ended long ago, and what a kill has left of deleted cases."""
        old = datetime.now(UTC) - REMEMBERED
        ended = self._found(status=_ENDED)
        of_cases = {job.case_id for job in ended if job.case_id}
        gone = {case_id for case_id in of_cases if not self._work.has_case(case_id)}
        forgotten = [job.id for job in ended if job.case_id in gone or (job.ended or old) < old]
        with told():
            self._client.delete_workflows(forgotten)

    # --- DBOS

    def _enqueue(self, kind: JobKind, name: str, *inputs: str, only_one: str = "") -> Job:
        options: Any = {"workflow_name": kind.value, "queue_name": kind.value, "workflow_id": name}
        if only_one:
            options |= {"deduplication_id": only_one, "duplication_policy": "return-existing"}
        with told():
            handle: Any = self._client.enqueue(options, *inputs)
        return self.get(handle.get_workflow_id())

    def _found(self, **asked: Any) -> list[Job]:
        with told():
            rows = self._client.list_workflows(**asked, load_input=False)
        return [job_of(row) for row in rows]


def _prefix(case_id: str) -> str:
    """Ids of visits begin with their case: so they are found, and no table of ours is needed."""
    return f"{JobKind.VISIT.value}-{case_id}-"
