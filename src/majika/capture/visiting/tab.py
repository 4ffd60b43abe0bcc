"""One window on its visit: go, wait until the page stays, take what there is, type and send."""

from __future__ import annotations

import asyncio
import time
from base64 import b64decode
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any
from urllib.parse import urljoin

from playwright.async_api import Error, Frame, Locator

from majika.capture.facts import Field, How, PageForm
from majika.capture.reading import Seen
from majika.capture.reading.addresses import host_at
from majika.capture.visiting import limits
from majika.capture.visiting.answer import answer
from majika.capture.visiting.chromium import Window
from majika.capture.visiting.content import icon_of, is_filled, title_of
from majika.capture.visiting.track import Track
from majika.findings import Host

_CONTROLS = "xpath=//*[self::input or self::select or self::textarea or self::button]"
"""As `Field.index` counts them. XPath looks into no shadow tree, like the source we read."""

_TRIES = 3
"""How often a page is asked for its source."""

_NOT_A_PAGE = ("about:", "chrome-error:")


class Tab:
    """A window and what it tells. Nothing here raises for what a page does."""

    def __init__(self, window: Window) -> None:
        self.track = Track()
        self._page, self._cdp = window.page, window.cdp
        self._load_until = 0.0
        self.hung = False
        """True when the page did not answer in time."""

    async def attach(self) -> None:
        await self.track.attach(self._page, self._cdp)

    async def go(self, url: str) -> None:
        """Open an address and wait until its page stays."""
        self._load_until = time.monotonic() + limits.LOAD
        with suppress(Error):  # what went wrong stands in the last step
            await self._page.goto(url, wait_until="load", timeout=limits.LOAD * 1000)
        await self._settle()

    async def look(self) -> Seen:
        """The page as it stands."""
        html, frames = await self._sources()
        png, icon = await asyncio.gather(self._picture(), self._icon(html))
        track = self.track
        last = track.arrived
        return Seen(
            url=self._url(),
            status=last.status if last else 0,
            title=title_of(html),
            html=html,
            frames=frames,
            requests=tuple(track.requests),
            icon_sha256=icon,
            dialogs=tuple(track.dialogs),
            downloads=tuple(track.downloads),
            popups=tuple(track.popups),
            png=png,
            certificate=last.certificate if last else None,
            taken=datetime.now(UTC),
        )

    async def send(self, form: PageForm, values: Iterable[tuple[Field, str]], host: Host) -> bool:
        """Type into a form as a person does and send it. False when nothing could be typed, or
        when the page is not at that host any more."""
        frame = self._frame(form.frame)
        typed = [
            host_at(self._page.url) == host
            and await self._type(frame.locator(_CONTROLS).nth(field.index), field, value)
            for field, value in values
        ]
        if not any(typed) or host_at(self._page.url) != host:
            return False
        before, _ = await self._sources()
        self._load_until = time.monotonic() + limits.LOAD
        self.track.next_how = How.FORM
        await self._press(frame, form)
        await self._something_happens(before)
        await self._settle()
        return True

    # --- what a page is made of

    def _url(self) -> str:
        last = self.track.arrived or next(iter(self.track.steps), None)
        gone = self._page.url.startswith(_NOT_A_PAGE)
        return last.url if gone and last else self._page.url

    async def _sources(self) -> tuple[str, tuple[tuple[str, str], ...]]:
        """Source of the page and of its frames, after its scripts. Empty where none came."""
        if self._page.url.startswith(_NOT_A_PAGE):
            return "", ()
        html = await self._source()
        inner = self._page.frames[1 : limits.FRAMES + 1] if html else []
        return html, tuple([(frame.url, await self._inner_source(frame)) for frame in inner])

    async def _source(self) -> str:
        """Empty when it cannot be had: a script that never ends is ended, a page that is about to
        go elsewhere is waited for."""
        for _ in range(_TRIES):
            try:
                source = await asyncio.wait_for(self._page.content(), limits.ANSWER)
                return source[: limits.HTML]
            except TimeoutError:
                await self.track.stop_scripts()
            except Error:
                await asyncio.sleep(limits.QUIET)
        self.hung = True
        return ""

    async def _inner_source(self, frame: Frame) -> str:
        """Nothing for a frame that never came: what stands there was written by the browser."""
        if frame.url.startswith("chrome-error:"):
            return ""
        seconds = limits.ANSWER if frame.url else limits.NAMELESS
        return (await answer(frame.content(), seconds) or "")[: limits.HTML]

    async def _picture(self) -> bytes:
        """The page from its top, without asking the page itself."""
        if self._page.url.startswith(_NOT_A_PAGE) or self.hung:
            return b""
        metrics = await answer(self._cdp.send("Page.getLayoutMetrics"))
        if metrics is None:
            return b""
        size = metrics["cssContentSize"]
        seen = metrics["cssLayoutViewport"]
        height = min(max(size["height"], seen["clientHeight"]), limits.HEIGHT)
        clip = {"x": 0, "y": 0, "width": seen["clientWidth"], "height": height, "scale": 1}
        wanted = {"format": "png", "clip": clip, "captureBeyondViewport": True}
        shot = await answer(self._cdp.send("Page.captureScreenshot", wanted))
        return b64decode(shot["data"]) if shot else b""

    async def _icon(self, html: str) -> str:
        """Hash of the little picture in the tab, fetched as the browser would."""
        written = icon_of(html)
        address = urljoin(self._url(), written) if written else ""
        if not address.startswith(("http:", "https:")):
            return ""
        content = await answer(self._fetch(address))
        return sha256(content).hexdigest() if content else ""

    async def _fetch(self, address: str) -> bytes:
        """Through the page's own connection: the same proxy, the same profile."""
        tree = await self._cdp.send("Page.getFrameTree")
        wanted = {
            "frameId": tree["frameTree"]["frame"]["id"],
            "url": address,
            "options": {"disableCache": False, "includeCredentials": False},
        }
        found = (await self._cdp.send("Network.loadNetworkResource", wanted))["resource"]
        stream = found.get("stream")
        return await self._read(stream) if stream else b""

    async def _read(self, stream: str) -> bytes:
        content = b""
        while len(content) <= limits.ICON:
            part: dict[str, Any] = await self._cdp.send("IO.read", {"handle": stream})
            data = part["data"]
            content += b64decode(data) if part.get("base64Encoded") else data.encode()
            if part["eof"]:
                break
        await self._cdp.send("IO.close", {"handle": stream})
        return content

    # --- waiting

    async def _settle(self) -> None:
        """Wait until the page stays where it is and has something to show, or ran out of time."""
        await self._quiet()
        end = time.monotonic() + limits.PATIENCE
        while time.monotonic() < end and not (self.hung or self.track.crashed):
            html, frames = await self._sources()
            if is_filled(html, [source for _, source in frames]):
                return
            await asyncio.sleep(limits.QUIET)
            await self._quiet()

    async def _quiet(self) -> None:
        """Wait for the end of a chain of addresses; an endless one has its limit."""
        while self._moves() and not self.track.too_many:
            await asyncio.sleep(0.05)
        if self.track.too_many:
            await answer(self._cdp.send("Page.navigate", {"url": "about:blank"}))  # end it
        else:
            left = max(self._load_until - time.monotonic(), 0.1)
            await answer(self._page.wait_for_load_state("load"), left)

    def _moves(self) -> bool:
        waits = self.track.pending and time.monotonic() < self._load_until
        return waits or self.track.restless < limits.QUIET

    async def _something_happens(self, before: str) -> None:
        """After a form was sent: another address, another content, or a message."""
        steps, dialogs = len(self.track.steps), len(self.track.dialogs)
        end = time.monotonic() + limits.PATIENCE
        while time.monotonic() < end and not self.hung:
            if len(self.track.steps) > steps or len(self.track.dialogs) > dialogs:
                return
            if (await self._sources())[0] != before:
                return
            await asyncio.sleep(0.1)

    # --- typing

    def _frame(self, number: int) -> Frame:
        frames = self._page.frames
        return frames[number] if number < len(frames) else self._page.main_frame

    async def _type(self, control: Locator, field: Field, value: str) -> bool:
        """Key by key, as pages expect that watch their visitors type."""
        try:
            if not await control.is_visible():
                return (
                    False  # what a person does not see stays empty: it may be a trap for programs
                )
            if field.kind == "select":
                await control.select_option(index=1)
            elif field.kind in ("date", "month", "week", "time", "color", "range"):
                await control.fill(value)
            else:
                await control.click()
                await control.press_sequentially(value, delay=10)
        except Error:
            return False
        return True

    async def _press(self, frame: Frame, form: PageForm) -> None:
        """The button, or the Enter key where there is none or it lies under something."""
        controls = frame.locator(_CONTROLS)
        if form.button is not None:
            try:
                await controls.nth(form.button).click(no_wait_after=True)
                return
            except Error:
                pass
        await answer(controls.nth(form.fields[-1].index).press("Enter", no_wait_after=True))
