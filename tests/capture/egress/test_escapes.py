"""Nothing inside is reached, however it is asked for; and each of these tests would hear it."""

from __future__ import annotations

import asyncio

import pytest

from majika.capture.egress import Egress, Rules, machine
from majika.capture.facts import Decision
from tests.capture.egress.world import (
    all_roads_lead_to,
    answers,
    listening,
    reply_to,
    without_guard,
)

NOT_ALLOWED = 2
GRANTED = 0
PUBLIC = "93.184.216.34"

NAMES = {
    "inside.example": ["10.0.0.1"],
    "ourselves.example": ["127.0.0.1"],
    "mixed.example": [PUBLIC, "192.168.1.1"],
    "mixed-last.example": ["2400:1::1", PUBLIC, "::1"],
    "metadata.example": ["169.254.169.254"],
    "mapped.example": ["::ffff:127.0.0.1"],
    "nat64.example": ["64:ff9b::7f00:1"],
    "6to4.example": ["2002:7f00:1::"],
    "zone.example": ["fe80::1%2"],
    "odd.example": ["127.1"],
}

ESCAPES = {
    "an address": ("127.0.0.1", "loopback"),
    "another of ours": ("127.8.8.8", "loopback"),
    "no address": ("0.0.0.0", "unspecified"),  # noqa: S104
    "an address of IPv6": ("::1", "loopback"),
    "no address of IPv6": ("::", "unspecified"),
    "mapped": ("::ffff:127.0.0.1", "loopback"),
    "NAT64": ("64:ff9b::7f00:1", "loopback"),
    "private": ("192.168.0.1", "private"),
    "metadata": ("169.254.169.254", "metadata"),
    "octal": ("0177.0.0.1", "loopback"),
    "hexadecimal": ("0x7f.0x0.0x0.0x1", "loopback"),
    "hexadecimal in one": ("0x7f000001", "loopback"),
    "decimal": ("2130706433", "loopback"),
    "short": ("127.1", "loopback"),
    "with a dot at its end": ("127.0.0.1.", "loopback"),
    "in brackets": ("[::1]", "loopback"),
    "with a zone": ("fe80::1%eth0", "zone"),
    "a name for inside": ("inside.example", "private"),
    "a name for ourselves": ("ourselves.example", "loopback"),
    "a name for both": ("mixed.example", "private"),
    "a name for many": ("mixed-last.example", "loopback"),
    "a name for metadata": ("metadata.example", "metadata"),
    "a name for a mapped address": ("mapped.example", "loopback"),
    "a name for a translated address": ("nat64.example", "loopback"),
    "a name for a tunnel": ("6to4.example", "tunnel"),
    "a name with a zone": ("zone.example", "zone"),
    "a name for something odd": ("odd.example", "not an address"),
}


def try_out(host: str, monkeypatch: pytest.MonkeyPatch) -> tuple[int, list[str], Decision]:
    """Ask for a host in a world in which every connection that is made ends at a listener."""

    async def scene() -> tuple[int, list[str], Decision]:
        async with listening() as listener, Egress(Rules(), resolve=answers(NAMES)) as egress:
            wanted = all_roads_lead_to(listener, monkeypatch)
            code = await reply_to(egress.port, host, listener.port)
            await asyncio.sleep(0.01)
            assert listener.visits == len(wanted)
            return code, wanted, egress.decisions[0]

    return asyncio.run(scene())


@pytest.mark.parametrize("escape", ESCAPES)
def test_no_escape(escape: str, loopback: None, monkeypatch: pytest.MonkeyPatch):
    host, why = ESCAPES[escape]
    code, wanted, decision = try_out(host, monkeypatch)

    assert (code, wanted) == (NOT_ALLOWED, [])
    assert (decision.allowed, decision.why) == (False, why)
    assert decision.sent == decision.received == 0


@pytest.mark.parametrize("escape", ESCAPES)
def test_the_test_above_would_hear_it(escape: str, loopback: None, monkeypatch: pytest.MonkeyPatch):
    without_guard(monkeypatch)
    code, wanted, decision = try_out(ESCAPES[escape][0], monkeypatch)

    assert (code, len(wanted), decision.allowed) == (GRANTED, 1, True)


@pytest.mark.parametrize("host", ["127.0.0.1", "2130706433", "ourselves.example"])
def test_a_real_listener_hears_nothing(host: str, loopback: None, monkeypatch: pytest.MonkeyPatch):
    """The same without any stand-in: real sockets, a real server."""

    async def visits() -> int:
        async with listening() as listener, Egress(resolve=answers(NAMES)) as egress:
            await reply_to(egress.port, host, listener.port)
            await asyncio.sleep(0.01)
            return listener.visits

    assert asyncio.run(visits()) == 0
    without_guard(monkeypatch)
    assert asyncio.run(visits()) == 1


PRIVATE_NAMES = [
    "localhost",
    "LOCALHOST.",
    "a.localhost",
    "router",
    "router.lan",
    "nas.local",
    "wiki.corp",
    "www.internal",
    "router.home.arpa",
    "1.0.0.127.in-addr.arpa",
    "facebookcorewwwi.onion",
]
NO_NAMES = ["", ".", "a..example", "bank.example..", "a b.example", "a%b.example", "1.2.3.4.5"]
TOO_LONG = ["a" * 64 + ".example", "a." * 127 + "a"]


@pytest.mark.parametrize("host", [*PRIVATE_NAMES, *NO_NAMES, *TOO_LONG])
def test_names_that_nobody_is_asked_about(host: str, loopback: None):
    async def scene() -> None:
        resolve = answers({})
        async with Egress(resolve=resolve) as egress:
            assert await reply_to(egress.port, host, 80) == NOT_ALLOWED
            assert resolve.asked == []
            why = "private name" if host in PRIVATE_NAMES else "not a name"
            assert egress.decisions[0].why == why

    asyncio.run(scene())


def test_an_address_of_this_machine_however_public(loopback: None, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(machine, "_binds", lambda family, ip: ip == PUBLIC)
    _, wanted, decision = try_out(PUBLIC, monkeypatch)
    assert (wanted, decision.why) == ([], "this machine")


def test_where_anything_can_be_bound_to_that_tells_nothing(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(machine, "_binds", lambda family, ip: True)
    assert not machine.is_this_machine(PUBLIC)


@pytest.mark.parametrize("ip", ["127.0.0.1", "127.3.2.1"])
def test_this_machine_is_known_by_binding(ip: str, loopback: None, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(machine, "_NOBODYS", dict.fromkeys(machine._NOBODYS, "not an address"))
    assert machine.is_this_machine(ip)


def test_a_name_keeps_the_address_it_had_first(loopback: None):
    """Rebinding: public when it is looked at, private a moment later."""

    async def scene() -> None:
        async with listening() as first, listening() as second:
            names = {"rebinds.example": ["127.0.0.1"]}
            resolve = answers(names)
            rules = Rules(first.rules.allow | {("127.0.0.2", first.port)})
            async with Egress(rules, resolve=resolve) as egress:
                assert await reply_to(egress.port, "rebinds.example", first.port) == GRANTED
                names["rebinds.example"] = ["127.0.0.2"]
                assert await reply_to(egress.port, "REBINDS.example.", first.port) == GRANTED
                assert await reply_to(egress.port, "rebinds.example", second.port) == NOT_ALLOWED
                assert {decision.ip for decision in egress.decisions} == {"127.0.0.1"}
            assert resolve.asked == ["rebinds.example"]
            assert second.visits == 0

    asyncio.run(scene())


def test_only_the_address_and_port_that_are_allowed(loopback: None):
    async def scene() -> None:
        async with listening() as listener, Egress(listener.rules) as egress:
            assert await reply_to(egress.port, "127.0.0.1", listener.port) == GRANTED
            assert await reply_to(egress.port, "::ffff:127.0.0.1", listener.port) == GRANTED
            assert await reply_to(egress.port, "127.0.0.1", listener.port + 1) == NOT_ALLOWED
            assert await reply_to(egress.port, "127.0.0.2", listener.port) == NOT_ALLOWED

    asyncio.run(scene())
