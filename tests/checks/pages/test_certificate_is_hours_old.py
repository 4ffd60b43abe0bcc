from datetime import timedelta

from majika.checks.pages.certificate_is_hours_old import check
from majika.findings import Strength
from tests.captures import BANK, NOW, capture_of, certificate, fires, page, silent


def test_weak_alone():
    finding = fires(check, capture_of(page(certificate=certificate(hours=7.9))))

    assert finding.strength is Strength.WEAK
    assert finding.values["hours"] == "7"


def test_medium_under_a_brands_name():
    young = page(brand=BANK, certificate=certificate(hours=47))

    assert fires(check, capture_of(young)).strength is Strength.MEDIUM


def test_a_certificate_of_tomorrow_is_new():
    ahead = certificate(valid_from=NOW + timedelta(hours=3))

    assert fires(check, capture_of(page(certificate=ahead))).values["hours"] == "0"


def test_silent_after_two_days():
    silent(check, capture_of(page(certificate=certificate(hours=48))))


def test_silent_at_home():
    home = page("https://examplebank.test/", brand=BANK, certificate=certificate(hours=1))
    silent(check, capture_of(home))


def test_silent_without_a_certificate():
    silent(check, capture_of(page("http://stranger.example/")))


def test_silent_without_a_page():

    silent(check, capture_of())
