"""What people say about an answer: decisions, reasons, notes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from starlette.testclient import TestClient

from majika.accounts import Role
from majika.cases import Decision, Query
from majika.web.desk import Desk
from majika.web.times import time_of
from tests.web.asking import FAKE, drop, send
from tests.web.sharing import Shared, fill

pytestmark = pytest.mark.usefixtures("loopback")

HOSTILE = "<script>alert(1)</script>\u202e"


@pytest.fixture
def case(client: TestClient) -> str:
    """Address of a case."""
    return drop(client, ("mail.eml", FAKE)).url.path


def test_a_decision_stands_at_the_top_with_its_reason_below(client: TestClient, case: str):
    assert "A person says" not in client.get(case).text
    page = send(client, f"{case}/decide", decision="contested", reason="I asked.\r\nIt is theirs.")

    assert page.text.index("A person says that this answer is wrong") < page.text.index("<h1")
    assert "I asked.\nIt is theirs." in page.text


def test_what_happened_is_told(client: TestClient, desk: Desk):
    """Each time that it came in, by the name of the file, as text."""
    drop(client, ("first.eml", FAKE))
    page = drop(client, ("<b>second.eml", FAKE)).text
    history = page[page.index("What happened so far") :]
    assert history.index("&lt;b&gt;second.eml") < history.index("first.eml")
    assert "<b>second" not in page
    assert desk.cases.find(Query())[0].sightings >= 2


def test_the_last_decision_counts_and_all_are_shown(client: TestClient, case: str, desk: Desk):
    send(client, f"{case}/decide", decision="contested", reason="my first")
    page = send(client, f"{case}/decide", decision="confirmed", reason="my second").text

    assert page.index("my second") < page.index("my first")
    assert 'class="ruling confirmed"' in page
    (one,) = desk.cases.find(Query())
    assert one.decision is Decision.CONFIRMED


@pytest.mark.parametrize("decision", ["", "genuine", "CONFIRMED"])
def test_a_word_that_is_no_decision_decides_nothing(
    client: TestClient, case: str, desk: Desk, decision: str
):
    assert send(client, f"{case}/decide", decision=decision).status_code == 422
    assert desk.cases.find(Query())[0].decision is None


def test_notes_stand_in_their_order_and_an_empty_one_is_none(client: TestClient, case: str):
    send(client, f"{case}/note", text="my first")
    send(client, f"{case}/note", text=" \r\n ")
    page = send(client, f"{case}/note", text="my second").text

    assert page.index("my first") < page.index("my second")
    assert page.count('<p class="words">') == 2


def test_what_people_write_is_no_markup_and_has_an_end(client: TestClient, case: str):
    send(client, f"{case}/decide", decision="contested", reason=HOSTILE)
    page = send(client, f"{case}/note", text=HOSTILE + "x" * 3_000).text

    assert "<script>alert" not in page
    assert page.count("‹U+202E›") == 2
    assert "x" * 2_000 not in page


def test_a_decision_needs_the_token_of_its_form(client: TestClient, case: str, desk: Desk):
    for act in ("decide", "note"):
        data = {"token": "guess", "decision": "confirmed", "text": "x"}
        assert client.post(f"{case}/{act}", data=data).status_code == 403
    assert desk.cases.get(case.rpartition("/")[2]).rulings == ()


def test_a_case_that_is_gone_cannot_be_decided(client: TestClient):
    answer = send(client, "/cases/aaaaaaaaaaaaaaaa/decide", decision="confirmed")
    assert answer.status_code == 404


@pytest.mark.parametrize(
    ("seconds", "en", "ja"),
    [
        (0, "just now", "たった今"),
        (59, "just now", "たった今"),
        (60, "1 min ago", "1 分前"),
        (7_199, "1 h ago", "1 時間前"),
        (2 * 86_400, "2 d ago", "2 日前"),
    ],
)
def test_ages(seconds: int, en: str, ja: str):
    now = datetime(2026, 3, 31, 12, tzinfo=UTC)
    at = now - timedelta(seconds=seconds)
    assert (time_of(at, "en", now).age, time_of(at, "ja", now).age) == (en, ja)


def test_what_is_long_ago_is_a_day():
    now = datetime(2026, 3, 31, 12, tzinfo=UTC)
    told = time_of(datetime(2026, 1, 15, 12, tzinfo=UTC), "en", now)
    assert told.age == told.exact
    assert "Jan 2026" in told.age


def test_a_reporter_sees_what_was_decided_and_no_notes(house: Shared, client: TestClient):
    reporter, analyst = house.signed_in(Role.REPORTER), house.signed_in(Role.ANALYST)
    case = fill(reporter, "/", source=FAKE.decode()).url.path
    fill(analyst, case, f"{case}/note", text="inside the house")
    fill(analyst, case, f"{case}/decide", decision="contested", reason="we know them")

    page = reporter.get(case).text
    assert "A person says that this answer is wrong" in page
    assert "we know them" in page
    assert "inside the house" not in page
    assert "/decide" not in page
    assert "/campaigns" not in page
    assert "analyst" in analyst.get(case).text
