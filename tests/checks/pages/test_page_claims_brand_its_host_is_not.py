from dataclasses import replace

from majika.capture.facts import Asks
from majika.checks.pages.page_claims_brand_its_host_is_not import check
from majika.findings import Place, Spot, Strength
from tests.captures import BANK, CARD, LOGIN, SHOP, capture_of, fires, form, page, silent


def test_a_copied_bank_that_asks_for_a_password():
    finding = fires(check, capture_of(page("https://stranger.example/", LOGIN, brand=BANK)))

    assert finding.strength is Strength.STRONG
    assert finding.evidence[0].place == Place(Spot.PAGE)
    assert finding.evidence[0].value == "stranger.example"
    assert "examplebank.test" in finding.evidence[0].expected
    assert finding.values["asks"].en == "There it asks for your password."


def test_medium_while_nothing_secret_is_asked_for():
    search = form(None, Asks.EMAIL)
    finding = fires(check, capture_of(page("https://stranger.example/", search, brand=BANK)))

    assert finding.strength is Strength.MEDIUM


def test_the_page_that_asks_counts_wherever_it_comes():
    first = page("https://stranger.example/", brand=BANK)
    finding = fires(check, capture_of(first, page("https://stranger.example/2", CARD, brand=BANK)))

    assert finding.strength is Strength.STRONG
    assert finding.evidence[0].place.index == 1
    assert finding.values["asks"].en.endswith("card number and card security code.")


def test_a_free_page_of_a_known_company_is_still_a_strangers():
    free = page("https://pages.exampleshop.test/x", LOGIN, brand=BANK)

    assert free.owner is SHOP
    assert fires(check, capture_of(free)).strength is Strength.STRONG


def test_silent_at_home():
    silent(check, capture_of(page("https://www.examplebank.test/login", LOGIN, brand=BANK)))


def test_silent_on_a_domain_named_like_the_brand():
    silent(check, capture_of(page("https://www.examplebank.de/login", LOGIN, brand=BANK)))


def test_silent_for_a_shop_that_takes_payments_through_the_bank():
    silent(check, capture_of(page("https://pay.exampleshop.test/", CARD, brand=BANK)))


def test_silent_where_a_page_speaks_as_nobody():
    silent(check, capture_of(page("https://stranger.example/", LOGIN)))


def test_silent_about_an_account_opened_at_a_strangers_own_site():
    sign_up = replace(LOGIN, new_account=True)
    silent(check, capture_of(page("https://club.example/join", sign_up)))


def test_silent_for_a_university_that_names_itself():
    silent(check, capture_of(page("https://sso.university.example/idp", LOGIN), brand=None))
