import pytest

from majika.checks.sender.sender_address_is_malformed import check
from tests.mails import fires, mail, silent


def sent_by(address: str) -> bytes:
    return f"From: Post <{address}>\r\nTo: a@reader.example\r\n\r\nHello\r\n".encode()


@pytest.mark.parametrize(
    "address", ["a@stranger.example.", "@x.example", "a@%parcel.example", "a@x.example-new"]
)
def test_an_address_nobody_could_have(address):
    assert fires(check, sent_by(address)).values["address"] == address


@pytest.mark.parametrize(
    "address",
    ["a@friend.example", "root@server.local", "a@[192.0.2.1]", "a@例え.test", "a_b@c-d.co.jp"],
)
def test_silent_on_addresses_that_exist(address):
    silent(check, sent_by(address))


def test_silent_without_a_dot():
    silent(check, sent_by("notice@parcel"))


def test_silent_on_a_delivery_report():
    silent(check, mail(from_="Mail Delivery System <MAILER-DAEMON@mx.example->"))
