"""What the browser tells while it goes: the addresses on the way, and all that a page tries."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from playwright.async_api import CDPSession, Dialog, Download, Page, Request

from majika.capture.facts import Certificate, How
from majika.capture.visiting.answer import answer
from majika.capture.visiting.limits import EVENTS, HOPS, REQUESTS


@dataclass(slots=True, kw_only=True)
class Step:
    """One address on the way, as far as is known yet."""

    url: str
    how: How
    status: int = 0
    certificate: Certificate | None = None
    error: str = ""


@dataclass  # without slots: playwright keeps a mark on whose methods it calls
class Track:
    """Everything heard so far. One for a window; `attach` before the first address."""

    steps: list[Step] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)
    downloads: list[str] = field(default_factory=list)
    popups: list[str] = field(default_factory=list)
    faults: dict[str, str] = field(default_factory=dict)
    """Host of a certificate that the browser does not accept, and why."""

    next_how: How = How.LINK
    crashed: bool = False
    closed: bool = False
    """By the page itself, or with a browser that ended."""

    moved_at: float = field(default_factory=time.monotonic)
    """When the page last asked for another address of its own, or got it."""

    stopped: bool = False
    """True once the page's scripts were ended."""

    _cdp: CDPSession | None = None
    _by_id: dict[str, Step] = field(default_factory=dict)
    _frame: str = ""
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    async def attach(self, page: Page, cdp: CDPSession) -> None:
        """Listen. From now on dialogs are closed, windows shut and downloads refused."""
        self._cdp = cdp
        self._frame = (await cdp.send("Page.getFrameTree"))["frameTree"]["frame"]["id"]
        cdp.on("Network.requestWillBeSent", self._asked)
        cdp.on("Network.responseReceived", self._answered)
        cdp.on("Network.loadingFailed", self._failed)
        cdp.on("Security.visibleSecurityStateChanged", self._security)
        for domain in ("Network", "Security"):
            await cdp.send(f"{domain}.enable")
        page.on("dialog", lambda dialog: self._do(self._dialog(dialog)))
        page.on("download", lambda download: self._do(self._download(download)))
        page.on("crash", self._crash)
        page.on("close", self._close)
        page.context.on("request", self._request)
        page.context.on("page", lambda other: self._do(self._popup(other)))

    @property
    def too_many(self) -> bool:
        return len(self.steps) > HOPS

    @property
    def arrived(self) -> Step | None:
        """The last address that answered; one that only starts a program does not."""
        return next((step for step in reversed(self.steps) if step.status), None)

    async def stop_scripts(self) -> None:
        """End what runs and let nothing else run: the page stays as it is then."""
        if self._cdp is not None and not self.stopped:
            self.stopped = True
            await answer(self._cdp.send("Runtime.terminateExecution"))
            await answer(self._cdp.send("Emulation.setScriptExecutionDisabled", {"value": True}))

    @property
    def pending(self) -> bool:
        """True while the last address has not answered."""
        return bool(self.steps) and not (self.steps[-1].status or self.steps[-1].error)

    @property
    def restless(self) -> float:
        """Seconds since the page last went to another address, or was answered there."""
        return time.monotonic() - self.moved_at

    # --- what the browser tells

    def _asked(self, event: dict[str, Any]) -> None:
        if event.get("type") != "Document" or event.get("frameId") != self._frame:
            return
        before = event.get("redirectResponse")
        if before is not None and event["requestId"] in self._by_id:
            _fill(self._by_id[event["requestId"]], before)
        how = How.REDIRECT if before is not None else self.next_how
        self.next_how = How.PAGE
        step = Step(url=event["request"]["url"], how=how)
        self._by_id[event["requestId"]] = step
        self.moved_at = time.monotonic()
        if not self.too_many:
            self.steps.append(step)

    def _answered(self, event: dict[str, Any]) -> None:
        step = self._by_id.get(event["requestId"])
        if step is not None:
            self.moved_at = time.monotonic()
            _fill(step, event["response"])

    def _failed(self, event: dict[str, Any]) -> None:
        step = self._by_id.get(event["requestId"])
        if step is not None:
            step.error = str(event.get("errorText", "")).removeprefix("net::")

    def _security(self, event: dict[str, Any]) -> None:
        state = event["visibleSecurityState"].get("certificateSecurityState") or {}
        fault = str(state.get("certificateNetworkError", "")).removeprefix("net::")
        if fault and self.steps:
            self.faults[self.steps[-1].url] = fault

    def _request(self, request: Request) -> None:
        if len(self.requests) < REQUESTS:
            self.requests.append(request.url)

    def _crash(self, _: Page) -> None:
        self.crashed = True

    def _close(self, _: Page) -> None:
        self.closed = True

    # --- what a page tries with its visitor

    async def _dialog(self, dialog: Dialog) -> None:
        _note(self.dialogs, dialog.message)
        # Only "leave this page?" is answered with yes.
        await (dialog.accept() if dialog.type == "beforeunload" else dialog.dismiss())
        if len(self.dialogs) >= EVENTS:
            await self.stop_scripts()

    async def _download(self, download: Download) -> None:
        _note(self.downloads, download.suggested_filename)
        await download.cancel()

    async def _popup(self, page: Page) -> None:
        """Browsers open a second window only for a click, and so does ours: on our decoy."""
        _note(self.popups, page.url)
        await page.close()

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        """Do it beside all else; a window that is gone meanwhile needs no answer."""
        task = asyncio.ensure_future(answer(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _note(notes: list[str], text: str) -> None:
    if len(notes) < EVENTS:
        notes.append(text[:2_000])


def _fill(step: Step, response: dict[str, Any]) -> None:
    step.status = int(response.get("status", 0))
    details = response.get("securityDetails")
    step.certificate = _certificate(details) if details else None


def _certificate(details: dict[str, Any]) -> Certificate:
    return Certificate(
        subject=str(details.get("subjectName", "")),
        names=tuple(map(str, details.get("sanList", ())[:100])),
        issuer=str(details.get("issuer", "")),
        valid_from=_moment(details.get("validFrom", 0)),
        valid_to=_moment(details.get("validTo", 0)),
    )


def _moment(seconds: float) -> datetime:
    """Certificates may name the year 9999, and attackers any."""
    return datetime.fromtimestamp(min(max(float(seconds), 0), 32_503_680_000), UTC)
