"""Whose a domain is: what people type, and what they are told."""

from __future__ import annotations

import pytest

from majika.brands import Catalog
from majika.brands.typed import typed_host
from majika.ownership import look_up
from tests.mails import CATALOG


@pytest.mark.parametrize(
    "typed",
    [
        "examplebank.test",
        "EXAMPLEBANK.test.",
        "https://examplebank.test/login?x=a@evil.example",
        "hxxps://examplebank[.]test/",
        "//examplebank.test:8443",
        "https://user:word@examplebank.test/",
        "info@examplebank.test",
        "mailto:info@examplebank.test",
        "例銀行 <info@examplebank.test>",
        "ｅｘａｍｐｌｅｂａｎｋ．ｔｅｓｔ",
    ],
)
def test_what_people_paste_holds_a_host(typed: str):
    assert typed_host(typed) == "examplebank.test"


@pytest.mark.parametrize(
    "typed",
    [
        "https://examplebank.test@evil.example/",
        "evil.example?x=a@examplebank.test",
        "evil.example#@examplebank.test",
        r"https://evil.example\@examplebank.test",
        r"evil.example\.examplebank.test/a@b",
        "evil.example/examplebank.test",
        "https:evil.example/@examplebank.test",
    ],
)
def test_no_trick_hides_whose_a_page_is(typed: str):
    assert typed_host(typed) == "evil.example"


@pytest.mark.parametrize("typed", ["", " ", "例銀行", "a b c", "http://", "<>", "@", "\ud800", "."])
def test_what_holds_no_host_is_no_error(typed: str):
    assert look_up(typed, CATALOG).listing is None


def test_a_listed_domain_has_its_owner():
    found = look_up("login.examplebank.test", CATALOG)
    assert found.listing
    assert (found.listing.domain, found.listing.brands[0].id) == (
        "examplebank.test",
        "example-bank",
    )
    assert not found.is_public


def test_where_anyone_has_a_mailbox_nothing_is_proven():
    assert look_up("someone@examplemail.test", CATALOG).is_public


def test_a_name_has_its_brand():
    found = look_up("エグザンプル銀行", CATALOG)
    assert found.brand
    assert found.brand.id == "example-bank"


def test_a_name_that_several_have_is_nobodys():
    found = look_up("example", CATALOG)
    assert found.brand is None
    assert len(found.brands) > 2


def test_a_near_miss_imitates():
    found = look_up("https://asmzaon.example/signin", Catalog.default())
    assert found.imitation
    assert found.imitation.values["brand"] == "Amazon"
    assert "turned round" in found.imitation.values["edit"]


def test_a_stranger_is_only_a_stranger():
    found = look_up("stranger.example", CATALOG)
    assert (found.listing, found.brands, found.imitation) == (None, (), None)
