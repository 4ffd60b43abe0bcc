import io
import zipfile

from majika.checks.attachments.attached_program import check
from tests.mails import fires, mail, silent


def zipped(name: str, content: bytes = b"x") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(name, content)
    return buffer.getvalue()


def test_a_program_by_its_ending():
    assert fires(check, mail(attach={"setup.exe": b"MZ"})).values["name"] == "setup.exe"


def test_a_program_by_its_first_bytes():
    program = b"MZ" + b"\0" * 58 + b"\x40\0\0\0" + b"PE\0\0" + b"\0" * 100

    assert fires(check, mail(attach={"photo": program}))


def test_a_program_inside_an_archive():
    data = mail(attach={"invoice.zip": zipped("invoice.js")})

    assert fires(check, data).values["name"] == "invoice.js"


def test_silent_on_documents_in_an_archive():
    silent(check, mail(attach={"papers.zip": zipped("report.pdf", b"%PDF-1.7")}))


def test_silent_on_pictures():
    silent(check, mail(attach={"cat.png": b"\x89PNG\r\n\x1a\n"}))


def test_silent_on_a_domain_as_a_name():
    silent(check, mail(attach={"example.pdf": b"%PDF-1.7"}))


def test_silent_without_attachments():
    silent(check, mail(text="setup.exe"))
