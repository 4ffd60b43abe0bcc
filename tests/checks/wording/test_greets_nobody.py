import pytest

from majika.checks.wording.greets_nobody import check
from tests.mails import READER, fires, mail, silent

CLAIM = "Example Bank <a@stranger.example>"


@pytest.mark.parametrize(
    "greeting", ["Dear customer", "お客様各位", f"Dear {READER}", "Sehr geehrter Kunde"]
)
def test_a_greeting_to_anyone(greeting):
    data = mail(from_=CLAIM, text=f"{greeting},\nplease look.")

    assert fires(check, data).values["greeting"] == greeting


def test_silent_on_a_name():
    silent(check, mail(from_=CLAIM, text="Dear Hanako Suzuki,\nplease look."))


def test_silent_without_a_claim():
    silent(check, mail(text="お客様各位\n休業日のお知らせ"))


def test_silent_from_the_brand():
    silent(check, mail(from_="Example Bank <a@examplebank.test>", text="Dear customer,"))


def test_silent_when_it_comes_late():
    silent(check, mail(from_=CLAIM, text="x" * 400 + " Dear customer"))
