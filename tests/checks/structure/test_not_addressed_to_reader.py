from majika.checks.structure.not_addressed_to_reader import check
from tests.mails import fires, mail, silent

CLAIM = "Example Bank <a@stranger.example>"


def test_a_bank_writes_to_nobody():
    assert fires(check, mail(from_=CLAIM, to="undisclosed-recipients:;"))


def test_silent_with_a_recipient():
    silent(check, mail(from_=CLAIM))


def test_silent_without_a_claim():
    silent(check, mail(to="undisclosed-recipients:;"))


def test_silent_when_the_header_was_not_saved():
    silent(check, b"From: Example Bank <a@stranger.example>\r\n\r\nHello\r\n")
