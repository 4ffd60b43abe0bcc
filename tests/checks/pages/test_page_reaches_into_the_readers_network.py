import pytest

from majika.checks.pages.page_reaches_into_the_readers_network import check
from majika.findings import Place, Spot, Strength
from tests.captures import BANK, capture_of, fires, page, refused, silent


@pytest.mark.parametrize("why", ["private", "loopback", "link-local", "metadata", "this machine"])
def test_an_address_inside(why):
    finding = fires(check, capture_of(page(), decisions=(refused(why, host="192.168.0.1"),)))

    assert finding.strength is Strength.MEDIUM
    assert finding.evidence[0].place == Place(Spot.LINK)
    assert finding.values["target"] == "192.168.0.1"


def test_the_link_itself_leads_there():
    assert fires(check, capture_of(decisions=(refused("private"),)))


@pytest.mark.parametrize(
    "why", ["no such name", "limit", "listed", "no answer", "unreachable", "refused by the server"]
)
def test_silent_on_what_is_nobodys_network(why):
    silent(check, capture_of(page(), decisions=(refused(why),)))


def test_silent_about_a_helper_program_of_the_bank():
    home = page("https://examplebank.test/", brand=BANK)
    silent(check, capture_of(home, decisions=(refused("loopback"),)))


def test_silent_without_a_refusal():
    silent(check, capture_of(page()))
