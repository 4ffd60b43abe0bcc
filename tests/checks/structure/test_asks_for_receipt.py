from majika.checks.structure.asks_for_receipt import check
from tests.mails import fires, mail, silent

RECEIPT = {"disposition_notification_to": "spy@stranger.example"}


def test_a_stranger_wants_to_know():
    data = mail(from_="Example Bank <a@stranger.example>", **RECEIPT)

    assert fires(check, data).values["address"] == "spy@stranger.example"


def test_silent_between_colleagues():
    silent(check, mail(**RECEIPT))


def test_silent_from_the_brand():
    silent(check, mail(from_="Example Bank <a@examplebank.test>", **RECEIPT))


def test_silent_when_nothing_is_asked():
    silent(check, mail(from_="Example Bank <a@stranger.example>"))
