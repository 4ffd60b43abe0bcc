"""How far it goes along with a page, and what it cuts at once."""

from __future__ import annotations

import asyncio

import pytest

from majika.capture.egress import Egress, Limits, Rules
from tests.capture.egress.world import (
    SOON,
    all_roads_lead_to,
    answers,
    connect,
    ending_of,
    listening,
    reply_to,
    request,
)

BANK = "www.bank.example"
FRAUD = "fraud.example"
HERE = answers({BANK: ["127.0.0.1"], FRAUD: ["127.0.0.1"]})
NOT_ALLOWED = 2


@pytest.mark.parametrize("way", ["received", "sent"])
def test_too_many_bytes_end_it(way: str, loopback: None):
    async def scene() -> None:
        greeting = b"x" * 300_000 if way == "received" else b""
        limits = Limits(**{way: 100_000})
        async with (
            listening(greeting=greeting) as listener,
            Egress(listener.rules, limits=limits, resolve=HERE) as egress,
        ):
            port = listener.port
            other = await connect(egress.port, request(BANK, port)) if way == "sent" else None
            _, reader, writer = await connect(egress.port, request(FRAUD, port))
            writer.write(b"y" * 300_000 if way == "sent" else b"")
            assert len(await ending_of(reader)) <= 100_000
            assert len(listener.heard) <= 100_000
            assert other is None or await ending_of(other[1]) == b""
            assert egress.over_limit == "bytes"
            assert await reply_to(egress.port, FRAUD, port) == NOT_ALLOWED
            cut, late = egress.decisions[-2:]
            assert (cut.allowed, cut.why, late.why) == (False, "limit", "limit")
            assert 100_000 < getattr(cut, way) <= 100_000 + 65_536

    asyncio.run(scene())


def test_too_many_connections(loopback: None):
    async def scene() -> None:
        async with (
            listening() as listener,
            Egress(listener.rules, limits=Limits(connections=3), resolve=HERE) as egress,
        ):
            codes = [await reply_to(egress.port, FRAUD, listener.port) for _ in range(5)]
            assert codes == [0, 0, 0, NOT_ALLOWED, NOT_ALLOWED]
            assert egress.over_limit == "connections"
            assert [each.why for each in egress.decisions] == ["", "", "", "limit", "limit"]

    asyncio.run(scene())


def test_too_many_at_once(loopback: None):
    """Those that are open stay; when one ends there is room again."""

    async def scene() -> None:
        async with (
            listening() as listener,
            Egress(listener.rules, limits=Limits(at_once=2), resolve=HERE) as egress,
        ):
            wish = request(FRAUD, listener.port)
            _, _, first = await connect(egress.port, wish)
            _, reader, second = await connect(egress.port, wish)
            assert await reply_to(egress.port, FRAUD, listener.port) == NOT_ALLOWED
            second.write(b"still here")
            async with asyncio.timeout(SOON):
                assert await reader.readexactly(10) == b"still here"
            first.close()
            await asyncio.sleep(0.05)
            assert await reply_to(egress.port, FRAUD, listener.port) == 0

    asyncio.run(scene())


def test_its_life_ends(loopback: None):
    async def scene() -> None:
        async with (
            listening() as listener,
            Egress(listener.rules, limits=Limits(life=0.1), resolve=HERE) as egress,
        ):
            _, reader, _ = await connect(egress.port, request(FRAUD, listener.port))
            assert await ending_of(reader) == b""
            assert egress.over_limit == "time"
            assert await reply_to(egress.port, FRAUD, listener.port) == NOT_ALLOWED
            assert [each.why for each in egress.decisions] == ["limit", "limit"]

    asyncio.run(scene())


def test_a_name_server_that_does_not_answer(loopback: None):
    async def never(host: str) -> list[str]:
        await asyncio.sleep(60)
        return []

    async def scene() -> None:
        async with Egress(limits=Limits(connect=0.05), resolve=never) as egress:
            assert await reply_to(egress.port, FRAUD, 80) == 4
            assert egress.decisions[0].why == "no answer"

    asyncio.run(scene())


@pytest.mark.parametrize("silent", [{"127.0.0.2"}, {"127.0.0.1", "127.0.0.2"}])
def test_a_server_that_does_not_answer(
    silent: set[str], loopback: None, monkeypatch: pytest.MonkeyPatch
):
    """Each address of a name has its share of the time, so that one that is dead costs no visit."""

    async def scene() -> None:
        async with listening() as listener:
            wanted = all_roads_lead_to(listener, monkeypatch, silent)
            two = answers({FRAUD: ["127.0.0.2", "127.0.0.1"]})
            rules = Rules(frozenset({("127.0.0.1", 80), ("127.0.0.2", 80)}))
            async with Egress(rules, limits=Limits(connect=0.5), resolve=two) as egress:
                code = await reply_to(egress.port, FRAUD, 80)
                answered = len(silent) == 1
                assert code == (0 if answered else 4)
                assert wanted == ["127.0.0.2", "127.0.0.1"]
                assert egress.decisions[0].why == ("" if answered else "no answer")

    asyncio.run(scene())


def test_the_log_ends_somewhere(loopback: None, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("majika.capture.egress.log.MAX_ENTRIES", 3)

    async def scene() -> None:
        async with Egress() as egress:
            for _ in range(5):
                await reply_to(egress.port, "127.0.0.1", 80)
            assert len(egress.decisions) == 3

    asyncio.run(scene())


def is_the_banks(host: str) -> bool:
    return host.endswith("bank.example")


def test_hosts_that_are_refused_from_now_on(loopback: None):
    async def scene() -> None:
        async with listening() as listener, Egress(listener.rules, resolve=HERE) as egress:
            egress.refuse_hosts(is_the_banks)
            assert await reply_to(egress.port, "WWW.Bank.Example.", listener.port) == NOT_ALLOWED
            assert await reply_to(egress.port, FRAUD, listener.port) == 0
            assert [each.why for each in egress.decisions] == ["listed", ""]
            egress.refuse_hosts(lambda _: False)
            assert await reply_to(egress.port, BANK, listener.port) == 0

    asyncio.run(scene())


@pytest.mark.parametrize("listed", [True, False])
def test_what_is_open_to_them_is_closed_that_instant(listed: bool, loopback: None):
    """Not one byte more arrives; the same bytes arrive when the host is not refused."""

    async def scene() -> None:
        async with listening() as listener, Egress(listener.rules, resolve=HERE) as egress:
            _, reader, writer = await connect(egress.port, request(BANK, listener.port))
            _, still, other = await connect(egress.port, request(FRAUD, listener.port))
            writer.write(b"before")
            async with asyncio.timeout(SOON):
                assert await reader.readexactly(6) == b"before"
            if listed:
                egress.refuse_hosts(is_the_banks)
            writer.write(b"password")
            other.write(b"password")
            async with asyncio.timeout(SOON):
                assert await still.readexactly(8) == b"password"
            await asyncio.sleep(0.05)
            assert listener.heard.count(b"password") == (1 if listed else 2)
            assert listener.resets == (1 if listed else 0)
            assert egress.decisions[0].why == ("listed" if listed else "")
            assert egress.decisions[1].allowed
            if listed:
                assert await ending_of(reader) == b""

    asyncio.run(scene())


def test_who_is_on_the_way_to_them_does_not_arrive(loopback: None):
    async def scene() -> None:
        found = asyncio.Event()

        async def resolve(host: str) -> list[str]:
            await found.wait()
            return ["127.0.0.1"]

        async with listening() as listener, Egress(listener.rules, resolve=resolve) as egress:
            asking = asyncio.create_task(connect(egress.port, request(BANK, listener.port)))
            await asyncio.sleep(0.05)
            egress.refuse_hosts(is_the_banks)
            found.set()
            with pytest.raises((asyncio.IncompleteReadError, ConnectionResetError)):
                await asking
            assert (listener.visits, egress.decisions[0].why) == (0, "listed")

    asyncio.run(scene())
