from dataclasses import replace

from majika.capture.facts import Captcha, Sight
from majika.checks.pages.captcha_before_a_strangers_page import check
from majika.findings import Strength
from tests.captures import LOGIN, STRANGER, capture_of, fires, page, silent

RIDDLE = Captcha(kind="Turnstile", site_key="")
HIDDEN = page(STRANGER, captcha=RIDDLE)


def test_a_riddle_before_anything():
    assert fires(check, capture_of(HIDDEN)).strength is Strength.WEAK


def test_a_challenge_page():
    assert fires(check, capture_of(page(), sight=Sight.CHALLENGE))


def test_silent_where_the_mail_claims_nobody():
    silent(check, capture_of(HIDDEN, brand=None))


def test_silent_at_home():
    silent(check, capture_of(page("https://examplebank.test/", captcha=RIDDLE)))


def test_silent_beside_a_login():
    silent(check, capture_of(replace(HIDDEN, forms=page(STRANGER, LOGIN).forms)))


def test_silent_without_a_riddle():
    silent(check, capture_of(page()))
