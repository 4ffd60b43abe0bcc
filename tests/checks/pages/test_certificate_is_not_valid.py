import pytest

from majika.capture.facts import Sight
from majika.checks.pages.certificate_is_not_valid import check
from majika.findings import Place, Spot
from tests.captures import STRANGER, capture_of, certificate, fires, hop, page, silent

FAULTY = certificate(fault="ERR_CERT_COMMON_NAME_INVALID")


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        ("ERR_CERT_COMMON_NAME_INVALID", "It was made for another name."),
        ("ERR_CERT_DATE_INVALID", "It is out of date."),
        ("ERR_CERT_AUTHORITY_INVALID", "Nobody vouches for whoever issued it."),
        ("ERR_CERT_WEAK_KEY", "Browsers do not accept it."),
    ],
)
def test_each_fault_is_told_in_words(fault, told):
    finding = fires(check, capture_of(page(certificate=certificate(fault=fault))))

    assert finding.values["fault"].en == told


def test_an_address_that_showed_nothing_else():
    way = (hop(STRANGER, certificate=FAULTY, status=0, error="ERR_CERT_COMMON_NAME_INVALID"),)
    finding = fires(check, capture_of(hops=way, sight=Sight.UNREACHABLE))

    assert finding.evidence[0].place == Place(Spot.LINK)


def test_silent_when_accepted():
    silent(check, capture_of(page()))


def test_silent_without_encryption():
    silent(check, capture_of(page("http://stranger.example/")))


def test_silent_at_home_even_then():
    silent(check, capture_of(page("https://examplebank.test/", certificate=FAULTY)))
    silent(check, capture_of(hops=(hop("https://examplebank.test/", certificate=FAULTY),)))
