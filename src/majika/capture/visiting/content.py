"""What can be told of a page's source while its visit goes on: is it there yet?"""

from __future__ import annotations

from collections.abc import Sequence

from selectolax.lexbor import LexborHTMLParser

from majika.message.html import parse_html

_FIELDS = "input:not([type=hidden]),textarea,select"
_ICON = 'link[rel="icon" i],link[rel="shortcut icon" i]'
_REFRESH = 'meta[http-equiv="refresh" i]'


def is_filled(html: str, frames: Sequence[str] = ()) -> bool:
    """True when no more is to be expected: there is a form, or text that no script still changes.

    A page that shows nothing yet, or is about to go on, is waited for.
    """
    main, *inner = map(_parsed, (html, *frames))
    if any(page and page.css_first(_FIELDS) for page in (main, *inner)):
        return True
    goes_on = main and (main.css_first(_REFRESH) or main.css_first("script"))
    return bool(html) and not goes_on


def title_of(html: str) -> str:
    document = _parsed(html)
    title = document.css_first("title") if document else None
    return " ".join(title.text().split())[:1_000] if title else ""


def icon_of(html: str) -> str:
    """Where the page says its little picture is; empty when it says nothing."""
    document = _parsed(html)
    link = document.css_first(_ICON) if document else None
    return (link.attributes.get("href") or "") if link else ""


def _parsed(html: str) -> LexborHTMLParser | None:
    return parse_html(html)[0]
