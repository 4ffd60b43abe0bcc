import pytest

from majika.checks.sender.listed_sender_came_from_elsewhere import check
from majika.findings import Strength
from tests.mails import fires, mail, passing, silent

BANK = "Example Bank <notice@examplebank.test>"
LINKS = '<a href="https://stranger.example/x">x</a><a href="https://examplebank.test/">y</a>'


def hop(server: str) -> str:
    route = f"from {server} ({server} [192.0.2.9]) by mx.reader.example"
    return f"{route}; Tue, 24 Nov 2026 09:00:00 +0900"


def test_official_address_from_a_strangers_server():
    finding = fires(check, mail(from_=BANK, html=LINKS, received=hop("vps9.hoster.example")))

    assert finding.values["server"] == "vps9.hoster.example"


@pytest.mark.parametrize(
    "route",
    [
        "from pay.example (v192-0-2-9.static.cloud.example [192.0.2.9])",
        "from mail.examplebank.test (vps9.hoster.example [192.0.2.9])",
    ],
)
def test_strong_from_a_rented_machine_or_one_that_greets_as_the_brand(route):
    data = mail(from_=BANK, html=LINKS, received=f"{route} by mx.reader.example; x")

    assert fires(check, data).strength is Strength.STRONG


def test_strong_when_a_nameless_server_brings_a_story():
    story = "<p>Your account is locked.</p>" + LINKS
    route = "from pay.example (unknown [192.0.2.9]) by mx.reader.example; x"

    assert fires(check, mail(from_=BANK, html=story, received=route)).strength is Strength.STRONG
    assert fires(check, mail(from_=BANK, html=LINKS, received=route)).strength is Strength.MEDIUM


def test_medium_when_a_university_forwards_a_story():
    story = "<p>Your account is locked.</p>" + LINKS
    data = mail(from_=BANK, html=story, received=hop("relay.university.example"))

    assert fires(check, data).strength is Strength.MEDIUM


def test_silent_from_the_brands_own_server():
    silent(check, mail(from_=BANK, html=LINKS, received=hop("out3.examplebank.test")))


def test_silent_through_a_delivery_service():
    silent(check, mail(from_=BANK, html=LINKS, received=hop("o1.ptr2.sendgrid.net")))


def test_silent_on_a_step_inside_the_readers_network():
    inner = "from gate.filter.example (gate.filter.example [10.0.0.5]) by mx.reader.example; x"
    route = [inner, hop("out3.examplebank.test")]
    silent(check, mail(from_=BANK, html=LINKS, received=route))


def test_silent_without_a_route():
    silent(check, mail(from_=BANK, html=LINKS))


def test_silent_when_all_links_go_home():
    html = '<a href="https://examplebank.test/">y</a>'
    silent(check, mail(from_=BANK, html=html, received=hop("vps9.hoster.example")))


def test_silent_when_proven():
    silent(check, mail(from_=BANK, html=LINKS, **passing("examplebank.test")))
