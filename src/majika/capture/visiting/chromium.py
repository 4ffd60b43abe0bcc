"""A browser for one visit: a fresh profile, everything a page could take or keep switched off."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.async_api import Browser, BrowserContext, CDPSession, Error, Page, async_playwright

from majika.browser.system import (
    ARGUMENTS,
    NO_NAMES,
    does_not_start,
    first_line,
    launch_options,
)
from majika.capture.visiting.answer import answer
from majika.capture.visiting.limits import ANSWER, CLOSING, MEMORY_MB
from majika.capture.visiting.scratch import PREFIX, everything_in, scratch_folder
from majika.capture.visitors import Visitor
from majika.errors import BrowserStartError

VISITING = (
    *ARGUMENTS,
    f"{NO_NAMES}, EXCLUDE 127.0.0.1",  # where our proxy is
    "--webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--disable-blink-features=AutomationControlled",  # tells sites that a program is at work
    "--disable-features=AutofillServerCommunication,MediaRouter,DialMediaRouteProvider,"
    "OptimizationHints,Translate,WebRtcHideLocalIpsWithMdns,Prerender2",
    "--disable-print-preview",
    f"--js-flags=--max-old-space-size={MEMORY_MB}",
)


@dataclass(slots=True, kw_only=True)
class Window:
    """An open page, and the line on which its browser tells what it does."""

    page: Page
    cdp: CDPSession
    har: bytes = b""
    """The record of all requests (HAR 1.2), once the window is closed."""


@asynccontextmanager
async def open_browser(executable: str | None) -> AsyncIterator[Browser]:
    """A browser that itself reaches nothing: only its windows have a proxy that answers.

    Raises `BrowserMissingError`, `BrowserError`.
    """
    options = launch_options(executable, VISITING)
    with scratch_folder() as folder:
        async with AsyncExitStack() as opened:
            try:
                with everything_in(folder):
                    playwright = await opened.enter_async_context(async_playwright())
                browser = await playwright.chromium.launch(
                    **options,
                    ignore_default_args=[
                        "--disable-popup-blocking"
                    ],  # playwright's, for tests of sites
                )
            except Error as error:
                raise does_not_start(error, options["executable_path"]) from None
            try:
                yield browser
            except Error as error:  # pages raise none: the browser itself is gone
                raise BrowserStartError(f"Chromium ended: {first_line(error)}") from None
            finally:
                await answer(browser.close(), CLOSING)


@asynccontextmanager
async def open_window(browser: Browser, visitor: Visitor, port: int) -> AsyncIterator[Window]:
    """A window with a profile of its own, whose every connection goes to our proxy at `port`."""
    with TemporaryDirectory(prefix=PREFIX, ignore_cleanup_errors=True) as folder:
        har = Path(folder, "visit.har")
        context = await _context(browser, visitor, port, har)
        page = await context.new_page()
        window = Window(page=page, cdp=await context.new_cdp_session(page))
        try:
            yield window
        finally:
            await answer(context.close(), CLOSING)
            window.har = har.read_bytes() if har.exists() else b""


async def _context(browser: Browser, visitor: Visitor, port: int, har: Path) -> BrowserContext:
    context = await browser.new_context(
        proxy={"server": f"socks5://127.0.0.1:{port}", "bypass": "<-loopback>"},
        user_agent=visitor.user_agent(browser.version),
        locale=visitor.locale,
        timezone_id=visitor.time_zone,
        viewport={"width": visitor.width, "height": visitor.height},
        is_mobile=visitor.mobile,
        has_touch=visitor.mobile,
        accept_downloads=False,
        service_workers="block",
        ignore_https_errors=True,  # noted, and gone past: nothing of the reader's is at stake
        color_scheme="light",
        record_har_path=har,
        record_har_content="embed",
    )
    context.set_default_timeout(ANSWER * 1000)
    return context
