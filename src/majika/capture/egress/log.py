"""What was asked of the proxy, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from majika.capture.facts import Decision
from majika.capture.reasons import UNFINISHED
from majika.findings import Host

MAX_ENTRIES = 1_000
"""More than three times as many as one visit may ask for; the rest was refused like the last."""


@dataclass(slots=True)
class Entry:
    """One connection while it lives."""

    host: str
    port: int
    at: datetime
    ip: str = ""
    allowed: bool = False
    why: str = UNFINISHED
    received: int = 0
    sent: int = 0

    def allow(self) -> None:
        self.allowed, self.why = True, ""

    def refuse(self, why: str) -> None:
        self.allowed, self.why = False, why

    def decision(self) -> Decision:
        return Decision(
            host=Host(self.host),
            port=self.port,
            ip=self.ip,
            allowed=self.allowed,
            why=self.why,
            at=self.at,
            received=self.received,
            sent=self.sent,
        )


class Log:
    """All entries, in the order in which they were asked for."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._entries: list[Entry] = []

    def open(self, host: str, port: int) -> Entry:
        entry = Entry(host, port, self._now())
        if len(self._entries) < MAX_ENTRIES:
            self._entries.append(entry)
        return entry

    def decisions(self) -> tuple[Decision, ...]:
        return tuple(entry.decision() for entry in self._entries)
