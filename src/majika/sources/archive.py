"""Mails inside a .zip. What its directory declares is judged before anything is inflated."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from io import BufferedIOBase
from typing import TypeAlias, cast

from majika.errors import MajikaError
from majika.sources.errors import (
    ArchiveError,
    EncryptedArchiveError,
    NestedArchiveError,
    NoMailError,
)
from majika.sources.source import MIB, Source, Sources, too_large

MAX_MEMBERS = 10_000
MAX_MEMBER_BYTES = 32 * MIB
MAX_TOTAL_BYTES = 2048 * MIB
MAX_RATIO = 200
"""Inflated to packed. Text of mail packs to a tenth; bombs to a thousandth."""

SMALL = MIB
"""Members under this may pack as well as they like."""

MAX_DIRECTORY_BYTES = 16 * MIB
_END_SIZE = 22
_LONGEST_COMMENT = 65_535

ARCHIVES = (".zip", ".7z", ".rar", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".lzh", ".cab")


Opened: TypeAlias = tuple[str, zipfile.ZipExtFile]


def open_members(stream: BufferedIOBase, name: str) -> Iterator[Opened | Source]:
    """Each member as a stream to read once, or the reason why it cannot be read."""
    try:
        with zipfile.ZipFile(_checked(stream)) as archive:
            members = [info for info in archive.infolist() if _counts(info)]
            _check_all(members)
            for info in members:
                yield from _open(archive, info, f"{name}!{_shown(info)}")
    except MajikaError as error:
        yield Source(name, error=error)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        yield Source(name, error=ArchiveError("The archive is damaged."))


def guarded(sources: Sources, name: str) -> Sources:
    """`sources` of one member; damage met while inflating ends the member, not the run."""
    try:
        yield from sources
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError):
        yield Source(name, error=ArchiveError("This part of the archive is damaged."))


def _open(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> Iterator[Opened | Source]:
    try:
        _check(info)
        with archive.open(info) as member:
            yield name, cast("zipfile.ZipExtFile", member)
    except MajikaError as error:
        yield Source(name, error=error)
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError):
        yield Source(name, error=ArchiveError("This part of the archive is damaged."))


def _checked(stream: BufferedIOBase) -> BufferedIOBase:
    """The stream, if its directory is of a size that is sane to load at all."""
    size = stream.seek(0, 2)
    stream.seek(max(size - _END_SIZE - _LONGEST_COMMENT, 0))
    end = stream.read().rpartition(b"PK\x05\x06")[2]
    if int.from_bytes(end[6:8], "little") > MAX_MEMBERS:
        raise _too_many()
    if int.from_bytes(end[8:12], "little") > MAX_DIRECTORY_BYTES:
        raise _too_many()
    stream.seek(0)
    return stream


def _check_all(members: list[zipfile.ZipInfo]) -> None:
    if not members:
        raise NoMailError("The archive holds no mail.")
    if len(members) > MAX_MEMBERS:
        raise _too_many()
    if sum(info.file_size for info in members) > MAX_TOTAL_BYTES:
        raise ArchiveError("Unpacked, the archive would fill the disk.")


def _check(info: zipfile.ZipInfo) -> None:
    if info.flag_bits & 1:
        raise EncryptedArchiveError("The archive needs a password.")
    if info.filename.lower().endswith(ARCHIVES):
        raise NestedArchiveError("An archive inside an archive is not opened.")
    if info.file_size > SMALL and info.file_size > MAX_RATIO * max(info.compress_size, 1):
        raise ArchiveError("Packed so tightly that it can only be meant to do harm.")
    if info.file_size > MAX_MEMBER_BYTES:
        raise too_large(MAX_MEMBER_BYTES)
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise ArchiveError("Packed in a way that we do not read.")


def _counts(info: zipfile.ZipInfo) -> bool:
    """Files, but not what macOS hides in every archive."""
    parts = info.filename.split("/")
    return not info.is_dir() and not any(part.startswith((".", "__MACOSX")) for part in parts)


def _shown(info: zipfile.ZipInfo) -> str:
    return posixpath.normpath(info.filename)


def _too_many() -> ArchiveError:
    return ArchiveError(f"More than {MAX_MEMBERS:,} files in one archive.")
