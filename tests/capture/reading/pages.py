"""Pages for tests, made here: plain, and of nobody's look."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from majika.capture.facts import Asks, Page, PageForm
from majika.capture.reading import Seen, read_page
from tests.mails import CATALOG

WHEN = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
BANK = CATALOG.brands["example-bank"]
SHOP = CATALOG.brands["example-shop"]


def seen(
    html: str = "", *, title: str = "", url: str = "https://stranger.example/a/", **more: Any
) -> Seen:
    """What the browser gave back of a page."""
    return Seen(url=url, status=more.pop("status", 200), title=title, html=html, taken=WHEN, **more)


def page(html: str = "", **more: Any) -> Page:
    """The same, read against the small test catalog; `brand` is the mail's."""
    brand = more.pop("brand", None)
    return read_page(seen(html, **more), CATALOG, brand)


def form(html: str, **more: Any) -> PageForm:
    """The one form of a page."""
    (only,) = page(html, **more).forms
    return only


def asked(html: str, **more: Any) -> list[Asks | None]:
    """What the fields of the one form want, in order."""
    return [field.asks for field in form(html, **more).fields]
