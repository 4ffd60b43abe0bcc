import pytest

from majika.checks.attachments.password_beside_archive import check
from tests.mails import fires, mail, silent

LOCKED = (
    b"PK\x03\x04\x14\x00\x01\x00\x00\x00\x00\x00\x21\x00" + b"\0" * 4 + b"\x0c\0\0\0" + b"\0\0\0\0"
    b"\x05\0\0\0a.txt"
    + b"\0" * 12
    + b"PK\x01\x02\x14\x00\x14\x00\x01\x00\x00\x00\x00\x00\x21\x00"
    + b"\0" * 4
    + b"\x0c\0\0\0"
    + b"\0\0\0\0"
    + b"\x05\0"
    + b"\0" * 16
    + b"a.txt"
    + b"PK\x05\x06\0\0\0\0\x01\0\x01\0\x33\0\0\0\x2f\0\0\0\0\0"
)
"""A zip with one member marked as encrypted, made by hand."""


@pytest.mark.parametrize(
    "text", ["Password: 4711", "パスワードは「abc123」です", "Senha de acesso ao PDF: 123"]
)
def test_lock_and_key_together(text):
    assert fires(check, mail(text=text, attach={"x.zip": LOCKED})).values["name"] == "x.zip"


def test_silent_without_a_password():
    silent(check, mail(text="See the file.", attach={"x.zip": LOCKED}))


def test_silent_when_a_password_is_only_spoken_of():
    silent(check, mail(text="A password is required; see the next mail.", attach={"x.zip": LOCKED}))


def test_silent_on_an_open_file():
    silent(check, mail(text="Password: 4711", attach={"x.txt": b"Hello"}))


def test_silent_when_the_password_comes_apart():
    silent(check, mail(text="パスワードは別メールでお送りします", attach={"x.zip": LOCKED}))
