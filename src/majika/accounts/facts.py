"""Who somebody is, and what they may do, as plain values. Nothing here opens a database."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Scope(Enum):
    """One thing that may be allowed: to a person by their role, to a token by its list."""

    ANALYZE = "analyze"
    """Hand in mails, and see the answers to them."""

    READ = "cases:read"
    """See everybody's cases, campaigns and captures."""

    WRITE = "cases:write"
    """Decide, write notes, share, delete."""

    CAPTURE = "capture"
    """Have links visited, with or without a decoy login."""

    FEED = "feed"
    """Read the feed of indicators."""

    METRICS = "metrics"
    """Read figures of the server."""

    ADMIN = "admin"
    """People, tokens, webhooks, the log of who did what."""


class Role(Enum):
    """What a person is in the house. Each may all that the one before may."""

    REPORTER = "reporter"
    ANALYST = "analyst"
    ADMIN = "admin"

    @property
    def scopes(self) -> frozenset[Scope]:
        return _SCOPES[self]


_REPORTER = frozenset({Scope.ANALYZE})
_ANALYST = _REPORTER | {Scope.READ, Scope.WRITE, Scope.CAPTURE, Scope.FEED}
_SCOPES = {
    Role.REPORTER: _REPORTER,
    Role.ANALYST: _ANALYST,
    Role.ADMIN: _ANALYST | {Scope.METRICS, Scope.ADMIN},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who uses majika with others."""

    id: str
    """Stable and never used twice; `Sighting.reporter`, `Note.who` and `Ruling.who` hold it."""

    name: str
    """What they sign in with; unique without regard to case."""

    role: Role
    language: str = ""
    """`en` or `ja`; empty where their browser may choose."""

    disabled: bool = False
    """They can no longer sign in; what they did stays theirs."""

    external: bool = False
    """Another service vouches for them (OpenID Connect); they have no password here."""

    invited: bool = False
    """They have not chosen a password yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A key for programs. Its secret is shown once and kept nowhere."""

    id: str
    owner: Person
    name: str
    """What it is for, in its owner's words."""

    scopes: frozenset[Scope]
    """What it may at most; never more than its owner may at the time of its use."""

    created: datetime
    expires: datetime | None
    """None: not before it is revoked."""

    used: datetime | None
    """Last time, to a few minutes; None when never."""


LOCAL = Person(id="", name="", role=Role.ADMIN)
"""Whoever sits at this computer, where there are no accounts."""
