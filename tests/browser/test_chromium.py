"""The browser that draws is shut off from the world, whatever it is given to draw."""

from __future__ import annotations

import subprocess
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from majika.browser import Chromium, find_chromium
from majika.browser.system import sandboxed
from majika.errors import BrowserError, BrowserMissingError
from majika.report.drawing.picture import draw_pictures
from tests.browser.conftest import Listener
from tests.browser.hostile import hostile_html


def test_a_usual_browser_asks_for_it(listener: Listener):
    """The listener hears: else the silence below would prove nothing."""
    with TemporaryDirectory() as folder:
        page = Path(folder, "page.html")
        page.write_text(hostile_html(listener.port))
        executable = find_chromium()
        assert executable is not None
        command = [executable, "--headless", "--disable-gpu", f"--user-data-dir={folder}/profile"]
        command += [] if sandboxed() else ["--no-sandbox"]
        subprocess.run(
            [*command, "--timeout=3000", "--dump-dom", page.as_uri()],
            capture_output=True,
            timeout=60,
            check=False,
        )

    assert len(set(listener.heard)) > 10


def test_ours_asks_for_nothing(chromium: Chromium, listener: Listener):
    """Not even when a mail came through unsanitised: the page is drawn as the mail wrote it."""
    page = hostile_html(listener.port)
    for html in (page, page.replace('"refresh"', '"none"')):  # one leaves, one stays
        for draw in (chromium.print, lambda html: draw_pictures(html, chromium)):
            with suppress(BrowserError):
                draw(html)
    stays = page.replace('"refresh"', '"none"')
    chromium.use(stays, lambda page: page.wait_for_timeout(1000), width=700)

    assert listener.heard == []


def test_no_script_runs(chromium: Chromium):
    html = "<p id=x>as it was</p><script>x.textContent = 'changed'</script>"
    told = chromium.use(html, lambda page: page.text_content("p"), width=400)

    assert told == "as it was"


def test_a_page_that_never_ends_is_given_up(chromium: Chromium, monkeypatch: pytest.MonkeyPatch):
    """And the browser with it: the next page gets a new one."""
    monkeypatch.setattr("majika.browser.chromium.TIMEOUT_MS", 1)
    with pytest.raises(BrowserError):
        draw_pictures("<p>x</p>" * 5000, chromium)
    monkeypatch.setattr("majika.browser.chromium.TIMEOUT_MS", 20_000)

    assert draw_pictures("<p>x</p>", chromium).pages


def test_without_a_browser_the_error_names_the_package(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("majika.browser.chromium.find_chromium", lambda: None)
    with Chromium() as browser, pytest.raises(BrowserMissingError) as raised:
        draw_pictures("<p>x</p>", browser)

    assert "apt install chromium" in raised.value.hint


def test_a_browser_that_does_not_start_says_so_each_time(tmp_path: Path):
    """Why it does not start, and not where it is: the report says it, too."""
    broken = tmp_path / "home of hanako" / "chrome"
    broken.parent.mkdir()
    broken.write_text("no program")
    with Chromium(str(broken)) as browser:
        browser.start()
        for _ in range(2):
            with pytest.raises(BrowserError, match="launch") as raised:
                draw_pictures("<p>x</p>", browser)
            assert "hanako" not in str(raised.value)


def test_a_fault_while_drawing_leaves_the_browser_usable(chromium: Chromium):
    with pytest.raises(ZeroDivisionError):
        chromium.use("<p>x</p>", lambda _: 1 // 0, width=100)

    left = chromium.use("<p>x</p>", lambda page: len(page.context.browser.contexts), width=100)
    assert left == 1


def test_a_browser_of_ones_own(tmp_path: Path):
    own = tmp_path / "own"
    own.touch()

    assert find_chromium({"MAJIKA_CHROMIUM": str(own), "PATH": ""}) == str(own)
    assert find_chromium({"MAJIKA_CHROMIUM": str(tmp_path / "none"), "PATH": ""}) is None


def test_chromiums_own_sandbox_goes_only_for_root(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("majika.browser.system.sys.platform", "linux")
    for user, stays in ((0, False), (1000, True)):
        monkeypatch.setattr("majika.browser.system.os.geteuid", lambda user=user: user)
        assert sandboxed() is stays
