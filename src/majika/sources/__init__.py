"""Where mails come from: files, mailboxes, folders, archives, standard input.

Everything that stands between a path and the bytes of a mail. One bad file never stops the
others: it becomes a `Source` with an `error`.
"""

from majika.sources.errors import (
    ArchiveError,
    DamagedFileError,
    EmptyFileError,
    EncryptedArchiveError,
    MissingPackageError,
    NestedArchiveError,
    NoMailError,
    NotFoundError,
    NotReadableError,
    SourceError,
)
from majika.sources.read import read_sources, read_stream, text_or_mail
from majika.sources.source import MAX_MAIL_BYTES, Source

__all__ = [
    "MAX_MAIL_BYTES",
    "ArchiveError",
    "DamagedFileError",
    "EmptyFileError",
    "EncryptedArchiveError",
    "MissingPackageError",
    "NestedArchiveError",
    "NoMailError",
    "NotFoundError",
    "NotReadableError",
    "Source",
    "SourceError",
    "read_sources",
    "read_stream",
    "text_or_mail",
]
