"""Visits to the zoo: the same code as for anyone, with the zoo's names and doors."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from majika.brands import Brand
from majika.capture.decoy.book import Book
from majika.capture.decoy.wish import DecoyWish
from majika.capture.egress import Rules
from majika.capture.facts import Capture
from majika.capture.run import Plan, capture_link
from majika.capture.target import Target
from majika.capture.visitors import Visitor, desktop
from majika.capture.world import World
from majika.findings import Host, Place, Spot, Url
from majika.message import host_in
from tests.capture.zoo import Zoo
from tests.mails import CATALOG

BANK = CATALOG.brands["example-bank"]


def world_of(zoo: Zoo) -> World:
    return World(rules=Rules(allow=zoo.allow), resolve=zoo.resolve)


def target_of(url: str) -> Target:
    """A link that names nobody."""
    host = Host(host_in(url) or "")
    return Target(asked=Url(url), url=Url(url), host=host, removed=(), place=Place(Spot.PAGE))


def visit(
    zoo: Zoo,
    site: str,
    path: str | None = None,
    *,
    https: bool | None = None,
    visitor: Visitor | None = None,
    other: Visitor | None = None,
    brand: Brand | None = BANK,
    book: Path | None = None,
) -> Capture:
    """A visit to a site of the zoo by a mail that claims `brand`; with a `book`, and a decoy."""
    wish = DecoyWish(book=Book(book), language="ja", confirmed="--yes") if book else None
    plan = Plan(
        visitor=visitor or desktop("ja"),
        other=other,
        wish=wish,
        catalog=CATALOG,
        world=world_of(zoo),
    )
    return capture_link(target_of(zoo.url(site, path, https=https)), plan, brand=brand)


def posted(zoo: Zoo) -> Sequence[str]:
    """Hosts that were sent a form, in order."""
    return [heard.host for heard in zoo.heard if heard.method == "POST"]
