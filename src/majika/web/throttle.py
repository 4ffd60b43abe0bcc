"""How often somebody may do what costs us, or what could be guessed (token bucket)."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from ipaddress import IPv6Address, ip_address, ip_network
from math import ceil
from threading import Lock
from time import monotonic

MOST_KEYS = 10_000
"""Who came last is remembered: whoever takes ever new addresses costs no more memory than this."""


class TooOftenError(Exception):
    """Somebody has to wait so many seconds."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"wait {seconds:.0f} s")
        self.headers = {"Retry-After": str(ceil(seconds))}


@dataclass(slots=True)
class Throttle:
    """Each key may do `burst` things at once, and one more every `seconds`.

    For this process alone: with several servers, each counts by itself.
    """

    burst: int
    seconds: float
    clock: Callable[[], float] = monotonic
    _free_at: OrderedDict[str, float] = field(default_factory=OrderedDict)
    """When all that a key has done will be forgotten (generic cell rate algorithm)."""
    _lock: Lock = field(default_factory=Lock)

    def take(self, key: str) -> None:
        """Do it once. Raises `TooOftenError`, and then it does not count."""
        with self._lock:
            now = self.clock()
            free_at = max(self._free_at.get(key, now), now) + self.seconds
            if (wait := free_at - now - self.burst * self.seconds) > 0:
                raise TooOftenError(wait)
            self._free_at[key] = free_at
            self._free_at.move_to_end(key)
            while len(self._free_at) > MOST_KEYS:
                self._free_at.popitem(last=False)

    def give_back(self, key: str) -> None:
        """It was right, and shall not count."""
        with self._lock:
            if key in self._free_at:
                self._free_at[key] -= self.seconds


def network_of(address: str) -> str:
    """Whose address it is: a household has a whole /64 of IPv6 (RFC 6177)."""
    try:
        found = ip_address(address)
    except ValueError:
        return address[:64]
    if isinstance(found, IPv6Address) and found.ipv4_mapped is None:
        return str(ip_network((found, 64), strict=False))
    return address
