from majika.checks.attachments.content_is_not_what_name_says import check
from tests.mails import fires, mail, silent

PROGRAM = b"MZ" + b"\0" * 58 + b"\x40\0\0\0" + b"PE\0\0" + b"\0" * 100


def test_a_program_named_as_a_document():
    assert fires(check, mail(attach={"letter.pdf": PROGRAM})).values["name"] == "letter.pdf"


def test_a_web_page_named_as_a_picture():
    fires(check, mail(attach={"cat.jpg": b"<!DOCTYPE html><html><body>x</body></html>"}))


def test_silent_when_name_and_content_fit():
    silent(check, mail(attach={"letter.pdf": b"%PDF-1.7\n"}))


def test_silent_on_another_office_format():
    silent(check, mail(attach={"letter.doc": b"{\\rtf1 Hello}"}))


def test_silent_when_the_content_cannot_be_told():
    silent(check, mail(attach={"letter.pdf": b"????"}))
