"""A visit for those who do not want to know about event loops."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from majika.brands import Brand, Catalog
from majika.capture.facts import Capture, Sight
from majika.capture.target import Target
from majika.capture.visitors import Visitor
from majika.capture.world import World
from majika.errors import BrowserMissingError

if TYPE_CHECKING:
    from majika.capture.decoy.wish import DecoyWish


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How a link is visited."""

    visitor: Visitor
    other: Visitor | None = None
    """Somebody else to visit it afterwards, to compare."""

    wish: DecoyWish | None = None
    """For a decoy login by the first visitor."""

    catalog: Catalog | None = None
    world: World = field(default_factory=World)


def capture_link(target: Target, plan: Plan, *, brand: Brand | None = None) -> Capture:
    """Open a link in an isolated browser and say what was seen. Takes seconds.

    `brand`: whom the mail that brought the link claims to be. Raises `BrowserMissingError`,
    `BrowserError`, `UpstreamError`.
    """
    return asyncio.run(_alone(captured(target, plan, brand=brand)))


async def _alone(visit: Coroutine[Any, Any, Capture]) -> Capture:
    """In a loop that nobody else uses."""
    asyncio.get_running_loop().set_exception_handler(_let_go)
    return await visit


def _let_go(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Ctrl-C at a terminal ends the browser's driver, too. What was asked of it then goes
    unanswered, and asyncio would say so after our last word."""
    if "never retrieved" not in context["message"]:
        loop.default_exception_handler(context)


async def captured(target: Target, plan: Plan, *, brand: Brand | None = None) -> Capture:
    """The same, for those who have an event loop. Cancelled, it leaves no browser behind."""
    if target.refused is not None:
        return _not_visited(target, plan.visitor, brand)
    try:
        from majika.capture.visit import visit
    except ImportError as error:
        if error.name and error.name.startswith("playwright"):
            raise BrowserMissingError("The package that steers Chromium is missing.") from None
        raise
    catalog = plan.catalog or Catalog.default()
    capture = await visit(
        target, plan.visitor, brand=brand, catalog=catalog, world=plan.world, wish=plan.wish
    )
    if plan.other is None:
        return capture
    other = visit(target, plan.other, brand=brand, catalog=catalog, world=plan.world)
    return replace(capture, other=await other)


def refuse_without_browser() -> None:
    """Say what is missing before anybody is asked. Raises `BrowserMissingError`."""
    from importlib.util import find_spec

    from majika.browser import find_chromium

    if find_chromium() is None:
        raise BrowserMissingError("There is no Chromium on this machine.")
    for package in ("playwright", "platformdirs"):
        if find_spec(package) is None:
            raise BrowserMissingError(f"The package {package} is missing, which visits need.")


def _not_visited(target: Target, visitor: Visitor, brand: Brand | None) -> Capture:
    return Capture(
        asked=target.asked,
        visited=target.url,
        removed=(),
        place=target.place,
        brand=brand,
        visitor=visitor.device,
        sight=Sight.NOT_VISITED,
        not_visited=target.refused,
        started=datetime.now(UTC),
    )
