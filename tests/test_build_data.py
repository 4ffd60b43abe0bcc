"""The build of the package's data: what it refuses, and that what ships is what it makes."""

import importlib.util
import json
from pathlib import Path
from typing import Any

import pytest

from majika.brands.catalog import Catalog
from majika.brands.hosting import hosting
from majika.brands.overlay import as_record
from majika.brands.records import read_rows
from majika.data import FOLDER
from majika.errors import CatalogError

SCRIPT = Path(__file__).parents[1] / "scripts" / "build_data.py"


def load_script() -> Any:
    spec = importlib.util.spec_from_file_location("build_data", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


script = load_script()

BANK = {
    "id": "example-bank",
    "names": ["Example Bank", "例銀行"],
    "web_domains": ["examplebank.test"],
    "mail_domains": [],
    "confidence": {"examplebank.test": "published"},
    "notes": "Sends on Mondays.",
    "sources": [{"where": "https://examplebank.test/", "domains": ["examplebank.test"]}],
}
CARD = {
    **BANK,
    "id": "example-card",
    "names": ["Example Card"],
    "web_domains": ["examplecard.test"],
    "confidence": {"examplecard.test": "single"},
    "sources": [{"where": "a list", "domains": ["examplecard.test"]}],
}
PRETEXT = {
    "id": "payment",
    "title": {"en": "Payment", "ja": "支払い"},
    "explain": {"en": "It says …", "ja": "……"},
    "phrases": {"en": ["Payment failed"], "pt": ["cartão recusado"]},
    "weak": {"en": ["Payment failed"]},
}
ADVICE = {"payment": {"do": [{"en": "Look there", "ja": "そこで確かめる"}], "do_not": []}}


def brand_files(*records: dict[str, Any], families: list[list[str]] | None = None) -> Any:
    return script.brand_files(list(records), families or [], "2026-01-01")


# --- brands


def test_brands_and_their_sources_are_written_sorted():
    files = brand_files(CARD, BANK, families=[["example-bank", "example-card"]])
    rows = json.loads(files["brands.json"])["brands"]
    told = json.loads(files["brand_sources.json"])["brands"]

    assert [row["id"] for row in rows] == ["example-bank", "example-card"]
    assert rows[0]["family"] == "example-card"
    assert rows[0]["published"] == "examplebank.test"
    assert "sources" not in rows[0]
    assert told["example-bank"]["notes"] == "Sends on Mondays."
    assert told["example-bank"]["sources"] == [
        ["https://examplebank.test/", "examplebank.test", ""]
    ]


def test_the_same_facts_in_another_order_give_the_same_files():
    assert brand_files(CARD, BANK) == brand_files(BANK, CARD)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"id": "example-bank"}, "two records have it"),
        ({"confidence": {}}, "confidence: none is given"),
        ({"ambiguous_names": ["Else"]}, "Else is not in names"),
        ({"names": ["example-bank"]}, "names example-bank too"),
        ({"names": ["\u200b"]}, "has nothing to match"),
        ({"sources": []}, "sources: none is given for examplecard.test"),
        ({"shared_domains": {"examplecard.test": ["example-bank"]}}, "no other brand"),
    ],
)
def test_a_fault_in_the_facts_is_named(change, message):
    with pytest.raises((script.FactError, CatalogError), match=message):
        brand_files(BANK, {**CARD, **change})


def test_a_domain_of_two_brands_must_be_named_as_shared():
    both = {"web_domains": ["examplebank.test"], "confidence": {"examplebank.test": "single"}}
    with pytest.raises(CatalogError, match=r"examplebank\.test is listed by example-"):
        brand_files(BANK, {**CARD, **both, "sources": BANK["sources"]})


def added(*additions: dict[str, Any], english: dict[str, str] | None = None) -> Any:
    records = script.with_additions([CARD, BANK], additions, english or {})
    return {record["id"]: record for record in records}


def test_our_own_brands_join_those_of_the_facts():
    new = {"id": "example-shop", "names": ["Example Shop"], "web_domains": ["shop.test"]}
    more = {"id": "example-bank", "names": ["ExBank"], "web_domains": ["exbank.test"]}
    records = added(new, {**more, "remove": ["例銀行"]}, english={"example-card": "The Card"})

    assert records["example-shop"]["confidence"] == {"shop.test": "single"}
    assert records["example-bank"]["names"] == ["Example Bank", "ExBank"]
    assert records["example-bank"]["confidence"]["examplebank.test"] == "published"
    assert records["example-bank"]["confidence"]["exbank.test"] == "single"
    assert records["example-card"]["name_en"] == "The Card"
    assert brand_files(*records.values())


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"confidence": "published"}, "only confidence single needs no source"),
        ({"names": ["Target"]}, "'Target' is an ordinary word"),
        ({"names": ["XYZ"]}, "'XYZ' is an ordinary word"),
    ],
)
def test_a_fault_in_our_own_brands_is_named(change, message):
    new = {"id": "example-shop", "names": ["Example Shop"], "web_domains": ["shop.test"]}
    with pytest.raises(script.FactError, match=message):
        added({**new, **change})


def test_an_english_name_of_no_brand():
    with pytest.raises(script.FactError, match="there is no brand nobody"):
        added(english={"nobody": "Nobody"})


def test_families_name_known_brands_once(tmp_path):
    with pytest.raises(script.FactError, match="there is no brand nobody"):
        brand_files(BANK, families=[["example-bank", "nobody"]])
    (tmp_path / "families.txt").write_text("a b\nb c\n", encoding="utf-8")
    with pytest.raises(script.FactError, match="b stands there twice"):
        script.read_families(tmp_path / "families.txt")


# --- pretexts


def test_hosts_of_delivery_services_leave_other_lists(tmp_path):
    (tmp_path / "clicks.txt").write_text("clicks.test\tKnown\n")
    (tmp_path / "free.txt").write_text("clicks.test\tsite\tx\nfree.test\tsite\tx\n")

    rows = script._others(tmp_path / "free.txt", tmp_path / "clicks.txt")

    assert [row[0] for row in rows] == ["free.test"]


@pytest.mark.parametrize(
    ("host", "operator"),
    [
        ("x5.mjt.lu", "Mailjet"),
        ("cmail3.com", "Campaign Monitor"),
        ("a.smp.ne.jp", "SPIRAL"),
    ],
)
def test_a_delivery_services_own_hosts_are_no_free_pages(host, operator):
    found = hosting(host, "mail_service")

    assert found is not None
    assert operator in found.operator
    assert hosting(host, "free_site", "free_file", "shortener") is None


def test_our_own_pretexts_join_those_of_the_facts():
    new = {**PRETEXT, "id": "prize"}
    more = {"id": "payment", "phrases": {"en": ["card declined"], "de": ["karte abgelehnt"]}}

    joined = script.with_own({"pretexts": [PRETEXT]}, {"pretexts": [more, new]})["pretexts"]

    assert [pretext["id"] for pretext in joined] == ["payment", "prize"]
    assert joined[0]["title"] == PRETEXT["title"]
    assert joined[0]["phrases"] == {
        "en": ["Payment failed", "card declined"],
        "pt": ["cartão recusado"],
        "de": ["karte abgelehnt"],
    }
    assert joined[0]["weak"] == {"en": ["Payment failed"]}


def pretext_files(
    change: dict[str, Any] | None = None, honest: frozenset[str] = frozenset()
) -> Any:
    facts = {"pretexts": [{**PRETEXT, **(change or {})}], "report_centres": []}
    return script.pretext_files(facts, ADVICE, set(honest), "2026-01-01")


def test_phrases_are_folded_and_parted_by_weight():
    phrases = json.loads(pretext_files()["phrases.json"])["pretexts"]["payment"]

    assert phrases["en"] == {"telling": [], "weak": ["payment failed"]}
    assert phrases["pt"] == {"telling": ["cartao recusado"], "weak": []}


def test_phrases_can_be_made_weak():
    files = pretext_files(honest=frozenset({"cartao recusado"}))

    assert json.loads(files["phrases.json"])["pretexts"]["payment"]["pt"]["telling"] == []


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"title": {"en": "Payment"}}, "payment: title: must have a text in en and ja"),
        ({"weak": {"en": ["else"]}}, "payment: weak: 'else' is not in phrases"),
        ({"phrases": {"xx": ["a"]}, "weak": {}}, "'xx' is not one of our languages"),
        ({"phrases": {"en": [" "]}, "weak": {}}, "one in en is empty"),
    ],
)
def test_a_fault_in_a_pretext_is_named(change, message):
    with pytest.raises(script.FactError, match=message):
        pretext_files(change)


@pytest.mark.parametrize(
    ("advice", "message"),
    [
        ({}, "do and do_not are needed"),
        ({"do": [{"en": "Look there.", "ja": "見る"}], "do_not": []}, "no full stop"),
        ({"do": [{"en": "Look there", "ja": "見る。"}], "do_not": []}, "no full stop"),
        ({"do": [{"en": "Look there", "ja": ""}], "do_not": []}, "must have a text"),
    ],
)
def test_a_fault_in_the_advice_is_named(advice, message):
    facts = {"pretexts": [PRETEXT], "report_centres": []}
    with pytest.raises(script.FactError, match=message):
        script.pretext_files(facts, {"payment": advice}, set(), "2026-01-01")


def test_a_weak_phrase_of_no_pretext():
    with pytest.raises(script.FactError, match="no pretext has 'else'"):
        pretext_files(honest=frozenset({"else"}))


# --- lists


def test_lists_refuse_what_is_no_domain():
    with pytest.raises(script.FactError, match="is not a domain name"):
        script.free_mail([["two words"]], [], "2026-01-01")
    with pytest.raises(script.FactError, match="kind must be site or file"):
        script.free_hosting([["a.test", "page", "list"]], "2026-01-01")
    with pytest.raises(script.FactError, match="there is no brand nobody"):
        script.shorteners([["a.test", "1", "list", "nobody"]], [], "2026-01-01")


def test_mailboxes_of_brands_are_free_mail():
    text = script.free_mail([["b.test"]], [{"user_mail_domains": ["a.test"]}], "2026-01-01")

    assert text.splitlines()[-2:] == ["a.test", "b.test"]


# --- what ships


def test_shipped_brands_are_valid_and_their_forms_are_what_we_fold_today():
    catalog = Catalog.default()
    records = [as_record(brand) for brand in catalog.brands.values()]

    assert read_rows(records) == catalog.rows
    assert list(catalog.rows) == sorted(catalog.rows)


def test_our_own_brands_are_shipped_and_laying_them_over_again_changes_nothing():
    for name, text in script.build_brands().items():
        assert (FOLDER / name).read_text(encoding="utf-8") == text, "run: make brands"


def test_shipped_sources_speak_of_every_listed_domain():
    told = json.loads((FOLDER / "brand_sources.json").read_bytes())["brands"]
    for brand in Catalog.default().brands.values():
        seen = {name for _, names, _ in told[brand.id]["sources"] for name in names.split()}
        assert brand.domains.keys() <= seen, brand.id


def test_hand_written_list_is_valid():
    script.check_hand_written(FOLDER / "shared_hosting.txt")
    script.check_hand_written(FOLDER / "click_trackers.txt")


def test_weak_phrases_and_families_name_what_is_shipped():
    shipped = json.loads((FOLDER / "phrases.json").read_bytes())["pretexts"]
    weak = {p for kinds in shipped.values() for lists in kinds.values() for p in lists["weak"]}

    assert script.read_weak(SCRIPT.parent / "weak_phrases.txt") <= weak
    for line in script.read_families(SCRIPT.parent / "families.txt"):
        assert Catalog.default().brands[line[0]].family >= set(line)


def test_sources_and_licences_are_told():
    text = (FOLDER / "SOURCES.md").read_text(encoding="utf-8")

    assert "| source | licence |" in text
