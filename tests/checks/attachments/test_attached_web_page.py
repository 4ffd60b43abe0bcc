from majika.checks.attachments.attached_web_page import check
from majika.findings import Strength
from tests.mails import fires, mail, silent


def test_a_sign_in_page_as_a_file():
    page = b'<html><form action="https://x.example"><input type="password"></form></html>'
    finding = fires(check, mail(attach={"invoice.html": page}))

    assert finding.strength is Strength.STRONG
    assert finding.values["name"] == "invoice.html"


def test_medium_without_anything_active():
    finding = fires(check, mail(attach={"report.htm": b"<html><p>Hello</p></html>"}))

    assert finding.strength is Strength.MEDIUM


def test_silent_on_documents():
    silent(check, mail(attach={"a.pdf": b"%PDF-1.7\n...", "b.txt": b"Hello"}))


def test_silent_on_the_mails_own_html():
    silent(check, mail(html='<form><input type="password"></form>'))


def test_silent_on_a_drawing():
    silent(check, mail(attach={"logo.svg": b'<svg xmlns="http://www.w3.org/2000/svg"/>'}))
