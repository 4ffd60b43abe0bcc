"""One mail as it was found, and how much of anything we are willing to read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BufferedIOBase

from majika.errors import MajikaError, TooLargeError
from majika.message.facts import MessageKind

MIB = 1024 * 1024

MAX_MAIL_BYTES = 32 * MIB
"""Of one mail, as much as `parse_message` takes."""


@dataclass(frozen=True, slots=True)
class Source:
    """A mail's bytes, or the reason why there are none."""

    name: str
    """The path as given; `#3` for the third mail of an mbox, `!name` inside an archive."""

    data: bytes | None = None
    error: MajikaError | None = None
    kind: MessageKind = MessageKind.MAIL


Sources = Iterator[Source]


def read_limited(stream: BufferedIOBase, limit: int = MAX_MAIL_BYTES) -> bytes:
    """All of a stream. Raises `TooLargeError` once more than `limit` bytes came."""
    parts, size = [], 0
    while part := stream.read(MIB):
        size += len(part)
        if size > limit:
            raise too_large(limit)
        parts.append(part)
    return b"".join(parts)


def too_large(limit: int) -> TooLargeError:
    return TooLargeError(f"Larger than the {limit // MIB} MB we read of one mail.")
