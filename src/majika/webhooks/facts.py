"""Who is told what, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Event(Enum):
    """What others can be told of."""

    CASE_CREATED = "case.created"
    CASE_JUDGED = "case.judged"
    """A visit was counted into the answer."""

    CASE_DECIDED = "case.decided"
    CAMPAIGN_CHANGED = "campaign.changed"
    """It got a member, or was decided on."""

    JOB_FAILED = "job.failed"


TEST = "webhook.test"
"""Sent when an admin asks for it, whatever was registered for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """A program that wants to be told."""

    id: str
    url: str
    events: frozenset[Event]
    made: datetime
    who: str
    """Id of the person who registered it."""

    failing_since: datetime | None
    """Since when nothing was heard; None when the last message was."""

    said: str
    """What went wrong last; empty otherwise."""

    disabled: datetime | None
    """When it was given up: it is told nothing any more."""
