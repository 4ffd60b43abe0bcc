"""What a visit saw, made here without a browser, and what tests ask of a check over it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from majika.brands.facts import Brand
from majika.capture.facts import (
    Asks,
    Capture,
    Certificate,
    Decision,
    Decoy,
    Field,
    Hop,
    How,
    Outcome,
    Page,
    PageForm,
    Sight,
)
from majika.checks import Check, Finding, Host, Place, Spot, Text, Url
from tests.mails import CATALOG

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
BANK = CATALOG.brands["example-bank"]
SHOP = CATALOG.brands["example-shop"]
STRANGER = "https://stranger.example/login"


def host_of(url: str) -> Host:
    return Host(urlsplit(url).hostname or "")


def form(*asks: Asks | None, action: str = "", **changes: Any) -> PageForm:
    """A form with a field for each; without an action it goes to its own page."""
    fields = tuple(
        Field(asks=one, kind="text", name="", label="", index=at) for at, one in enumerate(asks)
    )
    made = PageForm(
        action=Url(action),
        host=host_of(action),
        method="post",
        fields=fields,
        button=len(fields),
    )
    return replace(made, **changes)


LOGIN = form(Asks.LOGIN, Asks.PASSWORD)
CARD = form(Asks.CARD_NUMBER, Asks.CARD_EXPIRY, Asks.CARD_CODE)


def page(url: str = STRANGER, *forms: PageForm, brand: Brand | None = None, **changes: Any) -> Page:
    """A page, and how its host stands to the brand it speaks as, or else to the mail's."""
    host = host_of(url)
    made = Page(
        url=Url(url),
        host=host,
        status=200,
        title="Welcome",
        text="Welcome",
        forms=tuple(
            each if each.action else replace(each, action=Url(url), host=host) for each in forms
        ),
        brand=brand,
        written=brand.name if brand else "",
        standing=CATALOG.standing(host, brand or BANK, seen_as="link"),
        owner=CATALOG.owner(host),
        certificate=certificate() if url.startswith("https:") else None,
        taken=NOW,
    )
    return replace(made, **changes)


def certificate(hours: float = 24 * 90, **changes: Any) -> Certificate:
    """A certificate that was that old when the page was taken."""
    start = NOW - timedelta(hours=hours)
    made = Certificate(
        subject="CN=stranger.example",
        names=("stranger.example",),
        issuer="Test CA",
        valid_from=start,
        valid_to=start + timedelta(days=397),
    )
    return replace(made, **changes)


def hop(url: str = STRANGER, how: How = How.REDIRECT, **changes: Any) -> Hop:
    made = Hop(
        url=Url(url),
        host=host_of(url),
        how=how,
        status=200,
        ip="192.0.2.80",
        certificate=certificate() if url.startswith("https:") else None,
    )
    return replace(made, **changes)


def decoy(outcome: Outcome, *asked_next: Asks, **changes: Any) -> Decoy:
    made = Decoy(
        host=host_of(STRANGER),
        outcome=outcome,
        why=Text(en="another page came", ja="次の画面が出ました"),
        typed=((Asks.LOGIN, "nobody@decoy.example"), (Asks.PASSWORD, "not-a-password")),
        asked_next=asked_next,
        first_page=0,
        at=NOW,
    )
    return replace(made, **changes)


def refused(why: str, host: str = "inside.example", ip: str = "192.168.0.1") -> Decision:
    return Decision(host=Host(host), port=80, ip=ip, allowed=False, why=why, at=NOW)


def capture_of(*pages: Page, brand: Brand | None = BANK, **changes: Any) -> Capture:
    """A visit that saw these pages, of a mail that claims `brand`."""
    url = pages[0].url if pages else Url(STRANGER)
    made = Capture(
        asked=url,
        visited=url,
        removed=(),
        place=Place(Spot.LINK),
        brand=brand,
        visitor="desktop",
        sight=Sight.SEEN,
        hops=(hop(url, How.LINK),),
        pages=pages,
        started=NOW,
    )
    return replace(made, **changes)


def fires(check: Check[Any], capture: Capture) -> Finding:
    """The one finding of a check that must speak; its sentences must be complete."""
    found = list(check(capture))
    assert found, f"{check.name} said nothing"
    for text in (check.title, check.says, check.see):
        text.en.format_map(found[0].values)
        text.ja.format_map(found[0].values)
    for evidence in found[0].evidence:
        if evidence.place.spot is Spot.PAGE:
            assert evidence.place.index < len(capture.pages)
    return found[0]


def silent(check: Check[Any], capture: Capture) -> None:
    """A check that must not speak."""
    found = list(check(capture))
    assert not found, f"{check.name} spoke: {found[0].values}"
