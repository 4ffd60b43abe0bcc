"""Brand names in running text: which are found, and which only look like it."""

import pytest

from majika.brands.catalog import Catalog
from majika.brands.names import Names
from majika.text import fold


def record(brand_id: str, *names: str, ambiguous: tuple[str, ...] = ()) -> dict[str, object]:
    return {
        "id": brand_id,
        "names": list(names),
        "ambiguous_names": list(ambiguous),
        "web_domains": [f"{brand_id}.test"],
        "confidence": "single",
    }


NAMES = Names(
    Catalog.from_records(
        [
            record("bank", "Example Bank", "Examplebank.test", "例銀行"),
            record("shop", "Exampla", "エグザ", "エグザ・プル", "Crédit Exemple", "Shop!"),
            record("bell", "Bell", "例天", "れいてな", ambiguous=("Bell",)),
            record("prime", "Exampla Prime"),
            record("one", "Twin"),
            record("two", "Twin"),
        ]
    )
)


def found(text: str) -> list[str]:
    folded = fold(text).text
    return [match.brand.id for match in NAMES.find(folded)]


@pytest.mark.parametrize(
    ("text", "brand_id"),
    [
        ("Exampla緊急事態", "shop"),
        ("EXAMPLA", "shop"),
        ("Ｅｘａｍｐｌａ", "shop"),
        ("Exampla.", "shop"),
        ("Exampla-Security", "shop"),
        ("EXAMPLA_JP", "shop"),
        ("(Exampla)", "shop"),
        ("and/or Exampla", "shop"),
        ("Bell/Exampla", "bell"),
        ("Example Bank", "bank"),
        ("examplebank", "bank"),
        ("Example-Bank", "bank"),
        ("Example\nBank", "bank"),
        ("例銀行をご利用", "bank"),
        ("本日例銀行", "bank"),
        ("エグザの", "shop"),
        ("エグザプル", "shop"),
        ("credit exemple", "shop"),
        ("shop のお知らせ", "shop"),
        ("例天会員様", "bell"),
        ("株式会社例天", "bell"),
        ("れいてなを", "bell"),
        ("Examplebank.test からのお知らせ", "bank"),
    ],
)
def test_found(text, brand_id):
    assert brand_id in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "exemplary examplas",
        "counterexampla",
        "exampla2",
        "x@exampla.test",
        "exampla@mail.test",
        "www.exampla.test",
        "https://evil.test/exampla/login",
        "https://exampla",
        "exampla-co-jp.test",
        "login.exampla-id.test",
        "https://examplebank.test/login",
        "examplebank.test/login",
        "ライエグザ",
        "エグザー",
        "例天家",
        "大例天",
        "れいてなんだ",
        "doorbell",
    ],
)
def test_not_found(text):
    assert found(text) == []


def test_the_longest_name_wins():
    assert found("Exampla Prime") == ["prime"]


def test_one_name_of_two_brands_gives_both():
    assert found("Twin") == ["one", "two"]


def test_a_match_says_where_which_name_and_whether_it_is_ambiguous():
    text = fold("Dear Bell, 例銀行").text
    bell, bank = NAMES.find(text)

    assert (text[bell.start : bell.end], bell.name, bell.ambiguous) == ("bell", "Bell", True)
    assert (text[bank.start : bank.end], bank.name, bank.ambiguous) == ("例銀行", "例銀行", False)


def test_empty_and_hostile_text():
    assert found("") == []
    assert len(found("exampla " * 20_000)) == 20_000
    assert found("." * 50_000 + "exampla" + ".@" * 50_000) == ["shop"]
    assert found("a." * 50_000 + "exampla") == []


def test_every_name_of_the_package_is_found_as_itself():
    """Also a guard for the shipped forms: they must be what `fold` makes today."""
    catalog = Catalog.default()
    names = Names(catalog)
    missed = [
        (brand.id, name)
        for brand in catalog.brands.values()
        for name in brand.names
        if brand.id not in {match.brand.id for match in names.find(fold(name).text)}
    ]

    assert missed == []


@pytest.mark.parametrize("text", ["Exampla.recompensas", "Exampla.Pontos", "Seu.Exampla"])
def test_a_dot_alone_makes_no_address(text: str):
    assert found(text) == ["shop"]


@pytest.mark.parametrize(
    "text", ["exampla.com", "a@exampla.pontos", "exampla.pontos/x", "www.exampla.shop."]
)
def test_a_name_in_an_address_is_not_found(text: str):
    assert found(text) == []
