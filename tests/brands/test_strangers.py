"""Names that mails speak as and the catalog does not know."""

from __future__ import annotations

import pytest

from majika.brands import read_claims
from majika.brands.catalog import Catalog
from majika.brands.facts import Claims
from majika.brands.strangers import Strangers, essence, names_claimed
from majika.message import parse_message
from tests.mails import mail

CATALOG = Catalog.from_records(
    [
        {
            "id": "example-bank",
            "names": ["Example Bank", "EXB"],
            "ambiguous_names": ["EXB"],
            "web_domains": ["examplebank.test"],
            "confidence": "published",
        }
    ]
)


def claims(**fields: str) -> Claims:
    return read_claims(parse_message(mail(**fields)), CATALOG)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Pointclub Rewards Support", "Pointclub"),
        ("  【Pointclub】 ", "Pointclub"),
        ("例ポイント事務局", "例ポイント"),
        ("株式会社例ポイント", "例ポイント"),
        ("Customer Care", ""),
        ("No-Reply", ""),
        ("12345", ""),
    ],
)
def test_the_essence_of_a_name(written: str, name: str):
    assert essence(written) == name


@pytest.mark.parametrize(
    "fields",
    [
        {"from_": '"Pointclub Support" <a@b1.test>'},
        {"from_": "a@b1.test", "subject": "【Pointclub】お知らせ"},
        {"from_": "a@b1.test", "text": "Dear valued Pointclub customer, your points expire."},
        {"from_": "a@b1.test", "text": "いつもPointclubをご利用いただきありがとうございます。"},
    ],
)
def test_where_a_name_is_claimed(fields: dict[str, str]):
    assert names_claimed(claims(**fields)) == ("Pointclub",)


@pytest.mark.parametrize(
    "fields",
    [
        {"from_": '"Example Bank" <a@b1.test>'},
        {"from_": '"Whoever" <a@examplebank.test>'},
        {"from_": '"a@b1.test" <a@b1.test>'},
        {"from_": "a@b1.test", "text": "We met a Pointclub customer yesterday."},
    ],
)
def test_where_no_stranger_speaks(fields: dict[str, str]):
    assert names_claimed(claims(**fields)) == ()


def test_names_are_counted_by_sender_domains():
    strangers = Strangers(CATALOG)
    for number in range(3):
        strangers.add(claims(from_=f'"Pointclub" <a@b{number}.test>'))
    strangers.add(claims(from_='"POINT-CLUB" <a@mail.b0.test>'))
    strangers.add(claims(from_='"Ann Bell" <ann@bell.test>'))
    strangers.add(claims(from_='"EXB" <a@b1.test>'))
    (found,) = strangers.most_used(2)

    assert (found.name, found.senders, found.mails) == ("Pointclub", 3, 4)
    assert found.examples == ("b0.test", "b1.test", "b2.test")
    assert [stranger.name for stranger in strangers.most_used(1)] == ["Pointclub", "Ann Bell"]


def test_a_long_name_costs_no_time():
    huge = "重要" * 20_000
    assert names_claimed(claims(from_=f'"{huge}" <a@b1.test>', text=huge)) == ()
