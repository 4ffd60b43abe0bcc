"""The JSON keeps its contract, and its text cannot act on a terminal."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from majika.data import FOLDER
from majika.errors import MajikaError, NotAMessageError
from majika.findings import Language
from majika.report.json import error_to_json, to_json, to_line
from majika.report.observables import observables
from majika.verdict import Verdict
from tests.report.verdicts import ALL, FRAUD, MESSAGE, attachment, link, mailbox

SCHEMA = json.loads((FOLDER / "verdict.schema.json").read_text(encoding="utf-8"))


@pytest.fixture(autouse=True)
def own_versions(monkeypatch: pytest.MonkeyPatch) -> None:
    known = {"majika": "1", "catalog": "2", "weights": "3"}
    monkeypatch.setattr("majika.report.json.versions", lambda catalog: known)


def valid(answer: dict[str, Any]) -> dict[str, Any]:
    """What a reader of the line gets; it must fit the schema."""
    Draft202012Validator.check_schema(SCHEMA)
    read = json.loads(to_line(answer))
    Draft202012Validator(SCHEMA).validate(read)
    assert set(read) == set(SCHEMA["properties"])
    return read


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize("answer", ALL, ids=lambda answer: answer.label.value)
def test_every_answer_fits_the_schema(answer: Verdict, language: Language):
    read = valid(to_json(answer, language, "mail.eml"))

    assert read["verdict"] == answer.label.value
    assert read["error"] is None


def test_says_what_the_terminal_says():
    read = valid(to_json(FRAUD, "ja", "box#2"))

    assert read["source"] == "box#2"
    assert read["reasons"][0] == "差出人が例銀行の公式の送信元ではありません"
    assert read["findings"][0]["weight"] == 4.0
    assert read["claimed_brand"]["because"] == [{"place": "header:from", "value": "例銀行"}]
    assert read["pretext"]["id"] == "card-misuse"
    assert "リンクを開く" in read["advice"]["do_not"]


def test_evidence_is_raw_and_sentences_are_defanged():
    read = valid(to_json(FRAUD, "en", "mail.eml"))
    finding = read["findings"][1]

    assert finding["evidence"] == [{"place": "link:0", "value": "exampelbank.example"}]
    assert "exampelbank[.]example" in finding["explanation"]


def test_an_error_is_a_line_too():
    read = valid(error_to_json(NotAMessageError("Not a mail."), "ja", "cat.jpg"))

    assert read["verdict"] is None
    assert read["error"]["kind"] == "NotAMessage"
    assert read["error"]["message"] == "メールとして読めないファイルです。"


def test_a_line_is_one_line_and_controls_are_escaped():
    hostile = "\x1b[2J\x9b\u202e\u2028\U000e0041\ud800\n"
    line = to_line({"value": hostile})

    assert line.isascii()
    assert json.loads(line)["value"].encode("utf-16", "surrogatepass") == hostile.encode(
        "utf-16", "surrogatepass"
    )
    assert "例" in to_line({"value": "例"})


def test_observables_are_collected_once_and_without_the_reader():
    message = replace(
        MESSAGE,
        reply_to=(mailbox("", "drop@free.example"),),
        links=(
            *MESSAGE.links,
            *MESSAGE.links,
            link(2, "http://192.0.2.1/x"),
            replace(link(3, "tel:+81-3-9999-0000"), host=link(0, "").host),
            replace(link(4, "mailto:a@trap.example?subject=x"), host=link(0, "").host),
        ),
        attachments=(attachment("a.zip"),),
    )
    found = observables(message)

    assert found["domains"] == ["s25.host.example", "free.example", "exampelbank.example"]
    assert found["urls"] == ["https://exampelbank.example/login?id=1", "http://192.0.2.1/x"]
    assert found["addresses"] == ["info@s25.host.example", "drop@free.example", "a@trap.example"]
    assert found["ips"] == ["192.0.2.1"]
    assert found["phones"] == ["+81-3-9999-0000", "03-1234-5678"]
    assert found["hashes"] == ["ab" * 32]
    assert "hanako@reader.example" not in json.dumps(found)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("電話 0120-123-456 まで", "0120-123-456"),
        ("電話 0120123456 まで", "0120123456"),
        ("電話 (03)1234-5678", "(03)1234-5678"),
        ("電話 03-1234-5678", "03-1234-5678"),
        ("携帯 090-1234-5678", "090-1234-5678"),
        ("call +44 20 7946 0000 now", "+44 20 7946 0000"),
        ("call 1-800-555-0100", "1-800-555-0100"),
    ],
)
def test_phone_numbers(text: str, number: str):
    assert observables(replace(MESSAGE, text=text))["phones"] == [number]


@pytest.mark.parametrize(
    "text",
    ["注文番号 503-1234567-7654321", "2026-11-24", "1234567890", "〒100-0001", "10.0.0.1", "0.05"],
)
def test_other_numbers_are_no_phones(text: str):
    assert observables(replace(MESSAGE, text=text))["phones"] == []


def test_every_error_speaks_japanese():
    import majika.sources  # noqa: F401 (brings its errors)
    from majika.report.errors import JAPANESE, describe

    kinds = [MajikaError]
    for kind in kinds:
        kinds += kind.__subclasses__()
    for kind in kinds:
        if kind.__module__.startswith("majika."):
            assert any(ancestor in JAPANESE for ancestor in kind.__mro__[:2]), kind
            assert describe(kind("what"), "ja").hint


def test_the_brand_is_named_by_language():
    assert valid(to_json(FRAUD, "en", "mail.eml"))["claimed_brand"]["name"] == "Example Bank"
    assert valid(to_json(FRAUD, "ja", "mail.eml"))["claimed_brand"]["name"] == "例銀行"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (
            "電話 ０１２０－１２３－４５６ まで",
            "0120-123-456",
        ),
        (
            "電話 （０３）１２３４－５６７８",
            "(03)1234-5678",
        ),
        (
            "電話 ０３ー１２３４ー５６７８",
            "03-1234-5678",
        ),
    ],
)
def test_phone_numbers_in_full_width_digits(text: str, number: str):
    assert observables(replace(MESSAGE, text=text))["phones"] == [number]
