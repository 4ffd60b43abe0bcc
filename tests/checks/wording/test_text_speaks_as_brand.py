import pytest

from majika.checks.wording.text_speaks_as_brand import check
from tests.mails import fires, mail, silent

STRANGER = "Notice <a@stranger.example>"


@pytest.mark.parametrize(
    "text",
    ["Dear Example Bank customer,\nHello.", "いつも例銀行をご利用いただきありがとうございます。"],
)
def test_a_stranger_speaks_to_the_brands_customers(text):
    assert fires(check, mail(from_=STRANGER, text=text)).values["sender"] == "stranger.example"


def test_silent_when_a_friend_mentions_it():
    silent(check, mail(text="I am a customer of Example Bank too."))


def test_silent_from_the_brand():
    text = "Dear Example Bank customer,\nHello."
    silent(check, mail(from_="Example Bank <a@examplebank.test>", text=text))


def test_a_header_that_anyone_can_write_does_not_silence_it():
    text = "Dear Example Bank customer,\nHello."
    fires(check, mail(from_=STRANGER, text=text, in_reply_to="<1@reader.example>"))


def test_silent_without_a_brand():
    silent(check, mail(from_=STRANGER, text="Dear customer,\nHello."))
