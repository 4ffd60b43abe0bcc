from dataclasses import replace

import pytest

from majika.capture.facts import Asks, Outcome
from majika.checks.pages.card_form_right_after_login import check
from majika.findings import Strength
from tests.captures import BANK, CARD, LOGIN, STRANGER, capture_of, decoy, fires, page, silent

PAGE, NEXT = page(STRANGER, LOGIN), page(STRANGER + "/2", CARD)
WANTS = decoy(Outcome.ACCEPTED, Asks.CARD_NUMBER, Asks.CARD_CODE)


def test_a_card_after_the_password():
    finding = fires(check, capture_of(PAGE, page(), NEXT, decoy=WANTS))

    assert finding.strength is Strength.STRONG
    assert finding.evidence[0].place.index == 2
    assert finding.values["asks"].en == "card number and card security code"


def test_medium_where_nobody_is_claimed():
    finding = fires(check, capture_of(PAGE, NEXT, decoy=WANTS, brand=None))

    assert finding.strength is Strength.MEDIUM


@pytest.mark.parametrize(
    "asks", [Asks.BANK_ACCOUNT, Asks.IDENTITY_DOCUMENT, Asks.RECOVERY_PHRASE, Asks.PIN]
)
def test_other_things_that_no_login_needs(asks):
    assert fires(check, capture_of(PAGE, decoy=decoy(Outcome.ASKED_FOR_MORE, asks)))


@pytest.mark.parametrize("outcome", [Outcome.REFUSED, Outcome.UNCLEAR])
def test_silent_when_refused(outcome):
    silent(check, capture_of(PAGE, NEXT, decoy=replace(WANTS, outcome=outcome)))


def test_silent_for_a_code():
    silent(check, capture_of(PAGE, decoy=decoy(Outcome.ASKED_FOR_MORE, Asks.ONE_TIME_CODE)))


def test_silent_without_a_decoy_as_at_a_checkout():
    silent(check, capture_of(NEXT))


def test_silent_at_home():
    home = page("https://examplebank.test/", LOGIN, brand=BANK)
    silent(check, capture_of(home, NEXT, decoy=WANTS))


def test_silent_where_people_sign_up():
    sign_up = page(STRANGER, replace(LOGIN, new_account=True))
    silent(check, capture_of(sign_up, NEXT, decoy=WANTS))
