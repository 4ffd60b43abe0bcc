"""How much of the limits is spent."""

from __future__ import annotations

from majika.capture.egress.rules import Limits


class Budget:
    """Counts. `over` names the first limit that was met: `bytes`, `connections` or `time`."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._asked = self._received = self._sent = 0
        self._ended = False
        self.over = ""

    def admit(self, open_now: int) -> bool:
        """Count a wish to connect, while `open_now` others are; False when it is one too many."""
        if self._ended:
            return False
        self._asked += 1
        if self._asked <= self._limits.connections and open_now < self._limits.at_once:
            return True
        self.over = self.over or "connections"
        return False

    def receive(self, count: int) -> bool:
        """Count bytes that came from outside; False when they are too many."""
        self._received += count
        return self._within(self._received <= self._limits.received)

    def send(self, count: int) -> bool:
        """Count bytes that are to go outside; False when they are too many."""
        self._sent += count
        return self._within(self._sent <= self._limits.sent)

    def end(self, limit: str) -> None:
        """From now on nothing is let through."""
        self._ended = True
        self.over = self.over or limit

    def _within(self, enough: bool) -> bool:
        if not enough:
            self.end("bytes")
        return enough
