"""Mailboxes as mail programs read them, hostile ones included."""

import pytest

from majika.findings import Place, Spot
from majika.message.addresses import read_mailboxes

PLACE = Place(Spot.HEADER, "from")


def read(text: str) -> list[tuple[str, str]]:
    return [(mailbox.name, mailbox.address) for mailbox in read_mailboxes(text, PLACE)]


@pytest.mark.parametrize(
    ("text", "boxes"),
    [
        ("taro@x.example", [("", "taro@x.example")]),
        ("<taro@x.example>", [("", "taro@x.example")]),
        ("Taro <taro@x.example>", [("Taro", "taro@x.example")]),
        ("Taro<taro@x.example>", [("Taro", "taro@x.example")]),
        ('"Doe, John" <j@x.example>', [("Doe, John", "j@x.example")]),
        ("Doe, John <j@x.example>", [("Doe, John", "j@x.example")]),
        (r'"a \"b\" c" <j@x.example>', [('a "b" c', "j@x.example")]),
        ("j@x.example (John (Jr.) Doe)", [("John (Jr.) Doe", "j@x.example")]),
        ("Shop, <j@x.example>", [("Shop", "j@x.example")]),
        ("A <a@x.example>, B <b@y.example>", [("A", "a@x.example"), ("B", "b@y.example")]),
        ("a@x.example; b@y.example", [("", "a@x.example"), ("", "b@y.example")]),
        ("A <a@x.example> <b@y.example>", [("A", "a@x.example"), ("", "b@y.example")]),
        ("Taro <taro@x.example", [("Taro", "taro@x.example")]),
        ("Taro taro@x.example", [("Taro", "taro@x.example")]),
        ("Taro < taro @x.example >", [("Taro", "taro@x.example")]),
        ("Taro <@relay.example:taro@x.example>", [("Taro", "taro@x.example")]),
        ("Amazon: Help <a@x.example>", [("Amazon: Help", "a@x.example")]),
        ("Friends: a@x.example, B <b@x.example>;", [("", "a@x.example"), ("B", "b@x.example")]),
        ("undisclosed-recipients:;", []),
        ("", []),
        (" , ,", []),
        ("<>", [("", "")]),
        ("Example Bank <>", [("Example Bank", "")]),
        ("MAILER-DAEMON", [("", "MAILER-DAEMON")]),
        ("Example Bank", [("Example Bank", "")]),
        ('"taro@"@x.example', [("", '"taro@"@x.example')]),
        ('"Taro <taro@x.example>', [('"Taro', "taro@x.example")]),
        ("Taro (unclosed <taro@x.example>", [("Taro (unclosed", "taro@x.example")]),
    ],
)
def test_forms(text: str, boxes: list[tuple[str, str]]):
    assert read(text) == boxes


def test_address_as_a_name_does_not_become_the_address():
    assert read('"info@examplebank.test" <x@evil.example>') == [
        ("info@examplebank.test", "x@evil.example")
    ]


def test_encoded_comma_and_angle_stay_in_the_name():
    word = "=?utf-8?Q?a=2C_b_=3Creal=40examplebank.test=3E?="

    assert read(f"{word} <x@evil.example>") == [("a, b <real@examplebank.test>", "x@evil.example")]


def test_raw_comma_and_angle_inside_an_encoded_word():
    assert read("=?utf-8?Q?Bank,_<a@b.example>?= <x@evil.example>") == [
        ("Bank, <a@b.example>", "x@evil.example")
    ]


def test_encoded_word_in_quotes():
    assert read('"=?utf-8?B?5L6L6YqA6KGM?=" <x@evil.example>') == [("例銀行", "x@evil.example")]


def test_everything_inside_one_word_is_a_name():
    assert read("=?utf-8?Q?Bank_=3Ca=40b.example=3E?=") == [("Bank <a@b.example>", "")]


def test_full_width_at_sign_is_none():
    (mailbox,) = read_mailboxes("taro＠examplebank.test <x@evil.example>", PLACE)

    assert (mailbox.name, mailbox.domain) == ("taro＠examplebank.test", "evil.example")


@pytest.mark.parametrize(
    ("address", "local", "domain"),
    [
        ("Taro@X.Example", "Taro", "x.example"),
        ("taro@例.example", "taro", "xn--fsq.example"),
        ("taro@x.example.", "taro", "x.example"),
        ('"a@b"@x.example', '"a@b"', "x.example"),
        ("a@b@x.example", "a@b", "x.example"),
        ("taro@parcel", "taro", "parcel"),
        ("taro", "taro", ""),
    ],
)
def test_local_and_domain(address: str, local: str, domain: str):
    (mailbox,) = read_mailboxes(f"<{address}>", PLACE)

    assert (mailbox.local, mailbox.domain, mailbox.place) == (local, domain, PLACE)


@pytest.mark.parametrize("piece", ['"', '\\"', "(", "<", ",", ":;", "=?", "=?a?q?", "a@b,"])
def test_hostile_headers_take_no_time(piece: str):
    """A header full of openers was quadratic in two other parsers."""
    assert len(read(piece * 60_000)) <= 500
