import pytest

from majika.checks.sender.listed_sender_leads_to_throwaway import check
from majika.findings import Strength
from tests.mails import fires, mail, passing, silent

BANK = "Example Bank <notice@examplebank.test>"
HOME = '<a href="https://www.examplebank.test/">Home</a>'


def link(host: str) -> str:
    return f'<p>Hello</p>{HOME}<a href="https://{host}/">Sign in</a>'


@pytest.mark.parametrize("host", ["login.qv7.top", "xkqzwvbn.example", "93.184.216.34"])
def test_official_address_and_a_name_for_a_day(host):
    assert fires(check, mail(from_=BANK, html=link(host))).values["host"] == host


def test_strong_when_the_page_imitates_the_brand_under_a_cheap_ending():
    finding = fires(check, mail(from_=BANK, html=link("examplebank.test.qv7.shop")))

    assert finding.strength is Strength.STRONG


def test_strong_when_a_frauds_story_goes_with_it():
    story = "<p>Your account has been suspended.</p>"

    finding = fires(check, mail(from_=BANK, html=story + link("login.qv7.top")))

    assert finding.strength is Strength.STRONG
    assert fires(check, mail(from_=BANK, html=link("login.qv7.top"))).strength is Strength.MEDIUM


def test_a_public_short_address_that_a_frauds_story_goes_with():
    story = "<p>Your account has been suspended.</p>"

    finding = fires(check, mail(from_=BANK, html=story + link("bit.ly")))

    assert finding.strength is Strength.MEDIUM
    silent(check, mail(from_=BANK, html=link("bit.ly")))


def test_silent_on_a_name_somebody_chose():
    silent(check, mail(from_=BANK, html=link("partner.example")))


def test_silent_when_proven():
    silent(check, mail(from_=BANK, html=link("login.qv7.top"), **passing("examplebank.test")))


def test_silent_from_a_stranger():
    silent(check, mail(from_="Example Bank <a@stranger.example>", html=link("login.qv7.top")))


def test_silent_for_a_person_of_the_company():
    silent(check, mail(from_="Ann <ann@examplebank.test>", html=link("login.qv7.top")))
