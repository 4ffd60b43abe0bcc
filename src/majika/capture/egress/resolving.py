"""Looking names up: each once, whatever its owner would answer the second time."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from functools import partial
from typing import TypeAlias

from majika.capture.reasons import NO_SUCH_NAME, RefusedError

Resolve: TypeAlias = Callable[[str], Awaitable[Iterable[str]]]
"""Addresses of a name; raises `OSError` where there are none."""


async def look_up(host: str) -> list[str]:
    """Ask the system. Raises `OSError` where there is no such name.

    In a thread that nobody waits for at the end: a name server that is slow on purpose holds a
    look-up for half a minute, and asyncio's own threads would have to be waited for.
    """
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[list[str]] = loop.create_future()
    threading.Thread(target=_ask_system, args=(host, loop, answer), daemon=True).start()
    return await answer


def _ask_system(
    host: str, loop: asyncio.AbstractEventLoop, answer: asyncio.Future[list[str]]
) -> None:
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        tell = partial(_settle, answer, [], OSError(str(error)))
    else:
        tell = partial(_settle, answer, [str(address[0]) for *_, address in found], None)
    with suppress(RuntimeError):  # the visit is over, and its loop closed
        loop.call_soon_threadsafe(tell)


def _settle(answer: asyncio.Future[list[str]], found: list[str], error: OSError | None) -> None:
    if answer.cancelled():
        return
    if error:
        answer.set_exception(error)
    else:
        answer.set_result(found)


class Pins:
    """Names and the addresses they had when they were first asked for.

    A name that answers with a public address first and with a private one later (DNS rebinding)
    keeps the first for the whole visit.
    """

    def __init__(self, resolve: Resolve) -> None:
        self._resolve = resolve
        self._answers: dict[str, asyncio.Task[tuple[str, ...]]] = {}

    async def addresses(self, host: str) -> tuple[str, ...]:
        """Addresses of a name. Raises `RefusedError` where there are none."""
        if host not in self._answers:
            self._answers[host] = asyncio.create_task(self._ask(host))
        found = await asyncio.shield(self._answers[host])  # others may wait for it, too
        if not found:
            raise RefusedError(NO_SUCH_NAME)
        return found

    async def _ask(self, host: str) -> tuple[str, ...]:
        try:
            return tuple(dict.fromkeys(await self._resolve(host)))
        except (OSError, UnicodeError):
            return ()

    async def close(self) -> None:
        for answer in self._answers.values():
            answer.cancel()
        await asyncio.gather(*self._answers.values(), return_exceptions=True)
