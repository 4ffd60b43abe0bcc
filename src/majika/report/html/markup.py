"""The only place of a report that writes angle brackets around text."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from majika.findings import Language
from majika.masking import MOSAIC
from majika.report.layout import phrases
from majika.report.report_words import HIDDEN_PART


def text(value: str) -> str:
    """Any text: escaped, fit for UTF-8, and without characters that HTML may not hold."""
    return escape(value.encode("utf-8", "replace").decode()).replace("\0", "�")


def covered(value: str, language: Language) -> str:
    """Text of a mail: what was masked looks masked, and a screen reader says so."""
    cover = f'<span class="mosaic" title="{text(HIDDEN_PART.in_(language))}">{MOSAIC}</span>'
    return text(value).replace(MOSAIC, cover)


def phrased(value: str, language: Language) -> str:
    """A short text that may break between phrases only: browsers break Japanese anywhere."""
    if language != "ja":
        return covered(value, language)
    return "<wbr>".join(covered(part, language) for part in phrases(value, language))


def tag(name: str, inside: str, /, **attributes: str | bool) -> str:
    """An element; `class_` and `for_` lose their last sign, `True` writes the name alone."""
    written = "".join(_attribute(key, value) for key, value in attributes.items())
    return f"<{name}{written}>{inside}</{name}>"


def items(name: str, inside: Iterable[str], /, **attributes: str | bool) -> str:
    """A list, or nothing when it has no items."""
    rows = "".join(f"<li>{each}</li>" for each in inside)
    return tag(name, rows, **attributes) if rows else ""


def rows(pairs: Iterable[tuple[str, str]], class_: str) -> str:
    """Labels (text) with what stands beside them (markup); nothing without a pair."""
    inside = "".join(tag("dt", text(label)) + tag("dd", beside) for label, beside in pairs)
    return tag("dl", inside, class_=class_) if inside else ""


def folded(id_: str, title: str, inside: str) -> str:
    """A part of the page that opens at its heading."""
    return tag("details", tag("summary", tag("h2", text(title))) + inside, id=id_)


def section(id_: str, title: str, inside: str) -> str:
    """A part of the page under its heading; nothing when it is empty."""
    if not inside:
        return ""
    heading = f'<h2 id="{id_}-title">{text(title)}</h2>'
    return f'<section id="{id_}" aria-labelledby="{id_}-title">{heading}{inside}</section>'


def _attribute(key: str, value: str | bool) -> str:
    name = key.rstrip("_").replace("_", "-")
    if value is False or value == "":
        return ""
    return f" {name}" if value is True else f' {name}="{text(value)}"'
