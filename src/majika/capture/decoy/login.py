"""A decoy login on a visit: asked for by a person, written down first, typed once, judged."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime

from majika.capture.decoy.identity import make_identity
from majika.capture.decoy.judge import Answer, judge
from majika.capture.decoy.rules import (
    TRIED_BEFORE,
    WORTH_TRYING,
    form_to_try,
    is_first_half,
    keeps_from,
    values_for,
    why_not,
)
from majika.capture.decoy.wish import DecoyWish
from majika.capture.facts import Asks, Decoy, Outcome, Page, PageForm
from majika.capture.visiting import limits
from majika.capture.visiting.stay import Stay
from majika.findings import Host, Text

MOST_FORMS = 2
"""A login may ask for the name on one page and for the password on the next: still one login."""

NOT_TYPED = Text(
    en="The fields of the form could not be typed into.",
    ja="入力欄に文字を入れられませんでした。",
)
ONLY_A_NAME = Text(
    en="Only a name was asked for, no password. An honest page goes on from there, too.",
    ja="求められたのは ID などだけで、パスワードはありませんでした。本物のページでも先へ進めます。",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """What became of the wish: a decoy with the pages that followed, or why there was none."""

    pages: tuple[Page, ...] = ()
    decoy: Decoy | None = None
    no_decoy: Text | None = None


async def try_decoy(stay: Stay, page: Page, wish: DecoyWish) -> Tried:
    """Type made-up data into a page once, if the rules allow it and nobody did before."""
    refused = why_not(page, stay.brand, stay.catalog)
    if refused is not None:
        return Tried(no_decoy=refused)
    identity = make_identity(wish.language)
    hosts = _hosts(page)
    if not wish.book.begin(hosts, page.url, identity, wish.confirmed):
        return Tried(no_decoy=TRIED_BEFORE)
    # Before the first key: whatever the page does with it, no listed domain gets any of it.
    stay.egress.refuse_hosts(lambda host: keeps_from(host, hosts, stay.catalog))
    typing = _Typing(stay, identity, wish, hosts)
    with suppress(TimeoutError):  # what was typed and seen until then is told
        async with asyncio.timeout(limits.DECOY):
            await typing.through(page)
    wish.book.end(page.url, typing.answer.outcome)
    return Tried(pages=tuple(typing.pages), decoy=typing.decoy(page))


_NOT_TYPED = Answer(outcome=Outcome.UNCLEAR, why=NOT_TYPED)


@dataclass(slots=True)
class _Typing:
    stay: Stay
    identity: Mapping[Asks, str]
    wish: DecoyWish
    hosts: set[Host]
    """Those in the book: where it is typed, and where it may be sent."""

    pages: list[Page] = field(default_factory=list)
    typed: dict[Asks, str] = field(default_factory=dict)
    answer: Answer = _NOT_TYPED
    at: datetime = field(default_factory=lambda: datetime.now(UTC))

    async def through(self, first: Page) -> None:
        """The form of a page, and that of the next where the first was half a login."""
        page, form = first, form_to_try(first)
        for _ in range(MOST_FORMS):
            if form is None or page.host != first.host or not await self._send(page, form):
                return
            page = self.pages[-1]
            form = form_to_try(page) if is_first_half(form) and self._may_go_on(page) else None

    def _may_go_on(self, page: Page) -> bool:
        """The second half of a login is held to the same rules, and written down as well."""
        if why_not(page, self.stay.brand, self.stay.catalog) is not None:
            return False
        more = _hosts(page) - self.hosts
        self.hosts |= more
        return self.wish.book.begin(more, page.url, self.identity, self.wish.confirmed)

    async def _send(self, page: Page, form: PageForm) -> bool:
        values = list(values_for(form, self.identity))
        gone = len(self.stay.hops())
        self.typed |= {field.asks: value for field, value in values if field.asks}
        if not await self.stay.tab.send(form, values, page.host):
            return False
        self.pages.append(await self.stay.look())
        hops = self.stay.hops()[gone:]
        after, stay = self.pages[-1], self.stay
        self.answer = judge(page, after, hops, stay.catalog, stay.brand)
        if self.typed.keys().isdisjoint(WORTH_TRYING) and not _asks_for_money(self.answer):
            self.answer = Answer(outcome=Outcome.UNCLEAR, why=ONLY_A_NAME)
        return True

    def decoy(self, first: Page) -> Decoy:
        return Decoy(
            host=first.host,
            outcome=self.answer.outcome,
            why=self.answer.why,
            values=self.answer.values,
            typed=tuple(self.typed.items()),
            asked_next=self.answer.asked_next,
            first_page=0,
            at=self.at,
        )


def _hosts(page: Page) -> set[Host]:
    """Where a page is, and where its forms are sent."""
    return {page.host, *(form.host for form in page.forms)}


def _asks_for_money(answer: Answer) -> bool:
    """True when a card or an account is wanted of someone who gave a name and nothing else."""
    return not PURSE.isdisjoint(answer.asked_next)


PURSE = frozenset({Asks.CARD_NUMBER, Asks.CARD_CODE, Asks.BANK_ACCOUNT, Asks.PIN})
