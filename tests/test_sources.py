"""Where mails come from: every kind of file, and every way in which one can be bad."""

from __future__ import annotations

import email
import io
import os
import stat
import sys
import zipfile
from email import policy
from pathlib import Path

import pytest

from majika.errors import MajikaError, TooLargeError
from majika.message import MessageKind
from majika.sources import (
    MAX_MAIL_BYTES,
    ArchiveError,
    DamagedFileError,
    EmptyFileError,
    EncryptedArchiveError,
    MissingPackageError,
    NestedArchiveError,
    NoMailError,
    NotFoundError,
    NotReadableError,
    Source,
    archive,
    read_sources,
    rtf,
)
from tests.mails import mail
from tests.outlook_files import compound_file, fixed, text

MAIL = mail(subject="one")
OTHER = mail(subject="two")


def read(*paths: Path | str) -> list[Source]:
    return list(read_sources(paths))


def error_of(path: Path | str) -> MajikaError | None:
    (source,) = read(path)
    assert source.data is None
    return source.error


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.eml").write_bytes(MAIL)
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "no-suffix").write_bytes(OTHER)
    (tmp_path / "notes.txt").write_text("Shopping: milk")
    (tmp_path / "cat.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    (tmp_path / ".hidden.eml").write_bytes(MAIL)
    return tmp_path


def zipped(path: Path, members: dict[str, bytes], **options: int) -> Path:
    with zipfile.ZipFile(path, "w", **options) as made:
        for name, content in members.items():
            made.writestr(name, content)
    return path


# --- files


def test_a_file_is_one_mail_named_as_given(folder: Path):
    assert read(folder / "a.eml") == [Source(str(folder / "a.eml"), MAIL)]


def test_standard_input(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(MAIL)))
    assert read("-") == [Source("-", MAIL)]


def test_bytes_are_left_to_the_parser_whatever_they_are(folder: Path):
    assert read(folder / "cat.jpg")[0].data == b"\xff\xd8\xff\xe0"


def test_apple_mail(tmp_path: Path):
    path = tmp_path / "1.emlx"
    path.write_bytes(b"%-10d\n" % len(MAIL) + MAIL + b'<?xml version="1.0"?><plist/>')
    assert read(path)[0].data == MAIL


@pytest.mark.parametrize("start", [b"no number\n", b"", b"9" * 40 + b"\n"])
def test_apple_mail_that_is_none(tmp_path: Path, start: bytes):
    path = tmp_path / "1.emlx"
    path.write_bytes(start + MAIL)
    assert isinstance(error_of(path), DamagedFileError)


def test_a_pipe_is_read(tmp_path: Path):
    reading, writing = os.pipe()
    os.write(writing, MAIL)
    os.close(writing)
    (source,) = read(f"/dev/fd/{reading}")
    os.close(reading)
    assert source.data == MAIL


def test_missing():
    assert isinstance(error_of("no/such.eml"), NotFoundError)


@pytest.mark.parametrize("content", [b"", b" \n\n"])
def test_empty(tmp_path: Path, content: bytes):
    path = tmp_path / "a.eml"
    path.write_bytes(content)
    assert isinstance(error_of(path), EmptyFileError)


def test_a_name_that_cannot_be():
    assert isinstance(error_of("a\0b"), NotReadableError)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_no_permission(folder: Path):
    (folder / "a.eml").chmod(0)
    assert isinstance(error_of(folder / "a.eml"), NotReadableError)


def test_a_huge_file_is_refused_unread(tmp_path: Path):
    path = tmp_path / "a.eml"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    assert isinstance(error_of(path), TooLargeError)


def test_endless_input_ends(monkeypatch: pytest.MonkeyPatch):
    with open("/dev/zero", "rb") as zeros:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(zeros))
        assert isinstance(error_of("-"), TooLargeError)


def test_a_bad_file_never_stops_the_others(folder: Path):
    sources = read(folder / "gone.eml", folder / "a.eml")
    assert [source.error is None for source in sources] == [False, True]


# --- folders


def test_a_folder_gives_its_mails_in_order(folder: Path):
    names = [Path(source.name).name for source in read(folder)]
    assert names == ["a.eml", "no-suffix"]


def test_a_folder_without_mail(tmp_path: Path):
    (tmp_path / "notes.txt").write_text("milk")
    assert isinstance(error_of(tmp_path), NoMailError)


def test_a_maildir(tmp_path: Path):
    for name in ("cur", "new", "tmp", ".Sent/cur", ".Sent/new", ".git"):
        (tmp_path / name).mkdir(parents=True)
    for name in ("cur/1:2,S", "new/2", "tmp/3", ".Sent/cur/4:2,S", "dovecot-uidlist", ".git/5"):
        (tmp_path / name).write_bytes(MAIL)
    names = [str(Path(source.name).relative_to(tmp_path)) for source in read(tmp_path)]
    assert names == [".Sent/cur/4:2,S", "cur/1:2,S", "new/2"]


def test_a_folder_that_contains_itself(folder: Path):
    (folder / "loop").symlink_to(folder)
    assert len(read(folder)) == 2


def test_pipes_in_a_folder_are_not_waited_for(folder: Path):
    os.mkfifo(folder / "pipe.eml", stat.S_IRUSR | stat.S_IWUSR)
    assert len(read(folder)) == 2


# --- mbox

BOX = (
    b"From a@b.example Tue Nov 24 09:00:00 2026\nSubject: one\n\nHello\n\n"
    b"From the start, this is text.\n>From quoted\n\n"
    b"From c@d.example  Tue Nov 24 09:00:01 2026\r\nSubject: two\n\nBye\n"
)


def test_an_mbox_is_many_mails(tmp_path: Path):
    path = tmp_path / "box"
    path.write_bytes(BOX)
    one, two = read(path)
    assert (one.name, two.name) == (f"{path}#1", f"{path}#2")
    assert one.data == (b"Subject: one\n\nHello\n\nFrom the start, this is text.\nFrom quoted\n\n")
    assert two.data == b"Subject: two\n\nBye\n"


def test_an_eml_with_a_from_line_is_one_mail(tmp_path: Path):
    path = tmp_path / "a.eml"
    path.write_bytes(BOX)
    (source,) = read(path)
    assert source.name == str(path)
    assert source.data is not None
    assert source.data.startswith(b"Subject: one")


def test_an_mbox_larger_than_a_mail_is_streamed(tmp_path: Path):
    path = tmp_path / "box.mbox"
    line = b"x" * 999 + b"\n"
    with path.open("wb") as file:
        file.write(b"From a Tue Nov 24 09:00:00 2026\nSubject: huge\n\n")
        for _ in range(MAX_MAIL_BYTES // 1000 + 1):
            file.write(line)
        file.write(b"\nFrom b Tue Nov 24 09:00:00 2026\nSubject: small\n\n")
    huge, small = read(path)
    assert isinstance(huge.error, TooLargeError)
    assert small.data == b"Subject: small\n\n"


# --- archives


def test_a_zip_of_mails(tmp_path: Path):
    members = {"a.eml": MAIL, "b/box": BOX, "__MACOSX/._a.eml": b"x", "read.me": b"Hello"}
    path = zipped(tmp_path / "mails.zip", members, compression=zipfile.ZIP_DEFLATED)
    assert [source.name.rpartition("!")[2] for source in read(path)] == [
        "a.eml",
        "b/box#1",
        "b/box#2",
    ]


def test_a_zip_without_mail(tmp_path: Path):
    assert isinstance(error_of(zipped(tmp_path / "a.zip", {"read.me": b"Hello"})), NoMailError)
    assert isinstance(error_of(zipped(tmp_path / "b.zip", {})), NoMailError)


def test_a_zip_bomb_is_not_inflated(tmp_path: Path):
    bomb = {"a.eml": b"\0" * 20_000_000, "b.eml": MAIL}
    path = zipped(tmp_path / "a.zip", bomb, compression=zipfile.ZIP_DEFLATED)
    bad, good = read(path)
    assert isinstance(bad.error, ArchiveError)
    assert good.data == MAIL


def test_a_member_larger_than_a_mail(tmp_path: Path):
    path = zipped(tmp_path / "a.zip", {"a.eml": b"\0" * (archive.MAX_MEMBER_BYTES + 1)})
    assert isinstance(error_of(path), TooLargeError)


def test_too_many_members(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(archive, "MAX_MEMBERS", 2)
    path = zipped(tmp_path / "a.zip", {f"{n}.eml": MAIL for n in range(3)})
    assert isinstance(error_of(path), ArchiveError)


def test_an_archive_in_an_archive(tmp_path: Path):
    assert isinstance(error_of(zipped(tmp_path / "a.zip", {"b.zip": b"PK"})), NestedArchiveError)


def test_an_encrypted_archive(tmp_path: Path):
    path = zipped(tmp_path / "a.zip", {"a.eml": MAIL})
    data = bytearray(path.read_bytes())
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    assert isinstance(error_of(path), EncryptedArchiveError)


@pytest.mark.parametrize("at", range(0, 200, 9))
def test_a_damaged_archive(tmp_path: Path, at: int):
    path = zipped(tmp_path / "a.zip", {"a.eml": MAIL, "b.eml": OTHER}, compression=8)
    data = bytearray(path.read_bytes())
    data[4 + at] ^= 0xFF
    path.write_bytes(data)
    for source in read(path):
        assert (source.data is None) == (source.error is not None)


def test_a_cut_archive(tmp_path: Path):
    path = zipped(tmp_path / "a.zip", {"a.eml": MAIL})
    path.write_bytes(path.read_bytes()[:-30])
    assert isinstance(error_of(path), ArchiveError)


# --- Outlook


def outlook(**changes: bytes) -> bytes:
    properties = {
        "__properties_version1.0": fixed(32, {0x3FDE: 932}),
        "__substg1.0_0037001F": text("お知らせ"),
        "__substg1.0_0C1A001F": text("例銀行"),
        "__substg1.0_5D01001F": text("info@host.example"),
        "__substg1.0_1000001F": text("本文です"),
        "__substg1.0_10130102": "<p>本文①です</p>".encode("cp932"),
    }
    recipient = {
        "__properties_version1.0": fixed(8),
        "__substg1.0_3001001F": text("花子"),
        "__substg1.0_39FE001F": text("hanako@reader.example"),
    }
    attachment = {
        "__properties_version1.0": fixed(8),
        "__substg1.0_3707001F": text("請求書.pdf.exe"),
        "__substg1.0_37010102": b"MZ\x90\x00",
    }
    return compound_file(
        {
            **properties,
            **changes,
            "__recip_version1.0_#00000000": recipient,
            "__attach_version1.0_#00000000": attachment,
        }
    )


def converted(tmp_path: Path, data: bytes) -> email.message.EmailMessage:
    path = tmp_path / "mail.msg"
    path.write_bytes(data)
    (source,) = read(path)
    assert source.data is not None, source.error
    read_back = email.message_from_bytes(source.data, policy=policy.default)
    assert isinstance(read_back, email.message.EmailMessage)
    return read_back


def test_outlook_without_wire_headers(tmp_path: Path):
    made = converted(tmp_path, outlook())
    assert made["From"] == "例銀行 <info@host.example>"
    assert made["To"] == "花子 <hanako@reader.example>"
    assert made["Subject"] == "お知らせ"


def test_outlook_keeps_body_and_attachments(tmp_path: Path):
    made = converted(tmp_path, outlook())
    html = made.get_body(("html",))
    assert html is not None
    payload = html.get_payload(decode=True)
    assert isinstance(payload, bytes)
    assert payload.decode("cp932") == "<p>本文①です</p>"
    (attached,) = made.iter_attachments()
    assert attached.get_filename() == "請求書.pdf.exe"
    assert attached.get_payload(decode=True) == b"MZ\x90\x00"


def test_outlook_keeps_the_headers_of_the_wire(tmp_path: Path):
    wire = (
        "Received: from a by b;\r\n\tTue, 24 Nov 2026 09:00:00 +0900\r\n"
        "Authentication-Results: mx.reader.example; dkim=fail\r\n"
        "Content-Type: multipart/mixed;\r\n\tboundary=x\r\nFrom: 例 <a@b.example>\r\n\r\n"
    )
    made = converted(tmp_path, outlook(**{"__substg1.0_007D001F": text(wire)}))
    assert made["Authentication-Results"] == "mx.reader.example; dkim=fail"
    assert "09:00:00" in made["Received"]
    assert made.get_content_type() == "multipart/mixed"
    assert made.get_boundary() != "x"
    assert made["To"] is None


def test_outlook_damaged(tmp_path: Path):
    data, path = outlook(), tmp_path / "mail.msg"
    for cut in (8, 100, 512, 600, 1500):
        path.write_bytes(data[:cut])
        assert isinstance(error_of(path), DamagedFileError)


def test_outlook_without_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "mail.msg"
    path.write_bytes(outlook())
    monkeypatch.setitem(sys.modules, "olefile", None)
    assert isinstance(error_of(path), MissingPackageError)


RTF = (
    rb"{\rtf1\ansi\ansicpg932{\fonttbl{\f0 Arial;}}{\*\generator x;}Hello\par "
    rb"\'8b\'e2\'8d\'73 \u12354? \{ok\}}"
)


def literal(rtf: bytes) -> bytes:
    """RTF packed without one reference back (MS-OXRTFCP)."""
    runs = b"".join(b"\0" + rtf[at : at + 8] for at in range(0, len(rtf), 8))
    return bytes(4) + len(rtf).to_bytes(4, "little") + b"LZFu" + bytes(4) + runs


def test_outlook_with_rtf_only(tmp_path: Path):
    bodies = {"1000001F": b"", "10130102": b"", "10090102": literal(RTF)}
    changes = {f"__substg1.0_{name}": content for name, content in bodies.items()}
    body = converted(tmp_path, outlook(**changes)).get_body()
    assert body is not None
    assert body.get_content().strip() == "Hello\n銀行 あ {ok}"


def test_rtf_refers_back():
    # "{\rtf1" stands at 0 of the dictionary; then a literal "}".
    packed = bytes(4) + (7).to_bytes(4, "little") + b"LZFu" + bytes(4) + b"\x01\x00\x04}"
    assert rtf._unpacked(packed) == rb"{\rtf1}"


@pytest.mark.parametrize("packed", [b"", b"LZFu", bytes(8) + b"LZFu", b"\xff" * 400])
def test_rtf_that_is_none(packed: bytes):
    assert rtf.text_in_rtf(packed) == ""


@pytest.mark.parametrize("kind", MessageKind)
def test_a_file_called_txt_is_a_text_unless_it_is_a_mail(kind: MessageKind, tmp_path: Path):
    file = tmp_path / "a.txt"
    file.write_bytes(mail() if kind is MessageKind.MAIL else b"From Exampleshop: hi\nBye")

    (source,) = read_sources([file])
    assert (source.kind, source.data) == (kind, file.read_bytes())


def test_no_other_file_can_be_a_text_by_what_it_holds(tmp_path: Path):
    for name in ("a.eml", "a", "a.msg"):
        (tmp_path / name).write_bytes(b"Exampleshop: hi")
        assert [source.kind for source in read_sources([tmp_path / name])] == [MessageKind.MAIL]


def test_any_file_can_be_given_as_a_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "a").write_bytes(b"Exampleshop: hi")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"From Exampleshop: hi")))

    kinds = [source.kind for source in read_sources([tmp_path / "a", "-"], text=True)]
    assert kinds == [MessageKind.TEXT, MessageKind.TEXT]


def test_an_archive_of_texts_holds_no_mail(tmp_path: Path):
    """A .txt beside mails is a note about them; so it is in a folder."""
    (tmp_path / "readme.txt").write_text("Exampleshop: hi")
    assert [type(source.error) for source in read_sources([tmp_path])] == [NoMailError]
