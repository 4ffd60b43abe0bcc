"""How a visit reaches the world."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from majika.capture.egress import Rules

Resolve = Callable[[str], Awaitable[list[str]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """The defaults are right for everyone; only tests choose rules and names of their own."""

    rules: Rules = field(default_factory=Rules)
    resolve: Resolve | None = None
    """Names to addresses; the system's own resolver when None."""

    upstream: str = ""
    """URL of a proxy to go through: an organisation's, Tor's, a VPN's."""

    executable: str | None = None
    """Chromium; the system's when None."""
