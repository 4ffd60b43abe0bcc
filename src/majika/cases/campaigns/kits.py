"""What of a page behind a link tells whose hand it is. Pure.

A kit is unpacked on many hosts: the page is built alike, whatever it is filled with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import sha256
from itertools import islice
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from majika.brands.facts import Standing
from majika.cases.campaigns.link_hosts import trait_of
from majika.checks.receivers import receiver

if TYPE_CHECKING:
    from majika.brands import Catalog
    from majika.capture.facts import Capture, Page

MOST_TRAITS = 20

FEWEST_ELEMENTS = 30
"""Of a page that can be told from others by how it is built."""

MOST_ELEMENTS = 2_000
READ_CHARS = 200_000

_DIGITS = re.compile(r"\d+")
_STRANGERS = (Standing.FOREIGN, Standing.PUBLIC)


def traits_of_capture(capture: Capture, catalog: Catalog) -> list[str]:
    """Traits of the pages that a visit saw; none of a brand's own."""
    visits = (visit for visit in (capture, capture.other) if visit is not None)
    pages = [page for visit in visits for page in visit.pages if _is_strangers(page)]
    found = (trait for page in pages for trait in _traits(page, catalog))
    return list(islice(dict.fromkeys(found), MOST_TRAITS))


def _is_strangers(page: Page) -> bool:
    return page.status < 400 and page.owner is None and page.standing in _STRANGERS


def _traits(page: Page, catalog: Catalog) -> Iterator[str]:
    for url, host in ((page.url, page.host), *((form.action, form.host) for form in page.forms)):
        everyones = catalog.owner(host) is not None or receiver(url, host) is not None
        if not everyones and (trait := trait_of(url, host)):
            yield trait
    if page.icon_sha256:
        yield f"icon:{page.icon_sha256}"
    built = list(islice(_built(page.html), MOST_ELEMENTS))
    if page.asks and len(built) >= FEWEST_ELEMENTS:
        yield f"kit:{sha256(' '.join(built).encode('utf-8', 'replace')).hexdigest()}"


def _built(html: str) -> Iterator[str]:
    """Each element with the names that its author gave it; digits and values change by visit."""
    body = LexborHTMLParser(html[:READ_CHARS]).body
    for node in body.traverse() if body else ():
        names = (node.attributes.get(name) or "" for name in ("class", "name", "type"))
        yield _DIGITS.sub("0", f"{node.tag} {' '.join(names)}")
