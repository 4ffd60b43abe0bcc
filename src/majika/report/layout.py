"""Lines for a terminal: East Asian widths, and breaks where a reader would take a breath."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from rich.cells import cell_len

from majika.findings import Language

if TYPE_CHECKING:
    from budoux import Parser

NOT_FIRST = frozenset(
    "、。,.,.・:;:;?!?!)]})]}」』】〉》〕ーゝゞ々…‥ゃゅょっぁぃぅぇぉャュョッァィゥェォ%％ "
)
"""Never at the start of a line (JIS X 4051)."""

NOT_LAST = frozenset("([{([{「『【〈《〔")
"""Never at the end of a line (JIS X 4051)."""

_WORD = re.compile(r"[!-~]+ *| +|.", re.DOTALL)


def width_of(text: str) -> int:
    """Columns that a terminal needs for `text`."""
    return cell_len(text)


def wrap(text: str, width: int, language: Language) -> list[str]:
    """Lines of at most `width` columns; words are only broken when longer than a line."""
    lines, line = [], ""
    for piece in _pieces(text, max(width, 2), language):
        if line and width_of(line + piece.rstrip()) > width:
            lines.append(line.rstrip())
            line = piece.lstrip()
        else:
            line += piece
    return [*lines, line.rstrip()] if line.strip() or not lines else lines


def pad(text: str, width: int) -> str:
    """`text` filled with blanks to `width` columns."""
    return text + " " * max(width - width_of(text), 0)


def shorten(text: str, width: int) -> str:
    """The end of `text` in at most `width` columns: of a path, the name is what tells."""
    if width_of(text) <= width:
        return text
    while text and width_of(text) >= width:
        text = text[1:]
    return f"…{text}"


def _pieces(text: str, width: int, language: Language) -> Iterator[str]:
    """Parts between which a line may end, none of them longer than a line."""
    for phrase in phrases(text, language):
        if width_of(phrase.strip()) <= width:
            yield phrase
            continue
        for word in _joined(_WORD.findall(phrase)):
            yield from _chopped(word, width)


def phrases(text: str, language: Language) -> list[str]:
    """The parts between which a line may end, as a reader would take a breath."""
    if language == "ja":
        return _joined(_phrase_parser().parse(text))
    return re.findall(r"\S+\s*|\s+", text)


def _joined(parts: list[str]) -> list[str]:
    """`parts`, but never apart where a line may not end: `、` first, `「` last, inside a word."""
    whole: list[str] = []
    for part in parts:
        if whole and _inseparable(whole[-1], part):
            whole[-1] += part
        else:
            whole.append(part)
    return whole


def _inseparable(before: str, after: str) -> bool:
    return (
        after[0] in NOT_FIRST
        or before[-1] in NOT_LAST
        or ("!" <= before[-1] <= "~" and "!" <= after[0] <= "~")
    )


def _chopped(word: str, width: int) -> Iterator[str]:
    """A word too long for any line, such as a link, cut to lines."""
    part = ""
    for letter in word:
        if width_of(part + letter) > width:
            yield part
            part = ""
        part += letter
    yield part


@cache
def _phrase_parser() -> Parser:
    import budoux  # 15 ms, for Japanese only

    return budoux.load_default_japanese_parser()
