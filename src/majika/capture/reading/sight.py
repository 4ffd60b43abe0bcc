"""How much of a page a visit could see. What it could not see is never called clean."""

from __future__ import annotations

import re

from majika.brands import Brand, Catalog, Standing
from majika.capture.facts import Page, Sight
from majika.capture.reading.captcha import OWN, UNSEEN
from majika.capture.reading.words import page_words
from majika.message.html import read_html
from majika.text import fold

SHORT = 1_500
"""Characters of text up to which a page holds nothing but its notice."""

_GONE = frozenset({401, 403, 404, 410, 429, 451})


def sight_of(page: Page, catalog: Catalog, mail_brand: Brand | None, *, first_host: str) -> Sight:
    """How much could be seen of a page that came. `first_host`: where the link itself led."""
    if _is_real_site(page, catalog, mail_brand, first_host):
        return Sight.REAL_SITE
    if _is_challenge(page):
        return Sight.CHALLENGE
    if _is_missing(page):
        return Sight.MISSING
    return Sight.BLANK if is_blank(page) else Sight.SEEN


def is_blank(page: Page) -> bool:
    """True for a page without words, forms and pictures, or one that only says to wait."""
    words = page_words("waiting").without(page.text[:SHORT])
    if page.forms or page.dialogs or _LETTER.search(words):
        return False
    return page.captcha is None and not _has_picture(page.html)


_LETTER = re.compile(r"[^\W\d_]")


def _has_picture(html: str) -> bool:
    return any(not image.tiny for image in read_html(html).images) or bool(_DRAWN.search(html))


_DRAWN = re.compile(r"<(?:canvas|svg|video|embed|object)\b", re.IGNORECASE)


def _is_real_site(page: Page, catalog: Catalog, mail_brand: Brand | None, first_host: str) -> bool:
    """True when a link of somebody else ends on the site of the brand itself."""
    for brand in filter(None, (mail_brand, page.brand)):
        here, first = (
            catalog.standing(host, brand, seen_as="link") for host in (page.host, first_host)
        )
        if here is Standing.OWN and first is not Standing.OWN:
            return True
    return False


def _is_challenge(page: Page) -> bool:
    """True when a riddle, and nothing that asks for anything, stands on the page."""
    if page.captcha is None and "challenge" not in _notice(page, "challenge"):
        return False
    if any(form.asks for form in page.forms) or len(page.text) > SHORT:
        return False
    return page.captcha is None or page.captcha.kind not in UNSEEN | {OWN} or not page.text


def _is_missing(page: Page) -> bool:
    """True when the server or the page itself says that there is nothing here."""
    if any(asks.secret for form in page.forms for asks in form.asks):
        return False
    if page.status in _GONE or page.status >= 500:
        return True
    # "Your account is suspended" in a brand's name is a lure, not a notice of the server.
    says_so = bool(_notice(page, "missing"))
    return says_so and page.brand is None and not any(form.asks for form in page.forms)


def _notice(page: Page, kind: str) -> set[str]:
    """What a page says in its title, or as nearly all of its text."""
    text = page.text if len(page.text) <= SHORT else ""
    return page_words(kind).find(fold(f"{page.title[:200]}\n{text}").text)
