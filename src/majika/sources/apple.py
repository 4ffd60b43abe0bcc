"""Apple Mail's .emlx: the mail's length on the first line, the mail, then a property list."""

from __future__ import annotations

from majika.sources.errors import DamagedFileError


def mail_in_emlx(data: bytes) -> bytes:
    """The mail inside. Raises `DamagedFileError` when there is no length to begin with."""
    length, newline, rest = data.partition(b"\n")
    length = length.strip()
    if not newline or not length.isdigit() or len(length) > 12:
        raise DamagedFileError("Not a complete Apple Mail file: its first line is no length.")
    return rest[: int(length)]
