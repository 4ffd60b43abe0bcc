"""Behind a proxy: whom it vouches for, and who comes past it."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from majika.web.behind import Behind
from majika.web.safety import HSTS_SECONDS, Safety
from majika.web.site import Site, origin_of

SITE = Site(urls=("https://majika.example", "https://other.example:8443"), secure=True)
PROXY = "10.0.0.5"


def ask(
    headers: dict[str, str], *, peer: str = PROXY, method: str = "GET", site: Site = SITE
) -> tuple[int, dict[str, str], Any]:
    """Status, headers, and from whom the app believes it comes."""
    seen: list[Any] = []
    sent: list[Any] = []

    async def app(scope, receive, send):
        seen.append(scope["client"])
        await send({"type": "http.response.start", "status": 200, "headers": []})

    async def refuse(scope, receive, send, status):
        await send({"type": "http.response.start", "status": status, "headers": []})

    async def send(message):
        sent.append(message)

    scope = {
        "type": "http", "method": method, "path": "/cases", "client": (peer, 1), "scheme": "http",
        "headers": [(name.lower().encode(), value.encode()) for name, value in headers.items()],
    }  # fmt: skip
    asyncio.run(Behind(Safety(app, refuse, site), [PROXY, "fd00::/64"], site)(scope, None, send))
    answered = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    return sent[0]["status"], answered, seen[0][0] if seen else None


HOST = {"Host": "majika.example"}


def test_who_asks_is_whom_the_proxy_says():
    assert ask({**HOST, "X-Forwarded-For": "192.0.2.7"})[2] == "192.0.2.7"
    assert ask(HOST)[2] == PROXY


def test_what_a_stranger_wrote_before_the_proxy_is_not_believed():
    status, _, client = ask({**HOST, "X-Forwarded-For": "127.0.0.1, 198.51.100.9, 192.0.2.7"})
    assert (status, client) == (200, "192.0.2.7")


@pytest.mark.parametrize("peer", ["10.0.0.6", "127.0.0.1", "fd01::1", "::ffff:10.0.0.6", "x"])
def test_nobody_comes_past_the_proxy(peer: str):
    status, _, client = ask({**HOST, "X-Forwarded-For": PROXY}, peer=peer)
    assert (status, client) == (403, None)


@pytest.mark.parametrize("peer", ["fd00::1", "::ffff:10.0.0.5"])
def test_a_proxy_by_its_other_address(peer: str):
    assert ask(HOST, peer=peer)[0] == 200


def test_without_encryption_nothing_is_taken():
    plain = {**HOST, "X-Forwarded-Proto": "http"}
    status, headers, client = ask(plain)
    assert (status, headers["location"], client) == (308, "https://majika.example/cases", None)
    assert ask(plain, method="POST")[0] == 403


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("majika.example", 200), ("MAJIKA.example:443", 200), ("other.example:8443", 200),
        ("other.example", 421), ("127.0.0.1", 421), ("majika.example.evil.example", 421),
        ("majika.example:80", 421), ("", 421),
    ],
)  # fmt: skip
def test_only_our_names(host: str, status: int):
    assert ask({"Host": host, "X-Forwarded-Host": "majika.example"})[0] == status


@pytest.mark.parametrize(
    ("origin", "status"),
    [
        ("https://majika.example", 200), ("http://majika.example", 403), ("null", 403),
        ("https://other.example:8443", 403), ("https://evil.example", 403),
    ],
)  # fmt: skip
def test_forms_come_from_our_own_pages(origin: str, status: int):
    assert ask({**HOST, "Origin": origin}, method="POST")[0] == status


def test_browsers_shall_stay_with_tls():
    assert ask(HOST)[1]["strict-transport-security"] == f"max-age={HSTS_SECONDS}"


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://Majika.Example/", "https://majika.example"),
        ("https://majika.example:443", "https://majika.example"),
        ("https://majika.example:8443", "https://majika.example:8443"),
        ("https://[fd00::1]", "https://[fd00::1]"),
        ("http://majika.example", None), ("https://", None), ("https://a.example/x", None),
        ("https://me@a.example", None), ("https://a.example:x", None), ("a.example", None),
    ],
)  # fmt: skip
def test_origins(url: str, origin: str | None):
    assert origin_of(url) == origin
