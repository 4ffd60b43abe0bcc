from dataclasses import replace

from majika.capture.facts import Asks
from majika.checks.pages.strangers_page_asks_for_secrets import check
from majika.findings import Strength
from tests.captures import BANK, LOGIN, STRANGER, capture_of, fires, form, page, silent


def test_a_form_without_a_name_behind_the_banks_mail():
    finding = fires(check, capture_of(page(STRANGER, LOGIN)))

    assert finding.strength is Strength.MEDIUM
    assert (finding.values["asks"].en, finding.values["asks"]) == ("password", "パスワード")
    assert "examplebank.test" in finding.evidence[0].expected


def test_silent_where_the_mail_claims_no_brand():
    silent(check, capture_of(page(STRANGER, LOGIN), brand=None))


def test_silent_where_the_page_speaks_as_the_brand():
    silent(check, capture_of(page(STRANGER, LOGIN, brand=BANK)))


def test_silent_at_home_and_at_a_known_companys():
    silent(check, capture_of(page("https://examplebank.test/", LOGIN)))
    silent(check, capture_of(page("https://login.exampleshop.test/", LOGIN)))


def test_silent_where_people_sign_up():
    silent(check, capture_of(page(STRANGER, replace(LOGIN, new_account=True))))


def test_silent_for_a_newsletter_that_wants_an_address():
    silent(check, capture_of(page(STRANGER, form(Asks.EMAIL, Asks.NAME))))
