"""Reads an HTML body: the text its reader sees, the text it hides, links, images and forms.

The tree is the one browsers build (lexbor). It is walked once, in document order, without
recursion. Nothing is fetched or run.
"""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser

from majika.message.facts import Defect
from majika.message.reading import MAX_SOURCE, Reading
from majika.message.sheets import MAX_SHEET, read_sheet
from majika.message.walk import Walk

MAX_TAGS = 15_000
"""`<` characters that are read. The time lexbor takes grows with the square of the nesting:
100,000 open `<div>` took 26 s, this many take 0.4 s. Real mails have up to 3,000."""


def read_html(source: str) -> Reading:
    """Read an HTML body. Never raises; what is too large is cut and said in `defects`."""
    document, too_long = parse_html(source)
    if document is None:
        return Reading(text=_cut(source)[0], defects=(Defect.BAD_HTML,))
    walk = Walk(base_of(document), read_sheet(css_of(document)))
    walk.read(document.root)
    return walk.reading((Defect.TOO_LONG,) if too_long else ())


def parse_html(source: str) -> tuple[LexborHTMLParser | None, bool]:
    """The tree that browsers build (None when they cannot), and whether the source was cut."""
    source, too_long = _cut(source)
    try:
        return LexborHTMLParser(source.encode("utf-8", "replace")), too_long
    except Exception:  # noqa: BLE001 (lexbor says nothing about what it may raise)
        return None, too_long


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


def base_of(document: LexborHTMLParser) -> str:
    """The address that relative ones start from; empty when the mail names none."""
    node = document.css_first("base[href]")
    return (node.attributes.get("href") or "") if node else ""


def css_of(document: LexborHTMLParser) -> str:
    """The mail's style sheets, one after the other."""
    return "\n".join(node.text() for node in document.css("style")[:100])[:MAX_SHEET]
