"""A help desk's way through the pages in a real Chromium: with its scripts, and without them."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from majika.cases import CampaignQuery, Decision, Query
from majika.web.desk import Desk
from tests.mails import READER, mail
from tests.web.browsing import address, browser

__all__ = ["address", "browser"]
pytestmark = pytest.mark.usefixtures("loopback")

LOCALES = {"ja": "ja-JP", "en": "en-US"}
WORDS = {
    "ja": {
        "fraud": "詐欺メールです",
        "wrong": "間違い",
        "several": "同じ手口",
        "done": "2 通を確認",
    },
    "en": {
        "fraud": "This is a fraud",
        "wrong": "wrong",
        "several": "same hand",
        "done": "2 decided",
    },
}
STORY = "<p>Dear Exampleshop customer, your membership will be suspended today.</p>"


def frauds(folder: Path, count: int) -> list[Path]:
    """Mails of one hand."""
    paths = [folder / f"{number}.eml" for number in range(count)]
    for number, path in enumerate(paths):
        sender = f"Exampleshop Emergency <info@s{number}.stranger.example>"
        link = f'<a href="http://exampelshop.test/x?e={READER}">Login</a>'
        path.write_bytes(mail(from_=sender, subject=f"Notice {number}", html=STORY + link))
    return paths


def opened(browser: Browser, address: str, language: str, scripts: bool, heard: list[str]) -> Page:
    context = browser.new_context(java_script_enabled=scripts, locale=LOCALES[language])
    page = context.new_page()
    page.on("console", lambda message: heard.append(message.text))
    page.goto(address)
    return page


def drop(page: Page, address: str, *paths: Path) -> None:
    page.goto(address)
    page.set_input_files("#files", paths)
    page.locator("button.main").click()
    page.wait_for_load_state()


@pytest.mark.parametrize(("language", "scripts"), [("ja", True), ("en", False)])
def test_drop_decide_share_and_decide_more(
    language: str, scripts: bool, address: str, browser: Browser, desk: Desk, tmp_path: Path
):
    words, heard = WORDS[language], list[str]()
    page = opened(browser, address, language, scripts, heard)
    first, *others = frauds(tmp_path, 3)
    drop(page, address, first)
    assert words["fraud"] in page.locator("h1").inner_text()

    page.fill("#reason", "We asked the shop.")
    page.click("button[value=contested]")
    assert words["wrong"] in page.locator(".ruling").inner_text()

    page.locator("#share button").first.click()
    link = page.locator("#share input[readonly]").input_value()
    stranger = browser.new_context(locale=LOCALES[language]).new_page()
    stranger.on("console", lambda message: heard.append(message.text))
    stranger.goto(link)
    assert words["fraud"] in stranger.locator("h1").inner_text()
    assert "hanako" not in stranger.content().lower()
    assert stranger.locator("nav, form").count() == 0

    drop(page, address, *others)
    page.goto(f"{address}/cases")
    page.locator("tr", has_text="Notice 2").locator(".of-hand").click()
    assert words["several"] in page.locator("h1").inner_text()
    assert page.locator(".queue tbody tr").count() == 3

    page.goto(f"{address}/cases?decision=none")
    for box in page.locator(".tick input").all():
        box.check()
    page.click(".bulk button[value=confirmed]")
    assert words["done"] in page.locator("[role=status]").first.inner_text()
    assert len(desk.cases.find(Query(decision=Decision.CONFIRMED))) == 2
    assert heard == []


def test_the_queue_by_keys_alone(address: str, browser: Browser, desk: Desk, tmp_path: Path):
    page = opened(browser, address, "en", True, [])
    drop(page, address, *frauds(tmp_path, 3))
    page.goto(f"{address}/cases")

    def focused() -> str:
        return str(page.evaluate("document.activeElement.textContent"))

    page.keyboard.press("j")
    assert focused() == "Notice 2"
    page.keyboard.press("j")
    page.keyboard.press("k")
    page.keyboard.press("k")  # no further than the first
    assert focused() == "Notice 2"
    page.keyboard.press("x")
    page.keyboard.press("j")
    page.keyboard.press("d")
    page.keyboard.type("jk x")  # in a field, a key is a letter
    assert page.locator("#reason").input_value() == "jk x"
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**decided=1")
    (decided,) = desk.cases.find(Query(decision=Decision.CONFIRMED))
    assert decided.subject == "Notice 2"

    page.keyboard.press("?")
    assert page.locator("#keys dl").is_visible()
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.wait_for_url("**/cases/*")


def test_new_mail_is_told_without_a_reload(
    address: str, browser: Browser, tmp_path: Path, desk: Desk
):
    heard: list[str] = []
    page = opened(browser, address, "en", True, heard)
    one, other = frauds(tmp_path, 2)
    drop(page, address, one)
    page.clock.install()
    page.goto(f"{address}/cases")
    drop(page.context.new_page(), address, other)
    page.clock.run_for(31_000)

    page.locator(".newer a").wait_for()
    assert "1 new" in page.locator(".newer").inner_text()
    assert page.locator(".queue tbody tr").count() == 1
    assert heard == []


def test_the_picture_comes_after_the_answer(
    address: str, browser: Browser, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("majika.web.answers.PATIENCE", 0.0)
    heard: list[str] = []
    page = opened(browser, address, "en", True, heard)
    drop(page, address, *frauds(tmp_path, 1))
    ring = page.locator(".ring").first
    ring.wait_for()

    number = str(ring.get_attribute("href")).removeprefix("#r")
    plain = ring.evaluate("one => getComputedStyle(one).boxShadow")
    page.locator(f"#r{number} h3").hover()
    assert ring.evaluate("one => getComputedStyle(one).boxShadow") != plain
    assert heard == []


def test_a_phone_scrolls_one_way_only(address: str, browser: Browser, desk: Desk, tmp_path: Path):
    page = browser.new_page(locale="ja-JP", viewport={"width": 390, "height": 800})
    drop(page, address, *frauds(tmp_path, 2))
    (case, *_), (campaign,) = desk.cases.find(Query()), desk.cases.campaigns(CampaignQuery())
    share = desk.cases.shares.open(case.id, timedelta(days=1), "")
    for path in (
        "/cases",
        f"/cases/{case.id}",
        "/campaigns",
        f"/campaigns/{campaign.id}",
        "/brands?q=exampelshop.test",
        "/brands?q=amazon",
        f"/shared/{share.key}",
    ):
        page.goto(address + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, path
