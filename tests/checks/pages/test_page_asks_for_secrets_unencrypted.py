from majika.capture.facts import Asks
from majika.checks.pages.page_asks_for_secrets_unencrypted import check
from majika.findings import Strength
from tests.captures import CARD, LOGIN, STRANGER, capture_of, fires, form, page, silent


def test_a_password_over_http():
    finding = fires(check, capture_of(page("http://stranger.example/", LOGIN)))

    assert finding.strength is Strength.STRONG
    assert finding.values["asks"].en == "password"
    assert "保護されていない通信" in check.says.ja


def test_a_card_sent_in_the_clear_from_an_encrypted_page():
    card = form(Asks.CARD_NUMBER, action="http://stranger.example/pay")

    assert fires(check, capture_of(page(STRANGER, card))).values["asks"].en == "card number"


def test_silent_when_encrypted():
    silent(check, capture_of(page(STRANGER, LOGIN)))


def test_silent_for_a_search_box():
    silent(check, capture_of(page("http://stranger.example/", form(None, Asks.EMAIL))))


def test_silent_at_home():
    silent(check, capture_of(page("http://examplebank.test/", CARD)))
