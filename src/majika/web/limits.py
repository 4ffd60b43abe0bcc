"""How often people may do what costs much, and strangers may guess. Only where there are accounts:
alone at a computer, nobody takes anything from anybody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, cast

from fastapi import Depends
from starlette.requests import Request

from majika.web.access import caller_of
from majika.web.throttle import Throttle, network_of


@dataclass(frozen=True, slots=True)
class Limits:
    uploads: Throttle = field(default_factory=lambda: Throttle(120, 1))
    """By person: each with up to 100 mails."""

    visits: Throttle = field(default_factory=lambda: Throttle(20, 30))
    """By person: a browser each."""

    guesses_of_a_name: Throttle = field(default_factory=lambda: Throttle(5, 30))
    """Wrong passwords from one network for one name."""

    guesses_of_all: Throttle = field(default_factory=lambda: Throttle(50, 10))
    """Wrong passwords from anywhere for one name, and from one network for all names.

    Nobody is shut out for good: one guess in ten seconds stays free, and against twelve letters
    it is none at all.
    """


@dataclass(frozen=True, slots=True)
class Limited:
    """A dependency for FastAPI. Raises `TooOftenError`."""

    what: str

    def __call__(self, request: Request) -> None:
        limits: Limits | None = request.app.state.limits
        if limits is not None:
            throttle: Throttle = getattr(limits, self.what)
            throttle.take(caller_of(request).person.id)


def limited(what: str) -> Any:
    """After `needs`: this often only. `what`: a limit by person, `uploads` or `visits`."""
    return Depends(Limited(what))


def guess(request: Request, name: str = "") -> Callable[[], None]:
    """Count a try at a secret, of a name or of none, before it is compared.

    Call the result when it was right, and it does not count. Raises `TooOftenError`.
    """
    limits = cast("Limits", request.app.state.limits)
    network = network_of(request.client.host if request.client else "")
    keys = [(limits.guesses_of_all, f"from {network}")]
    if name:
        keys.append((limits.guesses_of_a_name, f"{network} {name}"))
        keys.append((limits.guesses_of_all, f"of {name}"))
    for throttle, key in keys:
        throttle.take(key)

    def was_right() -> None:
        for throttle, key in keys:
            throttle.give_back(key)

    return was_right
