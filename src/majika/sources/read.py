"""From a path to mails: what a thing is shows in its first bytes, not in its name."""

from __future__ import annotations

import io
import os
import re
import stat
import sys
from collections.abc import Sequence
from io import BufferedIOBase
from pathlib import Path
from typing import TYPE_CHECKING, cast

from majika.errors import MajikaError
from majika.message import MessageKind, is_whole_mail
from majika.sources.apple import mail_in_emlx
from majika.sources.errors import EmptyFileError, NoMailError, NotFoundError, NotReadableError
from majika.sources.mbox import begins_mail, is_mbox, read_mbox
from majika.sources.source import MAX_MAIL_BYTES, Source, Sources, read_limited, too_large

if TYPE_CHECKING:
    from zipfile import ZipExtFile

HEAD_BYTES = 4096
MAX_FOLDER_DEPTH = 50
TEXT_SUFFIX = ".txt"
MAIL_SUFFIXES = frozenset((".eml", ".emlx", ".msg", ".mbox", ".mbx", ".zip"))

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")

_HEADER = re.compile(
    rb"(?im)^(?:from|received|return-path|delivered-to|subject|date|message-id|mime-version"
    rb"|dkim-signature|x-[a-z-]{1,40}):"
)
_FIELD = re.compile(rb"[!-9;-~]{1,80}[ \t]*:")


def read_sources(paths: Sequence[str | Path], *, text: bool = False) -> Sources:
    """Every mail under the paths, in order; `-` is standard input. Never raises for a bad file.

    A file called .txt that does not begin like a mail is the text of a message: who copies an SMS
    into a file calls it so. `text`: every file is taken as if it were called so.
    """
    for path in paths:
        if str(path) == "-":
            yield from _or_error(_from_stdin(TEXT_SUFFIX if text else ""), "-")
        else:
            yield from _from_path(Path(path), str(path), text=text)


def read_stream(stream: BufferedIOBase, name: str, *, text: bool = False) -> Sources:
    """Every mail in a stream that can seek. `name` tells its kind and is never opened.

    `text`: as for `read_sources`.
    """
    suffix = TEXT_SUFFIX if text else Path(name).suffix.lower()
    yield from _or_error(_from_stream(stream, name, suffix), name)


def _from_path(path: Path, name: str, *, text: bool = False) -> Sources:
    suffix = TEXT_SUFFIX if text else path.suffix.lower()
    found = _from_folder(path) if path.is_dir() else _from_file(path, name, suffix)
    yield from _or_error(found, name)


def _or_error(sources: Sources, name: str) -> Sources:
    """`sources`, and what stopped them as the last one."""
    try:
        yield from sources
    except MajikaError as error:
        yield Source(name, error=error)
    except FileNotFoundError:
        yield Source(name, error=NotFoundError("There is no such file or folder."))
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        yield Source(name, error=NotReadableError(f"It cannot be read: {reason}."))


# --- folders


def _from_folder(folder: Path) -> Sources:
    found = False
    for source in _below(folder, MAX_FOLDER_DEPTH):
        yield source
        found = True
    if not found:
        raise NoMailError("The folder holds no mail.")


def _below(folder: Path, depth: int) -> Sources:
    """Mails below a folder, sorted by name; hidden files and other files are passed over."""
    maildir = _is_maildir(folder)
    for path in sorted(folder.iterdir()):
        if path.is_dir():
            if depth and _is_entered(path, maildir):
                yield from _or_error(_below(path, depth - 1), str(path))
        elif not maildir and _is_taken(path):
            yield from _from_path(path, str(path))


def _is_entered(folder: Path, in_maildir: bool) -> bool:
    """A Maildir's `.Sent` is a mailbox, not hidden; mails in its `tmp` are still arriving."""
    if folder.name.startswith("."):
        return in_maildir and _is_maildir(folder)
    return not folder.is_symlink() and not (in_maildir and folder.name == "tmp")


def _is_maildir(folder: Path) -> bool:
    return (folder / "cur").is_dir() and (folder / "new").is_dir()


def _is_taken(path: Path) -> bool:
    if path.name.startswith(".") or not path.is_file():
        return False
    if path.suffix.lower() in MAIL_SUFFIXES:
        return True
    try:
        with path.open("rb") as file:
            return _begins_like_mail(file.read(HEAD_BYTES))
    except OSError:
        return True


def _begins_like_mail(head: bytes) -> bool:
    return is_mbox(head) or bool(_FIELD.match(head) and _HEADER.search(head))


# --- files


def _from_stdin(suffix: str) -> Sources:
    yield from _from_stream(
        io.BytesIO(read_limited(cast("BufferedIOBase", sys.stdin.buffer))), "-", suffix
    )


def _from_file(path: Path, name: str, suffix: str) -> Sources:
    """A pipe or a device is read into memory first, up to the limit of one mail."""
    with path.open("rb") as file:
        regular = stat.S_ISREG(os.fstat(file.fileno()).st_mode)
        stream = file if regular else io.BytesIO(read_limited(file))
        yield from _from_stream(stream, name, suffix)


def _from_stream(stream: BufferedIOBase, name: str, suffix: str) -> Sources:
    """The mails of a stream that can seek."""
    head = stream.read(HEAD_BYTES)
    size = stream.seek(0, os.SEEK_END)
    stream.seek(0)
    if head.startswith(_ZIP):
        yield from _from_archive(stream, name)
    elif _is_mailbox(head, suffix):
        yield from read_mbox(stream, name)
    elif size > MAX_MAIL_BYTES:
        raise too_large(MAX_MAIL_BYTES)
    else:
        yield _one_message(read_limited(stream), name, suffix)


def _is_mailbox(head: bytes, suffix: str) -> bool:
    """A text may begin with the word From; in a mailbox a time of day follows."""
    if suffix == TEXT_SUFFIX:
        return begins_mail(head)
    return is_mbox(head) and suffix != ".eml"


def _from_archive(stream: BufferedIOBase, name: str) -> Sources:
    from majika.sources.archive import guarded, open_members

    found = False
    for member in open_members(stream, name):
        sources = iter([member]) if isinstance(member, Source) else _from_member(*member)
        for source in guarded(sources, name):
            yield source
            found = True
    if not found:
        raise NoMailError("The archive holds no mail.")


def _from_member(name: str, stream: ZipExtFile) -> Sources:
    suffix, head = Path(name).suffix.lower(), stream.peek(HEAD_BYTES)
    if _is_mailbox(head, suffix):
        yield from read_mbox(stream, name)
    elif suffix in MAIL_SUFFIXES or _begins_like_mail(head):
        yield from _or_error(_read_one(stream, name, suffix), name)


def _read_one(stream: BufferedIOBase, name: str, suffix: str) -> Sources:
    yield _one_message(read_limited(stream), name, suffix)


def text_or_mail(data: bytes, name: str) -> Source:
    """What its reader gave as a text: a mail where it begins like one, so that none is spared
    the checks of its sender."""
    kind = MessageKind.MAIL if is_whole_mail(data) else MessageKind.TEXT
    return Source(name, data, kind=kind)


def _one_message(data: bytes, name: str, suffix: str) -> Source:
    mail = _one_mail(data, suffix)
    if suffix == TEXT_SUFFIX and mail is data:
        return text_or_mail(data, name)
    return Source(name, mail)


def _one_mail(data: bytes, suffix: str) -> bytes:
    """RFC 5322 bytes of a file that holds one mail."""
    if not data.strip():
        raise EmptyFileError("The file is empty.")
    if data.startswith(_OLE):
        from majika.sources.outlook import mail_in_msg

        return mail_in_msg(data)
    if suffix == ".emlx":
        return mail_in_emlx(data)
    return data.partition(b"\n")[2] if suffix == ".eml" and is_mbox(data) else data
