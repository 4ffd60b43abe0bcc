"""A verdict that holds nothing of its reader, and still points at the right words.

The walk goes over every field of every value, so that a field added tomorrow is masked too.
What is ours (brands, advice, names of checks) and what is a checksum stays as it is.
"""

from __future__ import annotations

import dataclasses
import hashlib
from bisect import bisect_right
from collections.abc import Hashable, Mapping
from enum import Enum
from functools import lru_cache
from typing import Any, TypeVar, cast

from majika.brands.facts import Brand
from majika.findings import Name, Place, Spot, Text
from majika.masking.decoding import Span
from majika.masking.mask import MOSAIC, Mask
from majika.message.facts import Header, Link, Mailbox, Message, MessageKind
from majika.message.fields import OPAQUE
from majika.message.writer import CONTEXT
from majika.verdict import Verdict

Any_ = TypeVar("Any_")

_OURS = (Brand, Text, Name, Enum, int, float, bytes)
_UNREAD = (*OPAQUE, "arc-seal", "arc-message-signature")
"""Fields that no report shows and no check reads, thousands of encoded letters long: hidden whole,
not searched."""

_KEPT = frozenset({"check", "group", "id", "sha256"})
"""Fields that hold our own names, and checksums."""

_HIDDEN = frozenset({"was"})
"""Fields hidden whole: what of a link was taken out because it names its reader."""

_DROPPED = frozenset({"html", "har"})
"""What a visit brought home in bulk, which no report shows: kept with the evidence alone."""


def mask_verdict(verdict: Verdict, mask: Mask) -> Verdict:
    """The verdict with every string of the mail gone through the mask, and places moved along."""
    if mask.search is None:
        return verdict
    return _Walk(mask, verdict.message).masked(verdict)


class _Moved:
    """A text and its masked form, and where places of the one stand in the other."""

    def __init__(self, text: str, mask: Mask) -> None:
        self.text = text
        self.masked = mask.hide(text)
        self._spans = mask.spans(text)
        self._starts = [start for start, _ in self._spans]
        self._gone = [0]
        """Characters by which the masked text is shorter, before each span and after the last."""
        for start, end in self._spans:
            self._gone.append(self._gone[-1] + end - start - len(MOSAIC))

    def span(self, start: int, end: int) -> Span:
        """A span that ends or starts inside a mosaic takes all of it."""
        first = self._place(start, 0)
        return first, max(first, self._place(end, len(MOSAIC)))

    def _place(self, place: int, inside: int) -> int:
        index = bisect_right(self._starts, place if not inside else place - 1)
        if index:
            start, end = self._spans[index - 1]
            if place < end or (inside and place <= end):
                return start - self._gone[index - 1] + inside
        return place - self._gone[index]


def _counted(text: str) -> dict[str, Any]:
    """Checksum and size of a text as it is shown: who sent many with a name or a token in each
    knows all of their checksums, and by them each reader."""
    data = text.encode("utf-8", "replace")
    return {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}


class _Walk:
    def __init__(self, mask: Mask, message: Message) -> None:
        self._mask = mask
        self._message = message
        self._texts: dict[tuple[Spot, str, int], _Moved] = {}
        self._done: dict[int, Any] = {}
        """Values by identity: a link that stands in two lists stays one link."""

    def masked(self, value: Any_) -> Any_:
        done: Any_
        if value is None or isinstance(value, _OURS):
            return value
        if isinstance(value, str):
            done = self._mask.hide(value)
            return done
        if id(value) in self._done:
            done = self._done[id(value)]
            return done
        self._done[id(value)] = done = self._new(value)
        return done

    def _new(self, value: Any) -> Any:
        if isinstance(value, tuple):
            return self._tuple(value)
        if isinstance(value, Mapping):
            return {self.masked(key): self.masked(item) for key, item in value.items()}
        if isinstance(value, Place):
            return self._place(value)
        if isinstance(value, Header) and value.name.startswith(_UNREAD):
            return dataclasses.replace(value, value=MOSAIC)
        if dataclasses.is_dataclass(value):
            return self._dataclass(value)
        return value

    def _tuple(self, value: tuple[Any, ...]) -> tuple[Any, ...]:
        place = next((item for item in value if isinstance(item, Place)), None)
        items = [self._beside(item, place) for item in value]
        return type(value)(*items) if hasattr(value, "_fields") else tuple(items)

    def _dataclass(self, value: Any) -> Any:
        place = getattr(value, "place", None)
        changed = {}
        for name in _fields(value.__class__):
            old = getattr(value, name)
            new = self._field(name, old, place)
            if new is not old:
                changed[name] = new
        if changed.keys() & _SEEN and hasattr(value, "png"):
            changed["png"] = b""  # a picture of a page that greets its reader by name shows it, too
        if isinstance(value, Mailbox) and changed.get("address") == MOSAIC:
            changed["local"] = MOSAIC  # `info` is a word, but for this address it is half of it
        if isinstance(value, Message) and value.kind is MessageKind.TEXT:
            changed |= _counted(changed.get("text", value.text))
        if isinstance(value, Link) and value.context:
            changed["context"] = self._context(value)
        return dataclasses.replace(value, **changed) if changed else value

    def _field(self, name: str, value: Any, place: Place | None) -> Any:
        if name in _KEPT:
            return value
        if name in _HIDDEN:
            return MOSAIC
        if name in _DROPPED and isinstance(value, str | bytes):
            return type(value)()
        return self._beside(value, place)

    def _beside(self, value: Any, place: Place | None) -> Any:
        """A quote is masked as the text it was taken from: alone it may be half an address."""
        if isinstance(value, str) and place is not None and place.span and value:
            moved = self._moved(place)
            if moved and moved.text[slice(*place.span)] == value:
                return type(value)(moved.masked[slice(*moved.span(*place.span))])
        return self.masked(value)

    def _place(self, place: Place) -> Place:
        moved = self._moved(place) if place.span else None
        span = moved.span(*place.span) if moved and place.span else place.span
        return dataclasses.replace(place, name=self._mask.hide(place.name), span=span)

    def _context(self, link: Link) -> str:
        """What stands before a link begins inside a word: cut anew from what is masked."""
        moved = self._moved(link.place)
        if moved is None or link.place.span is None:
            return self._mask.hide(link.context)
        start, _ = moved.span(*link.place.span)
        return " ".join(moved.masked[max(0, start - CONTEXT) : start].split())

    def _moved(self, place: Place) -> _Moved | None:
        key = (place.spot, place.name, place.index) if place.spot is Spot.HEADER else _TEXT
        key = (Spot.HIDDEN, "", 0) if place.spot is Spot.HIDDEN else key
        if key not in self._texts:
            text = self._source(place)
            if text is None:
                return None
            self._texts[key] = _Moved(text, self._mask)
        return self._texts[key]

    def _source(self, place: Place) -> str | None:
        if place.spot is Spot.HIDDEN:
            return self._message.hidden_text
        if place.spot is not Spot.HEADER:
            return self._message.text
        fields = (h.value for h in self._message.headers if _same_field(h.place, place))
        return next(fields, None)


_TEXT = (Spot.TEXT, "", 0)
_SEEN = frozenset({"title", "text", "dialogs"})
"""What of a page can be read on its picture."""


def _same_field(one: Place, other: Place) -> bool:
    return (one.spot, one.name, one.index) == (other.spot, other.name, other.index)


@lru_cache(maxsize=64)
def _fields(kind: Hashable) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(cast(Any, kind)))
