"""What a file is by its bytes, whatever its name and its header say."""

import hashlib
import io
import zipfile

import pytest

from majika.message.attachments import MAX_MEMBERS, clean_name, read_attachment


def read(name: str, content: bytes):
    return read_attachment(name, "Application/Octet-Stream", content, 3)


def zipped(*names: str, first: bytes = b"") -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        if first:
            archive.writestr("mimetype", first)
        for name in names:
            archive.writestr(name, b"x")
    return packed.getvalue()


def test_size_hash_type_and_place():
    file = read("a.bin", b"\x00\x01")
    assert (file.size, file.sha256) == (2, hashlib.sha256(b"\x00\x01").hexdigest())
    assert (file.declared_type, str(file.place)) == ("application/octet-stream", "attachment:3")


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"MZ\x90\x00\x03", "application/x-dosexec"),
        (b"\x7fELF\x02", "application/x-executable"),
        (b"\xcf\xfa\xed\xfe\x07", "application/x-mach-binary"),
        (b"\xca\xfe\xba\xbe\x00\x00\x00\x34", "application/java-vm"),
        (b"\xca\xfe\xba\xbe\x00\x00\x00\x02", "application/x-mach-binary"),
        (b"L\x00\x00\x00\x01\x14\x02\x00", "application/x-ms-shortcut"),
        (b"junk\n%PDF-1.7\n", "application/pdf"),
        (b"{\\rtf1", "application/rtf"),
        (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
        (b"Rar!\x1a\x07\x01", "application/vnd.rar"),
        (b"\x1f\x8b\x08", "application/gzip"),
        (b"\x00" * 0x8001 + b"CD001", "application/x-iso9660-image"),
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"\x00\x00\x00\x18ftypmp42", "video/mp4"),
        (b"<?xml version='1.0'?>\n<svg xmlns='x'>", "image/svg+xml"),
        (b"\xef\xbb\xbf <!DOCTYPE html><html>", "text/html"),
        (b"<!-- x --><script>", "text/html"),
        ("<html>".encode("utf-16"), "text/html"),
        (b"[InternetShortcut]\r\nURL=x", "application/x-internet-shortcut"),
        ("ただの文章です。".encode(), "text/plain"),
        (b"\x00\x01\x02", "application/octet-stream"),
        (b"", "application/octet-stream"),
    ],
)
def test_types_by_content(content, kind):
    assert read("invoice.pdf", content).real_type == kind


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.js", b"var x = 1;", "text/javascript"),
        ("a.hta", b"<html><script>", "application/hta"),
        ("a.ps1", b"iex x", "application/x-powershell"),
        ("a.html", b"<div>x</div>", "text/html"),
        ("a.txt", b"<div>x</div>", "text/plain"),
    ],
)
def test_scripts_by_their_ending(name, content, kind):
    assert read(name, content).real_type == kind


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (zipped("a.txt"), "application/zip"),
        (zipped("META-INF/MANIFEST.MF"), "application/java-archive"),
        (zipped("AndroidManifest.xml"), "application/vnd.android.package-archive"),
        (
            zipped("[Content_Types].xml", "xl/workbook.xml"),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ),
        (
            zipped("word/document.xml", "word/vbaProject.bin"),
            "application/vnd.ms-word.document.macroenabled.12",
        ),
        (
            zipped("content.xml", first=b"application/vnd.oasis.opendocument.text"),
            "application/vnd.oasis.opendocument.text",
        ),
    ],
)
def test_what_a_zip_really_is(content, kind):
    assert read("a.zip", content).real_type == kind


def test_names_inside_a_zip():
    file = read("a.zip", zipped("請求書.exe", "b.txt"))
    assert (file.members, file.encrypted) == (("請求書.exe", "b.txt"), False)


def test_japanese_windows_names_inside_a_zip():
    content = zipped("XXXX.exe").replace(b"XXXX", "請求".encode("cp932"))
    assert read("a.zip", content).members == ("請求.exe",)


def test_at_most_a_hundred_names():
    assert len(read("a.zip", zipped(*(f"{n}" for n in range(300)))).members) == MAX_MEMBERS


def test_a_damaged_zip_is_no_error():
    content = zipped("a.txt", "b.txt")
    for end in range(len(content)):
        read("a.zip", content[:end])
    assert read("a.zip", content[:-30]).real_type == "application/zip"


def test_a_zip_that_lies_about_its_directory():
    """Offsets and sizes of 4 GB, in a file of a few bytes."""
    content = b"PK\x03\x04" + b"PK\x05\x06" + b"\xff" * 18
    assert read("a.zip", content).members == ()


def test_files_that_need_a_password():
    locked = bytearray(zipped("a.txt"))
    locked[locked.find(b"PK\x01\x02") + 8] |= 1
    assert read("a.zip", bytes(locked)).encrypted
    assert read("a.pdf", b"%PDF-1.7\ntrailer\n<< /Root 1 0 R /Encrypt 9 0 R >>").encrypted
    assert not read("a.pdf", b"%PDF-1.7\n<< /EncryptMetadata true >>").encrypted
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")
    assert read("a.xlsx", ole).encrypted


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("C:\\temp\\a.exe", "a.exe"),
        ("../../etc/passwd", "passwd"),
        ("a\0.pdf\0.exe", "a.pdf.exe"),
        ("a\r\nb.txt", "a b.txt"),
        ("invoice\u202efdp.exe", "invoice\u202efdp.exe"),
        ("請求書.pdf.exe", "請求書.pdf.exe"),
        ("", ""),
    ],
)
def test_names(written, name):
    assert clean_name(written) == name


def test_a_long_name_keeps_its_ending():
    assert clean_name("a" * 400 + ".pdf.exe").endswith(".pdf.exe")


def test_text_of_html_in_its_charset():
    source = "<html><meta charset=Shift_JIS>例銀行".encode("cp932")
    assert "例銀行" in read("a.htm", source).text
    assert read("a.txt", b"plain").text == ""


def test_text_is_cut():
    assert len(read("a.html", b"<html>" + b"x" * 300_000).text) == 200_000
