"""The walk over a page's tree: its text, and its fields and buttons with the words beside them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from majika.capture.reading.addresses import absolute
from majika.message.html import base_of, css_of, parse_html
from majika.message.sheets import Attributes, read_sheet
from majika.message.styles import Look
from majika.message.walk import MAX_ITEMS, Walk

CONTROLS = "input, select, textarea, button"
"""What is counted for `Field.index`: the browser is asked for the n-th HTML element of these."""

MAX_CONTROLS = 400
MAX_FORMS = 200
MAX_WORDS = 300
"""Characters of the words beside a field that are read."""

_CHUNKS = 40
"""Pieces of text that are looked at for those words."""


@dataclass(slots=True, kw_only=True)
class Control:
    """A field or a button, with all that says what it is for."""

    index: int
    tag: str
    attributes: Mapping[str, str | None]
    form: FormParts | None
    hidden: bool
    before: str
    """Text between the field before and this one."""

    label: str = ""
    said: str = ""
    """Text inside: of a button what it is called."""

    def get(self, name: str) -> str:
        return (self.attributes.get(name) or "").strip()

    @property
    def kind(self) -> str:
        """`type` of an input or a button, lower case; else the tag."""
        if self.tag in ("input", "button"):
            return self.get("type").lower() or ("text" if self.tag == "input" else "submit")
        return self.tag


@dataclass(slots=True, eq=False)
class FormParts:
    """A `<form>`: its attributes, and the words around and in it."""

    attributes: Mapping[str, str | None]
    heading: str
    """The last heading before it, then those inside."""

    text: str = ""
    controls: list[Control] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class FramePage:
    """What one frame shows."""

    base: str = ""
    text: str = ""
    headings: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()
    """What stands for each picture that is seen, buttons left out; may be empty."""

    forms: tuple[FormParts, ...] = ()
    loose: tuple[Control, ...] = ()
    """Fields and buttons outside of all forms."""


def read_frame(url: str, html: str) -> FramePage:
    """Read what one frame shows. Never raises; what is too large is cut."""
    document, _ = parse_html(html)
    if document is None:
        return FramePage(base=url)
    walk = _ControlWalk(document, absolute(base_of(document), url))
    walk.read(document.root)
    return walk.page()


_End = Callable[[], None]
"""What is to be noted when an element ends."""


class _ControlWalk(Walk):
    """A walk that also notes fields, buttons, labels and headings."""

    def __init__(self, document: LexborHTMLParser, base: str) -> None:
        super().__init__(base, read_sheet(css_of(document)))
        self._indexes = _indexes(document)
        self._labelling = _labelling(document)
        self._ends: list[_End | None] = []
        self._mark = 0
        """Which piece of the text comes first after the field before."""
        self._around: FormParts | None = None
        self._torn: FormParts | None = None
        """A form left empty: tables tear it from its fields, which follow (HTML, 13.2.6.4.9)."""
        self._found_forms: list[FormParts] = []
        self._controls: list[Control] = []
        self._labels: dict[str, str] = {}
        self._headings: list[str] = []
        self._open_buttons = 0
        self._pictures: list[str] = []

    def enter(self, node: LexborNode, tag: str, look: Look) -> tuple[Look, frozenset[str]]:
        inside, around = super().enter(node, tag, look)
        self._ends.append(self._begin(node, tag, inside))
        return inside, around

    def leave(self, tag: str, around: frozenset[str]) -> None:
        if end := self._ends.pop():
            end()
        super().leave(tag, around)

    def _begin(self, node: LexborNode, tag: str, look: Look) -> _End | None:
        """Note an element that begins; what is to be done when it ends."""
        if tag in ("img", "svg") or node.attributes.get("role") == "img":
            self._note_picture(node.attributes, look)
        if tag in _COUNTED:
            return self._begin_control(node, tag, look)
        if tag == "form":
            return self._begin_form(node, look)
        if tag == "label":
            return self._begin_label(node.attributes.get("for") or "")
        if tag in _HEADINGS:
            return self._begin_heading()
        if self._labelling and (name := node.attributes.get("id")) in self._labelling:
            return self._begin_label(name or "")
        return None

    def _note_picture(self, attributes: Attributes, look: Look) -> None:
        if self._open_buttons or look.gone or look.invisible or len(self._pictures) >= MAX_ITEMS:
            return
        shown = attributes.get("alt") or attributes.get("aria-label") or ""
        if attributes.get("width") not in _DOTS and attributes.get("height") not in _DOTS:
            self._pictures.append(" ".join(shown[:MAX_WORDS].split()))

    def _begin_control(self, node: LexborNode, tag: str, look: Look) -> _End | None:
        index = self._indexes.get(node.mem_id)
        if index is None or len(self._controls) >= MAX_CONTROLS:
            return None
        attributes = node.attributes
        control = Control(
            index=index,
            tag=tag,
            attributes=attributes,
            form=self._around or self._torn,
            hidden=look.gone or look.invisible or _out_of_reach(attributes),
            before=self._written_since(self._mark),
        )
        self._controls.append(control)
        self._mark = start = len(self.seen.chunks)
        self._open_buttons += tag == "button"

        def end() -> None:
            control.said = self._written_since(start, from_start=True)
            self._mark = len(self.seen.chunks)
            self._open_buttons -= tag == "button"

        return end

    def _begin_form(self, node: LexborNode, look: Look) -> _End | None:
        if len(self._found_forms) >= MAX_FORMS:
            return None
        form = FormParts(node.attributes, self._headings[-1] if self._headings else "")
        self._found_forms.append(form)
        self._around, self._torn = form, None
        start, first = len(self.seen.chunks), len(self._controls)

        def end() -> None:
            form.text = self._written_since(start, from_start=True, chunks=_CHUNKS * 3)
            self._around = None
            if len(self._controls) == first and form.attributes.get("action") and not look.gone:
                self._torn = form

        return end

    def _begin_label(self, target: str) -> _End:
        start, first = len(self.seen.chunks), len(self._controls)

        def end() -> None:
            text = self._written_since(start, from_start=True)
            if target:
                self._labels.setdefault(target, text)
            elif len(self._controls) > first and self._controls[first].tag != "select":
                self._controls[first].label = text

        return end

    def _begin_heading(self) -> _End:
        start = len(self.seen.chunks)

        def end() -> None:
            text = self._written_since(start, from_start=True).strip()
            if text and len(self._headings) < MAX_FORMS:
                self._headings.append(text)
                if self._around is not None and len(self._around.heading) < MAX_WORDS:
                    self._around.heading += f"\n{text}"

        return end

    def _written_since(self, mark: int, *, from_start: bool = False, chunks: int = _CHUNKS) -> str:
        """The visible text from a piece on: its beginning, or else its end."""
        pieces = self.seen.chunks
        if from_start:
            return "".join(pieces[mark : mark + chunks])[: MAX_WORDS * chunks // _CHUNKS]
        return "".join(pieces[max(mark, len(pieces) - chunks) :])[-MAX_WORDS:]

    def page(self) -> FramePage:
        """All that was found."""
        reading = self.reading(())
        for control in self._controls:
            self._settle(control)
        return FramePage(
            base=self.base,
            text=reading.text,
            headings=tuple(self._headings),
            pictures=tuple(self._pictures),
            forms=tuple(self._found_forms),
            loose=tuple(control for control in self._controls if control.form is None),
        )

    def _settle(self, control: Control) -> None:
        """Give a control the labels that point at it, and the form it belongs to."""
        pointing = [control.get("id"), *control.get("aria-labelledby").split()[:5]]
        told = [control.label, *(self._labels.get(name, "") for name in pointing if name)]
        told += [control.get(name) for name in ("aria-label", "placeholder", "title")]
        control.label = " ".join(" ".join(filter(None, told)).split())[:MAX_WORDS]
        if owner := control.get("form"):
            named = (form for form in self._found_forms if form.attributes.get("id") == owner)
            control.form = next(named, control.form)
        if control.form is not None:
            control.form.controls.append(control)


_COUNTED = frozenset({"input", "select", "textarea", "button"})
_DOTS = frozenset({"0", "1", "2"})
"""Sizes of pictures that are there to be counted, not seen."""

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "legend"})


def _indexes(document: LexborHTMLParser) -> dict[int, int]:
    """Which one each control is, by node; those that are none to a browser left out.

    Where scripts run, `<noscript>` holds only text; in a drawing, an `<input>` is no field.
    """
    unseen = _inside(document, _TEXT) | (_inside(document, _DRAWN) - _inside(document, _HTML_AGAIN))
    counted = (node.mem_id for node in document.css(CONTROLS) if node.mem_id not in unseen)
    return {node: index for index, node in enumerate(counted)}


def _inside(document: LexborHTMLParser, around: tuple[str, ...]) -> set[int]:
    """The controls inside elements of those tags."""
    there = [tag for tag in around if document.css_first(tag) is not None]
    wanted = ", ".join(f"{tag} {control}" for tag in there for control in sorted(_COUNTED))
    return {node.mem_id for node in document.css(wanted)} if wanted else set()


_TEXT = ("noscript",)
_DRAWN = ("svg", "math")
_HTML_AGAIN = ("foreignObject", "desc", "mi", "mo", "mn", "ms", "mtext")
"""Integration points: HTML goes on inside them (HTML Living Standard, 13.2.6)."""


def _labelling(document: LexborHTMLParser) -> frozenset[str]:
    """Ids of the elements that label a field (`aria-labelledby`)."""
    nodes = document.css("[aria-labelledby]")[:MAX_CONTROLS]
    return frozenset(
        name for node in nodes for name in (node.attributes["aria-labelledby"] or "").split()[:5]
    )


def _out_of_reach(attributes: Attributes) -> bool:
    """True for fields that no person reaches: laid out for programs that fill in everything."""
    return attributes.get("aria-hidden") == "true" and attributes.get("tabindex") == "-1"
