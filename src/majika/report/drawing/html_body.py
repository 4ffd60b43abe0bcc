"""An HTML body written anew: its text, its layout, and nothing that could fetch, run or lead away.

Nothing of the source is copied. Each element is written from an allow-list of tags, attributes
and styles; links lose their address, forms and fields become boxes, pictures become boxes with
their alternative text (or what `Pictures` gives for them). Text that the mail hides is left out:
its reader has not seen it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from html import escape
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from majika.findings import Spot
from majika.message.links import MAX_LINKS, in_order
from majika.message.sheets import Attributes, Sheet
from majika.message.styles import MAX_STYLE, Look
from majika.message.walk import MAX_SHOWN, Walk
from majika.message.writer import WHITE
from majika.report.drawing.css import safe_classes, safe_style
from majika.report.drawing.marks import Marks
from majika.report.drawing.markup import MARK, circles, drawn, marked, shown, target
from majika.report.drawing.pieces import Cutter

_KEPT = frozenset(
    {
        *("a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "big", "blockquote"),
        *("caption", "center", "cite", "code", "col", "colgroup", "dd", "del", "dfn", "div", "dl"),
        *("dt", "em", "figcaption", "figure", "font", "footer", "h1", "h2", "h3", "h4", "h5"),
        *("h6", "header", "hr", "i", "ins", "kbd", "li", "main", "nav", "ol", "p", "pre", "q", "s"),
        *("samp", "section", "small", "span", "strike", "strong", "sub", "sup", "table", "tbody"),
        *("td", "tfoot", "th", "thead", "tr", "tt", "u", "ul", "var"),
    }
)
DEEPEST = 300
"""Elements inside each other that are written. Browsers stop at 512 (HTML 13.2.6), and a renderer
was seen to crash on 3,000 annotations inside each other."""

_EMPTY = frozenset({"hr", "col"})
_NOTHING = frozenset(
    {"area", "base", "br", "head", "html", "img", "input", "link", "meta", "template", "wbr"}
)
_IN_TABLES = frozenset({"table", "tbody", "thead", "tfoot", "tr", "colgroup"})
_ATTRIBUTES = frozenset(
    {
        *("align", "bgcolor", "border", "cellpadding", "cellspacing", "color", "colspan", "dir"),
        *("face", "height", "nowrap", "rowspan", "size", "start", "valign", "width"),
    }
)
_ATTRIBUTE = re.compile(r"[#\w][\w%,. -]{0,60}|", re.ASCII)
_SPANS = frozenset({"colspan", "rowspan"})
_DIGITS = re.compile(r"\d+")
_LARGEST = 1_200
_MOST_SPANNED = 50


class Before(NamedTuple):
    """How much of each kind the earlier parts of the same mail hold."""

    characters: int = 0
    links: int = 0
    images: int = 0
    forms: int = 0


class HtmlBody(Walk):
    """One walk over an HTML body, written down again as it goes.

    `image`: what to draw for the image with that number, its own source and its attributes.
    """

    def __init__(
        self,
        base: str,
        sheet: Sheet,
        *,
        cutter: Cutter,
        marks: Marks,
        targets: Mapping[int, str],
        image: Callable[[int, Attributes], str],
        hide: Callable[[str], str],
        no_words: str,
        before: Before,
    ) -> None:
        super().__init__(base, sheet)
        self._cutter, self._marks, self._targets = cutter, marks, targets
        self._draw_image, self._hide, self._before = image, hide, before
        self._no_words = no_words
        self._parts: list[str] = []
        self._ends: list[str] = []
        self._tags: list[str] = []
        self._anchors: list[tuple[int, int]] = []
        """For each draft of a link: where its numbers and its target go in `_parts`."""
        self._anchor_starts: list[int] = []

    def after(self) -> Before:
        """What the parts hold with this one."""
        text = self.seen.text()
        links = min(len(self.all_drafts(text)), MAX_LINKS)
        return Before(
            self._before.characters + len(text),
            self._before.links + links,
            self._before.images + len(self.images),
            self._before.forms + len(self.forms),
        )

    def markup(self) -> str:
        """The body drawn. Numbers of links without text are only known now."""
        drafts = self.all_drafts(self.seen.text())
        index_of = {id(draft): index for index, draft in enumerate(in_order(drafts))}
        for draft, (start, end) in zip(self.drafts, self._anchors, strict=True):
            number = self._before.links + index_of[id(draft)]
            if draft.span[0] == draft.span[1] and (
                numbers := self._marks.at(Spot.LINK, index=number)
            ):
                words = "" if draft.image else escape(self._no_words)
                self._parts[start] = f"{circles(numbers)}{MARK}{words}"
                self._parts[end] = f"</span>{target(self._targets.get(number, ''))}"
        return "".join(self._parts)

    # --- what the walk meets

    def write_text(self, text: str, words: str, look: Look) -> None:
        super().write_text(text, words, look)
        if look.hidden:
            return
        end = self.seen.length
        start = end - len(self.seen.chunks[-1])
        before = self._before.characters
        body = drawn(self._cutter.pieces(start + before, end + before))
        if not look.preformatted:
            body = (" " if text[0] in WHITE else "") + body + (" " if text[-1] in WHITE else "")
        self._parts.append(body)

    def write_space(self) -> None:
        super().write_space()
        if not self._tags or self._tags[-1] not in _IN_TABLES:
            self._parts.append(" ")

    def enter(self, node: LexborNode, tag: str, look: Look) -> tuple[Look, frozenset[str]]:
        images, forms, drafts = len(self.images), len(self.forms), len(self.drafts)
        if tag == "a":
            self._anchor_starts.append(self._slot())
        inside, around = super().enter(node, tag, look)
        self._anchors += [(self._slot(), self._slot()) for _ in self.drafts[drafts:]]
        self._open(tag, node.attributes, inside)
        numbers = [
            *(n for i in range(images, len(self.images)) for n in self._at_image(i)),
            *(n for i in range(forms, len(self.forms)) for n in self._at_form(i)),
        ]
        if inside.hidden:
            numbers = []
        if tag == "img" and len(self.images) > images and not inside.hidden:
            drawn_image = self._draw_image(self._before.images + images, node.attributes)
            self._parts.append(marked(tuple(numbers), drawn_image))
        elif numbers:
            self._parts.append(circles(numbers))
        return inside, around

    def leave(self, tag: str, around: frozenset[str]) -> None:
        drafts = len(self.drafts)
        super().leave(tag, around)
        if tag == "a":
            start = self._anchor_starts.pop()
            self._anchors += [(start, self._slot()) for _ in self.drafts[drafts:]]
        self._parts.append(self._ends.pop())
        self._tags.pop()

    # --- what it writes

    def _slot(self) -> int:
        """A place that may be filled later."""
        self._parts.append("")
        return len(self._parts) - 1

    def _open(self, tag: str, attributes: Attributes, look: Look) -> None:
        start, end = self._element(tag, attributes, look)
        self._parts.append(start)
        self._ends.append(end)
        self._tags.append(tag)

    def _element(self, tag: str, attributes: Attributes, look: Look) -> tuple[str, str]:
        """Start and end of an element as it is drawn."""
        too_deep = len(self._tags) > DEEPEST
        if look.gone or too_deep or (tag == "form" and self._in_table()):
            return "", ""
        if tag == "br":
            return "<br>", ""
        if tag in ("input", "button", "select", "textarea") and not look.hidden:
            return self._box(tag, attributes)
        if tag in _NOTHING:
            return "", ""
        name = tag if tag in _KEPT else "div" if tag in ("body", "form") else "span"
        kept = _attributes(attributes, "m-body" if tag == "body" else "")
        return f"<{name}{kept}>", "" if name in _EMPTY else f"</{name}>"

    def _in_table(self) -> bool:
        return bool(self._tags) and self._tags[-1] in _IN_TABLES

    def _box(self, tag: str, attributes: Attributes) -> tuple[str, str]:
        """A box where something could be typed or pressed."""
        kind = (attributes.get("type") or "text").lower()
        if kind == "hidden":
            return "", ""
        if kind in ("checkbox", "radio"):
            return "☐", ""
        if tag == "input":
            pressed = kind in ("submit", "button", "reset", "image")
            label = attributes.get("value") or attributes.get("placeholder") or ""
            name = "x-button" if pressed else "x-field"
            return f'<span class="{name}">{shown(self._hide(label[:MAX_SHOWN])[:200])}</span>', ""
        return f'<span class="{"x-button" if tag == "button" else "x-field"}">', "</span>"

    def _at_image(self, index: int) -> tuple[int, ...]:
        return self._marks.at(Spot.IMAGE, index=self._before.images + index)

    def _at_form(self, index: int) -> tuple[int, ...]:
        return self._marks.at(Spot.FORM, index=self._before.forms + index)


def _attributes(attributes: Attributes, own_class: str) -> str:
    kept = [f'{name}="{value}"' for name in attributes if (value := _attribute(name, attributes))]
    classes = safe_classes(attributes.get("class") or "", attributes.get("id") or "")
    if names := f"{own_class} {classes}".strip():
        kept.append(f'class="{names}"')
    if style := safe_style((attributes.get("style") or "")[:MAX_STYLE]):
        kept.append(f'style="{escape(style)}"')
    return "".join(f" {each}" for each in kept)


def _attribute(name: str, attributes: Attributes) -> str:
    """The value of an attribute, where a drawing keeps it."""
    value = (attributes.get(name) or "").strip()
    if name not in _ATTRIBUTES or _ATTRIBUTE.fullmatch(value) is None:
        return ""
    largest = _MOST_SPANNED if name in _SPANS else _LARGEST
    return value if all(int(digits[:9]) <= largest for digits in _DIGITS.findall(value)) else ""
