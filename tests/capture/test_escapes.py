"""Nothing inside is reached by a visit, whatever a page tries; each try is refused and noted."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence

import pytest

from majika.browser import find_chromium
from majika.capture.facts import Capture, Decision, Sight
from majika.capture.visit import visit_in
from majika.capture.visiting.chromium import open_browser
from majika.capture.visitors import desktop
from tests.capture.egress.world import without_guard
from tests.capture.visits import target_of, world_of
from tests.capture.zoo import LEAVES, REDIRECTS, SCHEMES, STAYS, TARGETS, WAYS, Zoo
from tests.capture.zoo.site import MARK
from tests.mails import CATALOG

pytestmark = pytest.mark.usefixtures("loopback")

AT_ONCE = 4
MAY_NOT_ASK = {
    "dns-prefetch", "ping", "preconnect", "prerender", "service-worker", "webtransport", "window",
}  # fmt: skip
"""Ways that Chromium does not go at all when it visits for us."""

GOES_THERE = {*LEAVES, *REDIRECTS} - {"window"}
SCHEME_SITES = ("http-302", "location", "frame")


@pytest.fixture(autouse=True)
def in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    for limit, seconds in (("PATIENCE", 0.5), ("LOAD", 6.0), ("ANSWER", 2.0)):
        monkeypatch.setattr(f"majika.capture.visiting.limits.{limit}", seconds)


def visited(zoo: Zoo, urls: Sequence[str]) -> list[Capture]:
    """Visits as anyone's, but all in one browser: a few windows at a time, each with its proxy."""

    async def scene() -> list[Capture]:
        turn = asyncio.Semaphore(AT_ONCE)
        async with open_browser(find_chromium()) as browser:

            async def one(url: str) -> Capture:
                async with turn:
                    return await visit_in(
                        browser,
                        target_of(url),
                        desktop("en"),
                        brand=None,
                        catalog=CATALOG,
                        world=world_of(zoo),
                    )

            return await asyncio.gather(*map(one, urls))

    return asyncio.run(scene())


def outside(zoo: Zoo, capture: Capture) -> list[Decision]:
    """What was decided about all that is no site of the zoo."""
    return [one for one in capture.decisions if (one.ip, one.port) not in zoo.allow]


def assert_all_refused(zoo: Zoo, captures: Iterable[Capture]) -> None:
    tried = [one for capture in captures for one in outside(zoo, capture)]
    assert [one for one in tried if one.allowed or not one.why or one.sent or one.received] == []
    assert zoo.escaped == []


def url_of(zoo: Zoo, way: str) -> str:
    return zoo.url(f"escape-{way}", "/loopback", https=way == "service-worker")


def test_no_way_leads_inside(zoo: Zoo):
    seen = dict(zip(WAYS, visited(zoo, [url_of(zoo, way) for way in WAYS]), strict=True))

    assert_all_refused(zoo, seen.values())
    silent = {way for way, capture in seen.items() if not outside(zoo, capture)}
    assert silent <= MAY_NOT_ASK
    refused = {way for way, capture in seen.items() if capture.sight is Sight.REFUSED}
    assert refused == GOES_THERE


def test_without_the_guard_each_would_be_heard(zoo: Zoo, monkeypatch: pytest.MonkeyPatch):
    without_guard(monkeypatch)
    visited(zoo, [url_of(zoo, way) for way in ("all", *GOES_THERE, "image-redirect")])
    heard = {line.split()[2].strip("/") for line in zoo.escaped if " /" in line}

    speak_no_http = {"tls", "webrtc", "websocket-tls"}
    assert {*STAYS, *GOES_THERE, "image-redirect"} - MAY_NOT_ASK - speak_no_http <= heard
    assert "tcp no HTTP" in zoo.escaped


def test_no_target_is_reached_by_a_redirect(zoo: Zoo):
    captures = visited(zoo, [zoo.url("escape-http-302", f"/{name}") for name in TARGETS])

    assert_all_refused(zoo, captures)
    assert [capture.sight for capture in captures] == [Sight.REFUSED] * len(TARGETS)
    assert all(outside(zoo, capture) for capture in captures)


def test_no_target_is_reached_by_a_picture(zoo: Zoo):
    (capture,) = captures = visited(zoo, [zoo.url("escape-images")])

    assert_all_refused(zoo, captures)
    assert capture.sight is Sight.SEEN
    tried = {one.host for one in outside(zoo, capture)}
    spelled_alike = {"127.0.0.1"}
    assert len(tried) == len(TARGETS) - len({"short", "decimal", "octal", "hex", "wide-digits"})
    assert spelled_alike < tried


def test_no_other_kind_of_address_leads_inside(zoo: Zoo):
    pages = [f"scheme-{way}" for way in SCHEME_SITES]
    captures = visited(zoo, [zoo.url(page, f"/{name}") for page in pages for name in SCHEMES])

    assert_all_refused(zoo, captures)
    shown = {page.html for capture in captures for page in capture.pages if page.html}
    assert all(MARK in html for html in shown)
    assert any(outside(zoo, capture) for capture in captures)


def test_a_name_that_changes_its_address(zoo: Zoo):
    """A site of the zoo at first; the reader's own network a moment later."""
    (capture,) = captures = visited(zoo, [zoo.url("rebinding")])

    assert_all_refused(zoo, captures)
    assert {one.ip for one in capture.decisions} == {"127.0.0.1"}
    assert [one.host for one in capture.decisions if one.allowed]


def test_everything_at_once(zoo: Zoo):
    (capture,) = captures = visited(zoo, [zoo.url("escape-all")])

    assert_all_refused(zoo, captures)
    assert len(outside(zoo, capture)) > 250
