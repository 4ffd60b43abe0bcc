"""The mail in a report: its pictures with numbers to follow, and its text with the same numbers."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from majika.findings import Spot
from majika.message.facts import Mailbox, MessageKind
from majika.report import report_words as words
from majika.report.defang import lines, plain
from majika.report.document import Document
from majika.report.drawing import Cutter, Piece
from majika.report.drawing.page import LONGEST_SUBJECT, MOST_RECIPIENTS
from majika.report.drawing.picture import Picture, Pictures
from majika.report.errors import describe
from majika.report.html.markup import covered, rows, tag, text
from majika.report.places import HEADERS
from majika.report.sections import Told, moment

LONGEST_TEXT = 20_000
"""Characters of the mail's text that a page shows: some twelve printed pages."""


@dataclass(frozen=True, slots=True)
class Ring:
    """The place on a picture where a number stands, as a link to its reason."""

    id: str
    page: int
    number: int
    left: float
    top: float

    def rule(self) -> str:
        """Its place, as a rule of the page's own style sheet: the policy allows no other."""
        return f"#{self.id}{{left:{self.left:.2f}%;top:{self.top:.2f}%}}"


def rings(pictures: Pictures | None) -> list[Ring]:
    """All numbers of all pictures; the first of a number is `m1`, where its reason leads to."""
    found: list[Ring] = []
    counted: dict[int, int] = {}
    for page, picture in enumerate(pictures.pages if pictures else ()):
        for spot in picture.numbers:
            times = counted[spot.number] = counted.get(spot.number, 0) + 1
            id_ = f"m{spot.number}" if times == 1 else f"m{spot.number}-{times}"
            found.append(Ring(id_, page, spot.number, spot.left, spot.top))
    return found


def drawn_mail(document: Document, told: list[Told], places: list[Ring]) -> str:
    """The mail as pictures where there are any, and as text: folded below them, else open."""
    as_text = _as_text(document)
    if document.pictures is None:
        return (_to_come(document) or _why_none(document)) + as_text
    figures = [
        _figure(document, picture, number, told, [r for r in places if r.page == number])
        for number, picture in enumerate(document.pictures.pages)
    ]
    summary = tag("summary", text(words.AS_TEXT.in_(document.language)))
    return (
        _folded(document, figures, {ring.page for ring in places})
        + _left_out(document)
        + tag("details", summary + as_text, class_="as-text")
    )


def _folded(document: Document, figures: list[str], marked: set[int]) -> str:
    """The first page, and each that carries a number; those between them stay folded."""
    parts: list[str] = []
    for is_shown, run in groupby(enumerate(figures), lambda one: not one[0] or one[0] in marked):
        inside = "".join(figure for _, figure in run)
        summary = tag("summary", text(words.MORE_PAGES.in_(document.language)))
        parts.append(inside if is_shown else tag("details", summary + inside))
    return "".join(parts)


def _why_none(document: Document) -> str:
    """Why there is no picture, and how to get one."""
    if document.no_pictures is None:
        return ""
    described = describe(document.no_pictures, document.language)
    return tag("p", text(f"{described.message} {described.hint}"), class_="note")


def _to_come(document: Document) -> str:
    """The place of a picture that is still being drawn: it is served when it is there."""
    if not document.pictures_at or document.no_pictures is not None:
        return ""
    alternative = text(_called(document))
    image = f'<img src="{text(_address(document, 0))}" alt="{alternative}" loading="lazy">'
    return tag("figure", tag("div", image, class_="sheet"))


def _called(document: Document) -> str:
    return words.PICTURE[document.verdict.message.kind].in_(document.language)


def _address(document: Document, number: int) -> str:
    return f"{document.pictures_at}/mail-{number + 1}.png"


def _figure(
    document: Document, picture: Picture, number: int, told: list[Told], here: list[Ring]
) -> str:
    source = (
        _address(document, number)
        if document.pictures_at
        else f"data:image/png;base64,{b64encode(picture.png).decode()}"
    )
    sizes = f'width="{picture.width}" height="{picture.height}"'
    alternative = text(_alternative(document, number, told, here))
    links = "".join(_ring(document, ring, told) for ring in here)
    image = f'<img src="{source}" alt="{alternative}" {sizes}>'
    return tag("figure", f'<div class="sheet">{image}{links}</div>')


def _ring(document: Document, ring: Ring, told: list[Told]) -> str:
    name = words.REASON.in_(document.language).format(number=ring.number)
    title = next((one.title for one in told if one.number == ring.number), "")
    return tag(
        "a", "", class_="ring", id=ring.id, href=f"#r{ring.number}", aria_label=f"{name}: {title}"
    )


def _alternative(document: Document, number: int, told: list[Told], here: list[Ring]) -> str:
    """What a reader who does not see the picture has to know of it."""
    numbers = {ring.number for ring in here}
    page = words.PAGE.in_(document.language).format(number=number + 1)
    start = _called(document) + (f" ({page})" if number else "")
    marks = [f"{one.number}: {one.title}" for one in told if one.number in numbers]
    return " / ".join([start, *marks])


def _left_out(document: Document) -> str:
    count = document.pictures.left_out if document.pictures else 0
    if not count:
        return ""
    sentence = words.PAGES_LEFT_OUT.in_(document.language).format(count=count)
    return tag("p", text(sentence), class_="note")


def _as_text(document: Document) -> str:
    """Subject, sender and text, numbered as on the picture."""
    message = document.verdict.message
    cutter = Cutter(message.text, document.marks.text)
    end = min(len(message.text), LONGEST_TEXT)
    body = "".join(_piece(piece, document) for piece in cutter.pieces(0, end))
    rest = tag("p", text(words.TEXT_LEFT_OUT.in_(document.language)), class_="note")
    above = ((HEADERS[name].in_(document.language), inside) for name, inside in _rows(document))
    return (
        rows(above, "rows")
        + tag("div", body, class_="text", dir="auto")
        + (rest if end < len(message.text) else "")
    )


def _rows(document: Document) -> Iterator[tuple[str, str]]:
    message, language = document.verdict.message, document.language
    for name, boxes in (("from", message.from_), ("to", message.to)):
        shown = [plain(_named(box)) for box in boxes[:MOST_RECIPIENTS]]
        if shown:
            yield name, _numbered(document, name) + covered(", ".join(shown), language)
    if message.date is not None:
        yield "date", text(moment(message.date, language))
    if message.kind is MessageKind.TEXT:
        return
    cutter = Cutter(message.subject, document.marks.subject)
    pieces = cutter.pieces(0, min(len(message.subject), LONGEST_SUBJECT))
    yield "subject", "".join(_piece(piece, document) for piece in pieces)


def _named(box: Mailbox) -> str:
    return f"{box.name} <{box.address}>".strip() if box.address else box.name


def _numbered(document: Document, header: str) -> str:
    return "".join(map(_number, document.marks.at(Spot.HEADER, header)))


def _number(number: int) -> str:
    return tag("a", str(number), class_="number", href=f"#r{number}")


def _piece(piece: Piece, document: Document) -> str:
    inside = covered(lines(piece.text), document.language)
    if not piece.numbers:
        return inside
    return "".join(map(_number, piece.begins)) + tag("mark", inside)
