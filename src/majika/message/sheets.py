"""The simple rules of a mail's style sheets, and the style each element gets from them.

Not a browser's cascade: ids win over classes and classes over tags, `style` attributes over
all, else the later rule. Rules inside `@media`, and selectors that ask for more than tags,
classes, ids and what stands around, do not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from typing import NamedTuple, TypeAlias

from majika.message.styles import COMMENT, MAX_STYLE, NOTHING, Colour, Style, read_style

MAX_RULES = 200
MAX_SHEET = 200_000
"""Characters of a mail's style sheets that are read."""


class Rule(NamedTuple):
    """What a rule of a style sheet asks for. Keys are `td`, `.class`, `#id` and `*`."""

    keys: frozenset[str]
    """All of these the element has."""

    around: frozenset[str]
    """All of these stand among the elements around it."""


RulesByKey: TypeAlias = dict[str, dict[Rule, Style]]
"""Rules by one key that their element must have."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rules of a mail's style sheets."""

    plain: RulesByKey = field(default_factory=dict)
    nested: RulesByKey = field(default_factory=dict)
    """Those that also ask for something around the element."""

    around: set[str] = field(default_factory=set)
    """All keys that nested rules ask for around an element."""


@lru_cache(maxsize=32)
def read_sheet(css: str) -> Sheet:
    """Read style sheets, at most `MAX_RULES` rules."""
    sheet = Sheet()
    plain = COMMENT.sub("", css[:MAX_SHEET].replace("<!--", " "))
    for rule, style in islice(_rules(plain), MAX_RULES):
        key = min(rule.keys)  # an id before a class before a tag
        rules = sheet.nested if rule.around else sheet.plain
        same_key = rules.setdefault(key, {})
        same_key[rule] = same_key.get(rule, NOTHING).then(style)
        sheet.around.update(rule.around)
    return sheet


def _rules(css: str) -> Iterator[tuple[Rule, Style]]:
    """Rules with something to say that ask for tags, classes and ids only."""
    for selectors, declarations in blocks(css):
        style = read_style(declarations[:MAX_STYLE])
        if style is NOTHING:
            continue
        for selector in selectors[:MAX_STYLE].lower().split(","):
            if _SELECTOR.fullmatch(selector):
                *around, own = (_KEY.findall(part) for part in selector.replace(">", " ").split())
                outer = frozenset(key for keys in around for key in keys)
                yield Rule(frozenset(own), outer), style


def blocks(css: str) -> Iterator[tuple[str, str]]:
    """Selectors and declarations of the rules that stand in no other block."""
    depth = 0
    for piece in css.split("}"):
        parts = piece.split("{")
        depth += len(parts) - 1
        if depth == 1 and len(parts) == 2:
            yield parts[0].rpartition(";")[2], parts[1]
        depth = max(0, depth - 1)


_SELECTOR = re.compile(r"\s*[\w.#*-]*\w(?:[\s>]+[\w.#*-]*[\w*]){0,4}\s*")
_KEY = re.compile(r"[.#]?[\w-]+|\*")


Attributes: TypeAlias = Mapping[str, str | None]


class _Kind(NamedTuple):
    """What rules have to say to elements with the same tag, classes and id."""

    ruled: Style
    """By plain rules."""

    nested: frozenset[str]
    """Their keys by which nested rules are found."""

    around: frozenset[str]
    """Their keys that nested rules ask for around an element."""

    keys: frozenset[str]


class Cascade:
    """Gives each element of a document its style. Elements are entered and left in order."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._kinds: dict[tuple[str, str | None, str | None], _Kind] = {}
        self._open: dict[str, int] = {}
        """How many elements with a key are entered and not left."""
        self._ruled_by = {*sheet.plain, *sheet.nested, *sheet.around}
        self._rules_all = "*" in self._ruled_by

    def styles_bare(self, tag: str) -> bool:
        """True when an element of that tag has a style even without attributes."""
        return tag in _PRESENTED or tag in self._ruled_by or self._rules_all

    def enter(self, tag: str, attributes: Attributes) -> tuple[Style, frozenset[str]]:
        """The element's style, and what to give `leave` when it ends."""
        presented = _presented(tag, attributes)
        written = attributes.get("style")
        own = read_style(written[:MAX_STYLE]) if written else NOTHING
        if not self._ruled_by:
            return presented.then(own), NO_KEYS
        kind = self._kind(tag, attributes)
        style = presented.then(kind.ruled).then(own)
        if kind.nested:
            style = style.then(self._rules_for(self._sheet.nested, kind.keys)).then(own)
        for key in kind.around:
            self._open[key] = self._open.get(key, 0) + 1
        return style, kind.around

    def leave(self, around: frozenset[str]) -> None:
        """The element for which `enter` gave `around` ends."""
        for key in around:
            self._open[key] -= 1

    def _kind(self, tag: str, attributes: Attributes) -> _Kind:
        """Remembered: mails repeat few kinds of elements many times."""
        key = (tag, attributes.get("class"), attributes.get("id"))
        kind = self._kinds.get(key)
        if kind is None:
            kind = self._kinds[key] = self._new_kind(_keys(*key))
        return kind

    def _new_kind(self, keys: frozenset[str]) -> _Kind:
        return _Kind(
            ruled=self._rules_for(self._sheet.plain, keys),
            nested=keys & self._sheet.nested.keys(),
            around=keys & self._sheet.around,
            keys=keys,
        )

    def _rules_for(self, rules: RulesByKey, keys: frozenset[str]) -> Style:
        style = NOTHING
        for key in sorted(keys & rules.keys(), reverse=True):  # tags, classes, then ids
            for rule, declared in rules[key].items():
                if rule.keys <= keys and all(map(self._open.get, rule.around)):
                    style = style.then(declared)
        return style


NO_KEYS: frozenset[str] = frozenset()


def _keys(tag: str, classes: str | None, name: str | None) -> frozenset[str]:
    single = (classes or "").lower().split()[:20]
    return frozenset((tag, "*", f"#{(name or '').lower()}", *(f".{each}" for each in single)))


def _presented(tag: str, attributes: Attributes) -> Style:
    """The style that tags and attributes of old HTML stand for."""
    if tag in _PRESENTED:
        return _PRESENTED[tag]
    if "hidden" in attributes:
        return _GONE
    if tag == "a":
        return _LINK if "href" in attributes else NOTHING
    if "bgcolor" in attributes or "color" in attributes or "background" in attributes:
        return _coloured(attributes)
    return _coloured(attributes) if "text" in attributes else NOTHING


def _coloured(attributes: Attributes) -> Style:
    ground = "background:url()" if attributes.get("background") else ""
    return read_style(
        f"color:{_value(attributes, 'color', 'text')};"
        f"background-color:{_value(attributes, 'bgcolor')};{ground}"
    )


_GONE = Style(gone=True)
_LINK = Style(ink=Colour(0, 0, 238))
_PRESENTED = {"noscript": _GONE, "template": _GONE, "pre": Style(preformatted=True)}


def _value(attributes: Attributes, *names: str) -> str:
    return next((value[:40] for name in names if (value := attributes.get(name))), "inherit")
