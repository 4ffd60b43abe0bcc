"""Markup of a drawing: the only place that writes angle brackets around text of a mail."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from majika.masking import MOSAIC
from majika.report.drawing.pieces import Piece

MARK = '<span class="x-mark">'
CIRCLE = '<b class="x-no">{}</b>'
COVER = '<span class="x-mosaic"></span>'


def shown(text: str) -> str:
    """Text of a mail as HTML: escaped, and with a mosaic where words were replaced."""
    return escape(_sound(text)).replace(MOSAIC, COVER)


def circles(numbers: Iterable[int]) -> str:
    """Numbers of reasons, each in its circle."""
    return "".join(CIRCLE.format(number) for number in numbers)


def marked(numbers: tuple[int, ...], inside: str) -> str:
    """Something with a line around it, and the numbers before it."""
    if not numbers:
        return inside
    return f"{circles(numbers)}{MARK}{inside}</span>"


def drawn(pieces: Iterable[Piece]) -> str:
    """Pieces of a text, one after the other."""
    return "".join(_piece(piece) for piece in pieces)


def target(where: str) -> str:
    """Where a link really leads, behind it."""
    return f'<span class="x-target">→ {shown(where)}</span>' if where else ""


def _piece(piece: Piece) -> str:
    inside = COVER if piece.masked else escape(_sound(piece.text))
    if piece.numbers:
        inside = f"{circles(piece.begins)}{MARK}{inside}</span>"
    return inside + target(piece.target)


def _sound(text: str) -> str:
    """Text that can be written as UTF-8, stand in HTML and be laid out in time."""
    thinned = _PILED.sub(r"\1", text.replace("\0", "�"))
    return thinned.encode("utf-8", "replace").decode()


_LAYERED = (
    r"\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff"
    r"\u200b-\u200f\u202a-\u202e\u2060-\u206f"
)
_PILED = re.compile(f"([{_LAYERED}]{{8}})[{_LAYERED}]+")
"""Accents and marks of direction, heaped on one spot: 400,000 of them took a browser over 20 s."""
