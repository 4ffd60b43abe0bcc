"""Through a proxy of the reader's choice: what it is asked for, and what it never learns."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest

from majika.capture.egress import Egress, Rules, machine
from majika.capture.egress.upstream import parse_upstream
from majika.errors import UpstreamError
from majika.report.errors import describe
from tests.capture.egress.world import SOON, answers, connect, ending_of, request

PUBLIC = "93.184.216.34"
NAMES = {
    "shop.example": [PUBLIC],
    "six.example": ["2400:1::1"],
    "inside.example": ["10.0.0.1"],
}
ONION = "a" * 56 + ".onion"


@dataclass
class Proxy:
    """A tiny proxy that goes nowhere: it keeps what it is asked for, then says it all back."""

    kind: str
    code: int | None = None
    """What it answers, when it does not simply agree."""

    port: int = 0
    asked: list[str] = field(default_factory=list)

    def url(self, login: str = "") -> str:
        return f"{self.kind}://{login}127.0.0.1:{self.port}"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await (self._http if self.kind == "http" else self._socks)(reader, writer)
        writer.write(await reader.read(100))
        writer.close()

    async def _http(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.asked.append((await reader.readuntil(b"\r\n\r\n")).decode())
        writer.write(f"HTTP/1.1 {self.code or 200} so be it\r\n\r\n".encode())

    async def _socks(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        login = 2 in await reader.readexactly((await reader.readexactly(2))[1])
        writer.write(b"\x05\x02" if login else b"\x05\x00")
        if login:
            self.asked.append("login " + repr(await reader.readexactly(10)))
            writer.write(b"\x01\x00")
        kind = (await reader.readexactly(4))[3]
        length = {1: 4, 4: 16}.get(kind) or (await reader.readexactly(1))[0]
        host = await reader.readexactly(length)
        self.asked.append(host.decode() if kind == 3 else ".".join(map(str, host)))
        await reader.readexactly(2)
        writer.write(bytes([5, self.code or 0, 0, 1, 0, 0, 0, 0, 0, 0]))


@asynccontextmanager
async def proxying(kind: str, code: int | None = None) -> AsyncIterator[Proxy]:
    proxy = Proxy(kind, code)
    server = await asyncio.start_server(proxy.serve, "127.0.0.1", 0)
    proxy.port = server.sockets[0].getsockname()[1]
    async with server:
        yield proxy


@pytest.fixture(autouse=True)
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """The addresses above belong to others: asking the system would be seen as an attempt."""
    monkeypatch.setattr(machine, "_binds", lambda family, ip: False)


async def ask(proxy: Proxy, host: str, login: str = "") -> tuple[int, Egress]:
    resolve = answers(NAMES)
    async with Egress(Rules(), resolve=resolve, upstream=proxy.url(login)) as egress:
        code, reader, writer = await connect(egress.port, request(host, 443))
        if code == 0:
            writer.write(b"hello")
            async with asyncio.timeout(SOON):
                assert await reader.readexactly(5) == b"hello"
        writer.close()
        if proxy.kind == "socks5h":
            assert resolve.asked == []
        return code, egress


ASKED = {
    ("socks5", "shop.example"): PUBLIC,
    ("socks5", "six.example"): "36.0.0.1.0.0.0.0.0.0.0.0.0.0.0.1",
    ("socks5", PUBLIC): PUBLIC,
    ("socks5h", "shop.example"): "shop.example",
    ("socks5h", ONION): ONION,
    ("socks5h", PUBLIC): PUBLIC,
    ("socks5h", "0x08080808"): "8.8.8.8",
}


@pytest.mark.parametrize(("kind", "host"), ASKED)
def test_what_a_socks_proxy_is_asked_for(kind: str, host: str, loopback: None):
    async def scene() -> None:
        async with proxying(kind) as proxy:
            code, egress = await ask(proxy, host)
            assert (code, proxy.asked) == (0, [ASKED[kind, host]])
            assert egress.decisions[0].allowed

    asyncio.run(scene())


@pytest.mark.parametrize(
    ("host", "asked"), [("shop.example", PUBLIC), ("six.example", "[2400:1::1]")]
)
def test_what_an_http_proxy_is_asked_for(host: str, asked: str, loopback: None):
    async def scene() -> None:
        async with proxying("http") as proxy:
            code, egress = await ask(proxy, host, "user:pass%40word@")
            assert code == 0
            assert proxy.asked[0].startswith(f"CONNECT {asked}:443 HTTP/1.1\r\n")
            assert "Proxy-Authorization: Basic dXNlcjpwYXNzQHdvcmQ=" in proxy.asked[0]
            assert host not in proxy.asked[0]
            assert "pass" not in repr(egress.decisions) + repr(vars(egress))

    asyncio.run(scene())


INSIDE = ["inside.example", "127.0.0.1", "10.1.1.1", "::1", "localhost", "nas.local", "127.1"]


@pytest.mark.parametrize("kind", ["socks5", "socks5h", "http"])
@pytest.mark.parametrize("host", INSIDE)
def test_it_is_never_asked_for_what_is_inside(kind: str, host: str, loopback: None):
    """Under socks5h, what a name means is known to the proxy alone: the name is all we judge."""

    async def scene() -> None:
        async with proxying(kind) as proxy:
            code, _ = await ask(proxy, host)
            by_name_only = kind == "socks5h" and host == "inside.example"
            assert (code, proxy.asked) == ((0, [host]) if by_name_only else (2, []))

    asyncio.run(scene())


@pytest.mark.parametrize("kind", ["socks5", "http"])
def test_names_of_tor_are_no_business_of_other_proxies(kind: str, loopback: None):
    async def scene() -> None:
        async with proxying(kind) as proxy:
            code, egress = await ask(proxy, ONION)
            assert (code, proxy.asked, egress.decisions[0].why) == (2, [], "private name")

    asyncio.run(scene())


FAILURES = [
    ("socks5", 1, "refused by the upstream proxy"),
    ("socks5", 2, "refused by the upstream proxy"),
    ("socks5", 3, "unreachable"),
    ("socks5", 4, "no answer"),
    ("socks5", 5, "refused by the server"),
    ("socks5", 99, "refused by the upstream proxy"),
    ("http", 403, "refused by the upstream proxy"),
    ("http", 407, "refused by the upstream proxy"),
    ("http", 504, "no answer"),
]


@pytest.mark.parametrize(("kind", "code", "why"), FAILURES)
def test_what_it_says_is_understood(kind: str, code: int, why: str, loopback: None):
    async def scene() -> None:
        async with proxying(kind, code) as proxy:
            reply, egress = await ask(proxy, "shop.example")
            (decision,) = egress.decisions
            assert reply != 0
            assert (decision.allowed, decision.why, decision.ip) == (False, why, PUBLIC)

    asyncio.run(scene())


NONSENSE = {
    "nothing": b"",
    "zero": b"\x00",
    "a log-in without end": b"\x05\x02",
    "no log-in": b"\x05\xff",
    "noise": b"\xff" * 90,
    "no status": b"HTTP/1.1 x\r\n\r\n",
    "no end": b"x" * 99_999,
}


@pytest.mark.parametrize("kind", ["socks5", "http"])
@pytest.mark.parametrize("nonsense", NONSENSE.values(), ids=NONSENSE)
def test_nonsense_from_it_is_no_way(kind: str, nonsense: bytes, loopback: None):
    async def scene() -> None:
        async def babble(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(nonsense)
            writer.close()

        server = await asyncio.start_server(babble, "127.0.0.1", 0)
        proxy = Proxy(kind, port=server.sockets[0].getsockname()[1])
        async with server:
            reply, egress = await ask(proxy, "shop.example")
            assert reply != 0
            assert egress.decisions[0].why in {"refused by the upstream proxy", "upstream down"}

    asyncio.run(scene())


@pytest.mark.parametrize("size", [1, 7, 1000])
def test_an_answer_may_come_in_pieces(size: int, loopback: None):
    """And what the server says first stands right behind it."""
    answer = b"HTTP/1.0 200 Connection established\r\nVia: a\r\n\r\n220 hello"

    async def scene() -> None:
        async def in_pieces(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            for start in range(0, len(answer), size):
                writer.write(answer[start : start + size])
                await writer.drain()
                await asyncio.sleep(0.001)
            writer.close()

        server = await asyncio.start_server(in_pieces, "127.0.0.1", 0)
        upstream = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with server, Egress(upstream=upstream) as egress:
            code, reader, _ = await connect(egress.port, request(PUBLIC, 25))
            assert (code, await ending_of(reader)) == (0, b"220 hello")

    asyncio.run(scene())


@pytest.mark.parametrize("kind", ["socks5", "socks5h", "http"])
def test_it_is_down(kind: str, loopback: None):
    async def scene() -> None:
        async with proxying(kind) as proxy:
            pass
        reply, egress = await ask(proxy, "shop.example", "user:secret@")
        (decision,) = egress.decisions
        assert (reply, decision.allowed, decision.why) == (1, False, "upstream down")
        assert "secret" not in repr(decision)

    asyncio.run(scene())


def test_a_login_is_sent_to_a_socks_proxy(loopback: None):
    async def scene() -> None:
        async with proxying("socks5") as proxy:
            await ask(proxy, PUBLIC, "me:pass1@")
            assert proxy.asked == ["login " + repr(b"\x01\x02me\x05pass1"), PUBLIC]

    asyncio.run(scene())


UNUSABLE = [
    "proxy.example:1080",
    "127.0.0.1:9050",
    "ftp://user:secret@proxy.example:21",
    "https://user:secret@proxy.example:443",
    "socks4://user:secret@proxy.example:1080",
    "socks5://user:secret@",
    "socks5://user:secret@:1080",
    "socks5://user:secret@proxy.example",
    "socks5://user:secret@proxy.example:99999",
    "socks5://user:secret@proxy.example:0",
    "socks5://user:secret@[::1:1080",
    "socks5://user:secret@proxy.example:1080/path",
    "socks5://user:secret@proxy.example:1080?query",
    "socks5://user:secret@proxy.example:1080#fragment",
    "socks5://user:secret@proxy.exam ple:1080",
    "socks5://user:secret\n@proxy.example:1080",
    "socks5://usersecret@proxy.example:1080",
    "socks5://:secret@proxy.example:1080",
    "socks5://user:secret" + "t" * 255 + "@proxy.example:1080",
    "http://us%3Aer:secret@proxy.example:3128",
]


@pytest.mark.parametrize("url", UNUSABLE)
def test_urls_that_cannot_be_used(url: str):
    with pytest.raises(UpstreamError) as caught:
        Egress(upstream=url)
    for language in ("en", "ja"):
        said = describe(caught.value, language)
        assert "secret" not in said.message + said.hint
        assert "socks5h://" in said.hint


def test_none_is_none():
    assert parse_upstream("") is None


def test_a_login_is_not_in_what_is_shown_of_it():
    upstream = parse_upstream("socks5h://user:secret@[::1]:9050")
    assert upstream is not None
    assert (upstream.host, upstream.port, upstream.resolves) == ("::1", 9050, True)
    assert "secret" not in repr(upstream)
    assert "user" not in repr(upstream)


def test_the_package_for_it_is_missing(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("majika.capture.egress.upstream.find_spec", lambda _: None)
    with pytest.raises(UpstreamError, match="python-socks"):
        Egress(upstream="socks5://127.0.0.1:1080")
    Egress(upstream="http://127.0.0.1:3128")  # which we speak ourselves
