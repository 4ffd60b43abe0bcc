"""The STIX bundle: what the standard's own library and pattern grammar say of it."""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
import stix2
from stix2patterns.validator import run_validator

from majika.errors import ReportPackageError
from majika.findings import Language
from majika.message.facts import Header
from majika.report.stix import render_stix
from majika.verdict import Label, Verdict
from tests.mails import CATALOG
from tests.report.hostile import MOSAIC, NASTY, crowded, hostile, masked
from tests.report.verdicts import ALL, FRAUD, FROM, GENUINE, MESSAGE, PROOF, UNKNOWN, attachment

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
LATER = datetime(2027, 1, 1, tzinfo=UTC)


@pytest.fixture(autouse=True)
def warnings_are_errors() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield


def bundle(answer: Verdict, language: Language = "en", **options: Any) -> list[dict[str, Any]]:
    """The objects of a bundle that the library reads without custom content."""
    options.setdefault("when", NOON)
    text = render_stix(answer, language, catalog=CATALOG, **options)
    read = stix2.parse(text, allow_custom=False)
    for sign in read.objects:
        if sign.type == "indicator":
            assert run_validator(sign.pattern, stix_version="2.1") == []
    objects: list[dict[str, Any]] = json.loads(text)["objects"]
    return objects


def of_type(objects: list[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    return [each for each in objects if each["type"] == name]


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize("answer", ALL, ids=lambda answer: answer.label.value)
def test_the_library_reads_every_answer(answer: Verdict, language: Language):
    objects = bundle(answer, language)
    (report,) = of_type(objects, "report")

    assert f"verdict:{answer.label.value}" in report["labels"]
    assert report["lang"] == language
    assert set(report["object_refs"]) <= {each["id"] for each in objects}
    unmarked = {each["type"] for each in objects if "object_marking_refs" not in each}
    assert unmarked == {"marking-definition", "identity"}


def test_the_mail_and_its_sender():
    message = replace(
        MESSAGE,
        date=NOON,
        message_id="1@host.example",
        headers=(Header(name="content-type", value='Multipart/mixed; b="x"', place=FROM),),
        attachments=(attachment("請求書.zip"),),
    )
    objects = bundle(replace(FRAUD, claims=replace(FRAUD.claims, message=message)))
    (mail,) = of_type(objects, "email-message")
    (sender,) = of_type(objects, "email-addr")
    (file,) = of_type(objects, "file")

    assert mail["subject"] == "【例銀行】お取引の確認"
    assert mail["date"] == "2026-11-24T12:00:00Z"
    assert mail["message_id"] == "1@host.example"
    assert mail["is_multipart"]
    assert mail["from_ref"] == sender["id"]
    assert sender["display_name"] == "例銀行 緊急窓口"
    assert file["name"] == "請求書.zip"
    assert file["hashes"] == {"SHA-256": "ab" * 32}
    assert "hanako" not in json.dumps(objects)


def test_the_report_says_what_everybody_is_told():
    (report,) = of_type(bundle(FRAUD), "report")

    assert report["name"].startswith("This is a fraud.")
    assert "1. The sender is not one of 例銀行's official senders" in report["description"]
    assert report["labels"] == ["verdict:fraud", "claims:example-bank", "pretext:card-misuse"]
    assert report["external_references"][0]["external_id"] == "sha256:" + "cd" * 32


def test_a_fraud_has_indicators_of_its_own_things():
    signs = of_type(bundle(FRAUD), "indicator")

    assert [sign["pattern"] for sign in signs] == ["[email-addr:value = 'info@s25.host.example']"]
    assert signs[0]["confidence"] == 50  # From can be written by anyone
    assert signs[0]["indicator_types"] == ["malicious-activity"]


@pytest.mark.parametrize("answer", [GENUINE, UNKNOWN], ids=["genuine", "unknown"])
def test_no_indicator_where_nothing_is_said_against_the_mail(answer: Verdict):
    objects = bundle(answer)

    assert not of_type(objects, "indicator")
    assert of_type(objects, "report")[0]["report_types"] == ["observed-data"]


def test_the_same_mail_gives_the_same_bundle_but_for_the_time():
    assert bundle(FRAUD) == bundle(FRAUD)

    ids = [each["id"] for each in bundle(FRAUD)]
    assert ids == [each["id"] for each in bundle(FRAUD, when=LATER)]
    other = replace(MESSAGE, sha256="ef" * 32)
    reports = of_type(bundle(replace(FRAUD, claims=replace(FRAUD.claims, message=other))), "report")
    assert reports[0]["id"] not in ids


def test_marked_as_the_caller_says():
    (clear,) = of_type(bundle(FRAUD), "marking-definition")
    (amber,) = of_type(bundle(FRAUD, tlp="amber"), "marking-definition")

    assert clear["name"] == "TLP:CLEAR"
    assert amber["name"] == "TLP:AMBER"
    assert clear["id"] != amber["id"]
    assert of_type(bundle(FRAUD), "identity") == of_type(bundle(GENUINE, tlp="red"), "identity")


def test_what_is_masked_is_no_observable():
    objects = bundle(masked())
    told = [each["value"] for each in objects if "value" in each]

    assert sorted(told) == ["evil.example", "https://evil.example/u/"]
    assert all("hashes" not in file for file in of_type(objects, "file"))
    assert "message_id" not in of_type(objects, "email-message")[0]
    patterns = [sign["pattern"] for sign in of_type(objects, "indicator")]
    assert patterns == ["[domain-name:value = 'evil.example']"]


@pytest.mark.parametrize("label", [Label.FRAUD, Label.UNKNOWN])
@pytest.mark.parametrize("text", NASTY, ids=range(len(NASTY)))
def test_hostile_text_stays_text(text: str, label: Label):
    objects = bundle(hostile(text, label))
    text = json.dumps(objects)

    assert text.isascii()
    assert "\\u0000" not in text
    assert "\\ud800" not in text
    assert all(MOSAIC not in each.get("value", "") + each.get("pattern", "") for each in objects)


def test_quotes_and_backslashes_cannot_leave_the_pattern():
    patterns = [sign["pattern"] for sign in of_type(bundle(hostile("x")), "indicator")]

    assert r"[url:value = 'https://evil.example/it\'s%5C']" in patterns


def test_a_sender_that_was_proven_is_surely_the_frauds():
    claims = replace(FRAUD.claims, proof=PROOF)
    signs = of_type(bundle(replace(FRAUD, claims=claims)), "indicator")

    assert [sign["confidence"] for sign in signs] == [99, 99]


def test_ten_thousand_links_are_bounded():
    objects = bundle(crowded())

    assert len(objects) < 1300
    assert len(of_type(objects, "indicator")) == 100


def test_says_which_package_is_missing(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "stix2", None)
    with pytest.raises(ReportPackageError, match="stix2") as error:
        render_stix(FRAUD, "en", when=NOON)
    assert "pip install" in error.value.hint
