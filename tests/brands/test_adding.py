"""Adding a brand: what is refused, what is new, and that the lines written can be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from majika.brands.adding import Fault, addition, refusal_of
from majika.brands.catalog import Catalog
from majika.brands.ordinary import is_ordinary

CATALOG = Catalog.from_records(
    [
        {
            "id": "example-bank",
            "names": ["Example Bank", "例銀行"],
            "web_domains": ["examplebank.test"],
            "confidence": "published",
        }
    ]
)


@pytest.mark.parametrize(
    ("names", "domain", "fault"),
    [
        (["My Club"], "www.examplebank.test", Fault.OWNED),
        (["My Club"], "co.jp", Fault.SUFFIX),
        (["My Club"], "github.io", Fault.SUFFIX),
        (["My Club"], "gmail.com", Fault.SHARED),
        (["My Club"], "bit.ly", Fault.SHARED),
        (["My Club"], "club", Fault.NO_DOMAIN),
        (["My Club"], "club.nosuchending", Fault.NO_DOMAIN),
        (["My Club"], "a b.example", Fault.NO_DOMAIN),
        (["\u200b"], "club.example", Fault.NAME),
        (["My Club", "a\nid = 1"], "club.example", Fault.NAME),
        (["M" * 61], "club.example", Fault.NAME),
    ],
)
def test_what_is_refused(names: list[str], domain: str, fault: Fault):
    refusal = refusal_of(CATALOG, names, [domain])

    assert refusal is not None
    assert refusal.fault is fault


@pytest.mark.parametrize("domain", ["club.example", "club.github.io", "xn--r8jz45g.test"])
def test_what_may_be_added(domain: str):
    assert refusal_of(CATALOG, ["My Club"], [domain]) is None


def test_a_brands_own_domain_may_be_said_again():
    assert refusal_of(CATALOG, ["example-bank"], ["examplebank.test"]) is None


def test_a_new_brand_can_be_read_back(tmp_path: Path):
    new = addition(
        CATALOG, ['Club "A" \\ B', "ABC"], ["club.example"], seen="https://club.example/"
    )
    (tmp_path / "own.toml").write_text(new.lines(), encoding="utf-8")
    catalog = CATALOG.with_overlay(tmp_path / "own.toml")
    brand = catalog.brands[new.brand_id]

    assert brand.names == ('Club "A" \\ B', "ABC")
    assert brand.ambiguous_names == {"ABC"}
    assert not addition(catalog, ['Club "A" \\ B'], ["club.example"])


def test_a_known_brand_is_added_to_record_by_record(tmp_path: Path):
    own = tmp_path / "own.toml"
    first = addition(CATALOG, ["Example Bank", "ExBank"], ["exbank.example"])
    own.write_text(first.lines(), encoding="utf-8")
    second = addition(CATALOG.with_overlay(own), ["ExBank"], ["exbank2.example"])
    own.write_text(first.lines() + second.lines(), encoding="utf-8")
    brand = CATALOG.with_overlay(own).brands["example-bank"]

    assert (first.names, second.names) == (("ExBank",), ())
    assert set(brand.domains) == {"examplebank.test", "exbank.example", "exbank2.example"}


def test_an_id_comes_from_the_domain_where_the_name_has_no_latin_letters():
    assert addition(CATALOG, ["例の店"], ["shop.example"]).brand_id == "shop"


@pytest.mark.parametrize("name", ["Target", "ABC", "NU", "B", "弥生", "ﾋﾞ"])
def test_ordinary_names(name: str):
    assert is_ordinary(name)


@pytest.mark.parametrize("name", ["Examplebank", "例銀行", "Example Target"])
def test_names_that_mean_one_thing(name: str):
    assert not is_ordinary(name)
