"""Chromium for drawing: a fresh profile each time, scripts off, offline, behind a dead proxy.

Every page that is drawn was written by us and holds no address (`majika.report.drawing`). All
that follows is for the day when that fails: the context is offline, every request is refused
before it is made, names resolve to nothing, and what would still get out meets a proxy that is
not there.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from majika.errors import BrowserError, BrowserMissingError

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

Result = TypeVar("Result")

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
)
VARIABLE = "MAJIKA_CHROMIUM"
"""Environment variable with the path of another browser of Chromium's family."""

WIDTH = 720
"""CSS pixels of a drawn page: a mail is 600 to 700 wide."""

SCALE = 2.0
"""Pixels of a picture for each of them: letters stay sharp on phones and in print."""

TIMEOUT_MS = 20_000
"""For each step of drawing. A page that takes longer is hostile, or the machine is ill."""

NOWHERE = "127.0.0.1:9"
"""The discard port (RFC 863), which nobody serves: a proxy that is not there."""

ARGUMENTS = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-domain-reliability",
    "--no-pings",
    "--dns-prefetch-disable",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--host-resolver-rules=MAP * ~NOTFOUND",
)


def find_chromium(environment: Mapping[str, str] = os.environ) -> str | None:
    """Path of the browser to use: the one named in `MAJIKA_CHROMIUM`, else the system's."""
    if named := environment.get(VARIABLE):
        return named if Path(named).is_file() else None
    on_path = (shutil.which(name, path=environment.get("PATH")) for name in NAMES)
    return next(filter(None, on_path), None) or next(filter(os.path.isfile, PLACES), None)


class Chromium:
    """A browser that draws and prints pages. Use it in a `with` block: it ends with the block.

    It starts with the first page, or with `start`: who draws nothing waits for nothing. All of it
    lives in one thread of its own, so that it can start while a mail is being analyzed.
    """

    def __init__(self, executable: str | None = None) -> None:
        self._executable = executable or find_chromium()
        self._thread = ThreadPoolExecutor(1, "chromium")
        self._open = ExitStack()
        self._browser: Browser | None = None
        self._ready: Page | None = None

    def __enter__(self) -> Chromium:
        return self

    def __exit__(self, *_: object) -> None:
        self._thread.submit(self._open.close).result()
        self._thread.shutdown()

    def start(self) -> None:
        """Start now, in the background, and get ready to draw. What goes wrong is told when a page
        is wanted.

        The package is imported first: beside other imports, in a thread, it takes twice as long,
        and everything waits for the browser in the end.
        """
        with suppress(ImportError):
            import playwright.sync_api  # noqa: F401
        self._thread.submit(self._prepare)

    def use(
        self, html: str, work: Callable[[Page], Result], *, width: int = WIDTH, scale: float = SCALE
    ) -> Result:
        """What `work` makes of `html`, laid out `width` pixels wide.

        Raises `BrowserMissingError` where nothing can draw, `BrowserError` when it takes too long.
        """
        return self._thread.submit(self._use, html, work, width, scale).result()

    def print(self, html: str) -> bytes:
        """`html` as a PDF on A4. Raises as `use` does."""
        return self.use(html, _print, width=1000, scale=1)

    def _prepare(self) -> None:
        self._ready = self._blank_page(WIDTH, SCALE)

    def _use(self, html: str, work: Callable[[Page], Result], width: int, scale: float) -> Result:
        self._started()
        from playwright.sync_api import Error

        try:
            page = self._page(width, scale)
            try:
                page.set_content(html, wait_until="load")
                return work(page)
            finally:
                page.context.close()
        except Error as error:
            self._give_up()
            raise BrowserError(f"Chromium could not draw it: {_first_line(error)}") from None

    def _page(self, width: int, scale: float) -> Page:
        """The page that `start` got ready, for the first who can use it; else a new one."""
        ready, self._ready = self._ready, None
        return (
            ready if ready and (width, scale) == (WIDTH, SCALE) else self._blank_page(width, scale)
        )

    def _blank_page(self, width: int, scale: float) -> Page:
        context = self._started().new_context(
            java_script_enabled=False,
            offline=True,
            accept_downloads=False,
            service_workers="block",
            viewport={"width": width, "height": 900},
            device_scale_factor=scale,
            color_scheme="light",
        )
        context.set_default_timeout(TIMEOUT_MS)
        context.route("**/*", lambda route: route.abort())
        return context.new_page()

    def _started(self) -> Browser:
        self._browser = self._browser or self._start()
        return self._browser

    def _start(self) -> Browser:
        if self._executable is None:
            raise BrowserMissingError("There is no Chromium on this machine to draw with.")
        try:
            from playwright.sync_api import Error, sync_playwright
        except ImportError:
            raise BrowserMissingError("The package that steers Chromium is missing.") from None
        try:
            playwright = self._open.enter_context(sync_playwright())
            browser = playwright.chromium.launch(
                executable_path=self._executable,
                chromium_sandbox=sandboxed(),
                args=list(ARGUMENTS),
                proxy={"server": NOWHERE, "bypass": "<-loopback>"},
                timeout=TIMEOUT_MS,
            )
        except Error as error:
            self._open.close()  # else the next try would fail for having begun twice
            why = _first_line(error).replace(self._executable, Path(self._executable).name)
            raise BrowserError(f"Chromium does not start: {why}") from None
        self._open.callback(browser.close)
        return browser

    def _give_up(self) -> None:
        """After a page that hangs, the whole browser goes: the next one starts anew."""
        from playwright.sync_api import Error

        with suppress(Error):  # what hangs or is gone already cannot be closed
            self._open.close()
        self._browser = self._ready = None


def _print(page: Page) -> bytes:
    return page.pdf(format="A4", print_background=True, tagged=True, outline=True)


def sandboxed() -> bool:
    """Chromium's own sandbox stays on; root on Linux has none to offer (crbug.com/638180)."""
    return not (sys.platform == "linux" and os.geteuid() == 0)


def _first_line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0][:200]
