"""The walk over an HTML body in document order: what its reader sees, and what it hides.

Reading a mail (`read_html`) and drawing it again share this walk, so that a place in
`Message.text` is the same spot in both.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple, TypeAlias

from selectolax.lexbor import LexborNode

from majika.findings import Host, Place, Spot
from majika.message.facts import Defect, Form, Image
from majika.message.links import Draft, draft_bare, number_links, read_address
from majika.message.reading import MAX_URL, Reading
from majika.message.sheets import NO_KEYS, Attributes, Cascade, Sheet
from majika.message.styles import BARE, Look, Style
from majika.message.writer import WHITE, Writer

MAX_ITEMS = 2_000
"""Images, forms, and fields of a form that are kept."""

MAX_SHOWN = 2_000
"""Characters of a link's text that are kept."""

_BLOCKS = frozenset(
    {
        *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd"),
        *("details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure"),
        *("footer", "form"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main"),
        *("menu", "nav", "ol", "option", "p", "pre", "section", "select", "summary", "table"),
        *("tbody", "tfoot", "thead", "tr", "ul"),
    }
)
_UNSEEN = frozenset(
    {
        *("-comment", "-doctype", "audio", "datalist", "iframe", "noembed", "noframes", "object"),
        *("script", "style", "title", "video"),
    }
)
"""Nodes whose text mail programs do not show."""

_FIELDS = frozenset({"button", "input", "select", "textarea"})
_TELLING = _FIELDS | {"a", "area", "br", "form", "meta", "template"}
_CELLS = frozenset({"td", "th"})


class _OpenLink(NamedTuple):
    """An `<a href>` whose end has not come yet."""

    href: str
    chunk: int
    start: int
    context: str
    images: int


_Frame: TypeAlias = tuple[LexborNode, str, frozenset[str], Look]
"""An element whose end has not come yet: its node and tag, what the cascade wants back, and
how text looks around it."""


class Walk:
    """One walk over the tree, and what was found so far.

    Whoever draws the mail again overrides `enter`, `leave`, `write_text` and `write_space`.
    """

    def __init__(self, base: str, sheet: Sheet) -> None:
        self.base = base
        self.cascade = Cascade(sheet)
        self.seen = Writer()
        self.unseen = Writer()
        self.drafts: list[Draft] = []
        self.images: list[Image] = []
        self.forms: list[tuple[str, list[str]]] = []
        self.open_links: list[_OpenLink | None] = []

    def read(self, root: LexborNode | None) -> None:
        """Visit all nodes in document order."""
        look = BARE
        stack: list[_Frame] = []
        node = root
        while node is not None:
            tag = node.tag or ""
            if tag == "-text":
                text = node.text_content or ""
                words = text.strip(WHITE)
                if words or look.preformatted:
                    self.write_text(text, words, look)
                else:  # two of three
                    self.write_space()
            elif tag not in _UNSEEN:
                inside, around = self.enter(node, tag, look)
                if child := node.first_child:
                    stack.append((node, tag, around, look))
                    node, look = child, inside
                    continue
                self.leave(tag, around)
            following = node.next
            while following is None and stack:
                node, tag, around, look = stack.pop()
                self.leave(tag, around)
                following = node.next
            node = following

    def write_text(self, text: str, words: str, look: Look) -> None:
        """A text node: `text` as it stands there, `words` without the white space around."""
        writer = self.unseen if look.hidden else self.seen
        if look.preformatted:
            writer.write_as_it_is(text)
        else:
            writer.write(words, text[0] in WHITE, text[-1] in WHITE)

    def enter(self, node: LexborNode, tag: str, look: Look) -> tuple[Look, frozenset[str]]:
        """Note what an element is; how text looks inside, and what the cascade wants back."""
        attributes = node.attributes
        if tag in _BLOCKS:
            self._new_line()
        if tag in _TELLING:
            self._note(node, tag, attributes)
        if not attributes and not self.cascade.styles_bare(tag):
            return look, NO_KEYS
        style, around = self.cascade.enter(tag, attributes)
        if tag == "img":
            self.add_image(attributes.get("src") or "", attributes, style)
        elif picture := style.picture or attributes.get("background"):
            self.add_image(picture, attributes, style)
        return look.under(style), around

    def leave(self, tag: str, around: frozenset[str]) -> None:
        """The element ends that `enter` noted."""
        if around:
            self.cascade.leave(around)
        if tag in _BLOCKS:
            self._new_line()
        elif tag in _CELLS:
            self.write_space()
        elif tag == "a":
            self._close_link()

    def write_space(self) -> None:
        """White space between two words, wherever they stand."""
        if not self.seen.gap:
            self.seen.gap = " "
        if not self.unseen.gap:
            self.unseen.gap = " "

    def _new_line(self) -> None:
        """A block begins or ends: text goes on in a new line."""
        if "\n" not in self.seen.gap:
            self.seen.gap = "\n"
        self.unseen.gap = "\n"

    def _note(self, node: LexborNode, tag: str, attributes: Attributes) -> None:
        """Keep what an element is besides text."""
        if tag == "br":
            self.seen.line_break()
        elif tag == "a":
            self._open_link(attributes.get("href") or attributes.get("xlink:href"))
        elif tag == "area" and (href := attributes.get("href")):
            self._draft(href, image=True)
        elif tag == "meta" and (match := _REFRESH.search(attributes.get("content") or "")):
            if (attributes.get("http-equiv") or "").lower() == "refresh":
                self._draft(match[1])
        elif tag == "form" and len(self.forms) < MAX_ITEMS:
            self.forms.append((attributes.get("action") or "", []))
        elif tag in _FIELDS:
            self._field((attributes.get("type") or "text").lower() if tag == "input" else tag)
        elif tag == "template":
            self.unseen.gap = "\n"
            for fragment in node.template_fragments():
                self.unseen.write_as_it_is(fragment.text(separator=" ").strip())

    def _field(self, kind: str) -> None:
        """A field belongs to the last form that began: tables tear forms and fields apart."""
        if not self.forms:
            self.forms.append(("", []))
        fields = self.forms[-1][1]
        if len(fields) < MAX_ITEMS:
            fields.append(kind)

    def _open_link(self, href: str | None) -> None:
        writer = self.seen
        link = href and _OpenLink(
            href, len(writer.chunks), writer.length, writer.ending(), len(self.images)
        )
        self.open_links.append(link or None)

    def _close_link(self) -> None:
        link = self.open_links.pop()
        if link is None:
            return
        written = "".join(self.seen.chunks[link.chunk : link.chunk + MAX_SHOWN])
        shown = written.strip()
        start = link.start + len(written) - len(written.lstrip())
        self.drafts.append(
            Draft(
                written=link.href,
                shown=shown[:MAX_SHOWN],
                span=(start, start + len(shown)) if shown else (link.start, link.start),
                context=link.context,
                image=len(self.images) > link.images,
            )
        )

    def _draft(self, href: str, *, image: bool = False) -> None:
        """A link without text."""
        here = self.seen.length
        self.drafts.append(
            Draft(
                written=href,
                shown="",
                span=(here, here),
                context=self.seen.ending(),
                image=image,
            )
        )

    def add_image(self, source: str, attributes: Attributes, style: Style) -> None:
        if len(self.images) >= MAX_ITEMS:
            return
        inline = source.lstrip()[:5].lower().startswith(("cid:", "data:"))
        address = None if inline else read_address(source, self.base)
        self.images.append(
            Image(
                source=source.strip()[:100] if address is None else address.url,
                host=address.host if address else Host(),
                alt=(attributes.get("alt") or "")[:MAX_SHOWN],
                tiny=bool(style.small) or _tiny(attributes),
                inline=inline,
                place=Place(Spot.IMAGE, index=len(self.images)),
            )
        )

    def reading(self, defects: tuple[Defect, ...]) -> Reading:
        """All that was found."""
        text = self.seen.text()
        links, too_many = number_links(self.all_drafts(text), self.base)
        return Reading(
            text=text,
            hidden_text=self.unseen.text(),
            links=links,
            images=tuple(self.images),
            forms=tuple(self._form(*form, index) for index, form in enumerate(self.forms)),
            defects=defects + too_many,
        )

    def all_drafts(self, text: str) -> list[Draft]:
        """The links its sender made, and those that mail programs make of `text`."""
        return [*self.drafts, *self._bare(text)]

    def _form(self, action: str, fields: list[str], index: int) -> Form:
        return Form(
            action=action[:MAX_URL],
            host=read_address(action, self.base).host,
            fields=tuple(fields),
            place=Place(Spot.FORM, index=index),
        )

    def _bare(self, text: str) -> Iterator[Draft]:
        """Addresses in the text that are no link yet: mail programs make them one."""
        spans = sorted(draft.span for draft in self.drafts)
        starts = [start for start, _ in spans]
        ends = list(accumulate((end for _, end in spans), max))
        for draft in draft_bare(text):
            before = bisect_right(starts, draft.span[1] - 1)
            if before == 0 or ends[before - 1] <= draft.span[0]:
                yield draft


_REFRESH = re.compile(r"url\s{0,9}=\s{0,9}[\"']?([^\"'\s]+)", re.IGNORECASE)


def _tiny(attributes: Attributes) -> bool:
    return any((attributes.get(side) or "").strip() in _TINY for side in ("width", "height"))


_TINY = frozenset({"0", "1", "2", "0px", "1px", "2px"})
