"""A job as plain values. Nothing here knows the engine that runs it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class JobKind(Enum):
    VISIT = "visit"
    """Open a link in the isolated browser, keep what it saw, judge the case anew."""

    WEBHOOK = "webhook"
    """Tell another program what happened."""

    EXPIRE = "expire"
    """Delete the cases that nobody has seen for long."""


class JobState(Enum):
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What somebody asked for, and how far it is."""

    id: str
    kind: JobKind
    case_id: str
    """Empty where it is about no single case."""

    state: JobState
    asked: datetime
    began: datetime | None
    """None while it waits for another; after a kill, when it was taken up again."""

    ended: datetime | None
    error: str
    """Kind of the `MajikaError` that ended it, as in JSON answers; empty otherwise."""

    said: str
    """Its words, in English."""
