"""The zoo behaves as its sites are called; else tests with it would prove nothing."""

from __future__ import annotations

import asyncio
import http.client
import socket
import ssl
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlencode, urlsplit

import pytest
from playwright.sync_api import sync_playwright

from majika.browser import find_chromium
from majika.browser.system import sandboxed
from tests.capture.zoo import SCHEMES, SITES, STAYS, TARGETS, WAYS, Zoo, host_of
from tests.capture.zoo.site import MARK

pytestmark = pytest.mark.usefixtures("loopback")

WEB = [name for name in SITES if not name.startswith("heavy-")]
SPEAK_NO_HTTP = {"tls", "webrtc", "websocket-tls", "webtransport"}
NOT_IN_A_STEERED_BROWSER = {"dns-prefetch", "preconnect"}
"""Playwright itself switches them off."""

PHONE = {"User-Agent": "Mozilla/5.0 (iPhone) Mobile"}


@contextmanager
def asked(
    zoo: Zoo, url: str, form: dict[str, str] | None = None, **headers: str
) -> Iterator[http.client.HTTPResponse]:
    """The answer to one request, sent to where the egress would send it."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection("127.0.0.1", parts.port, timeout=5)
    if parts.scheme == "https":
        connection.connect()
        context = ssl.create_default_context(cafile=zoo.ca)
        connection.sock = context.wrap_socket(connection.sock, server_hostname=parts.hostname)
    headers = {"Host": parts.netloc} | {name.replace("_", "-"): headers[name] for name in headers}
    body = urlencode(form) if form else None
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    connection.request("POST" if form else "GET", path, body, headers)
    try:
        yield connection.getresponse()
    finally:
        connection.close()


def text(
    zoo: Zoo, name: str, path: str = "", form: dict[str, str] | None = None, **headers: str
) -> str:
    with asked(zoo, zoo.url(name, path or None), form, **headers) as response:
        return response.read().decode()


def leads_to(zoo: Zoo, url: str, form: dict[str, str] | None = None) -> tuple[int, str]:
    with asked(zoo, url, form) as response:
        return response.status, response.headers["Location"]


def test_every_page_is_marked_as_a_test_and_filled_in(zoo: Zoo):
    for name in WEB:
        with asked(zoo, zoo.url(name, https=False)) as response:
            body = response.read().decode("utf-8", "replace")
            assert "{{" not in body + str(response.headers), name
        assert MARK in body or "<h1>" not in body, name


def test_hosts_are_reserved_names_and_resolve(zoo: Zoo):
    for name in SITES:
        host = host_of(name)
        assert host.endswith((".test", ".example"))
        assert asyncio.run(zoo.resolve(host)) == ["127.0.0.1"]


def test_other_names_do_not_resolve(zoo: Zoo):
    for host in ("api.telegram.org", "www.google.com", "nobody.test"):
        with pytest.raises(OSError, match="no such name"):
            asyncio.run(zoo.resolve(host))


def test_a_name_that_rebinds(zoo: Zoo):
    answers = [asyncio.run(zoo.resolve("rebinding.zoo.test")) for _ in range(3)]
    assert answers == [["127.0.0.1"], ["10.0.0.1"], ["10.0.0.1"]]
    zoo.reset()
    assert asyncio.run(zoo.resolve("rebinding.zoo.test")) == ["127.0.0.1"]


def test_the_article(zoo: Zoo):
    assert 'type="password"' in text(zoo, "article-ja")
    login = {"login": "majikayo@example.test", "password": "x"}
    assert leads_to(zoo, zoo.url("article-ja", "/in"), login) == (302, "/wallet")
    assert "カード番号" in text(zoo, "article-ja", "/wallet")
    assert [(each.method, each.path) for each in zoo.heard] == [
        ("GET", "/"),
        ("POST", "/in"),
        ("GET", "/wallet"),
    ]
    assert zoo.heard[1].body == urlencode(login)
    assert zoo.heard[1].host == "www.exmapleshop.test"


def test_what_was_heard_is_forgotten_for_the_next_test(zoo: Zoo):
    assert zoo.heard == []


def test_refuses_first_and_accepts_second(zoo: Zoo):
    url, login = zoo.url("refuses-first", "/in"), {"login": "a"}
    with asked(zoo, url, login) as response:
        assert "パスワードが違います" in response.read().decode()
    assert leads_to(zoo, url, login) == (302, "/card")


@pytest.mark.parametrize("name", ["bank", "honest-login", "refuses-ja", "refuses-silently"])
def test_refuses(zoo: Zoo, name: str):
    for _ in range(2):
        assert 'type="password"' in text(zoo, name, "/in", {"login": "a", "password": "b"})


@pytest.mark.parametrize("name", ["sends-to-bank", "sends-to-bank-307"])
def test_sends_to_the_banks_own_site(zoo: Zoo, name: str):
    _, url = leads_to(zoo, zoo.url(name, "/in"), {"login": "a"})
    assert url.startswith("http://examplebank.test:")


@pytest.mark.parametrize(
    ("name", "headers"),
    [
        ("cloak-phone", PHONE),
        ("cloak-phone-or-bank", PHONE),
        ("cloak-japanese", {"Accept-Language": "ja,en;q=0.5"}),
    ],
)
def test_cloaks(zoo: Zoo, name: str, headers: dict[str, str]):
    assert "password" in text(zoo, name, **headers)
    assert "password" not in text(zoo, name)


def test_cloaks_by_token_and_by_first_visit(zoo: Zoo):
    assert "password" in text(zoo, "cloak-token")
    assert "password" not in text(zoo, "cloak-token", "/?u=1")
    assert "password" in text(zoo, "cloak-once")
    assert "password" not in text(zoo, "cloak-once", Cookie="seen=1")
    assert ["password" in text(zoo, "cloak-once-ever") for _ in range(2)] == [True, False]


def test_a_chain_of_redirects_ends_at_the_form(zoo: Zoo):
    url, hops = zoo.url("redirect-chain"), 0
    while True:
        status, location = leads_to(zoo, url)
        if status == 200:
            break
        url = location if "://" in location else zoo.url("redirect-chain", location)
        hops += 1
    assert hops == 5
    assert url == zoo.url("accepts-anything")


def test_endless_redirects(zoo: Zoo):
    assert leads_to(zoo, zoo.url("endless-http", "/41")) == (302, "/42")


def test_certificates(zoo: Zoo):
    assert text(zoo, "cert-old") == text(zoo, "cert-hour")
    with asked(zoo, zoo.url("accepts-anything", https=True)) as response:
        assert response.status == 200
    assert zoo.heard[-1].scheme == "https"


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("cert-expired", "expired"),
        ("cert-other-name", "mismatch"),
        ("cert-self-signed", "unable to get local issuer|self.signed"),
    ],
)
def test_certificates_that_prove_nothing(zoo: Zoo, name: str, fault: str):
    with pytest.raises(ssl.SSLCertVerificationError, match=fault):
        text(zoo, name)


@pytest.mark.parametrize("way", WAYS)
def test_each_way_of_escape_names_its_target(zoo: Zoo, way: str):
    with asked(zoo, zoo.url(f"escape-{way}", "/hex")) as response:
        body = response.read().decode() + str(response.headers["Location"])
    wanted = "/hex.js" if way == "service-worker" else "go-hex" if way == "image-redirect" else ""
    assert (wanted or f"0x7f.0.0.1:{zoo.listener_port}") in body


def test_all_ways_and_targets_on_one_page(zoo: Zoo):
    body = text(zoo, "escape-all")
    for target in TARGETS.values():
        assert target.replace("{{port}}", str(zoo.listener_port)) in body
    assert "10.0.0.1" not in text(zoo, "escape-all", "/hex")


def test_a_usual_browser_falls_for_it(zoo: Zoo):
    """Else it would prove nothing that ours does not."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=find_chromium(),
            chromium_sandbox=sandboxed(),
            args=["--disable-gpu", "--host-resolver-rules=MAP *.test 127.0.0.1"],
        )
        page = browser.new_page()
        page.goto(zoo.url("escape-all", "/loopback"), wait_until="commit")
        for _ in range(40):
            page.wait_for_timeout(500)
            if not (missed := not_tried(zoo.escaped)):
                break
        browser.close()
    assert not missed


def not_tried(escaped: list[str]) -> set[str]:
    """Ways that the listener has not heard of yet."""
    heard = {line.split()[2].strip("/") for line in escaped if " /" in line}
    wanted = set(STAYS) - SPEAK_NO_HTTP - NOT_IN_A_STEERED_BROWSER | {"tcp no HTTP", "udp"}
    return wanted - heard - set(escaped)


def test_other_kinds_of_addresses(zoo: Zoo):
    for name, url in SCHEMES.items():
        scheme = url.partition(":")[0]
        assert leads_to(zoo, zoo.url("scheme-http-302", f"/{name}"))[1].startswith(f"{scheme}:")


def test_the_listener_tells_of_connections_and_datagrams(zoo: Zoo):
    assert ("127.0.0.1", zoo.listener_port) not in zoo.allow
    with asked(zoo, f"http://127.0.0.1:{zoo.listener_port}/escape") as response:
        assert response.read() == b"escaped"
    assert zoo.escaped == ["tcp GET /escape HTTP/1.1"]
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as datagrams:
        datagrams.settimeout(5)
        datagrams.sendto(b"x", ("127.0.0.1", zoo.listener_port))
        assert datagrams.recv(10) == b"heard"
    assert zoo.escaped[1:] == ["udp"]


def test_heavy_pages_do_not_end(zoo: Zoo):
    for name in ("heavy-endless", "heavy-gigabyte"):
        with asked(zoo, zoo.url(name)) as response:
            assert len(response.read(3_000_000)) == 3_000_000


def test_a_bomb_is_a_thousand_times_what_it_weighs(zoo: Zoo):
    with asked(zoo, zoo.url("heavy-gzip")) as response:
        unpacked = zlib.decompressobj(31).decompress(response.read(100_000), 60_000_000)
    assert len(unpacked) > 50_000_000


def test_slow_and_silent_pages_stop_nobody(zoo: Zoo):
    with asked(zoo, zoo.url("heavy-slow")) as response:
        assert response.read(1) == b"<"
        assert text(zoo, "accepts-anything")
    with pytest.raises(TimeoutError):
        silent(zoo)


def silent(zoo: Zoo) -> None:
    with socket.create_connection(("127.0.0.1", zoo.http_port), timeout=1) as connection:
        host = host_of("heavy-silent")
        connection.sendall(f"GET / HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
        connection.recv(1)


def test_a_visitor_who_never_shakes_hands_stops_nobody(zoo: Zoo):
    with socket.create_connection(("127.0.0.1", zoo.https_port)):
        assert text(zoo, "cert-old")


def test_the_zoo_closes(zoo: Zoo):
    with Zoo() as other:
        port, folder = other.http_port, other.ca.parent
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=5)
    assert not folder.exists()
