"""Where a wish leads: to addresses that were checked, and to nothing else."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from majika.capture import reasons
from majika.capture.egress import addresses, machine, names
from majika.capture.egress.relay import Peer
from majika.capture.egress.resolving import Pins, Resolve
from majika.capture.egress.rules import Rules
from majika.capture.egress.upstream import Upstream
from majika.capture.reasons import RefusedError

MAX_TRIES = 4
"""Addresses of one name that are tried in turn."""


class Router:
    """Finds ways to hosts, and goes them."""

    def __init__(self, rules: Rules, resolve: Resolve, upstream: Upstream | None) -> None:
        self._rules = rules
        self._pins = Pins(resolve)
        self._upstream = upstream
        self._remote = upstream is not None and upstream.resolves

    async def find(self, host: str, port: int) -> tuple[str, ...]:
        """Checked addresses of a host; only its name, when names are the upstream's business.

        Raises `RefusedError` when there is no way, or one that we do not go.
        """
        host = names.normal(host)
        address = names.literal(host)
        if not address:
            names.check_public(host, onion=self._remote)
            if self._remote:
                return (host,)
        found = (address,) if address else await self._pins.addresses(host)
        self._check(found, port)
        return tuple(map(_canonical, found))[:MAX_TRIES]

    async def connect(self, target: str, port: int) -> Peer:
        """Go to one of them. Raises `RefusedError` with what stood in the way."""
        if self._upstream is not None:
            return Peer(*await self._upstream.connect(target, port))
        try:
            return Peer(*await asyncio.open_connection(target, port))
        except ConnectionRefusedError:
            raise RefusedError(reasons.REFUSED_BY_SERVER) from None
        except TimeoutError:
            raise RefusedError(reasons.NO_ANSWER) from None
        except OSError:
            raise RefusedError(reasons.UNREACHABLE) from None

    def _check(self, found: Iterable[str], port: int) -> None:
        """One address inside is enough to refuse: whoever mixes them is after the others."""
        checked = [ip for ip in found if (_canonical(ip), port) not in self._rules.allow]
        for ip in checked:
            if why := addresses.refusal(ip):
                raise RefusedError(why, ip)
        for ip in checked:
            if machine.is_this_machine(_canonical(ip)):
                raise RefusedError(reasons.THIS_MACHINE, ip)

    async def close(self) -> None:
        await self._pins.close()


def _canonical(ip: str) -> str:
    return str(addresses.parse_address(ip) or ip)
