"""The whole page: the rows that a mail program shows above a mail, the mail, and what it hides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from html import escape
from importlib import resources

from majika.findings import Language, Place, Spot, Text
from majika.masking import Mask
from majika.message.body import gap_after, read_texts, sort_parts
from majika.message.facts import Header, Mailbox, Message, MessageKind
from majika.message.html import base_of, css_of, parse_html
from majika.message.links import read_plain
from majika.message.mime import Part
from majika.message.parse import split_message
from majika.message.sheets import read_sheet
from majika.report.defang import defang, plain
from majika.report.drawing.css import safe_sheet
from majika.report.drawing.html_body import Before, HtmlBody
from majika.report.drawing.inline_pictures import InlinePictures
from majika.report.drawing.marks import Key, Marks, read_marks
from majika.report.drawing.markup import circles, drawn, marked, shown
from majika.report.drawing.pieces import Cutter
from majika.report.places import HEADERS, name_place
from majika.report.reasons import headline
from majika.report.report_words import AND_MORE
from majika.report.sections.moments import moment
from majika.report.words import SIGNS
from majika.verdict import Verdict

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
"""Nothing may be fetched, run or framed, whatever a mail smuggled into the page."""

NO_SUBJECT = Text(en="(no subject)", ja="(件名なし)")
NO_TEXT = Text(en="(no text)", ja="(本文なし)")
ATTACHED = Text(en="attached", ja="添付")
NO_WORDS = Text(en="(link without words)", ja="(文字のないリンク)")
HIDDEN = Text(en="Hidden in the mail:", ja="メールに隠された文字:")
BEHIND = Text(en="Not shown by mail programs:", ja="メールソフトでは見えない欄:")
MOST_RECIPIENTS = 3
MOST_FILES = 20
LONGEST_SUBJECT = 1_000
QUOTED = 200
"""Characters of a header or of hidden text that are shown."""

PATH_SHOWN = 40
"""Characters of a link that are shown besides its host: it is the host that tells."""


def draw_page(
    data: bytes, verdict: Verdict, mask: Mask, language: Language, *, pictures: bool = False
) -> str:
    """The mail as one page of HTML, marked with the numbers of the verdict's reasons.

    `verdict` is the unmasked one: its places point into the mail as it is. What `mask` hides is
    replaced before it is written. `pictures`: show the pictures that the mail brings along.
    """
    marks = read_marks(verdict)
    page = _Page(verdict.message, marks, mask, language)
    css, body = _Body(page, data, show=pictures).drawn()
    return (
        f'<!doctype html><html lang="{language}" class="{verdict.label.value}">'
        '<head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        f"<style>{css}\n{_frame_css()}</style></head><body>"
        f'<div class="x-band">{page.band(verdict)}</div>'
        f'{page.head()}<div class="mail{page.shape()}">{body}</div>'
        f"{page.behind()}</body></html>"
    )


def _frame_css() -> str:
    return (resources.files("majika.report.drawing") / "frame.css").read_text("utf-8")


class _Body:
    """The shown parts of a mail, one after the other."""

    def __init__(self, page: _Page, data: bytes, *, show: bool) -> None:
        self._page = page
        self._texts, parts = _content(page.message, data)
        self._targets, ends = page.targets()
        message = page.message
        self._cutter = Cutter(message.text, page.marks.text, page.mask.spans(message.text), ends)
        self._pictures = InlinePictures(
            message.images, parts, page.language, hide=page.mask.hide, show=show
        )

    def drawn(self) -> tuple[str, str]:
        """Style sheet and markup."""
        before, sheets, bodies = Before(), [], []
        text = self._page.message.text
        for source, html in self._texts:
            gap = len(gap_after(text[: before.characters]))
            before = before._replace(characters=before.characters + gap)
            if html:
                css, body, before = self._html(source, before)
                sheets.append(css)
            else:
                body, before = self._plain(source, before)
            bodies.append(body)
        whole = "".join(bodies) or escape(NO_TEXT.in_(self._page.language))
        return "\n".join(sheets), whole

    def _html(self, source: str, before: Before) -> tuple[str, str, Before]:
        tree, _ = parse_html(source)
        if tree is None:
            return "", *self._plain(source, before)
        css = css_of(tree)
        walk = HtmlBody(
            base_of(tree),
            read_sheet(css),
            cutter=self._cutter,
            marks=self._page.marks,
            targets=self._targets,
            image=self._pictures,
            hide=self._page.mask.hide,
            no_words=NO_WORDS.in_(self._page.language),
            before=before,
        )
        walk.read(tree.root)
        return safe_sheet(css, ".mail"), walk.markup(), walk.after()

    def _plain(self, source: str, before: Before) -> tuple[str, Before]:
        reading = read_plain(source)
        start, end = before.characters, before.characters + len(reading.text)
        body = f'<div class="x-plain">{drawn(self._cutter.pieces(start, end))}</div>'
        return body, before._replace(characters=end, links=before.links + len(reading.links))


class _Page:
    """What stands around the text of a mail."""

    def __init__(self, message: Message, marks: Marks, mask: Mask, language: Language) -> None:
        self.message, self.marks, self.mask, self.language = message, marks, mask, language
        self._shown = dict(self._rows())

    def targets(self) -> tuple[Mapping[int, str], Mapping[int, str]]:
        """Where marked links lead: by their number, and by where their text ends."""
        by_number, by_end = {}, {}
        for spot, _, index in self.marks.spots:
            if spot is Spot.LINK and index < len(self.message.links):
                link = self.message.links[index]
                where = defang(self.mask.hide(link.url), len(link.host) + PATH_SHOWN)
                by_number[index] = where
                start, end = link.place.span or (0, 0)
                if end > start:
                    by_end[end] = where
        return by_number, by_end

    def band(self, verdict: Verdict) -> str:
        """The verdict: a picture goes its own way, and must say by itself what its numbers mean."""
        sentence = self.mask.hide(headline(verdict, self.language))
        return f"<span>{SIGNS[verdict.label]} {shown(sentence)}</span><i>majika</i>"

    def head(self) -> str:
        """Subject, sender, recipients, date and files; of a text, the sender where it has one."""
        is_mail = self.message.kind is MessageKind.MAIL
        subject = f'<div class="x-subject">{self._subject()}</div>' if is_mail else ""
        rows = "".join((*(self._row(*row) for row in self._shown.items()), *self._files()))
        return f'<div class="x-head">{subject}{rows}</div>' if subject or rows else ""

    def shape(self) -> str:
        """A text is drawn in a bubble, as phones do; a mail on the sheet."""
        return " x-bubble" if self.message.kind is MessageKind.TEXT else ""

    def behind(self) -> str:
        """What findings point at and no mail program shows: other headers, hidden text."""
        rows = list(self._hidden_rows())
        return f'<div class="x-behind">{"".join(rows)}</div>' if rows else ""

    def _subject(self) -> str:
        subject = self.message.subject[:LONGEST_SUBJECT]
        if not subject:
            numbers = tuple(mark.number for mark in self.marks.subject)
            return marked(numbers, NO_SUBJECT.in_(self.language))
        masked = self.mask.spans(self.message.subject)
        return drawn(Cutter(subject, self.marks.subject, masked).pieces(0, len(subject)))

    def _rows(self) -> Iterator[tuple[str, str]]:
        message = self.message
        if message.from_:
            yield "from", ", ".join(map(self._mailbox, message.from_[:MOST_RECIPIENTS]))
        for name in ("to", "cc"):
            boxes = [box for box in message.to if box.place.name == name]
            if boxes:
                yield name, self._recipients(boxes)
        if message.date is not None:
            yield "date", escape(moment(message.date, self.language))

    def _recipients(self, boxes: list[Mailbox]) -> str:
        named = ", ".join(map(self._mailbox, boxes[:MOST_RECIPIENTS]))
        more = len(boxes) - MOST_RECIPIENTS
        return f"{named} {AND_MORE.in_(self.language).format(count=more)}" if more > 0 else named

    def _mailbox(self, box: Mailbox) -> str:
        name, address = plain(self.mask.hide(box.name)), plain(self.mask.hide(box.address))
        if not name or not address:
            return shown(name or address)
        return f'<b>{shown(name)}</b> <span class="x-address">&lt;{shown(address)}&gt;</span>'

    def _row(self, name: str, inside: str) -> str:
        label = HEADERS[name].in_(self.language)
        numbers = self.marks.at(Spot.HEADER, name)
        return f'<div class="x-row"><i>{label}</i><span>{marked(numbers, inside)}</span></div>'

    def _files(self) -> Iterable[str]:
        files = [
            marked(
                self.marks.at(Spot.ATTACHMENT, index=index),
                f'<span class="x-file">{shown(plain(self.mask.hide(file.name)) or "…")}</span>',
            )
            for index, file in enumerate(self.message.attachments[:MOST_FILES])
        ]
        if not files:
            return
        label = ATTACHED.in_(self.language)
        yield f'<div class="x-row"><i>{label}</i><span>{" ".join(files)}</span></div>'

    def _hidden_rows(self) -> Iterator[str]:
        for key, numbers in self.marks.spots.items():
            if key[0] is Spot.HIDDEN:
                yield self._behind(HIDDEN, numbers, self._hidden_words(self.marks.places[key]), "")
            elif key[0] is Spot.HEADER and not self._is_shown(key):
                place = self.marks.places[key]
                yield self._behind(BEHIND, numbers, self._header(key), self._name(place))

    def _hidden_words(self, place: Place) -> str:
        start, end = place.span or (0, len(self.message.hidden_text))
        words = self.message.hidden_text[start : min(end, start + 20 * QUOTED)]
        return plain(self.mask.hide(words), QUOTED)

    def _is_shown(self, key: Key) -> bool:
        """True for a field that has a row above; a second one of its name, and one that cannot be
        read, have none."""
        _, name, index = key
        return index == 0 and (name == "subject" or name in self._shown)

    def _behind(self, title: Text, numbers: tuple[int, ...], quoted: str, name: str) -> str:
        label = f"{escape(title.in_(self.language))} {escape(name)}".strip()
        return f"<p>{circles(numbers)} <i>{label}</i> {shown(quoted)}</p>"

    def _name(self, place: Place) -> str:
        return name_place(place, self.message, self.language)

    def _header(self, key: Key) -> str:
        found: list[Header] = [h for h in self.message.headers if h.name == key[1]]
        value = found[key[2]].value if key[2] < len(found) else ""
        return plain(self.mask.hide(value[: 20 * QUOTED]), QUOTED)


def _content(message: Message, data: bytes) -> tuple[list[tuple[str, bool]], Iterator[Part]]:
    """The shown texts, each with whether it is HTML, and all parts without children."""
    if message.kind is MessageKind.TEXT:
        return [(message.text, False)], iter(())
    _, root, _ = split_message(data)
    return read_texts(sort_parts(root).shown, []), _leaves(root)


def _leaves(part: Part) -> Iterator[Part]:
    """All parts without children, in order."""
    if not part.parts:
        yield part
    for child in part.parts:
        yield from _leaves(child)
