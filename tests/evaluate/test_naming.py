import pickle

import pytest

from majika.evaluate.naming import NamingRule

LISTED = frozenset({"examplebank.test"})
RULE = NamingRule(
    {"example bank": LISTED, "例示銀行": LISTED, "エグザンプル": frozenset({"exampleshop.test"})}
)


def headers(from_: str, subject: str = "Hello") -> bytes:
    return (
        f"From: {from_}\nSubject: {subject}\n\nExample Bank in the body does not count.\n".encode()
    )


def test_a_name_in_the_display_name():
    naming = RULE(headers("EXAMPLE  Bank <x@evil.example>"))
    assert (naming.names_brand, naming.foreign_sender) == (True, True)


def test_the_brands_own_address_is_not_foreign():
    naming = RULE(headers("Example Bank <x@mail.examplebank.test>"))
    assert (naming.names_brand, naming.foreign_sender) == (True, False)


def test_a_domain_that_only_ends_alike_is_foreign():
    assert RULE(headers("Example Bank <x@notexamplebank.test>")).foreign_sender


@pytest.mark.parametrize(
    "subject",
    [
        "Your Example Bank card",
        "Ｅｘａｍｐｌｅ　Ｂａｎｋ",
        "=?utf-8?b?5L6L56S66YqA6KGM?=",
        "=?iso-2022-jp?b?GyRCTmM8KDZkOVQbKEI=?=",
        "例示銀行をご利用いただき",
        "「エグザンプル」からのお知らせ",
    ],
)
def test_names_in_the_subject(subject):
    assert RULE(headers("x@evil.example", subject)).names_brand


@pytest.mark.parametrize(
    "subject",
    [
        "Hello",
        "My example banker",
        "エグザンプルズのお知らせ",
        "ハイエグザンプル",
        "=?no-such-charset?q?Example_Bank?=",
        "=?utf-8?b?####?=",
        "",
    ],
)
def test_silent_elsewhere(subject):
    naming = RULE(headers("Taro <x@evil.example>", subject))
    assert (naming.names_brand, naming.foreign_sender) == (False, False)


@pytest.mark.parametrize("data", [b"", b"\x00\xff\xfe", b"From: \xff\xfe <\n\n", b"no headers"])
def test_any_bytes_are_read(data):
    assert not RULE(data).names_brand


def test_travels_to_worker_processes():
    assert pickle.loads(pickle.dumps(RULE))(headers("Example Bank <x@y.example>")).names_brand  # noqa: S301 (our own)
