"""What the proxy lets through, and how much of it."""

from __future__ import annotations

from dataclasses import dataclass

MB = 1_000_000


@dataclass(frozen=True, slots=True)
class Rules:
    """Exceptions from "only to the public Internet"."""

    allow: frozenset[tuple[str, int]] = frozenset()
    """Addresses with a port, in canonical form, that are let through although they are not public.

    For tests, which serve their sites on this very machine. Nothing else ever sets it.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How far we go along with a page. A large shop's page needs 5 MB and 60 connections."""

    received: int = 30 * MB
    """Bytes, over all connections."""

    sent: int = 10 * MB
    connections: int = 300
    """Asked for in one visit, refused ones among them."""

    at_once: int = 40
    """Chromium itself holds no more than 32 through one proxy."""

    handshake: float = 5.0
    """Seconds until a client has said where it wants to go."""

    connect: float = 10.0
    """Seconds from then until it is there: looking up the name, and reaching the address."""

    life: float = 60.0
    """Seconds, of the proxy as a whole."""
