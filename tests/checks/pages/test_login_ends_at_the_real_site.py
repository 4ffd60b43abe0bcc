from dataclasses import replace

import pytest

from majika.capture.facts import Outcome
from majika.checks.pages.login_ends_at_the_real_site import check
from majika.findings import Strength
from tests.captures import LOGIN, STRANGER, capture_of, decoy, fires, page, silent

PAGE = page(STRANGER, LOGIN)
SENT_ON = decoy(Outcome.SENT_TO_REAL_SITE)


def test_the_password_stays_with_the_stranger():
    home = page("https://examplebank.test/")
    finding = fires(check, capture_of(PAGE, home, decoy=SENT_ON))

    assert finding.strength is Strength.MEDIUM
    assert finding.values["host"] == "stranger.example"


@pytest.mark.parametrize(
    "outcome", [one for one in Outcome if one is not Outcome.SENT_TO_REAL_SITE]
)
def test_silent_on_any_other_outcome(outcome):
    silent(check, capture_of(PAGE, decoy=decoy(outcome)))


def test_silent_on_a_form_that_opens_an_account():
    sign_up = page(STRANGER, replace(LOGIN, new_account=True))
    silent(check, capture_of(sign_up, decoy=SENT_ON))


def test_silent_for_a_partner_we_know():
    silent(check, capture_of(page("https://login.exampleshop.test/", LOGIN), decoy=SENT_ON))


def test_silent_without_a_decoy():
    silent(check, capture_of(PAGE))
