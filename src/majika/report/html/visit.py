"""What was behind the link: the way there, a picture of each page, and what became of the decoy."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator

from majika.findings import Language, Spot
from majika.report import report_words as words
from majika.report.document import Document
from majika.report.html.markup import covered, items, rows, section, tag, text
from majika.report.png import size_of
from majika.report.sections import Row, Told
from majika.report.sections.visit import DecoyTold, HopTold, PageTold, VisitTold, visits


def visit(document: Document, told: list[Told]) -> str:
    """The section, for a mail of which a link was opened."""
    language = document.language
    found = visits(document.verdict.capture, language)
    parts = [_visit(each, number, told, language) for number, each in enumerate(found)]
    opened = any(each.opened for each in found)
    note = tag("p", text(words.VISIT_NOTE.in_(language)), class_="note") if opened else ""
    return section("visit", words.VISIT.in_(language), note + "".join(parts))


def _visit(each: VisitTold, number: int, told: list[Told], language: Language) -> str:
    opened = [
        Row(words.OPENED.in_(language), each.opened),
        Row(words.REPLACED.in_(language), each.replaced),
        Row(words.FOUND.in_(language), each.unseen),
        Row(words.GUARD.in_(language), each.refused),
    ]
    pages = [_page(page, [] if number else told, number, language) for page in each.pages]
    first, later = (pages[:1], pages[1:]) if each.decoy else (pages, [])
    return (
        _title(each, number, language)
        + _rows(opened, language)
        + _way(each, language)
        + "".join(first)
        + _typed(each, language)
        + "".join(later)
    )


def _title(each: VisitTold, number: int, language: Language) -> str:
    if not number:
        return ""
    again = words.AGAIN_AS.in_(language).format(visitor=each.visitor)
    return tag("h3", text(again))


def _way(each: VisitTold, language: Language) -> str:
    if len(each.hops) < 2:
        return ""
    steps = items("ol", (_hop(hop, language) for hop in each.hops), class_="route")
    return tag("h3", text(words.WAY.in_(language))) + steps


def _hop(hop: HopTold, language: Language) -> str:
    address = tag("code", covered(hop.address, language))
    told = " · ".join(filter(None, (hop.how, hop.answer, hop.ip, hop.connection)))
    return f"{address}{tag('p', covered(told, language), class_='note')}"


def _page(page: PageTold, told: list[Told], number: int, language: Language) -> str:
    here = [one for one in told if _is_about(one, page.index)]
    numbers = "".join(
        tag(
            "a",
            str(one.number),
            class_="number",
            href=f"#r{one.number}",
            aria_label=words.REASON.in_(language).format(number=one.number),
        )
        for one in here
    )
    title = tag("h3", numbers + text(page.name[:1].upper() + page.name[1:]))
    figure = _figure(page, here, language)
    inside = figure + _rows(page.rows, language)
    shown = tag("div", inside, class_="seen" if figure else "")
    return tag("div", title + shown, id=f"page-{page.index}" if not number else "")


def _is_about(one: Told, index: int) -> bool:
    places = (evidence.place for evidence in one.reason.finding.evidence)
    return any(place.spot is Spot.PAGE and place.index == index for place in places)


def _figure(page: PageTold, here: list[Told], language: Language) -> str:
    size = size_of(page.png)
    if size is None:
        return ""
    source = f"data:image/png;base64,{b64encode(page.png).decode()}"
    marks = (f"{one.number}: {one.title}" for one in here)
    alternative = " / ".join([page.alternative, *marks])
    image = f'<img src="{source}" alt="{text(alternative)}" width="{size[0]}" height="{size[1]}">'
    caption = words.PICTURE_OF.in_(language).format(place=page.name)
    sheet = tag("div", image, class_="sheet")
    return tag("figure", sheet + tag("figcaption", text(caption), class_="note"), class_="shot")


def _typed(each: VisitTold, language: Language) -> str:
    if each.decoy is None:
        return tag("p", covered(each.no_decoy, language), class_="note") if each.no_decoy else ""
    return tag("div", "".join(_decoy(each.decoy, language)), class_="decoy")


def _decoy(decoy: DecoyTold, language: Language) -> Iterator[str]:
    yield tag("h3", text(words.DECOY.in_(language)))
    yield _rows(decoy.rows, language)
    yield tag("p", text(words.DECOY_NOTE.in_(language)), class_="note")


def _rows(told: tuple[Row, ...] | list[Row], language: Language) -> str:
    pairs = ((row.label, covered(row.value, language)) for row in told if row.value)
    return rows(pairs, "rows")
