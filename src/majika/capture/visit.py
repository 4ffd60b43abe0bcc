"""A visit from its first address to its last page: go, look, try the decoy, say what was seen."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from datetime import UTC, datetime

from playwright.async_api import Browser

from majika.brands import Brand, Catalog
from majika.browser import find_chromium
from majika.capture import reasons
from majika.capture.decoy.login import Tried, try_decoy
from majika.capture.decoy.wish import DecoyWish
from majika.capture.egress import Egress, Limits
from majika.capture.facts import Capture, Page, Sight
from majika.capture.reading import sight_of
from majika.capture.target import Target
from majika.capture.visiting import limits
from majika.capture.visiting.chromium import open_browser, open_window
from majika.capture.visiting.stay import Stay
from majika.capture.visiting.tab import Tab
from majika.capture.visitors import Visitor
from majika.capture.world import World
from majika.errors import UpstreamFailedError

LIFE = limits.TOTAL + limits.DECOY + 2 * limits.CLOSING
"""Seconds after which our proxy lets nothing more through."""


async def visit(
    target: Target,
    visitor: Visitor,
    *,
    brand: Brand | None,
    catalog: Catalog,
    world: World,
    wish: DecoyWish | None = None,
) -> Capture:
    """Open a link and say what was seen. A page that misbehaves is a fact, not an error.

    `brand`: whom the mail claims to be. `wish`: for a decoy login, too.
    Raises `BrowserError` where there is no browser, `UpstreamError` for a proxy that is none or
    does not let us through.
    """
    async with open_browser(world.executable or find_chromium()) as browser:
        return await visit_in(
            browser, target, visitor, brand=brand, catalog=catalog, world=world, wish=wish
        )


async def visit_in(
    browser: Browser,
    target: Target,
    visitor: Visitor,
    *,
    brand: Brand | None,
    catalog: Catalog,
    world: World,
    wish: DecoyWish | None = None,
) -> Capture:
    """The same in a browser that runs already, with a proxy and a profile of its own."""
    started, clock = datetime.now(UTC), time.perf_counter()
    async with (
        Egress(
            world.rules, limits=Limits(life=LIFE), resolve=world.resolve, upstream=world.upstream
        ) as egress,
        open_window(browser, visitor, egress.port) as window,
    ):
        stay = Stay(tab=Tab(window), egress=egress, catalog=catalog, brand=brand)
        first, tried = await _gone(stay, target, wish)
        sight, hops = _sight(stay, target, first), stay.hops()
    if sight is Sight.UNREACHABLE:
        _blame_upstream(egress)
    return Capture(
        asked=target.asked,
        visited=target.url,
        removed=target.removed,
        place=target.place,
        brand=brand or _spoken_for(first, tried),
        visitor=visitor.device,
        sight=sight,
        hops=hops,
        pages=(first, *tried.pages) if first else (),
        decisions=egress.decisions,
        decoy=tried.decoy,
        no_decoy=tried.no_decoy,
        started=started,
        elapsed_ms=round((time.perf_counter() - clock) * 1000, 1),
        har=window.har,
    )


async def _gone(stay: Stay, target: Target, wish: DecoyWish | None) -> tuple[Page | None, Tried]:
    """The page a link leads to, and what became of the decoy; what there is when time is up."""
    first = None
    with suppress(TimeoutError):
        async with asyncio.timeout(limits.TOTAL):
            await stay.tab.attach()
            await stay.tab.go(target.url)
            first = await stay.look()
    if wish is None or first is None or _sight(stay, target, first) is not Sight.SEEN:
        return first, Tried()
    return first, await try_decoy(stay, first, wish)


def _sight(stay: Stay, target: Target, page: Page | None) -> Sight:
    """How much there was to see."""
    track = stay.tab.track
    if page is None or track.too_many or track.crashed or stay.tab.hung:
        return Sight.CUT
    if not page.html:
        return _why_nothing(stay)
    return sight_of(page, stay.catalog, stay.brand, first_host=target.host)


def _why_nothing(stay: Stay) -> Sight:
    """Why no page came."""
    track, egress = stay.tab.track, stay.egress
    if egress.over_limit or track.closed:
        return Sight.CUT
    if track.downloads:
        return Sight.SEEN  # a file is all there is
    if any(not one.allowed and one.why not in reasons.UNANSWERED for one in egress.decisions):
        return Sight.REFUSED
    return Sight.MISSING if track.arrived else Sight.UNREACHABLE


def _blame_upstream(egress: Egress) -> None:
    """Raises `UpstreamFailedError` when it was the proxy, and not the site, that was not there."""
    why = egress.decisions[-1].why if egress.decisions else ""
    if why in (reasons.UPSTREAM_DOWN, reasons.UPSTREAM_REFUSED):
        raise UpstreamFailedError(f"We got nowhere: {reasons.WHY[why].en}.")


def _spoken_for(first: Page | None, tried: Tried) -> Brand | None:
    """Whom the pages claim to be, where no mail does."""
    pages = [*reversed(tried.pages), *([first] if first else [])]
    return next((page.brand for page in pages if page.brand is not None), None)
