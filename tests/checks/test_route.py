import pytest

from majika.checks.route import is_nameless
from majika.message import parse_message


def hop(server: str, name: str, ip: str):
    line = f"from {server} ({name} [{ip}]) by mx.reader.example; Tue, 24 Nov 2026 09:00:00 +0900"
    return parse_message(f"Received: {line}\n\nx".encode()).hops[0]


@pytest.mark.parametrize(
    ("name", "ip"),
    [
        ("v192-0-2-9.abcd.static.cloud.example", "192.0.2.9"),
        ("192000002009.rent.example", "192.0.2.9"),
        ("9.2.0.192.rev.hoster.example", "192.0.2.9"),
    ],
)
def test_a_rented_machine_whose_name_spells_its_address(name, ip):
    assert is_nameless(hop("examplebank.test", name, ip))


@pytest.mark.parametrize(
    ("server", "name"),
    [
        ("relay.university.example", "relay.university.example"),
        ("m192-0-2-9.mailer.example", "m192-0-2-9.mailer.example"),
        ("mx.firm.example", "unknown"),
    ],
)
def test_servers_with_a_name_of_their_own(server, name):
    assert not is_nameless(hop(server, name, "192.0.2.9"))


def test_a_server_without_an_address_is_not_a_rented_machine():
    line = "from mx.firm.example (relay.university.example) by mx.reader.example; now"
    step = parse_message(f"Received: {line}\n\nx".encode()).hops[0]

    assert not step.ip
    assert not is_nameless(step)


def test_an_address_within_longer_numbers_is_not_spelt_out():
    assert not is_nameless(hop("mx.firm.example", "v119-0-2-94.mailer.example", "19.0.2.9"))
