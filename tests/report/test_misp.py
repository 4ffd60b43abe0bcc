"""The MISP event: what MISP's own library says of it."""

from __future__ import annotations

import json
import logging
import sys
import warnings
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from pymisp import MISPEvent, MISPObject

from majika.errors import ReportPackageError
from majika.findings import Language
from majika.message.facts import Hop
from majika.report.misp import MOST_OBJECTS, render_misp
from majika.verdict import Label, Verdict
from tests.mails import CATALOG
from tests.report.hostile import MOSAIC, NASTY, crowded, hostile, masked
from tests.report.verdicts import (
    ALL,
    FRAUD,
    FROM,
    GENUINE,
    MESSAGE,
    UNKNOWN,
    attachment,
    mailbox,
)

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
HOP = Hop(
    helo="a.example",
    reverse_name="",
    ip="198.51.100.7",
    by="mx.reader.example",
    recipient="hanako@reader.example",
    when=None,
    place=FROM,
)


@pytest.fixture(autouse=True)
def warnings_are_errors(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Neither Python's warnings nor the library's own log."""
    with warnings.catch_warnings(), caplog.at_level(logging.INFO):
        warnings.simplefilter("error")
        yield
    assert not caplog.records


def event(answer: Verdict, language: Language = "en", **options: Any) -> MISPEvent:
    """The event as another MISP reads it."""
    text = render_misp(answer, language, when=NOON, catalog=CATALOG, **options)
    read = MISPEvent(strict_validation=True)
    read.load(text)
    again = MISPEvent()
    again.from_dict(**json.loads(text))
    return read


def relations(made: MISPObject) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for attribute in made.attributes:
        found.setdefault(attribute.object_relation, []).append(attribute.value)
    return found


def for_sensors(read: MISPEvent) -> set[str]:
    made = [attribute for each in read.objects for attribute in each.attributes]
    return {attribute.value for attribute in (*read.attributes, *made) if attribute.to_ids}


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize("answer", ALL, ids=lambda answer: answer.label.value)
def test_the_library_reads_every_answer(answer: Verdict, language: Language):
    read = event(answer, language)

    assert read.info
    assert str(read.date) == "2026-11-24"
    assert read.get_objects_by_name("email")
    assert any(tag.name == "tlp:clear" for tag in read.tags)


def test_the_mail_without_its_reader():
    message = replace(
        MESSAGE,
        date=NOON,
        message_id="1@host.example",
        reply_to=(mailbox("窓口", "drop@gmail.com"),),
        return_path=(mailbox("", "bounce@s25.host.example"),),
        hops=(HOP, replace(HOP, ip="10.0.0.1")),
        attachments=(attachment("請求書.zip"),),
    )
    read = event(replace(FRAUD, claims=replace(FRAUD.claims, message=message)))
    (email,) = read.get_objects_by_name("email")
    (file,) = read.get_objects_by_name("file")

    assert {name: values[0] for name, values in relations(email).items()} == {
        "from": "info@s25.host.example",
        "from-display-name": "例銀行 緊急窓口",
        "from-domain": "s25.host.example",
        "reply-to": "drop@gmail.com",
        "reply-to-display-name": "窓口",
        "return-path": "bounce@s25.host.example",
        "subject": "【例銀行】お取引の確認",
        "message-id": "1@host.example",
        "send-date": NOON,
        "received-header-ip": "198.51.100.7",
        "attachment": "請求書.zip",
    }
    assert relations(file)["sha256"] == ["ab" * 32]
    assert [reference.referenced_uuid for reference in email.references] == [file.uuid]
    assert "hanako" not in read.to_json()
    assert "10.0.0.1" not in read.to_json()


def test_only_the_frauds_own_things_are_for_sensors():
    read = event(FRAUD)

    assert for_sensors(read) == {"info@s25.host.example"}
    assert [tag.name for tag in read.tags][1] == 'rsit:fraud="masquerade"'


def test_a_page_of_the_fraud_is_an_object():
    read = event(hostile("x"))
    page = read.get_objects_by_name("phishing")[0]

    assert relations(page)["url"] == ["https://evil.example/x"]
    assert relations(page)["hostname"] == ["evil.example"]
    assert relations(page)["target"] == ["Example Bank"]
    assert {"https://evil.example/x", "evil.example"} <= for_sensors(read)
    assert [tag.name for tag in read.tags][1] == 'rsit:fraud="phishing"'


@pytest.mark.parametrize("answer", [GENUINE, UNKNOWN], ids=["genuine", "unknown"])
def test_nothing_for_sensors_where_nothing_is_said_against_the_mail(answer: Verdict):
    read = event(answer)

    assert for_sensors(read) == set()
    assert not read.get_objects_by_name("phishing")
    assert len(read.tags) == 1


def test_the_same_mail_gives_the_same_event():
    first, second = (render_misp(FRAUD, "ja", when=NOON) for _ in range(2))
    assert first == second
    assert event(FRAUD, tlp="amber").tags[0].name == "tlp:amber"


def test_what_is_masked_is_no_observable():
    read = event(masked())
    objects = [attribute for each in read.objects for attribute in each.attributes]
    values = {a.value for a in (*read.attributes, *objects) if MOSAIC in str(a.value)}

    assert values == {MOSAIC, f"Dear {MOSAIC}", f"{MOSAIC}.zip"}
    assert for_sensors(read) == {"evil.example"}


@pytest.mark.parametrize("label", [Label.FRAUD, Label.UNKNOWN])
@pytest.mark.parametrize("text", NASTY, ids=range(len(NASTY)))
def test_hostile_text_stays_text(text: str, label: Label):
    told = event(hostile(text, label)).to_json()

    assert "\\u0000" not in told
    assert "\\ud800" not in told


def test_ten_thousand_links_are_bounded():
    read = event(crowded())

    assert len(read.get_objects_by_name("phishing")) == MOST_OBJECTS
    assert len(read.attributes) < 1100


@pytest.mark.parametrize("sender", ["", "a b@evil.example"])
def test_a_mail_with_nothing_in_it(sender: str):
    """What MISP asks of a mail is not there; the rest still is."""
    empty = replace(
        MESSAGE,
        from_=(mailbox("", sender),) if sender else (),
        reply_to=(mailbox("x", "no address"),),
        subject="",
        links=(),
        text="",
        hops=(HOP,),
    )
    read = event(replace(UNKNOWN, claims=replace(UNKNOWN.claims, message=empty)))

    assert not read.objects
    assert HOP.ip in {attribute.value for attribute in read.attributes}


def test_says_which_package_is_missing(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "pymisp", None)
    with pytest.raises(ReportPackageError, match="pymisp") as error:
        render_misp(FRAUD, "en", when=NOON)
    assert "pip install" in error.value.hint
