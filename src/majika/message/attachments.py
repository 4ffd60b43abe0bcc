"""What an attached file is, by its bytes. Nothing is unpacked, opened or run.

A table of signatures of our own: on real mail `puremagic` took 0.4 ms a file, called zip
files and spreadsheets Word documents, and knows nothing of scripts or shortcuts.
"""

from __future__ import annotations

import codecs
import hashlib
import re
import struct
from collections.abc import Callable
from typing import NamedTuple

from majika.findings import Place, Spot
from majika.message.charsets import decode
from majika.message.facts import Attachment

MAX_MEMBERS = 100
MAX_TEXT = 200_000
"""Bytes of an attached HTML file that are kept as text."""

UNKNOWN = "application/octet-stream"


def read_attachment(name: str, declared_type: str, content: bytes, index: int) -> Attachment:
    """Describe one attached file. Never raises, whatever the bytes."""
    name = clean_name(name)
    archive = read_zip(content) if content[:2] == b"PK" else _NO_ARCHIVE
    real_type = real_type_of(name, content, archive.members)
    return Attachment(
        name=name,
        declared_type=declared_type.lower(),
        real_type=real_type,
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        members=archive.members,
        encrypted=archive.encrypted or _needs_password(real_type, content),
        text=_decode(content[:MAX_TEXT]) if real_type in _WITH_TEXT else "",
        place=Place(Spot.ATTACHMENT, index=index),
    )


_WITH_TEXT = frozenset({"text/html", "application/xhtml+xml", "image/svg+xml"})


def clean_name(name: str) -> str:
    """A file name without path parts and control characters; at most 255 characters.

    Characters that turn the writing direction stay: a check wants to see them.
    """
    last = re.split(r"[/\\]", name.replace("\0", ""))[-1]
    printable = _CONTROLS.sub(" ", last).strip()
    return printable if len(printable) <= 255 else f"{printable[:200]}…{printable[-50:]}"


_CONTROLS = re.compile(r"[\x00-\x1f\x7f]+")


class Archive(NamedTuple):
    """The directory of a zip file."""

    members: tuple[str, ...]
    encrypted: bool


_NO_ARCHIVE = Archive((), False)


def read_zip(content: bytes) -> Archive:
    """Read the first names of a zip file's directory (APPNOTE.TXT 4.3.12, 4.3.16).

    Our own reader: `zipfile` reads the whole directory first, however many entries it has.
    """
    position = _directory_start(content)
    members: list[str] = []
    encrypted = False
    while len(members) < MAX_MEMBERS and content[position : position + 4] == b"PK\x01\x02":
        entry = content[position : position + 46]
        if len(entry) < 46:
            break
        (flags,) = struct.unpack_from("<H", entry, 8)
        name, extra, comment = struct.unpack_from("<3H", entry, 28)
        members.append(_member_name(content[position + 46 : position + 46 + name]))
        encrypted = encrypted or bool(flags & 1)
        position += 46 + name + extra + comment
    return Archive(tuple(members), encrypted)


def _directory_start(content: bytes) -> int:
    """Where the central directory begins; past the end when there is none."""
    end = content.rfind(b"PK\x05\x06", max(0, len(content) - 66_000))
    if end < 0 or len(content) < end + 22:
        return len(content)
    size = int.from_bytes(content[end + 12 : end + 16], "little")
    offset = int.from_bytes(content[end + 16 : end + 20], "little")
    behind = end - size  # right even when something stands before the archive
    return behind if content[max(0, behind) : behind + 4] == b"PK\x01\x02" else offset


def _member_name(raw: bytes) -> str:
    """Names are UTF-8 or in the code page of whoever packed: Japanese Windows writes cp932."""
    for charset in ("utf-8", "cp932"):
        try:
            return raw[:255].decode(charset).replace("\0", "")
        except UnicodeDecodeError:
            continue
    return raw[:255].decode("cp437").replace("\0", "")


def real_type_of(name: str, content: bytes, members: tuple[str, ...] = ()) -> str:
    """The media type that the bytes themselves show; the name only tells scripts apart."""
    head = content[:1024]
    for signature, kind in _SIGNATURES:
        if head.startswith(signature):
            return kind if isinstance(kind, str) else kind(content, members)
    for offset, signature, kind in _INNER_SIGNATURES:
        if content[offset : offset + len(signature)] == signature:
            return kind
    if b"%PDF-" in head:
        return "application/pdf"
    return _text_type(name, content)


def _zip_type(content: bytes, members: tuple[str, ...]) -> str:
    names = frozenset(member.lower() for member in members)
    macros = ".macroenabled.12" if any(n.endswith("vbaproject.bin") for n in names) else ""
    for folder, plain, with_macros in _OFFICE_FOLDERS:
        if any(name.startswith(folder) for name in names):
            return with_macros + macros if macros else plain
    if "androidmanifest.xml" in names:
        return "application/vnd.android.package-archive"
    if "meta-inf/manifest.mf" in names:
        return "application/java-archive"
    packed = _MIMETYPE.search(content[:200])  # OpenDocument and EPUB say it in their first member
    return packed[1].decode("ascii") if packed else "application/zip"


_MIMETYPE = re.compile(rb"mimetype(application/(?:vnd\.oasis\.[a-z.-]+|epub\+zip))")
_OOXML = "application/vnd.openxmlformats-officedocument."
_OFFICE_FOLDERS = (
    ("word/", f"{_OOXML}wordprocessingml.document", "application/vnd.ms-word.document"),
    ("xl/", f"{_OOXML}spreadsheetml.sheet", "application/vnd.ms-excel.sheet"),
    ("ppt/", f"{_OOXML}presentationml.presentation", "application/vnd.ms-powerpoint.presentation"),
)


def _ole_type(content: bytes, members: tuple[str, ...]) -> str:
    """Compound files name their streams in UTF-16 ([MS-CFB] 2.6.1)."""
    for stream, kind in _OLE_STREAMS:
        if stream.encode("utf-16-le") in content:
            return kind
    return "application/x-ole-storage"


_OLE_STREAMS = (
    ("EncryptedPackage", "application/x-ole-encrypted-package"),
    ("WordDocument", "application/msword"),
    ("Workbook", "application/vnd.ms-excel"),
    ("PowerPoint Document", "application/vnd.ms-powerpoint"),
    ("__substg1.0_", "application/vnd.ms-outlook"),
)


def _cafebabe_type(content: bytes, members: tuple[str, ...]) -> str:
    """Java classes and universal Mach-O files share their first bytes; then comes the version
    of the one (45 or more) or the number of programs in the other."""
    return "application/java-vm" if content[7:8] >= b"\x2d" else "application/x-mach-binary"


def _riff_type(content: bytes, members: tuple[str, ...]) -> str:
    return {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}.get(
        content[8:12], UNKNOWN
    )


Kind = str | Callable[[bytes, tuple[str, ...]], str]

_SIGNATURES: tuple[tuple[bytes, Kind], ...] = (
    (b"\x89PNG\r\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", _zip_type),
    (b"PK\x05\x06", _zip_type),
    (b"MZ", "application/x-dosexec"),
    (b"\x7fELF", "application/x-executable"),
    (b"\xfe\xed\xfa\xce", "application/x-mach-binary"),
    (b"\xfe\xed\xfa\xcf", "application/x-mach-binary"),
    (b"\xce\xfa\xed\xfe", "application/x-mach-binary"),
    (b"\xcf\xfa\xed\xfe", "application/x-mach-binary"),
    (b"\xca\xfe\xba\xbe", _cafebabe_type),
    (b"dex\n03", "application/x-dex"),
    (b"L\x00\x00\x00\x01\x14\x02\x00", "application/x-ms-shortcut"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _ole_type),
    (b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d", "application/onenote"),
    (b"ITSF", "application/vnd.ms-htmlhelp"),
    (b"{\\rt", "application/rtf"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"\x1f\x8b", "application/gzip"),
    (b"BZh", "application/x-bzip2"),
    (b"\xfd7zXZ\x00", "application/x-xz"),
    (b"\x28\xb5\x2f\xfd", "application/zstd"),
    (b"MSCF", "application/vnd.ms-cab-compressed"),
    (b"MSWIM\x00", "application/x-ms-wim"),
    (b"vhdxfile", "application/x-vhd"),
    (b"conectix", "application/x-vhd"),
    (b"`\xea", "application/x-arj"),
    (b"x\x9f>\x22", "application/vnd.ms-tnef"),
    (b"RIFF", _riff_type),
    (b"BM", "image/bmp"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"\x00\x00\x01\x00", "image/vnd.microsoft.icon"),
    (b"ID3", "audio/mpeg"),
    (b"\xff\xfb", "audio/mpeg"),
    (b"OggS", "audio/ogg"),
    (b"FWS", "application/x-shockwave-flash"),
    (b"CWS", "application/x-shockwave-flash"),
)

_INNER_SIGNATURES = (
    (4, b"ftyphei", "image/heic"),
    (4, b"ftypmif1", "image/heic"),
    (4, b"ftypavif", "image/avif"),
    (4, b"ftypqt", "video/quicktime"),
    (4, b"ftyp", "video/mp4"),
    (7, b"**ACE**", "application/x-ace-compressed"),
    (2, b"-lh", "application/x-lzh-compressed"),
    (257, b"ustar", "application/x-tar"),
    (0x8001, b"CD001", "application/x-iso9660-image"),
    (0x8001, b"BEA01", "application/x-iso9660-image"),
)
"""Signatures that stand further inside, by their offset."""


def _text_type(name: str, content: bytes) -> str:
    """Tell text formats apart by how they begin, scripts by their name's ending."""
    if b"\0" in content[:1024] and not content.startswith(_WIDE_MARKS):
        return UNKNOWN
    start = _decode(content[:1024]).lstrip("\ufeff \t\r\n").lower()
    ending = name.rpartition(".")[2].lower()
    if ending in _SCRIPTS:
        return _SCRIPTS[ending]
    for pattern, kind in _TEXT_STARTS:
        if re.match(pattern, start, re.DOTALL):
            return kind
    if ending in _HTML_ENDINGS and _ANY_TAG.search(start):
        return "text/html"
    return "text/plain" if start and _BINARY.search(start) is None else UNKNOWN


_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_HTML_ENDINGS = frozenset({"htm", "html", "shtml", "shtm", "xhtml", "xht", "mht", "mhtml"})
_ANY_TAG = re.compile(r"<[a-z!]")
_BINARY = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")

_SCRIPTS = {
    "js": "text/javascript",
    "mjs": "text/javascript",
    "jse": "text/javascript",
    "vbs": "text/vbscript",
    "vbe": "text/vbscript",
    "wsf": "application/x-windows-script",
    "wsh": "application/x-windows-script",
    "sct": "application/x-windows-script",
    "hta": "application/hta",
    "ps1": "application/x-powershell",
    "psm1": "application/x-powershell",
    "bat": "application/x-bat",
    "cmd": "application/x-bat",
    "reg": "application/x-windows-registry",
    "url": "application/x-internet-shortcut",
    "sh": "application/x-sh",
    "command": "application/x-sh",
    "py": "text/x-python",
    "scpt": "application/x-applescript",
}
"""Text files that run when opened, by the ending that makes them run."""

_TEXT_STARTS = (
    (r"(?:<\?xml.{0,500}?|<!--.{0,500}?-->\s*|<!doctype svg.{0,300}?)*<svg\b", "image/svg+xml"),
    (r"<\?xml.{0,500}?<html\b", "application/xhtml+xml"),
    (r"(?:<!--.{0,500}?-->\s*)*<(?:!doctype html|html|head|body|script|meta)\b", "text/html"),
    (r"<\?xml", "application/xml"),
    (r"\[internetshortcut\]", "application/x-internet-shortcut"),
    (r"windows registry editor|regedit4", "application/x-windows-registry"),
    (r"#!", "application/x-sh"),
    (r"begin:vcalendar", "text/calendar"),
    (r"begin:vcard", "text/vcard"),
    (r"-----begin pgp message", "application/pgp-encrypted"),
)


def _needs_password(real_type: str, content: bytes) -> bool:
    if real_type == "application/pdf":
        return _PDF_ENCRYPT.search(content) is not None
    return real_type == "application/x-ole-encrypted-package"


_PDF_ENCRYPT = re.compile(rb"/Encrypt\s{0,20}(?:\d{1,9}\s|<<)")
"""The trailer's entry (ISO 32000, 7.6.2); trailers may stand anywhere in an updated file."""


def _decode(content: bytes) -> str:
    """Text of a file that names its charset in a byte order mark, in `<meta>`, or not at all."""
    for mark, charset in _MARKS:
        if content.startswith(mark):
            return content.decode(charset, "replace").removeprefix("\ufeff")
    declared = _META_CHARSET.search(content[:4096])
    return decode(content, declared[1].decode("ascii", "replace") if declared else "")[0]


_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_META_CHARSET = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s{0,5}=[\"'\s]{0,5}([\w.:-]{1,40})",
    re.IGNORECASE,
)
