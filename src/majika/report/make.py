"""From a mail's verdict to one report in any of the formats: mask first, then draw, then write."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from majika.brands import Catalog
from majika.errors import BrowserError
from majika.findings import Language
from majika.masking import NO_MASK, Audience, Mask, mask_for, mask_verdict
from majika.report.document import Document
from majika.report.drawing import draw_page, read_marks
from majika.report.formats import Format, format_of
from majika.verdict import Verdict

if TYPE_CHECKING:
    from majika.browser import Chromium
    from majika.report.drawing.picture import Pictures
    from majika.report.sharing import Tlp


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the reader decided about their report."""

    language: Language
    audience: Audience | None = Audience.PUBLIC
    """For whom the reader is masked; None only by the reader's explicit word."""

    words: tuple[str, ...] = ()
    """More words to mask."""

    show_pictures: bool = False
    """Show the pictures inside the mail, in which nobody can look for the reader's name."""

    catalog: Catalog | None = None


def make_report(
    data: bytes,
    verdict: Verdict,
    wishes: Wishes,
    *,
    source: str,
    when: datetime,
    browser: Chromium | None = None,
) -> Document:
    """Mask the verdict, draw the mail, and put the report together.

    `browser` draws; without one, or where it fails, the report has the text alone and says why.
    """
    mask = _mask(verdict, wishes)
    masked = mask_verdict(verdict, mask)
    pictures, why_none = _draw(data, verdict, mask, wishes, browser)
    return Document(
        verdict=masked,
        marks=read_marks(masked),
        language=wishes.language,
        when=when,
        source=_source(source, verdict, wishes),
        audience=wishes.audience,
        catalog=wishes.catalog,
        shows_pictures=_shows_pictures(wishes),
        pictures=pictures,
        no_pictures=why_none,
    )


def files_of(document: Document, path: Path, browser: Chromium) -> Iterator[tuple[Path, bytes]]:
    """What to write to `path`, and beside it: a long mail is several pictures.

    Raises `BrowserError` where the format needs pictures and there are none,
    `ReportPackageError` where it needs a package that is not installed.
    """
    kind = format_of(path)
    if kind is Format.PNG:
        for number, picture in enumerate(_drawn(document).pages, 1):
            name = path.name if number == 1 else f"{path.stem}-{number}{path.suffix}"
            yield path.with_name(name), picture.png
    elif kind is Format.PDF:
        _drawn(document)
        yield path, browser.print(_html(document))
    else:
        yield path, TEXTS[kind](document).encode("utf-8", "replace")


def _mask(verdict: Verdict, wishes: Wishes) -> Mask:
    if wishes.audience is None:
        return NO_MASK
    return mask_for(
        verdict.message,
        wishes.audience,
        words=(*wishes.words, *_decoy(verdict, wishes.audience)),
        claims=verdict.claims,
        catalog=wishes.catalog,
    )


def _decoy(verdict: Verdict, audience: Audience) -> tuple[str, ...]:
    """What strangers must not learn: a decoy that anyone could read proves nothing later."""
    capture = verdict.capture
    return capture.decoy.own if audience.hides_tokens and capture and capture.decoy else ()


def _source(source: str, verdict: Verdict, wishes: Wishes) -> str:
    """What the file is called: people name files after themselves, so strangers learn its end."""
    hides = wishes.audience is not None and wishes.audience.hides_reader
    return f"{verdict.message.kind.value}{Path(source).suffix}" if hides else source


def _shows_pictures(wishes: Wishes) -> bool:
    """A help desk needs the mail whole; elsewhere a picture may show what no mask can find."""
    return wishes.show_pictures or wishes.audience in (None, Audience.HELPDESK)


def _draw(
    data: bytes, verdict: Verdict, mask: Mask, wishes: Wishes, browser: Chromium | None
) -> tuple[Pictures | None, BrowserError | None]:
    if browser is None:
        return None, None
    from majika.report.drawing.picture import draw_pictures

    page = draw_page(data, verdict, mask, wishes.language, pictures=_shows_pictures(wishes))
    try:
        return draw_pictures(page, browser), None
    except BrowserError as error:
        return None, error


def _drawn(document: Document) -> Pictures:
    if document.pictures is None:
        raise document.no_pictures or BrowserError("The mail was not drawn.")
    return document.pictures


def _html(document: Document) -> str:
    from majika.report.html import render_html

    return render_html(document)


def _markdown(document: Document) -> str:
    from majika.report.markdown import render_markdown

    return render_markdown(
        document.verdict, document.language, document.when, document.catalog, document.notes()
    )


def _json(document: Document) -> str:
    from majika.report.json import to_json

    answer = to_json(document.verdict, document.language, document.source, document.catalog)
    return json.dumps(answer, ensure_ascii=False, indent=2) + "\n"


def _stix(document: Document) -> str:
    from majika.report.stix import render_stix

    return _shared(render_stix, document)


def _misp(document: Document) -> str:
    from majika.report.misp import render_misp

    return _shared(render_misp, document)


def _shared(render: Callable[..., str], document: Document) -> str:
    """For other systems, which are told how far they may pass it on."""
    return render(
        document.verdict,
        document.language,
        when=document.when,
        tlp=_TLP[document.audience],
        catalog=document.catalog,
    )


_TLP: Mapping[Audience | None, Tlp] = {
    Audience.PUBLIC: "clear",
    Audience.BRAND: "amber",
    Audience.HELPDESK: "amber+strict",
    None: "red",
}
"""How far a report may go on (Traffic Light Protocol 2.0, first.org/tlp): what hides its reader,
anywhere; what names them, no further than those they gave it to."""


TEXTS: Mapping[Format, Callable[[Document], str]] = {
    Format.HTML: _html,
    Format.MARKDOWN: _markdown,
    Format.JSON: _json,
    Format.STIX: _stix,
    Format.MISP: _misp,
}
"""The forms that are text: whatever a report says about a mail, it says in one of these."""
