"""Chromium for drawing: a fresh profile each time, scripts off, offline, behind a dead proxy.

Every page that is drawn was written by us and holds no address (`majika.report.drawing`). All
that follows is for the day when that fails: the context is offline, every request is refused
before it is made, names resolve to nothing, and what would still get out meets a proxy that is
not there.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from typing import TYPE_CHECKING, TypeVar

from majika.browser.system import (
    ARGUMENTS,
    NO_NAMES,
    does_not_start,
    find_chromium,
    first_line,
    launch_options,
)
from majika.errors import BrowserError, BrowserMissingError

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

Result = TypeVar("Result")

WIDTH = 720
"""CSS pixels of a drawn page: a mail is 600 to 700 wide."""

SCALE = 2.0
"""Pixels of a picture for each of them: letters stay sharp on phones and in print."""

TIMEOUT_MS = 20_000
"""For each step of drawing. A page that takes longer is hostile, or the machine is ill."""


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
            raise BrowserError(f"Chromium could not draw it: {first_line(error)}") from None

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
        options = launch_options(self._executable, (*ARGUMENTS, NO_NAMES))
        try:
            from playwright.sync_api import Error, sync_playwright
        except ImportError:
            raise BrowserMissingError("The package that steers Chromium is missing.") from None
        try:
            playwright = self._open.enter_context(sync_playwright())
            browser = playwright.chromium.launch(**options)
        except Error as error:
            self._open.close()  # else the next try would fail for having begun twice
            raise does_not_start(error, options["executable_path"]) from None
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
