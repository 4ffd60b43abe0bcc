"""What reports for other systems have in common: ids, markings, dates they can hold."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias
from uuid import UUID

Tlp: TypeAlias = Literal["clear", "green", "amber", "amber+strict", "red"]
"""Who may pass a report on: the Traffic Light Protocol 2.0 (FIRST)."""

NAMESPACE = UUID("6f1f3a5e-5d5c-4c55-9a0c-6b1c0f3f6c1e")
"""Of ids made from a mail's hash (version 5, RFC 9562): the same mail is known by the same id."""

LONGEST_TEXT = 1000
"""Characters of a subject or a name that are passed on."""


def calendar_date(when: datetime | None) -> datetime | None:
    """None for a date that no other program's calendar holds: senders write what they like."""
    return when if when is not None and 1970 <= when.year <= 9998 else None
