"""The pictures that a mail brings along, as a drawing shows or covers them."""

from __future__ import annotations

import binascii
import re
from base64 import b64encode
from collections.abc import Callable, Iterable, Mapping
from urllib.parse import unquote_to_bytes

from majika.findings import Language, Text
from majika.message.attachments import real_type_of
from majika.message.facts import Image
from majika.message.mime import Part
from majika.message.sheets import Attributes
from majika.report.drawing.markup import shown

MAX_BYTES = 4 * 1024 * 1024
"""Of all pictures of a mail together that are drawn."""

_TYPES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp"})
"""Formats that only browsers' own decoders read: no SVG, which can hold links and styles."""

_DATA = re.compile(r"data:[^,;]{0,60}(?P<base64>;[^,]{0,60})?,", re.IGNORECASE)
_PIXELS = re.compile(r"(\d{1,4})(?:px)?")
_WIDEST = 640

COVERED = Text(en="picture, covered", ja="画像(隠しています)")
ELSEWHERE = Text(en="picture, not fetched", ja="画像(読み込みません)")


class InlinePictures:
    """What to draw where an HTML body has a picture."""

    def __init__(
        self,
        images: tuple[Image, ...],
        parts: Iterable[Part],
        language: Language,
        *,
        hide: Callable[[str], str],
        show: bool,
    ) -> None:
        """`show`: draw the pictures themselves; else a box of their size, which covers them."""
        self._images, self._language, self._hide, self._show = images, language, hide, show
        self._parts = {part.content_id: part for part in parts if part.content_id}
        self._left = MAX_BYTES

    def __call__(self, index: int, attributes: Attributes) -> str:
        """Markup for the image with that number; its own attributes give source and size."""
        image = self._images[index] if index < len(self._images) else None
        if image is None or image.tiny:
            return ""
        content = self._content(attributes.get("src") or "") if image.inline else b""
        kind = real_type_of("", content)
        sides = _sides(attributes)
        if self._show and kind in _TYPES and len(content) <= self._left:
            self._left -= len(content)
            encoded = b64encode(content).decode()
            size = "".join(f' {side}="{pixels}"' for side, pixels in sides.items())
            return f'<img src="data:{kind};base64,{encoded}" alt=""{size}>'
        return self._box(image, sides)

    def _box(self, image: Image, sides: Mapping[str, int]) -> str:
        label = (COVERED if image.inline else ELSEWHERE).in_(self._language)
        alternative = shown(self._hide(image.alt)[:300])
        style = f' style="{_box_style(sides)}"' if sides else ""
        return f'<span class="x-picture"{style}><i class="x-label">{label}</i>{alternative}</span>'

    def _content(self, source: str) -> bytes:
        source = source.strip()
        if source[:4].lower() == "cid:":
            part = self._parts.get(source[4:].strip("<> "))
            return part.content()[0] if part else b""
        head = _DATA.match(source)
        if head is None or len(source) > 2 * MAX_BYTES:
            return b""
        content = unquote_to_bytes(source[head.end() :])
        try:
            return binascii.a2b_base64(content) if head["base64"] else content
        except binascii.Error:
            return b""


def _sides(attributes: Attributes) -> dict[str, int]:
    """Width and height in pixels, where the mail gives them and they are moderate."""
    found = {side: _PIXELS.fullmatch((attributes.get(side) or "").strip()) for side in _SIDES}
    return {side: int(match[1]) for side, match in found.items() if match}


_SIDES = ("width", "height")


def _box_style(sides: Mapping[str, int]) -> str:
    """A box grows with its words: of its height, the mail says only the least."""
    return ";".join(
        f"{'min-' if side == 'height' else ''}{side}:{min(pixels, _WIDEST)}px"
        for side, pixels in sides.items()
    )
