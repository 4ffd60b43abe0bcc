import pytest

from majika.capture.facts import How, Sight
from majika.checks.pages.strangers_link_ends_at_the_real_site import check
from majika.findings import Strength
from tests.captures import capture_of, fires, hop, page, silent

HOME = "https://www.examplebank.test/"


def sent_on(first: str, **changes):
    way = (hop(first, How.LINK), hop(HOME))
    return capture_of(page(HOME), **{"hops": way, "sight": Sight.REAL_SITE, **changes})


def test_a_stranger_sent_us_to_the_bank():
    finding = fires(check, sent_on("https://stranger.example/x"))

    assert finding.strength is Strength.WEAK
    assert finding.evidence[0].value == "stranger.example"


@pytest.mark.parametrize(
    "first",
    [
        "https://click.examplebank.test/x",
        "https://www.examplebank.de/x",
        "https://u1.ct.sendgrid.net/x",
        "https://bit.ly/x",
    ],
)
def test_silent_on_the_brands_own_and_on_those_who_count_clicks(first):
    silent(check, sent_on(first))


def test_silent_where_the_mail_claims_nobody():
    silent(check, sent_on("https://stranger.example/x", brand=None))


def test_silent_when_the_page_was_seen():
    silent(check, sent_on("https://stranger.example/x", sight=Sight.SEEN))


def test_silent_without_a_hop():
    silent(check, sent_on("https://stranger.example/x", hops=()))
