"""The main path in a real Chromium with its scripts off, and a real server."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from majika.capture.egress import Rules
from majika.capture.world import World
from tests.capture.conftest import open_zoo, zoo
from tests.capture.zoo import Zoo
from tests.mails import READER, mail
from tests.web.browsing import address, browser

__all__ = ["address", "browser", "open_zoo", "zoo"]
pytestmark = pytest.mark.usefixtures("loopback")

TOKEN = "k9Qx72LmZp0"
WORDS = {
    "ja": {
        "from": "エグザンプルショップ緊急事態",
        "story": "エグザンプルショップをご利用の方へ。会員資格が停止されます。",
        "verdict": "詐欺メールです",
        "card": "カード番号",
    },
    "en": {
        "from": "Exampleshop Emergency",
        "story": "Dear Exampleshop customer, your membership will be suspended.",
        "verdict": "This is a fraud",
        "card": "card number",
    },
}


@pytest.fixture
def working() -> bool:
    return True


def opened(browser: Browser, address: str, language: str, complaints: list[str]) -> Page:
    """The first page, in a browser without scripts. It complains of what a policy forbids."""
    context = browser.new_context(
        java_script_enabled=False, locale={"ja": "ja-JP", "en": "en-US"}[language]
    )
    page = context.new_page()
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(address)
    return page


def saved(tmp_path: Path, link: str, language: str, subject: str = "Notice") -> Path:
    words = WORDS[language]
    html = f'<p>{words["story"]}</p><a href="{link}?e={READER}&t={TOKEN}">Login</a>'
    path = tmp_path / "mail.eml"
    sender = f"{words['from']} <info@s179.stranger.example>"
    path.write_bytes(mail(from_=sender, subject=subject, html=html))
    return path


@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_main_path(
    language: str, address: str, browser: Browser, zoo: Zoo, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):  # fmt: skip
    """Choose a mail → verdict → report → the link, shown first → what is behind it."""
    world = partial(World, rules=Rules(allow=zoo.allow), resolve=zoo.resolve)
    monkeypatch.setattr("majika.capture.world.World", world)
    complaints: list[str] = []
    page = opened(browser, address, language, complaints)
    words = WORDS[language]

    with page.expect_file_chooser() as chooser:
        page.locator(".drop").click()  # anywhere in the field
    chooser.value.set_files(saved(tmp_path, zoo.url(f"article-{language}"), language))
    page.locator("button.main").click()
    assert words["verdict"] in page.locator("h1").inner_text()
    picture = page.locator("#mail img").first
    assert page.request.get(address + str(picture.get_attribute("src"))).body()[:4] == b"\x89PNG"

    with page.expect_download() as download:
        page.locator("a[href$='report.html']").click()
    report = Path(download.value.path()).read_text("utf-8")
    assert words["verdict"] in report.replace("<wbr>", "")
    assert "hanako" not in report.lower()

    page.locator("a[href$='/visit']").click()
    shown = page.locator(".link").inner_text()
    assert "hxxp://" in shown
    assert TOKEN not in shown
    assert not page.locator("#decoy").is_checked()
    assert zoo.heard == []
    page.locator("#decoy").check()
    page.locator("button.main").click()
    end = time.monotonic() + 60
    while not page.url.endswith("#visit") and time.monotonic() < end:
        page.wait_for_timeout(300)  # the page renews itself

    assert words["card"] in page.locator("#visit").inner_text()
    page.goto(f"{address}/cases")
    assert page.locator(".queue tr.fraud").count() == 1
    heard = " ".join(f"{each.path} {each.body} {each.headers}" for each in zoo.heard)
    assert TOKEN not in heard
    assert "hanako" not in heard.lower()
    assert complaints == []


HOSTILE = "<script>document.title='owned'</script><img src=http://127.0.0.1:9/x onerror=x>"


def test_nothing_of_a_mail_acts(address: str, browser: Browser, tmp_path: Path):
    """Scripts are on here, as in most browsers: what a mail brings must not run all the same."""
    complaints: list[str] = []
    context = browser.new_context(locale="en-US")
    page = context.new_page()
    page.on("console", lambda message: complaints.append(message.text))
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address)
    page.set_input_files("#files", saved(tmp_path, "javascript:alert(1)//", "en", HOSTILE))
    page.locator("button.main").click()
    page.wait_for_load_state("networkidle")

    assert page.title().endswith("– majika")
    assert all(url.startswith((address, "data:")) for url in asked)
    assert complaints == []


def test_a_phone_scrolls_one_way_only(address: str, browser: Browser, tmp_path: Path):
    context = browser.new_context(locale="ja-JP", viewport={"width": 390, "height": 800})
    page = context.new_page()
    page.goto(address)
    for _ in range(2):
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        page.set_input_files("#files", saved(tmp_path, "http://exampelshop.test/x", "ja"))
        page.locator("button.main").click()
        page.wait_for_load_state()
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        page.goto(f"{address}/cases")
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        page.goto(address)
