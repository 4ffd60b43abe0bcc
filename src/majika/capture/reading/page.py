"""One page: from what the browser gave back to facts. Pure and total."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain, islice

from majika.brands import Brand, Catalog, Standing
from majika.capture.facts import Page, PageForm
from majika.capture.reading.addresses import absolute, host_at, hosts_at
from majika.capture.reading.captcha import captcha_of
from majika.capture.reading.controls import MAX_FORMS, FramePage, read_frame
from majika.capture.reading.forms import MAX_FIELDS, forms_of
from majika.capture.reading.seen import Seen
from majika.capture.reading.speaker import speaker_of
from majika.findings import Host, Url
from majika.message.domains import same_site
from majika.message.html import MAX_TAGS
from majika.message.reading import MAX_SOURCE, MAX_URL

MAX_FRAMES = 20
MAX_TEXT = 200_000
MAX_TITLE = 500
"""Characters of a title, a dialog, the name of a download."""
MAX_ITEMS = 100
"""Dialogs, downloads and popups that are kept."""


def read_page(seen: Seen, catalog: Catalog, mail_brand: Brand | None) -> Page:
    """Read one page against one catalog. `mail_brand`: whom the mail claims to be from."""
    seen = _cut(seen)
    host = host_at(seen.url)
    frames = [read_frame(url, html) for url, html in _sources(seen)]
    forms = tuple(_forms(seen, frames))
    asks = frozenset(chain.from_iterable(form.asks for form in forms))
    speaker = speaker_of(
        seen.title, host, _joined(frames), catalog, asks=asks, mail_brand=mail_brand
    )
    brand = speaker.brand or mail_brand
    loaded = hosts_at(seen.requests)
    standing = catalog.standing(host, brand, seen_as="link")
    return Page(
        url=Url(seen.url),
        host=host,
        status=seen.status,
        title=seen.title,
        text="\n".join(filter(None, (frame.text for frame in frames)))[:MAX_TEXT],
        forms=forms,
        brand=speaker.brand,
        written=speaker.written,
        standing=standing,
        owner=catalog.owner(host),
        captcha=captcha_of(
            seen.html, frames, chain(seen.requests, (url for url, _ in seen.frames))
        ),
        certificate=seen.certificate,
        borrowed=tuple(_borrowed(loaded, host, (speaker.brand, mail_brand), catalog)),
        loaded=loaded,
        icon_sha256=seen.icon_sha256,
        dialogs=seen.dialogs,
        downloads=seen.downloads,
        popups=tuple(absolute(url, seen.url) for url in seen.popups),
        taken=seen.taken,
        png=seen.png,
        html=seen.html,
    )


def _cut(seen: Seen) -> Seen:
    """As much of it as is read, as text that can be written down."""
    return replace(
        seen,
        url=_text(seen.url, MAX_URL),
        title=_text(seen.title, MAX_TITLE),
        html=_text(seen.html, MAX_SOURCE),
        frames=tuple((_text(url, MAX_URL), html) for url, html in seen.frames[:MAX_FRAMES]),
        dialogs=tuple(_text(said, MAX_TITLE) for said in seen.dialogs[:MAX_ITEMS]),
        downloads=tuple(_text(name, MAX_TITLE) for name in seen.downloads[:MAX_ITEMS]),
        popups=seen.popups[:MAX_ITEMS],
    )


def _text(text: str, most: int) -> str:
    """The beginning of a text. Scripts can say half a character (a lone surrogate)."""
    return text[:most].encode("utf-8", "replace").decode()


def _sources(seen: Seen) -> Iterator[tuple[str, str]]:
    """The page itself, then the frames inside it, which together are as large as one page."""
    yield seen.url, seen.html
    left, tags = MAX_SOURCE, MAX_TAGS
    for url, html in seen.frames:
        yield url, html[:left] if tags > 0 else ""
        left -= min(left, len(html))
        tags -= html.count("<")


def _forms(seen: Seen, frames: Iterable[FramePage]) -> Iterator[PageForm]:
    """The forms of all frames, as long as their fields are not too many."""
    urls = [url for url, _ in _sources(seen)]
    found = chain.from_iterable(
        forms_of(frame, url, number, seen.title)
        for number, (frame, url) in enumerate(zip(frames, urls, strict=True))
    )
    fields = 0
    for form in islice(found, MAX_FORMS):
        fields += len(form.fields)
        if fields > MAX_FIELDS:
            return
        yield form


def _joined(frames: list[FramePage]) -> FramePage:
    """All frames as its reader sees them: one page."""
    main = frames[0]
    if len(frames) == 1:
        return main
    return FramePage(
        base=main.base,
        text="\n".join(frame.text for frame in frames),
        headings=tuple(chain.from_iterable(frame.headings for frame in frames)),
        pictures=tuple(chain.from_iterable(frame.pictures for frame in frames)),
    )


def _borrowed(
    loaded: Iterable[Host], host: Host, brands: Iterable[Brand | None], catalog: Catalog
) -> Iterator[Host]:
    """Servers of the brand from which a page of somebody else takes what makes it look right."""
    known = [brand for brand in brands if brand is not None]
    if any(catalog.standing(host, brand, seen_as="link") in _OWN for brand in known):
        return
    for other in loaded:
        if same_site(other, host):
            continue
        if any(catalog.standing(other, brand) in _OWN for brand in known):
            yield other


_OWN = frozenset({Standing.OWN, Standing.INFRASTRUCTURE})
