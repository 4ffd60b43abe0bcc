"""What of a mail's styles a drawing keeps: colours, sizes and spaces, by an allow-list.

A declaration is kept when its property is on the list and its value is made of words, numbers,
colours and quoted font names only: no `url()`, no escape, no function but those of colours, so
nothing can be fetched (CSS Values 4, 4.5). Nothing that moves a box out of its place is on the
list: a mail must not paint over the marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from majika.message.sheets import blocks
from majika.message.styles import COMMENT

MAX_DECLARATIONS = 60
MAX_RULES = 300
MAX_SELECTOR = 300
LARGEST = 1_200.0
"""A number above this makes no layout a reader has seen."""

LARGEST_LETTERS = 80.0
"""The same for the size of letters and the distance of lines, in any unit but per cent."""

_PROPERTIES = frozenset(
    {
        *("background", "background-color", "border", "border-bottom", "border-bottom-color"),
        *("border-bottom-left-radius", "border-bottom-right-radius", "border-bottom-style"),
        *("border-bottom-width", "border-collapse", "border-color", "border-left"),
        *("border-left-color", "border-left-style", "border-left-width", "border-radius"),
        *("border-right", "border-right-color", "border-right-style", "border-right-width"),
        *("border-spacing", "border-style", "border-top", "border-top-color"),
        *("border-top-left-radius", "border-top-right-radius", "border-top-style"),
        *("border-top-width", "border-width", "box-sizing", "clear", "color", "direction"),
        *("display", "float", "font", "font-family", "font-size", "font-style", "font-weight"),
        *("height", "letter-spacing", "line-height", "list-style", "list-style-type", "margin"),
        *("margin-bottom", "margin-left", "margin-right", "margin-top", "max-width", "min-width"),
        *("overflow-wrap", "padding", "padding-bottom", "padding-left", "padding-right"),
        *("padding-top", "table-layout", "text-align", "text-decoration", "text-transform"),
        *("vertical-align", "white-space", "width", "word-break", "word-wrap"),
    }
)
_OF_LETTERS = frozenset({"font", "font-size", "letter-spacing", "line-height"})
_LAID_OUT = frozenset(
    {
        *("block", "inline", "inline-block", "inline-table", "list-item", "table", "table-cell"),
        *("table-row", "table-row-group", "table-header-group", "table-footer-group"),
    }
)
"""Values of `display` that a drawing keeps. What is `none` is not drawn at all."""

_VALUE = re.compile(
    r"(?:\s|,|/|#[0-9a-f]{3,8}\b|(?:rgb|hsl)a?\([\d\s.,%/deg-]{1,60}\)"
    r"|[+]?\d{0,6}\.?\d{1,6}(?:px|pt|em|rem|ex|ch|cm|mm|in|pc|%)?(?![\w.%-])"
    r"|[a-z][a-z-]{0,40}(?![\w(-])|\"[\w -]{0,60}\"|'[\w -]{0,60}')*",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?<![\w#.])(\d*\.?\d+)(px|pt|em|rem|ex|ch|cm|mm|in|pc|%)?", re.IGNORECASE)
_PIXELS = {"em": 16, "rem": 16, "ex": 8, "ch": 8, "cm": 38, "mm": 3.8, "in": 96, "pc": 16}

_SELECTOR = re.compile(r"\s*[\w.#*-]*\w(?:[\s>]+[\w.#*-]*[\w*]){0,4}\s*|\s*\*\s*", re.ASCII)
_SIMPLE = re.compile(r"[.#]?[\w-]+|\*|[\s>]+", re.ASCII)
_NOT_OURS = ':not([class^="x-"])'
"""Behind each selector: a mail's rules for `b`, `span` or `*` are not meant for our marks."""

_CLASS = re.compile(r"[A-Za-z_][\w-]{0,80}", re.ASCII)


@lru_cache(maxsize=4096)
def safe_style(declarations: str) -> str:
    """The declarations that a drawing keeps, ready for a `style` attribute (still to escape)."""
    if "/*" in declarations:
        declarations = COMMENT.sub("", declarations)
    kept = (_declaration(each) for each in declarations.split(";", MAX_DECLARATIONS))
    return ";".join(each for each in kept if each)


def safe_sheet(css: str, scope: str) -> str:
    """The plain rules of a style sheet, each below `scope`, for the mail's own elements alone, and
    with our names for its classes."""
    plain = COMMENT.sub("", css.replace("<!--", " ").replace("-->", " "))
    return "\n".join(rule for rule, _ in zip(_rules(plain, scope), range(MAX_RULES), strict=False))


def safe_classes(classes: str, name: str) -> str:
    """Our names for an element's classes and its id, as `safe_sheet` writes them."""
    found = [f"m-{each}" for each in classes.split()[:20] if _CLASS.fullmatch(each)]
    if _CLASS.fullmatch(name):
        found.append(f"i-{name}")
    return " ".join(found)


def _declaration(written: str) -> str:
    name, _, value = written.partition(":")
    name, value = name.strip().lower(), value.partition("!")[0].strip()
    if name not in _PROPERTIES or not value or len(value) > 300:
        return ""
    if _VALUE.fullmatch(value) is None or not _is_moderate(name, value):
        return ""
    if name == "display" and value.lower() not in _LAID_OUT:
        return ""
    return f"{name}:{value}"


def _is_moderate(name: str, value: str) -> bool:
    """True when no number in it could push the mail off the page."""
    largest = LARGEST_LETTERS if name in _OF_LETTERS else LARGEST
    return all(_size(*number) <= largest for number in _NUMBER.findall(value)) or (
        name == "font-weight"
    )


def _size(number: str, unit: str) -> float:
    """In pixels, roughly; of a percentage, a tenth: 400 % are large letters, not wide boxes."""
    return float(number) * (0.1 if unit == "%" else _PIXELS.get(unit.lower(), 1))


def _rules(css: str, scope: str) -> Iterator[str]:
    for selectors, declarations in blocks(css):
        style = safe_style(declarations)
        if not style:
            continue
        for selector in selectors[:MAX_SELECTOR].split(","):
            if _SELECTOR.fullmatch(selector):
                yield f"{scope} {_renamed(selector.strip())}{_NOT_OURS}{{{style}}}"


def _renamed(selector: str) -> str:
    """`body .note > #x` as `.m-body .m-note > .i-x`."""
    return "".join(_own_name(part) for part in _SIMPLE.findall(selector))


def _own_name(part: str) -> str:
    if part.startswith("."):
        return f".m-{part[1:]}"
    if part.startswith("#"):
        return f".i-{part[1:]}"
    return ".m-body" if part.lower() in ("body", "html") else part
