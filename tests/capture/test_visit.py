"""Visits with a real browser to plain test pages: what was seen is said, what was not as well."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from majika.capture.facts import Asks, How, Sight
from majika.capture.visitors import desktop, phone
from tests.capture.visits import BANK, visit
from tests.capture.zoo import Zoo
from tests.mails import CATALOG

pytestmark = pytest.mark.usefixtures("loopback")


def test_a_page_and_all_that_is_seen_of_it(zoo: Zoo):
    capture = visit(zoo, "accepts-anything")
    page = capture.page

    assert capture.sight is Sight.SEEN
    assert page is not None
    assert (page.status, page.title, page.brand) == (200, "例銀行 ログイン", BANK)
    assert page.asks == {Asks.LOGIN, Asks.PASSWORD}
    assert not page.encrypted
    assert page.png.startswith(b"\x89PNG")
    assert "majika test page" in page.html
    assert b'"version":"1.2"' in capture.har
    assert [(hop.how, hop.status, hop.ip) for hop in capture.hops] == [(How.LINK, 200, "127.0.0.1")]
    assert {one.host for one in capture.decisions} == {page.host}
    assert abs(capture.started - datetime.now(UTC)) < timedelta(minutes=2)


def test_the_visitor_looks_like_a_reader_and_not_like_a_program(zoo: Zoo):
    visit(zoo, "cloak-headless-agent")
    agents = {heard.user_agent for heard in zoo.heard}
    languages = {heard.headers["accept-language"] for heard in zoo.heard}

    assert all("Chrome/" in agent and "Headless" not in agent for agent in agents)
    assert all(language.startswith("ja-JP") for language in languages)
    assert "referer" not in zoo.heard[0].headers


@pytest.mark.parametrize("site", ["cloak-headless-agent", "cloak-headless-script"])
def test_a_page_that_hides_from_programs_is_seen(zoo: Zoo, site: str):
    assert visit(zoo, site).sight is Sight.SEEN


def test_every_visit_has_a_fresh_profile(zoo: Zoo):
    """A site that shows itself to each visitor once is seen twice."""
    for _ in range(2):
        assert visit(zoo, "cloak-once").sight is Sight.SEEN


# --- the way


def test_redirects_are_told_apart(zoo: Zoo):
    capture = visit(zoo, "redirect-chain")

    assert [hop.how for hop in capture.hops] == [How.LINK, *[How.REDIRECT] * 5]
    assert [hop.status for hop in capture.hops] == [301, 302, 308, 303, 307, 200]
    assert "short.test" in {hop.host for hop in capture.hops}


@pytest.mark.parametrize(
    "site", ["redirect-script", "redirect-script-late", "redirect-refresh", "redirect-form"]
)
def test_pages_that_send_on_are_followed(zoo: Zoo, site: str):
    capture = visit(zoo, site)

    assert [hop.how for hop in capture.hops] == [How.LINK, How.PAGE]
    assert capture.page
    assert capture.page.title == "例銀行 ログイン"


@pytest.mark.parametrize("site", ["endless-http", "endless-refresh", "endless-script"])
def test_an_endless_way_is_left(zoo: Zoo, site: str):
    capture = visit(zoo, site)

    assert capture.sight is Sight.CUT
    assert 20 <= len(capture.hops) <= 30


# --- certificates


def test_a_certificate_is_read(zoo: Zoo):
    page = visit(zoo, "cert-hour").page

    assert page
    assert page.certificate
    assert page.certificate.names == (page.host,)
    age = page.taken - page.certificate.valid_from
    assert timedelta(0) < age < timedelta(hours=3)


@pytest.mark.parametrize(
    ("site", "fault"),
    [
        ("cert-expired", "ERR_CERT_DATE_INVALID"),
        ("cert-other-name", "ERR_CERT_COMMON_NAME_INVALID"),
        ("cert-self-signed", "ERR_CERT_AUTHORITY_INVALID"),
    ],
)
def test_a_fault_of_a_certificate_is_named(zoo: Zoo, site: str, fault: str):
    """And gone past: nothing of the reader's is at stake."""
    capture = visit(zoo, site)

    assert capture.sight is Sight.SEEN
    assert capture.page
    assert capture.page.certificate
    # The zoo's authority is unknown to the browser, which names the gravest fault alone.
    assert capture.page.certificate.fault in (fault, "ERR_CERT_AUTHORITY_INVALID")
    assert capture.hops[-1].certificate == capture.page.certificate


# --- what could not be seen


@pytest.mark.parametrize(
    ("site", "sight"),
    [
        ("blank", Sight.BLANK),
        ("gone", Sight.MISSING),
        ("broken", Sight.MISSING),
        ("challenge-recaptcha", Sight.CHALLENGE),
        ("challenge-turnstile", Sight.CHALLENGE),
        ("redirect-bank", Sight.REAL_SITE),
        ("annoy-password", Sight.MISSING),
        ("heavy-silent", Sight.UNREACHABLE),
    ],
)
def test_what_was_not_seen_is_never_called_seen(
    zoo: Zoo, site: str, sight: Sight, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("majika.capture.visiting.limits.LOAD", 2.0)
    monkeypatch.setattr("majika.capture.visiting.limits.PATIENCE", 1.0)
    assert visit(zoo, site).sight is sight


def test_two_visitors_see_two_pages(zoo: Zoo):
    capture = visit(zoo, "cloak-phone", visitor=phone("ja"), other=desktop("en"))

    assert capture.sight is Sight.SEEN
    assert capture.other
    assert capture.other.sight is Sight.MISSING
    assert (capture.visitor, capture.other.visitor) == ("phone", "desktop")


# --- pages that fight back


@pytest.mark.parametrize(
    "site", ["annoy-alert", "annoy-print", "annoy-leaving", "annoy-schemes", "annoy-windows"]
)
def test_a_pest_is_seen_all_the_same(zoo: Zoo, site: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("majika.capture.visiting.limits.LOAD", 3.0)
    capture = visit(zoo, site)

    assert capture.sight is Sight.SEEN
    assert capture.page
    assert "majika test page" in capture.page.text


def test_messages_that_pop_up_are_noted(zoo: Zoo, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("majika.capture.visiting.limits.LOAD", 3.0)
    page = visit(zoo, "annoy-alert").page

    assert page
    assert page.dialogs[0] == "警告"
    assert len(page.dialogs) <= 10


def test_files_are_named_and_not_taken(zoo: Zoo):
    capture = visit(zoo, "download-exe")

    assert capture.sight is Sight.SEEN
    assert capture.page
    assert capture.page.downloads == ("update.exe",)


@pytest.mark.parametrize(
    "site", ["heavy-gigabyte", "heavy-gzip", "heavy-slow", "heavy-loop", "heavy-memory"]
)
def test_a_page_without_end_ends(zoo: Zoo, site: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("majika.capture.visiting.limits.LOAD", 2.0)
    monkeypatch.setattr("majika.capture.visiting.limits.ANSWER", 1.5)
    capture = visit(zoo, site)

    assert capture.elapsed_ms < 40_000
    assert sum(one.received for one in capture.decisions) < 40_000_000


def test_the_brand_of_the_page_speaks_where_no_mail_does(zoo: Zoo):
    capture = visit(zoo, "article-en", brand=None)
    assert capture.brand is CATALOG.brands["example-shop"]


def test_what_the_browser_shows_in_place_of_a_frame_is_not_read(zoo: Zoo):
    page = visit(zoo, "escape-frame", "/loopback").page

    assert page
    assert "majika test page" in page.text
    assert "127.0.0.1" not in page.text
