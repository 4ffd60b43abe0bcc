"""Who owns a host, how it stands to a brand, and what a user's own file may say."""

import json
from pathlib import Path

import pytest

from majika.brands.catalog import Catalog
from majika.brands.facts import Brand, Confidence, Standing
from majika.errors import CatalogError, UnknownNameError

BANK = {
    "id": "example-bank",
    "names": ["Example Bank", "例銀行"],
    "category": "bank",
    "country": "JP",
    "web_domains": ["examplebank.co.jp", "examplebank.test", "bankcdn.test"],
    "mail_domains": ["examplebank.test", "mail.examplebank.test"],
    "infrastructure_domains": ["bankcdn.test"],
    "confidence": {
        "examplebank.co.jp": "corroborated",
        "examplebank.test": "published",
        "bankcdn.test": "single",
    },
}
CARD = {
    "id": "example-card",
    "names": ["Example Card"],
    "web_domains": ["examplecard.test", "examplebank.test"],
    "confidence": "single",
}
PORTAL = {
    "id": "portal",
    "names": ["Portal"],
    "web_domains": ["portal.test", "pages.portal.test", "post.test"],
    "mail_domains": ["portal.test"],
    "user_mail_domains": ["post.test"],
    "user_content_domains": ["pages.portal.test", "portal.test"],
    "confidence": "corroborated",
}
TAX = {
    "id": "tax-office",
    "names": ["例税務署"],
    "category": "government",
    "country": "JP",
    "web_domains": ["tax.example"],
    "confidence": "published",
}
CATALOG = Catalog.from_records([BANK, CARD, PORTAL, TAX])


def brand(brand_id: str) -> Brand:
    return CATALOG.brands[brand_id]


def standing(host: str, brand_id: str = "example-bank") -> Standing:
    return CATALOG.standing(host, brand(brand_id))


# --- owner and listing


@pytest.mark.parametrize(
    "host", ["examplebank.co.jp", "www.examplebank.co.jp", "a.b.EXAMPLEBANK.co.jp."]
)
def test_a_subdomain_of_a_listed_domain_is_owned(host):
    assert CATALOG.owner(host) is brand("example-bank")


@pytest.mark.parametrize("host", ["", "jp", "xexamplebank.co.jp", "examplebank.co.jp.evil.test"])
def test_a_name_around_a_listed_domain_is_not_owned(host):
    assert CATALOG.owner(host) is None
    assert CATALOG.listing(host) is None


def test_the_most_specific_domain_wins_and_gives_its_confidence():
    listing = CATALOG.listing("www.pages.portal.test")

    assert listing is not None
    assert listing.domain == "pages.portal.test"
    assert listing.confidence is Confidence.CORROBORATED


def test_a_shared_domain_belongs_first_to_the_brand_it_is_named_after():
    listing = CATALOG.listing("examplebank.test")

    assert listing is not None
    assert [brand.id for brand in listing.brands] == ["example-bank", "example-card"]
    assert listing.confidence is Confidence.PUBLISHED


def test_a_domain_without_confidence_has_that_of_the_domain_above():
    assert brand("example-bank").domains["mail.examplebank.test"] is Confidence.PUBLISHED


# --- standing


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("www.examplebank.co.jp", Standing.OWN),
        ("examplecard.test", Standing.OWN),  # of its family
        ("img.bankcdn.test", Standing.INFRASTRUCTURE),
        ("examplebank.dk", Standing.KIN),
        ("examplebankasset.net", Standing.KIN),
        ("u1.ct.sendgrid.net", Standing.SERVICE),
        ("evil.example", Standing.FOREIGN),
        ("192.0.2.7", Standing.FOREIGN),
        ("2001:db8::7", Standing.FOREIGN),
        ("parcel", Standing.NOWHERE),
        ("", Standing.NOWHERE),
    ],
)
def test_standing(host, expected):
    assert standing(host) is expected


@pytest.mark.parametrize(
    "host",
    [
        "examplebank.top",  # costs nothing
        "examplebank.tk",
        "examplebank-login.com",
        "examplebanklogin.com",
        "examplebankcojp.com",
        "examplebank24.com",
        "examplebank.evil.test",
        "examplebank.github.io",
        "myexamplebank.com",
        "xn--examplebnk-v4a.com",
    ],
)
def test_what_frauds_register_is_no_kin(host):
    assert standing(host) is Standing.FOREIGN


def test_a_domain_of_somebody_else_is_no_kin():
    other = {**CARD, "id": "other", "names": ["Other"], "web_domains": ["examplebank.dk"]}
    catalog = Catalog.from_records([BANK, other])

    assert catalog.standing("examplebank.dk", catalog.brands["example-bank"]) is Standing.FOREIGN


def test_to_nobody_a_host_is_a_service_or_foreign():
    assert CATALOG.standing("examplebank.test", None) is Standing.FOREIGN
    assert CATALOG.standing("u1.ct.sendgrid.net", None) is Standing.SERVICE
    assert CATALOG.standing("parcel", None) is Standing.NOWHERE


def test_a_mailbox_of_the_public_is_no_service_where_it_stands_in_from():
    bank = CATALOG.brands["example-bank"]
    for brand in (None, bank):
        assert CATALOG.standing("outlook.com", brand, seen_as="sender") is Standing.FOREIGN
        assert CATALOG.standing("sendgrid.net", brand, seen_as="sender") is Standing.SERVICE
    assert CATALOG.standing("outlook.com", None) is Standing.SERVICE


def test_english_readers_get_the_english_name(tmp_path):
    text = (
        '[[brands]]\nid = "a"\nnames = ["例ガス", "myEXAMPLE"]\nweb_domains = ["a.example"]\n'
        '[[brands]]\nid = "b"\nnames = ["例電力", "Reiden"]\nname_en = "Example Power"\n'
        'web_domains = ["b.example"]\n'
    )
    brands = overlay(tmp_path, text).brands

    assert [(brand.name, brand.name.en) for brand in (brands["a"], brands["b"])] == [
        ("例ガス", "myEXAMPLE"),
        ("例電力", "Example Power"),
    ]


def test_state_names_are_kin_to_bodies_of_that_state_only():
    assert standing("www.anything.go.jp", "tax-office") is Standing.KIN
    assert standing("anything.gov.uk", "tax-office") is Standing.FOREIGN
    assert standing("www.anything.go.jp") is Standing.FOREIGN
    assert standing("go.jp.evil.test", "tax-office") is Standing.FOREIGN


def test_mailboxes_of_the_public_open_the_sender_not_the_pages():
    portal = brand("portal")

    assert CATALOG.standing("post.test", portal) is Standing.PUBLIC
    assert CATALOG.standing("post.test", portal, seen_as="sender") is Standing.PUBLIC
    assert CATALOG.standing("www.post.test", portal, seen_as="link") is Standing.OWN


def test_pages_of_the_public_open_links_not_the_brands_own_mail():
    portal = brand("portal")

    assert CATALOG.standing("portal.test", portal, seen_as="link") is Standing.PUBLIC
    assert CATALOG.standing("portal.test", portal, seen_as="sender") is Standing.OWN
    assert CATALOG.standing("pages.portal.test", portal, seen_as="sender") is Standing.KIN


def test_a_customers_server_is_not_the_hosting_company():
    catalog = Catalog.default()
    coreserver = catalog.brands["coreserver"]

    assert catalog.standing("s9.coreserver.jp", coreserver) is Standing.PUBLIC
    assert catalog.standing("www.coreserver.jp", coreserver) is Standing.OWN


# --- families


def test_a_shared_domain_makes_a_family():
    assert brand("example-bank").family == {"example-bank", "example-card"}
    assert brand("portal").family == {"portal"}


def test_family_of_family_is_family():
    shop = {"id": "shop", "names": ["Shop"], "web_domains": ["shop.test"], "confidence": "single"}
    catalog = Catalog.from_records([BANK, CARD, {**shop, "family": ["example-card"]}])

    assert catalog.brands["example-bank"].family == {"example-bank", "example-card", "shop"}


# --- records that cannot be used


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"id": "Example Bank"}, "record 1: id:"),
        ({"names": []}, "example-bank: names: at least one"),
        ({"names": "Example Bank"}, "example-bank: names: must be a list"),
        ({"names": ["-"]}, "example-bank: names: '-' has nothing to match"),
        ({"names": ["A", "A"]}, "example-bank: names: A stands there twice"),
        ({"ambiguous_names": ["Else"]}, "example-bank: ambiguous_names: Else is not in names"),
        ({"web_domains": [], "mail_domains": []}, "example-bank: web_domains: at least one"),
        ({"web_domains": ["co.jp"], "confidence": "single"}, "nobody can register co.jp"),
        ({"web_domains": ["https://a.test/"], "confidence": "single"}, "is not a domain name"),
        ({"confidence": {}}, "confidence: none is given for bankcdn.test"),
        ({"confidence": "sure"}, "must be published, corroborated or single"),
        ({"confidence": {"else.test": "single"}}, "confidence: else.test is not listed"),
        ({"user_mail_domains": ["else.test"]}, "user_mail_domains: else.test is not in"),
        ({"family": ["nobody"]}, "example-bank: family: there is no brand nobody"),
        ({"colour": "red"}, "example-bank: colour: no such field"),
        ({"country": 7}, "example-bank: country: must be text"),
    ],
)
def test_a_bad_record_is_named(change, message):
    with pytest.raises(CatalogError, match=message):
        Catalog.from_records([{**BANK, **change}])


def test_two_records_with_one_id():
    with pytest.raises(CatalogError, match="example-bank: id: two records"):
        Catalog.from_records([BANK, BANK])


# --- a user's own file


def overlay(tmp_path: Path, text: str, name: str = "own.toml") -> Catalog:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return CATALOG.with_overlay(path)


def test_a_new_brand_needs_names_and_a_domain(tmp_path):
    catalog = overlay(
        tmp_path,
        '[[brands]]\nid = "my-firm"\nnames = ["My Firm"]\nweb_domains = ["myfirm.example"]\n',
    )

    assert catalog.owner("mail.myfirm.example") is catalog.brands["my-firm"]
    assert catalog.brands["my-firm"].domains == {"myfirm.example": Confidence.PUBLISHED}
    assert "my-firm" not in CATALOG.brands
    assert catalog.version == "own/5+own.toml"


def test_a_known_brand_is_added_to_and_corrected(tmp_path):
    record = {
        "id": "example-bank",
        "names": ["ExBank"],
        "mail_domains": ["post.example"],
        "country": "DE",
        "remove": ["bankcdn.test", "例銀行"],
    }
    bank = overlay(tmp_path, json.dumps({"brands": [record]}), "own.json").brands["example-bank"]

    assert bank.names == ("Example Bank", "ExBank")
    assert bank.country == "DE"
    assert bank.category == "bank"
    assert "bankcdn.test" not in bank.domains
    assert bank.domains["post.example"] is Confidence.PUBLISHED
    assert bank.domains["examplebank.co.jp"] is Confidence.CORROBORATED
    assert bank.mail_domains == {"examplebank.test", "mail.examplebank.test", "post.example"}
    assert bank.family == {"example-bank", "example-card"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[brands]]\nid = \n", r"own.toml: .*line 2"),
        ("brand = []\n", "own.toml: brands: the file must have a list"),
        ('\n[[brands]]\nid = "x"\nnames = ["X"]\n', r"own.toml:3: x: web_domains: at least one"),
        ('[[brands]]\nid = "x"\nnames = 3\nweb_domains = 3\n', r"own.toml:2: x: names"),
        ('[[brands]]\nnames = ["X"]\n', r"own.toml:1: record 1: id"),
        ("brands = [1]\n", r"own.toml:1: record 1: not a table"),
        ('[[brands]]\nid = "x"\nnames = [["X"]]\nweb_domains = ["x.test"]\n', "x: names"),
        ('[[brands]]\nid = "portal"\nremove = "Portal"\n', "portal: remove: must be a list"),
    ],
)
def test_a_bad_file_says_where(tmp_path, text, message):
    with pytest.raises(CatalogError, match=message):
        overlay(tmp_path, text)


def test_a_missing_file_and_one_that_is_no_text(tmp_path):
    with pytest.raises(CatalogError, match="No such file"):
        CATALOG.with_overlay(tmp_path / "none.toml")
    (tmp_path / "own.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CatalogError, match=r"own\.toml"):
        CATALOG.with_overlay(tmp_path / "own.toml")


def test_a_file_alone(tmp_path):
    path = tmp_path / "all.json"
    path.write_text(json.dumps({"brands": [BANK, CARD]}), encoding="utf-8")

    assert list(Catalog.from_file(path).brands) == ["example-bank", "example-card"]


# --- looking things up


def test_search_finds_names_in_any_spelling_exact_ones_first():
    assert [b.id for b in CATALOG.search("ＥＸＡＭＰＬＥＢＡＮＫ")] == ["example-bank"]
    assert [b.id for b in CATALOG.search("example")] == ["example-bank", "example-card"]
    assert [b.id for b in CATALOG.search("example-card")] == ["example-card"]
    assert CATALOG.search("  ") == []


def test_sources_say_where_a_domain_was_seen():
    sources = Catalog.default().sources("amazon")

    assert any("amazon.co.jp" in source.domains for source in sources)
    assert CATALOG.sources("portal") == ()
    with pytest.raises(UnknownNameError):
        CATALOG.sources("nobody")


def test_default_catalog_is_read_once_and_large():
    catalog = Catalog.default()

    assert catalog is Catalog.default()
    assert len(catalog.brands) > 2000
    assert catalog.version.endswith(f"/{len(catalog.brands)}")
    assert "nobody" not in catalog.brands
