from dataclasses import replace

import pytest

from majika.capture.facts import Asks, Outcome
from majika.checks.pages.login_accepted_nonsense import check
from majika.findings import Place, Spot, Strength
from tests.captures import BANK, CARD, LOGIN, STRANGER, capture_of, decoy, fires, form, page, silent

PAGE = page(STRANGER, LOGIN)
ACCEPTED = decoy(Outcome.ACCEPTED)


def test_let_in():
    finding = fires(check, capture_of(PAGE, page(), decoy=ACCEPTED))

    assert finding.strength is Strength.STRONG
    assert finding.evidence[0].place == Place(Spot.PAGE)
    assert finding.values["typed"].en == "password and login name"
    assert finding.values["then"].en == "It let us in."


def test_let_in_and_asked_for_a_card():
    more = decoy(Outcome.ACCEPTED, Asks.CARD_NUMBER)
    finding = fires(check, capture_of(PAGE, page(STRANGER, CARD), decoy=more))

    assert finding.values["then"].en == "It let us in and asked for a card number."
    assert finding.values["then"] == "そのまま通され、次にカード番号を求められました。"


def test_asked_for_more_than_a_code():
    more = decoy(Outcome.ASKED_FOR_MORE, Asks.CARD_NUMBER, Asks.ONE_TIME_CODE)

    assert fires(check, capture_of(PAGE, decoy=more)).strength is Strength.STRONG


def test_only_a_code_could_be_the_real_site():
    finding = fires(
        check, capture_of(PAGE, decoy=decoy(Outcome.ASKED_FOR_MORE, Asks.ONE_TIME_CODE))
    )

    assert finding.strength is Strength.MEDIUM
    assert "real sites" in finding.values["then"].en


def test_the_name_on_one_page_and_the_password_on_the_next():
    first = page(STRANGER, form(Asks.LOGIN))
    finding = fires(check, capture_of(first, PAGE, decoy=ACCEPTED))

    assert finding.strength is Strength.STRONG


@pytest.mark.parametrize("outcome", [Outcome.REFUSED, Outcome.UNCLEAR])
def test_silent_when_refused_or_unclear_whatever_was_asked_next(outcome):
    silent(check, capture_of(PAGE, decoy=decoy(outcome)))
    silent(check, capture_of(PAGE, decoy=decoy(outcome, Asks.CARD_NUMBER)))


@pytest.mark.parametrize("again", [Asks.PASSWORD, Asks.LOGIN, Asks.EMAIL])
def test_silent_when_asked_for_the_same_again(again):
    silent(check, capture_of(PAGE, decoy=decoy(Outcome.ASKED_FOR_MORE, again)))


def test_silent_when_nothing_more_is_asked_for():
    silent(check, capture_of(PAGE, decoy=decoy(Outcome.ASKED_FOR_MORE)))


def test_silent_when_sent_to_the_real_site():
    silent(check, capture_of(PAGE, decoy=decoy(Outcome.SENT_TO_REAL_SITE)))


def test_silent_on_a_form_that_opens_an_account():
    sign_up = page(STRANGER, replace(LOGIN, new_account=True))
    silent(check, capture_of(sign_up, decoy=ACCEPTED))


def test_silent_for_a_newsletter():
    typed = ((Asks.EMAIL, "nobody@decoy.example"),)
    silent(
        check, capture_of(page(STRANGER, form(Asks.EMAIL)), decoy=replace(ACCEPTED, typed=typed))
    )


def test_silent_at_home():
    home = page("https://examplebank.test/login", LOGIN, brand=BANK)
    silent(check, capture_of(home, decoy=ACCEPTED))


def test_silent_without_a_decoy():
    silent(check, capture_of(PAGE))
