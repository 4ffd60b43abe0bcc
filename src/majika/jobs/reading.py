"""What DBOS knows of a job, as facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from majika.errors import JobGivenUpError, JobTimeoutError, MajikaError
from majika.jobs.facts import Job, JobKind, JobState
from majika.report.errors import FaultError

STATES = {
    "ENQUEUED": JobState.WAITING,
    "DELAYED": JobState.WAITING,
    "PENDING": JobState.RUNNING,
    "SUCCESS": JobState.DONE,
    "ERROR": JobState.FAILED,
    "MAX_RECOVERY_ATTEMPTS_EXCEEDED": JobState.FAILED,
    "CANCELLED": JobState.CANCELLED,
}
"""By DBOS's names for them."""

ACTIVE = (JobState.WAITING, JobState.RUNNING)


def job_of(row: Any) -> Job:
    """`row`: DBOS's `WorkflowStatus`, of a job that `Jobs` named."""
    kind, state = JobKind(row.name), STATES[row.status]
    error = _error(row) if state is JobState.FAILED else None
    return Job(
        id=row.workflow_id,
        kind=kind,
        case_id=row.workflow_id.split("-")[1] if kind is JobKind.VISIT else "",
        state=state,
        asked=_moment(row.created_at),
        began=_moment(row.dequeued_at) if row.dequeued_at else None,
        ended=None if state in ACTIVE else _moment(row.completed_at or row.updated_at),
        error=type(error).__name__.removesuffix("Error") if error else "",
        said=str(error or ""),
    )


def error_of(job: Job) -> MajikaError:
    """What a failed job ended with, to be told in its reader's language."""
    return _made(f"{job.error}Error", job.said)


_OF_DBOS: Mapping[str, MajikaError] = {
    "": JobGivenUpError("The program that did it ended each time before it was done."),
    "DBOSMaxStepRetriesExceeded": JobGivenUpError("It was tried several times."),
    "DBOSStepTimeoutError": JobTimeoutError("It took too long."),
}


def _error(row: Any) -> MajikaError:
    """Only the name of its class and its words were kept."""
    name = getattr(row.error, "name", "")
    return _OF_DBOS.get(name) or _made(name, str(row.error))


def _made(name: str, said: str) -> MajikaError:
    known = {kind.__name__: kind for kind in _kinds(MajikaError)}
    return known[name](said) if name in known else FaultError(f"A fault in majika: {name}")


def _kinds(kind: type[MajikaError]) -> Iterator[type[MajikaError]]:
    yield kind
    for each in kind.__subclasses__():
        yield from _kinds(each)


def _moment(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)
