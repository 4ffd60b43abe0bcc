"""Reads an HTML body: the text its reader sees, the text it hides, links, images and forms.

The tree is the one browsers build (lexbor). It is walked once, in document order, without
recursion. Nothing is fetched or run.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple, TypeAlias

from selectolax.lexbor import LexborHTMLParser, LexborNode

from majika.findings import Host, Place, Spot
from majika.message.facts import Defect, Form, Image
from majika.message.links import Draft, draft_bare, number_links, read_address
from majika.message.reading import MAX_SOURCE, MAX_URL, Reading
from majika.message.sheets import MAX_SHEET, NO_KEYS, Attributes, Cascade, Sheet, read_sheet
from majika.message.styles import BARE, Look, Style
from majika.message.writer import WHITE, Writer

MAX_TAGS = 15_000
"""`<` characters that are read. The time lexbor takes grows with the square of the nesting:
100,000 open `<div>` took 26 s, this many take 0.4 s. Real mails have up to 3,000."""

MAX_ITEMS = 2_000
"""Images, forms, and fields of a form that are kept."""

MAX_SHOWN = 2_000
"""Characters of a link's text that are kept."""


def read_html(source: str) -> Reading:
    """Read an HTML body. Never raises; what is too large is cut and said in `defects`."""
    source, too_long = _cut(source)
    try:
        document = LexborHTMLParser(source.encode("utf-8", "replace"))
    except Exception:  # noqa: BLE001 (lexbor says nothing about what it may raise)
        return Reading(text=source, defects=(Defect.BAD_HTML,))
    walk = _Walk(_base(document), _sheet(document))
    walk.read(document.root)
    return walk.reading((Defect.TOO_LONG,) if too_long else ())


def _cut(source: str) -> tuple[str, bool]:
    """The part of a source that can be read in bounded time and memory."""
    cut = source[:MAX_SOURCE]
    if (tags := cut.count("<")) > 1_000:
        if tags > MAX_TAGS:
            cut = "<".join(cut.split("<", MAX_TAGS)[:MAX_TAGS])
        # Unclosed ones are opened again in each block after them: 7,500 × 7,500 nodes.
        cut = _FORMATTING.sub(r"<\1span", cut)
    if len(cut) > 60_000 and _many_attributes(cut):
        cut = _ODD_TAG.sub("&lt;", cut)
    return cut, len(cut) < len(source) and (tags > MAX_TAGS or len(source) > MAX_SOURCE)


_FORMATTING = re.compile(
    r"<(/?)(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])", re.IGNORECASE
)


def _many_attributes(source: str) -> bool:
    """True when tags could have so many attributes, of different names, that lexbor takes 1 s.

    For each attribute it compares the names of all before it. Words of the text count as well:
    what is a tag and what is not, only a whole tokenizer knows.
    """
    words = source.replace("/", " ").replace('"', " ").replace("'", " ").split()
    return len(words) * len(set(words)) > 300_000_000


_ODD_TAG = re.compile(
    r"<(?!/?[a-zA-Z][^\s<>/\"'=]*+"
    r"(?:[\s/]++|[^\s<>/\"'=]++(?:\s*+=\s*+(?:\"[^\"<>]*+\"|'[^'<>]*+'|[^\s<>\"']++))?+){0,400}+>)"
)
"""A `<` that does not begin a tag which every tokenizer reads alike, with few attributes."""


def _base(document: LexborHTMLParser) -> str:
    node = document.css_first("base[href]")
    return (node.attributes.get("href") or "") if node else ""


def _sheet(document: LexborHTMLParser) -> Sheet:
    sheets = [node.text() for node in document.css("style")[:100]]
    return read_sheet("\n".join(sheets)[:MAX_SHEET])


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


class _Walk:
    """One walk over the tree, and what was found so far."""

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
                    self._text(text, words, look)
                else:  # two of three
                    self._space()
            elif tag not in _UNSEEN:
                inside, around = self._enter(node, tag, look)
                if child := node.first_child:
                    stack.append((node, tag, around, look))
                    node, look = child, inside
                    continue
                self._leave(tag, around)
            following = node.next
            while following is None and stack:
                node, tag, around, look = stack.pop()
                self._leave(tag, around)
                following = node.next
            node = following

    def _text(self, text: str, words: str, look: Look) -> None:
        writer = self.unseen if look.hidden else self.seen
        if look.preformatted:
            writer.write_as_it_is(text)
        else:
            writer.write(words, text[0] in WHITE, text[-1] in WHITE)

    def _enter(self, node: LexborNode, tag: str, look: Look) -> tuple[Look, frozenset[str]]:
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
            self._image(attributes.get("src") or "", attributes, style)
        elif picture := style.picture or attributes.get("background"):
            self._image(picture, attributes, style)
        return look.under(style), around

    def _leave(self, tag: str, around: frozenset[str]) -> None:
        if around:
            self.cascade.leave(around)
        if tag in _BLOCKS:
            self._new_line()
        elif tag in _CELLS:
            self._space()
        elif tag == "a":
            self._close_link()

    def _space(self) -> None:
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

    def _image(self, source: str, attributes: Attributes, style: Style) -> None:
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
        links, too_many = number_links([*self.drafts, *self._bare(text)], self.base)
        return Reading(
            text=text,
            hidden_text=self.unseen.text(),
            links=links,
            images=tuple(self.images),
            forms=tuple(self._form(*form, index) for index, form in enumerate(self.forms)),
            defects=defects + too_many,
        )

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
