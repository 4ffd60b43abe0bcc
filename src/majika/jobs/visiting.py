"""A visit as a job makes it: the link that was shown, in an isolated browser of its own."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from majika.brands import Brand
from majika.capture.decoy.wish import DecoyWish, wish_of_user
from majika.database import Database
from majika.jobs.decoys import SharedBook
from majika.jobs.wishes import VisitWish
from majika.pipeline import Options

if TYPE_CHECKING:
    from majika.capture.facts import Capture
    from majika.capture.run import Plan


def visitor(
    database: Database, options: Options
) -> Callable[[VisitWish, Brand | None], Awaitable[Capture]]:
    """Opens links. Decoys are written down where every worker sees them."""

    async def visit(wish: VisitWish, brand: Brand | None) -> Capture:
        from majika.capture.run import captured

        return await captured(wish.target, _plan(wish, database, options), brand=brand)

    return visit


def _plan(wish: VisitWish, database: Database, options: Options) -> Plan:
    """Raises `BrowserMissingError`, `NotWritableError`."""
    from majika.capture.run import Plan, refuse_without_browser
    from majika.capture.visitors import desktop
    from majika.capture.world import World

    refuse_without_browser()
    return Plan(
        visitor=desktop(wish.language),
        wish=decoy_of(wish, database) if wish.decoy else None,
        catalog=options.catalog,
        world=World(),
    )


def decoy_of(wish: VisitWish, database: Database) -> DecoyWish:
    if database.dialect == "postgresql":
        return DecoyWish(book=SharedBook(database), language=wish.language, confirmed="asked")
    return wish_of_user(wish.language, confirmed="asked")
