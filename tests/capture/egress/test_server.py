"""The proxy as a browser meets it: passes on what it is given, and stands what it is given."""

from __future__ import annotations

import asyncio
import gc
import socket
from datetime import UTC, datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from majika.capture.egress import Egress, Limits, Rules
from tests.capture.egress.world import (
    SOON,
    answers,
    connect,
    dial,
    ending_of,
    listening,
    reply_to,
    request,
)

SHOP = "shop.example"
HERE = answers({SHOP: ["127.0.0.1"]})
BIG = 3_000_000


def rules_for(port: int, *addresses: str) -> Rules:
    return Rules(frozenset((ip, port) for ip in addresses or ["127.0.0.1"]))


def test_every_byte_both_ways_in_order(loopback: None):
    said = bytes(range(256)) * (BIG // 256)

    async def scene() -> None:
        async with listening() as listener, Egress(listener.rules, resolve=HERE) as egress:
            _, reader, writer = await connect(egress.port, request(SHOP, listener.port))

            async def say() -> None:
                writer.write(said)
                await writer.drain()
                writer.write_eof()

            async with asyncio.timeout(SOON):
                heard, _ = await asyncio.gather(reader.read(-1), say())
            assert heard == bytes(listener.heard) == said
            await asyncio.sleep(0.01)
            (decision,) = egress.decisions
            assert (decision.sent, decision.received) == (len(said), len(said))
            assert decision.allowed
            assert decision.why == ""
            assert egress.address_of(SHOP, listener.port) == "127.0.0.1"
            assert egress.address_of(SHOP, 1) == egress.address_of("other.example", 80) == ""
            assert egress.over_limit == ""

    asyncio.run(scene())


def test_a_half_closed_connection_still_brings_the_answer(loopback: None):
    """A client that has said all (HTTP/1.0, WebSocket) waits for the rest of the answer."""

    async def scene() -> None:
        async def late(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            asked = await reader.read(-1)
            await asyncio.sleep(0.05)
            writer.write(b"answer to " + asked)
            writer.close()

        server = await asyncio.start_server(late, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        async with server, Egress(rules_for(port)) as egress:
            _, reader, writer = await connect(egress.port, request("127.0.0.1", port))
            writer.write(b"this")
            writer.write_eof()
            async with asyncio.timeout(SOON):
                assert await reader.read(-1) == b"answer to this"

    asyncio.run(scene())


def test_what_a_server_says_first_is_not_lost(loopback: None):
    async def scene() -> None:
        async with listening(greeting=b"220 hello") as listener, Egress(listener.rules) as egress:
            _, reader, _ = await connect(egress.port, request("127.0.0.1", listener.port))
            async with asyncio.timeout(SOON):
                assert await reader.readexactly(9) == b"220 hello"

    asyncio.run(scene())


def test_a_server_that_hangs_up_hard_ends_it(loopback: None):
    async def scene() -> None:
        async def rude(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.transport.abort()

        server = await asyncio.start_server(rude, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        async with server, Egress(rules_for(port)) as egress:
            _, reader, writer = await connect(egress.port, request("127.0.0.1", port))
            assert await ending_of(reader) == b""
            writer.close()

    asyncio.run(scene())


def test_why_a_server_was_not_reached(loopback: None):
    async def scene() -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        async with Egress(rules_for(port), resolve=HERE) as egress:
            assert await reply_to(egress.port, SHOP, port) == 5
            assert await reply_to(egress.port, "nobody.example", port) == 4
            decisions = egress.decisions
            assert [each.why for each in decisions] == ["refused by the server", "no such name"]
            assert [each.ip for each in decisions] == ["127.0.0.1", ""]
            assert not any(each.allowed for each in decisions)

    asyncio.run(scene())


def test_the_next_address_is_tried(loopback: None):
    async def scene() -> None:
        async with listening() as listener:
            two = answers({SHOP: ["127.0.0.2", "127.0.0.1"]})
            rules = rules_for(listener.port, "127.0.0.1", "127.0.0.2")
            async with Egress(rules, resolve=two) as egress:
                assert await reply_to(egress.port, SHOP, listener.port) == 0
                assert egress.decisions[0].ip == "127.0.0.1"

    asyncio.run(scene())


def test_decisions_say_when_by_the_clock_that_was_given(loopback: None):
    then = datetime(2026, 1, 1, tzinfo=UTC)

    async def scene() -> None:
        async with Egress(now=lambda: then) as egress:
            await reply_to(egress.port, "127.0.0.1", 80)
            (decision,) = egress.decisions
            assert (decision.at, decision.port) == (then, 80)

    asyncio.run(scene())


def test_commands_that_it_does_not_know(loopback: None):
    async def scene() -> None:
        async with Egress() as egress:
            for command in (2, 3, 0xF0):
                wish = request("127.0.0.1", 80, command=command)
                assert (await connect(egress.port, wish))[0] == 7
            assert (await connect(egress.port, b"\x05\x01\x00\x09"))[0] == 8
            assert egress.decisions == ()

    asyncio.run(scene())


def test_who_wants_to_log_in_is_told_that_there_is_none(loopback: None):
    async def scene() -> None:
        async with Egress() as egress:
            reader, writer = await dial(egress.port)
            writer.write(b"\x05\x01\x02")
            async with asyncio.timeout(SOON):
                assert await reader.read(-1) == b"\x05\xff"

    asyncio.run(scene())


def test_who_says_nothing_is_sent_away(loopback: None):
    async def scene() -> None:
        async with Egress(limits=Limits(handshake=0.05)) as egress:
            for part in (b"", b"\x05", b"\x05\x01\x00\x05\x01\x00\x03\xffa"):
                reader, writer = await dial(egress.port)
                writer.write(part)
                assert await ending_of(reader) in {b"", b"\x05\x00"}

    asyncio.run(scene())


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.one_of(st.binary(max_size=600), st.binary().map(b"\x05\x01\x00".__add__))))
def test_no_bytes_stop_it(loopback: None, spoken: list[bytes]):
    faults: list[object] = []

    async def scene() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, fault: faults.append(fault))
        limits = Limits(handshake=0.2)
        async with (
            listening() as listener,
            Egress(listener.rules, limits=limits, resolve=answers({})) as egress,
        ):
            for words in spoken:
                _, writer = await dial(egress.port)
                writer.write(words)
                writer.close()
            assert await reply_to(egress.port, "127.0.0.1", listener.port) == 0
        gc.collect()

    asyncio.run(scene())
    assert faults == []


def test_nothing_is_left_behind(loopback: None):
    """Open connections, half-open ones and slow look-ups all end with the block."""

    async def scene() -> None:
        async def slow(host: str) -> list[str]:
            await asyncio.sleep(60)
            return []

        async with (
            listening() as listener,
            Egress(listener.rules, resolve=slow) as egress,
        ):
            await dial(egress.port)
            await connect(egress.port, request("127.0.0.1", listener.port))
            _, writer = await dial(egress.port)
            writer.write(b"\x05\x01\x00" + request(SHOP, 80))
            await asyncio.sleep(0.05)
            assert [each.why for each in egress.decisions] == ["", "unfinished"]
        await asyncio.sleep(0.05)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(scene())


def test_after_its_end_no_limit_is_met_any_more(loopback: None):
    async def scene() -> None:
        async with Egress(limits=Limits(life=0.3)) as egress:
            pass
        await asyncio.sleep(0.4)
        assert egress.over_limit == ""

    asyncio.run(scene())
