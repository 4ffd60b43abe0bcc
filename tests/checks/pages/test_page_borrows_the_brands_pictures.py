from majika.checks.pages.page_borrows_the_brands_pictures import check
from majika.findings import Host, Strength
from tests.captures import BANK, STRANGER, capture_of, fires, page, silent

LENT = (Host("www.examplebank.test"),)


def test_the_brands_logo_on_a_strangers_page():
    finding = fires(check, capture_of(page(STRANGER, brand=BANK, borrowed=LENT)))

    assert finding.strength is Strength.MEDIUM
    assert finding.values["lender"] == "www.examplebank.test"


def test_silent_when_nothing_was_borrowed():
    silent(check, capture_of(page(STRANGER, brand=BANK)))


def test_silent_where_a_page_speaks_as_nobody():
    silent(check, capture_of(page(STRANGER, borrowed=LENT)))


def test_silent_at_home():
    silent(check, capture_of(page("https://examplebank.test/", brand=BANK, borrowed=LENT)))
