import pytest

from majika.checks.attachments.double_ending import check
from tests.mails import fires, mail, silent


@pytest.mark.parametrize(
    "name", ["invoice.pdf.html", "photo.jpg      .exe", "letter.docx.js", "abc\u202efdp.exe"]
)
def test_the_harmless_ending_first(name):
    assert fires(check, mail(attach={name: b"x"})).values["name"].startswith(name[:3])


@pytest.mark.parametrize("name", ["backup.tar.gz", "report.v2.pdf", "a.b.c.txt", "scan.pdf.zip"])
def test_silent_on_honest_names(name):
    silent(check, mail(attach={name: b"x"}))


def test_silent_without_attachments():
    silent(check, mail(text="invoice.pdf.html"))


def test_silent_on_a_plain_page():
    silent(check, mail(attach={"page.html": b"<html></html>"}))
