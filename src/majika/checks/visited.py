"""What checks over a visit share: pages with their places, whose they are, what they ask for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from majika.brands.facts import Brand, Standing
from majika.brands.hosting import is_anyones_page, parents
from majika.brands.kin import is_kin, own_labels
from majika.capture.facts import ASKED, Asks, Capture, Decoy, Outcome, Page, PageForm
from majika.findings import Name, Place, Spot

_STRANGERS = frozenset({Standing.FOREIGN, Standing.PUBLIC, Standing.NOWHERE})
_NAMED = 3
"""Things asked for that a sentence names."""


def placed(capture: Capture) -> Iterator[tuple[Place, Page]]:
    """The pages of a visit, each with its place."""
    return ((Place(Spot.PAGE, index=at), page) for at, page in enumerate(capture.pages))


def strangers(capture: Capture) -> Iterator[tuple[Place, Page]]:
    """The pages on hosts of nobody we know, or where anyone can put a page."""
    return ((place, page) for place, page in placed(capture) if is_strangers(page))


def is_strangers(page: Page) -> bool:
    """True for a page that neither a brand nor another company we know answers for."""
    return page.standing in _STRANGERS and not _is_companys(page)


def _is_companys(page: Page) -> bool:
    """True for another company's own page: a payment service or shop may name other brands."""
    if page.owner is None or page.standing is Standing.PUBLIC or is_anyones_page(page.host):
        return False
    return page.owner.user_content_domains.isdisjoint(parents(page.host))


def is_brands(host: str, brand: Brand) -> bool:
    """True for a host of the brand's own, listed or by its name."""
    return not brand.domains.keys().isdisjoint(parents(host)) or is_kin(host, own_labels(brand))


def signs_in(form: PageForm) -> bool:
    """True for a form that wants something secret of somebody who has it already."""
    return not form.new_account and any(one.secret for one in form.asks)


def wants_secrets(page: Page) -> bool:
    """True for a page with a form of that kind."""
    return any(map(signs_in, page.forms))


def was_taken_in(capture: Capture) -> bool:
    """True when our decoy typed something secret into a stranger's form and was not refused."""
    decoy = capture.decoy
    if decoy is None or decoy.outcome in (Outcome.REFUSED, Outcome.UNCLEAR):
        return False
    page = next(iter(capture.pages[decoy.first_page : decoy.first_page + 1]), None)
    typed_a_secret = any(asks.secret for asks, _ in decoy.typed)
    return typed_a_secret and page is not None and is_strangers(page) and not _opens_account(page)


def _opens_account(page: Page) -> bool:
    """True for a page on which people only sign up: it lets everybody in."""
    forms = [form for form in page.forms if form.asks]
    return bool(forms) and all(form.new_account for form in forms)


def typed_in(decoy: Decoy) -> str:
    """What a decoy typed, to quote it: made up, and nobody's."""
    return " / ".join(value for _, value in decoy.typed)


def named(asks: Iterable[Asks]) -> Name:
    """What is asked for, most precious first: `card number, password and login name`."""
    wanted = set(asks)
    texts = [ASKED[one] for one in Asks if one in wanted][:_NAMED]
    *first, last = [text.en for text in texts] or ["…"]
    english = f"{', '.join(first)} and {last}" if first else last
    return Name("・".join(text.ja for text in texts) or "…", english)
