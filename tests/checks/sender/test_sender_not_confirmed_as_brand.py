import pytest

from majika.checks.sender.sender_not_confirmed_as_brand import check
from majika.findings import Strength
from tests.mails import fires, mail, passing, silent


def test_a_name_that_looks_like_the_brands():
    finding = fires(check, mail(from_="Example Bank <a@examplebank.com>"))

    assert finding.strength is Strength.WEAK
    assert finding.values["sender"] == "examplebank.com"


@pytest.mark.parametrize(
    ("host", "strength"),
    [("stranger.example", Strength.MEDIUM), ("www.examplebank.com", Strength.WEAK)],
)
def test_medium_when_an_unproven_one_leads_to_strangers_only(host, strength):
    html = f'<a href="https://{host}/">Sign in</a>'

    assert (
        fires(check, mail(from_="Example Bank <a@examplebank.com>", html=html)).strength is strength
    )


def test_a_delivery_service_sends_for_anyone():
    finding = fires(check, mail(from_="Example Bank <a@em77.sendgrid.net>"))

    assert finding.strength is Strength.MEDIUM


def test_weak_when_the_service_really_sent_it():
    data = mail(from_="Example Bank <a@em77.sendgrid.net>", **passing("em77.sendgrid.net"))

    assert fires(check, data).strength is Strength.WEAK


def test_silent_for_a_listed_domain():
    silent(check, mail(from_="Example Bank <a@examplebank.test>"))


def test_silent_for_a_stranger():
    silent(check, mail(from_="Example Bank <a@stranger.example>"))


def test_silent_without_a_claim():
    silent(check, mail(from_="Taro <taro@em77.sendgrid.net>"))


def test_silent_at_a_public_mailbox():
    silent(check, mail(from_="Examplemail <taro@examplemail.test>"))
