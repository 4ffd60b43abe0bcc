"""What the reader sees of a tree of parts, and what their program offers as files.

As mail programs do: of alternatives the last they can show, HTML before plain text;
of everything else all inline text, in order. A text part with a file name is a file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import reduce
from typing import TypeVar

from majika.message.attachments import read_attachment
from majika.message.charsets import decode
from majika.message.facts import Attachment, Defect, Form, Image, Link
from majika.message.html import read_html
from majika.message.links import read_plain
from majika.message.mime import Part
from majika.message.reading import Reading
from majika.message.transfer import decode_uu

LONGEST_TEXT = 1024 * 1024
"""Bytes of all shown texts together. Gmail cuts at 100 kB."""

_MOST_ENCODED = 4 * LONGEST_TEXT
"""Encoded bytes of a text that are decoded: quoted-printable takes three for one."""

_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w.:-]{2,40})", re.IGNORECASE)
_UUENCODED = re.compile(rb"^begin [0-7]{3,4} ([^\n]{1,200})\n(?:[!-`][^\n]*\n)+?end", re.MULTILINE)
_TEXTS = ("text/plain", "text/html")

_Placed = TypeVar("_Placed", Link, Image, Form)


@dataclass(slots=True)
class Body:
    """What the parts add up to."""

    reading: Reading
    html: bool
    attachments: tuple[Attachment, ...]
    defects: list[Defect]


@dataclass(slots=True)
class Sorted:
    """Leaves by what a mail program does with them."""

    shown: list[Part] = field(default_factory=list)
    files: list[Part] = field(default_factory=list)
    pictures: list[Part] = field(default_factory=list)
    """Inline parts of multipart/related: files only when no text refers to them."""


def read_body(root: Part) -> Body:
    """Read all text its reader sees, and describe every file."""
    found = sort_parts(root)
    defects: list[Defect] = []
    texts = read_texts(found.shown, defects)
    readings = [read_html(text) if html else read_plain(text) for text, html in texts]
    files = found.files + [p for p in found.pictures if not _referred(p, texts)]
    attachments = [_attachment(part, index, defects) for index, part in enumerate(files)]
    return Body(
        reading=join_readings(readings),
        html=any(html for _, html in texts),
        attachments=(*attachments, *_uuencoded(found.shown, len(attachments))),
        defects=defects,
    )


def sort_parts(root: Part) -> Sorted:
    """The leaves of a tree, each where a mail program would put it."""
    found = Sorted()
    _sort(root, found, related=False)
    if not found.shown:
        _show_named_text(found)
    return found


def _sort(part: Part, found: Sorted, *, related: bool) -> None:
    kind = part.type.value
    if part.parts and kind == "multipart/alternative":
        _sort_alternatives(part.parts, found)
    elif part.parts:
        for child in part.parts:
            _sort(child, found, related=kind == "multipart/related")
    elif kind.startswith("multipart/"):
        return
    elif kind in _TEXTS and not part.name and part.disposition.value != "attachment":
        found.shown.append(part)
    elif related and part.content_id and kind.startswith("image/"):
        found.pictures.append(part)
    else:
        found.files.append(part)


def _sort_alternatives(parts: list[Part], found: Sorted) -> None:
    """The last alternative with HTML is shown, else the last with text; files count in all."""
    branches = []
    for part in parts:
        branch = Sorted()
        _sort(part, branch, related=False)
        branches.append(branch)
        found.files += branch.files
        found.pictures += branch.pictures
    with_html = [b for b in branches if any(p.type.value == "text/html" for p in b.shown)]
    with_text = [b for b in branches if b.shown]
    if chosen := with_html or with_text:
        found.shown += chosen[-1].shown


def _show_named_text(found: Sorted) -> None:
    """A mail whose only text has a file name is still shown, unless marked as attachment."""
    for part in found.files:
        if part.type.value in _TEXTS and part.disposition.value != "attachment":
            found.files.remove(part)
            found.shown.append(part)
            return


def read_texts(parts: list[Part], defects: list[Defect]) -> list[tuple[str, bool]]:
    """Source of each part as text, and whether it is HTML; adds what is wrong to `defects`."""
    texts, left = [], LONGEST_TEXT
    for part in parts:
        content, sound = part.content(_MOST_ENCODED)
        if not sound:
            defects.append(Defect.BAD_TRANSFER_ENCODING)
        if len(content) > left:
            defects.append(Defect.TOO_LONG)
            content = content[:left]
        left -= len(content)
        texts.append((_text(part, content, defects), part.type.value == "text/html"))
    return texts


def _text(part: Part, content: bytes, defects: list[Defect]) -> str:
    label = part.type["charset"]
    if part.type.value == "text/html" and label.lower() in ("", "us-ascii"):
        meta = _META_CHARSET.search(content, 0, 4096)
        label = meta[1].decode("ascii", "replace") if meta else label
    text, known = decode(content, label)
    if not known:
        defects.append(Defect.UNKNOWN_CHARSET)
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _referred(part: Part, texts: list[tuple[str, bool]]) -> bool:
    return any(part.content_id in text for text, html in texts if html)


def _attachment(part: Part, index: int, defects: list[Defect]) -> Attachment:
    content, sound = part.content()
    if not sound:
        defects.append(Defect.BAD_TRANSFER_ENCODING)
    return read_attachment(part.name, part.type.value, content, index)


def _uuencoded(parts: list[Part], index: int) -> tuple[Attachment, ...]:
    """The first file written into plain text between `begin 644 name` and `end`."""
    for part in parts:
        if part.data.find(b"begin ", part.start, part.end) < 0:
            continue
        if found := _UUENCODED.search(part.content(_MOST_ENCODED)[0]):
            name = decode(found[1])[0]
            kind = "application/octet-stream"
            return (read_attachment(name, kind, decode_uu(found[0]), index),)
    return ()


def join_readings(readings: list[Reading]) -> Reading:
    """One reading of several parts, each starting on a new line; places are moved along."""
    nothing = Reading(text="", hidden_text="", links=(), images=(), forms=(), defects=())
    return reduce(_append, readings[1:], readings[0]) if readings else nothing


def _append(first: Reading, second: Reading) -> Reading:
    text = first.text + gap_after(first.text)
    hidden = first.hidden_text + ("\n" if first.hidden_text and second.hidden_text else "")
    return Reading(
        text=text + second.text,
        hidden_text=hidden + second.hidden_text,
        links=first.links + _moved(second.links, len(first.links), len(text)),
        images=first.images + _moved(second.images, len(first.images), len(text)),
        forms=first.forms + _moved(second.forms, len(first.forms), len(text)),
        defects=first.defects + second.defects,
    )


def gap_after(text: str) -> str:
    """What stands between the text of one part and the next one's."""
    return "\n" if text and not text.endswith("\n") else ""


def _moved(items: tuple[_Placed, ...], count: int, characters: int) -> tuple[_Placed, ...]:
    """Items of a later part, counted on from the earlier ones."""
    return tuple(_move(item, count, characters) for item in items)


def _move(item: _Placed, count: int, characters: int) -> _Placed:
    span = item.place.span
    moved = (span[0] + characters, span[1] + characters) if span else None
    return replace(item, place=replace(item.place, index=item.place.index + count, span=moved))
