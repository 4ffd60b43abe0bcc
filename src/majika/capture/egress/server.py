"""The proxy itself: hears what the browser wants, judges it, and goes there for it."""

from __future__ import annotations

import asyncio
from asyncio import StreamReader, StreamWriter
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from majika.capture import reasons
from majika.capture.egress import socks
from majika.capture.egress.addresses import parse_address
from majika.capture.egress.budget import Budget
from majika.capture.egress.connection import Connection
from majika.capture.egress.log import Entry, Log
from majika.capture.egress.names import normal
from majika.capture.egress.relay import Peer, relay
from majika.capture.egress.resolving import Resolve, look_up
from majika.capture.egress.route import Router
from majika.capture.egress.rules import Limits, Rules
from majika.capture.egress.upstream import parse_upstream
from majika.capture.facts import Decision
from majika.capture.reasons import RefusedError

HERE = "127.0.0.1"


class Egress:
    """A SOCKS5 proxy on this machine for one visit, in an `async with` block.

    `resolve` finds the addresses of names, the system unless told otherwise. `upstream` is the URL
    of a proxy that everything goes through; raises `UpstreamError` for one that cannot be used.
    """

    port: int
    """Where it listens, on 127.0.0.1."""

    def __init__(
        self,
        rules: Rules | None = None,
        *,
        limits: Limits | None = None,
        resolve: Resolve | None = None,
        upstream: str = "",
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._limits = limits or Limits()
        self._budget = Budget(self._limits)
        self._router = Router(rules or Rules(), resolve or look_up, parse_upstream(upstream))
        self._log = Log(now)
        self._live: set[Connection] = set()
        self._went: dict[tuple[str, int], str] = {}
        self._is_listed: Callable[[str], bool] = lambda _: False

    async def __aenter__(self) -> Egress:
        self._server = await asyncio.start_server(self._serve, HERE, 0)
        self.port = self._server.sockets[0].getsockname()[1]
        self._end = asyncio.get_running_loop().call_later(self._limits.life, self._stop, "time")
        return self

    async def __aexit__(self, *_: object) -> None:
        self._end.cancel()
        self._server.close()
        ending = [connection.task for connection in self._live if connection.task]
        for task in ending:
            task.cancel()
        await asyncio.gather(*ending, return_exceptions=True)
        await self._router.close()

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """What was asked for so far, in that order, and what became of it."""
        return self._log.decisions()

    @property
    def over_limit(self) -> str:
        """The first limit that was met: `bytes`, `connections`, `time`; empty when none was."""
        return self._budget.over

    def address_of(self, host: str, port: int) -> str:
        """The address that we last connected to for a host; empty when there is none."""
        return self._went.get((normal(host), port), "")

    def refuse_hosts(self, listed: Callable[[str], bool]) -> None:
        """From now on let nothing through to such hosts, and close what is open to them.

        For as long as a decoy is typed: no redirect may carry it to a brand's own site.
        """
        self._is_listed = listed
        for connection in tuple(self._live):
            if connection.entry and listed(normal(connection.entry.host)):
                connection.cut(reasons.LISTED)

    def _stop(self, limit: str) -> bool:
        """A limit is met: nothing more comes or goes. False, for those who asked whether it may."""
        self._budget.end(limit)
        for connection in tuple(self._live):
            connection.cut(reasons.LIMIT)
        return False

    async def _serve(self, reader: StreamReader, writer: StreamWriter) -> None:
        connection = Connection(asyncio.current_task(), Peer(reader, writer))
        self._live.add(connection)
        try:
            await self._handle(connection)
            await connection.close()
        except (OSError, EOFError):
            pass  # an end that is gone, or does not speak: nobody is left to be told
        except asyncio.CancelledError:
            pass  # cut by us; streams of Python 3.11 complain about a task that says so
        finally:
            self._live.discard(connection)
            connection.drop()

    async def _handle(self, connection: Connection) -> None:
        client = connection.client
        async with asyncio.timeout(self._limits.handshake):
            request = await socks.read_request(client.reader, client.writer)
        if request is None:
            return
        connection.entry = entry = self._log.open(request.host, request.port)
        try:
            connection.server = server = await self._reach(entry)
        except RefusedError as refused:
            entry.refuse(refused.why)
            entry.ip = refused.ip or entry.ip
            socks.answer(client.writer, socks.ANSWERS.get(refused.why, socks.NOT_ALLOWED))
            return
        entry.allow()
        self._went[normal(entry.host), entry.port] = entry.ip
        socks.answer(client.writer, socks.GRANTED)
        await relay(
            client,
            server,
            sent=partial(self._count_sent, entry),
            received=partial(self._count_received, entry),
        )

    async def _reach(self, entry: Entry) -> Peer:
        """The server that is asked for. Raises `RefusedError` with why it is not to be had."""
        wishes = sum(each.entry is not None for each in self._live) - 1
        if not self._budget.admit(wishes):
            raise RefusedError(reasons.LIMIT)
        if self._is_listed(normal(entry.host)):
            raise RefusedError(reasons.LISTED)
        try:
            async with asyncio.timeout(self._limits.connect):
                return await self._try_each(entry)
        except TimeoutError:
            raise RefusedError(reasons.NO_ANSWER) from None

    async def _try_each(self, entry: Entry) -> Peer:
        """The first address that answers, each with its share of the time."""
        targets = await self._router.find(entry.host, entry.port)
        failed = RefusedError(reasons.NO_SUCH_NAME)
        for target in targets:
            entry.ip = target if parse_address(target) else ""
            try:
                async with asyncio.timeout(self._limits.connect / len(targets)):
                    return await self._router.connect(target, entry.port)
            except TimeoutError:
                failed = RefusedError(reasons.NO_ANSWER)
            except RefusedError as refused:
                failed = refused
        raise failed

    def _count_received(self, entry: Entry, count: int) -> bool:
        entry.received += count
        return self._budget.receive(count) or self._stop("bytes")

    def _count_sent(self, entry: Entry, count: int) -> bool:
        entry.sent += count
        return self._budget.send(count) or self._stop("bytes")
