"""Outlook's .msg (MS-OXMSG) written as RFC 5322, so that it is read like any other mail.

The headers that came over the wire are kept as they are. What Outlook has dissolved, the
MIME structure, is built anew from the body and the attachments.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import encoders
from email.header import Header
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.nonmultipart import MIMENonMultipart
from email.utils import format_datetime, formataddr
from io import BytesIO
from typing import TYPE_CHECKING

from majika.sources.errors import DamagedFileError, MissingPackageError
from majika.sources.rtf import text_in_rtf
from majika.sources.source import MAX_MAIL_BYTES, too_large

if TYPE_CHECKING:
    from olefile import OleFileIO  # type: ignore[import-untyped]  # it has no types

MAX_ATTACHMENTS = 500

_CONTROLS = re.compile(r"[\x00-\x1f\x7f]+")
_STRUCTURE = re.compile(r"(?i)(?:content-[a-z-]+|mime-version)[ \t]*:")
"""Headers that describe a structure which Outlook did not keep."""

_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)

# Property ids (MS-OXPROPS), as they stand in stream names.
_SUBJECT, _BODY, _HTML, _RTF, _TRANSPORT_HEADERS = 0x0037, 0x1000, 0x1013, 0x1009, 0x007D
_SENDER_NAMES = (0x0C1A, 0x0042)
_SENDER_ADDRESSES = (0x5D01, 0x5D02, 0x0C1F, 0x0065)
_DATES = (0x0039, 0x0E06)
_MESSAGE_ID, _IN_REPLY_TO = 0x1035, 0x1042
_NAME, _ADDRESSES = 0x3001, (0x39FE, 0x3003)
_FILE_NAMES, _FILE, _FILE_TYPE = (0x3707, 0x3704), 0x3701, 0x370E
_BODY_CODEPAGE, _CODEPAGE = 0x3FDE, 0x3FFD

_UNICODE, _STRING8, _BINARY = "001F", "001E", "0102"

_CHARSETS = {
    20932: "euc-jp",
    28591: "iso-8859-1",
    50220: "iso-2022-jp",
    50221: "iso-2022-jp",
    50222: "iso-2022-jp",
    51932: "euc-jp",
    51949: "euc-kr",
    54936: "gb18030",
    65001: "utf-8",
}
"""Windows code pages that Python knows by another name than `cp…`."""


def mail_in_msg(data: bytes) -> bytes:
    """The mail as RFC 5322. Raises `MissingPackageError`, `DamagedFileError`, `TooLargeError`."""
    try:
        import olefile
    except ImportError:
        raise MissingPackageError("Outlook files (.msg) need an optional package.") from None
    try:
        with olefile.OleFileIO(BytesIO(data)) as ole:
            streams = sum(ole.get_size(path) for path in ole.listdir())
            return _written(ole) if streams <= MAX_MAIL_BYTES else _refuse()
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise DamagedFileError("The Outlook file is damaged.") from error


def _refuse() -> bytes:
    raise too_large(MAX_MAIL_BYTES)


def _written(ole: OleFileIO) -> bytes:
    mail = _Folder(ole, "", 32)
    if not mail.has_properties:
        raise ValueError("an OLE file, but no mail: no property stream")
    headers = _wire_headers(mail) or _own_headers(mail)
    return "\n".join(headers).encode("utf-8", "replace") + b"\n" + _body(mail).as_bytes()


class _Folder:
    """Properties of the mail, of one recipient or of one attachment."""

    def __init__(self, ole: OleFileIO, path: str, header_size: int) -> None:
        self._ole, self._path = ole, path
        fixed = self._stream("__properties_version1.0")
        self.has_properties = fixed is not None
        self._fixed = (
            {
                int.from_bytes(fixed[at + 2 : at + 4], "little"): fixed[at + 8 : at + 16]
                for at in range(header_size, len(fixed) - 15, 16)
            }
            if fixed
            else {}
        )

    def text(self, *ids: int) -> str:
        """The first of the properties that is there, as text; empty when none is."""
        for number in ids:
            if (wide := self._property(number, _UNICODE)) is not None:
                return wide.decode("utf-16-le", "replace").rstrip("\0")
            if (narrow := self._property(number, _STRING8)) is not None:
                return narrow.decode(self.charset(number == _BODY), "replace").rstrip("\0")
        return ""

    def binary(self, number: int) -> bytes | None:
        return self._property(number, _BINARY)

    def when(self, *ids: int) -> datetime | None:
        """A point in time, kept as 100 ns since 1601."""
        for number in ids:
            if ticks := int.from_bytes(self._fixed.get(number, b""), "little"):
                try:
                    return _EPOCH + timedelta(microseconds=ticks // 10)
                except OverflowError:
                    continue
        return None

    def charset(self, of_body: bool = True) -> str:
        """Charset of 8-bit text; Western where none that Python knows is given."""
        for number in (_BODY_CODEPAGE, _CODEPAGE) if of_body else (_CODEPAGE, _BODY_CODEPAGE):
            page = int.from_bytes(self._fixed.get(number, b"")[:4], "little")
            name = _CHARSETS.get(page, f"cp{page}")
            try:
                b"".decode(name)
            except LookupError:
                continue
            return name
        return "cp1252"

    def folders(self, kind: str, header_size: int = 8) -> Iterator[_Folder]:
        """Recipients or attachments, in their order."""
        names = {path[0] for path in self._ole.listdir() if path[0].lower().startswith(kind)}
        for name in sorted(names)[:MAX_ATTACHMENTS]:
            yield _Folder(self._ole, f"{name}/", header_size)

    def _property(self, number: int, kind: str) -> bytes | None:
        return self._stream(f"__substg1.0_{number:04X}{kind}")

    def _stream(self, name: str) -> bytes | None:
        path = self._path + name
        if self._ole.get_type(path) != 2:  # a stream
            return None
        content: bytes = self._ole.openstream(path).read()
        return content


def _wire_headers(mail: _Folder) -> list[str]:
    """Headers as they came, without those of the lost structure; none for a mail never sent."""
    lines, skipping = [], False
    for line in mail.text(_TRANSPORT_HEADERS).replace("\r", "").split("\n"):
        if not line:
            break
        if line[0] not in " \t":
            skipping = ":" not in line or _STRUCTURE.match(line) is not None
        if not skipping:
            lines.append(line)
    return lines


def _own_headers(mail: _Folder) -> list[str]:
    """Headers from what Outlook kept."""
    found = {
        "From": _mailbox(mail.text(*_SENDER_NAMES), mail.text(*_SENDER_ADDRESSES)),
        "To": ", ".join(
            _mailbox(to.text(_NAME), to.text(*_ADDRESSES)) for to in mail.folders("__recip")
        ),
        "Subject": _encoded(mail.text(_SUBJECT)),
        "Date": format_datetime(when) if (when := mail.when(*_DATES)) else "",
        "Message-ID": _line(mail.text(_MESSAGE_ID)),
        "In-Reply-To": _line(mail.text(_IN_REPLY_TO)),
    }
    return [f"{name}: {value}" for name, value in found.items() if value]


def _mailbox(name: str, address: str) -> str:
    """Exchange's own addresses (`/O=…`) are no addresses of a mail."""
    address = _line(address) if "@" in address else ""
    shown = _encoded(name)
    if shown.startswith("=?"):
        return f"{shown} <{address}>"
    return formataddr((shown, address)) if shown or address else ""


def _encoded(text: str) -> str:
    text = _line(text)
    return text if text.isascii() else Header(text, "utf-8").encode(linesep="\n")


def _line(text: str) -> str:
    return _CONTROLS.sub(" ", text).strip()


def _body(mail: _Folder) -> MIMEBase:
    """The text in each form that there is, and the attachments."""
    forms = [form for form in (_plain(mail), _html(mail)) if form is not None]
    attachments = [_attachment(folder) for folder in mail.folders("__attach")]
    text = forms[0] if len(forms) == 1 else _multipart("alternative", forms)
    return _multipart("mixed", [text, *attachments]) if attachments else text


def _plain(mail: _Folder) -> MIMEBase | None:
    text = mail.text(_BODY)
    if not text and _html(mail) is None:
        text = text_in_rtf(mail.binary(_RTF) or b"")
    return _part("text/plain", text.encode("utf-8", "replace"), charset="utf-8") if text else None


def _html(mail: _Folder) -> MIMEBase | None:
    raw = mail.binary(_HTML)
    if raw:
        return _part("text/html", raw, charset=mail.charset())
    text = mail.text(_HTML)
    return _part("text/html", text.encode("utf-8", "replace"), charset="utf-8") if text else None


def _attachment(folder: _Folder) -> MIMEBase:
    declared = folder.text(_FILE_TYPE)
    kind = declared if re.fullmatch(r"[\w.+-]{1,60}/[\w.+-]{1,80}", declared, re.ASCII) else ""
    part = _part(kind or "application/octet-stream", folder.binary(_FILE) or b"")
    name = _line(folder.text(*_FILE_NAMES)).encode("utf-8", "replace").decode()
    part.add_header("Content-Disposition", "attachment", filename=("utf-8", "", name))
    return part


def _part(kind: str, content: bytes, charset: str = "") -> MIMEBase:
    main, _, sub = kind.lower().partition("/")
    if main in ("multipart", "message"):
        main, sub = "application", "octet-stream"
    part = MIMENonMultipart(main, sub)
    if charset:
        part.set_param("charset", charset)
    part.set_payload(content)
    encoders.encode_base64(part)
    return part


def _multipart(kind: str, parts: list[MIMEBase]) -> MIMEBase:
    whole = MIMEMultipart(kind)
    for part in parts:
        whole.attach(part)
    return whole
