"""Where those wait who want a picture: apart, so that all others still find a thread.

Pages share forty threads. A mail takes seconds to draw, one after another, and whoever opens forty
of them must not stop everybody's.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, TypeVar

from anyio import CapacityLimiter, to_thread

MOST = 24
"""Threads. Who comes later waits without one."""

P = ParamSpec("P")
T = TypeVar("T")

_room = CapacityLimiter(MOST)


async def patiently(do: Callable[P, T], *given: P.args, **named: P.kwargs) -> T:
    """Do what may wait for a picture."""
    return await to_thread.run_sync(lambda: do(*given, **named), limiter=_room)
