"""What a file that is no mail is, for a reader who needs to know what to do instead."""

from __future__ import annotations

from majika.errors import EmptyTextError, NotAMessageError
from majika.sources.errors import OtherFileError, PastedTextError, PictureError

_PICTURES = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"BM", b"RIFF", b"II*\0", b"MM\0*")
_HEIC = b"ftyp"

LOOKED_AT = 4096
"""Bytes from the start that decide."""


def told_apart(error: NotAMessageError, data: bytes) -> NotAMessageError:
    """The error of a file that could not be read as a mail, with words for its kind."""
    head = data[:LOOKED_AT]
    if not head.strip() or isinstance(error, EmptyTextError):
        return error
    if head.startswith(_PICTURES) or head[4:8] == _HEIC:
        return PictureError("This is a picture, not a mail.")
    if _is_text(head):
        return PastedTextError(
            "This is not a whole mail: the lines From: and Subject: are missing."
        )
    return OtherFileError("This is another kind of file, not a mail.")


def _is_text(head: bytes) -> bool:
    """True for what people write: hardly any controls, in whatever charset."""
    controls = sum(byte < 9 or 13 < byte < 27 or byte == 127 for byte in head)
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start < len(head) - 4 and not _is_japanese(head):
            return False
    return controls * 100 <= len(head)


def _is_japanese(head: bytes) -> bool:
    """True for the older charsets of Japan; noise is in none of them for long."""
    for charset in ("cp932", "euc_jp", "iso2022_jp"):
        try:
            head.decode(charset)
        except UnicodeDecodeError as error:
            if error.start >= len(head) - 2:
                return True
        else:
            return True
    return False
