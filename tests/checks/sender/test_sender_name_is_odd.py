import pytest

from majika.checks.sender.sender_name_is_odd import check
from tests.mails import fires, mail, silent


@pytest.mark.parametrize(
    ("name", "word"), [("例銀行緊急事態", "緊急"), ("Example Bank Security Alert", "security")]
)
def test_brand_and_alarm_in_one_name(name, word):
    finding = fires(check, mail(from_=f"{name} <a@stranger.example>"))

    assert finding.values["name"] == name
    assert finding.values["word"] == word


def test_silent_from_the_brand_itself():
    silent(check, mail(from_="Example Bank Security <a@examplebank.test>"))


def test_silent_without_alarm():
    silent(check, mail(from_="Example Bank <a@stranger.example>"))


def test_silent_without_a_brand():
    silent(check, mail(from_="Server Alert <a@stranger.example>"))
