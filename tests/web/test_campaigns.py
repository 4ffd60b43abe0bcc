"""Mails of one hand on their pages: why they stand together, when they came, decided at once."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise

import pytest
from starlette.testclient import TestClient

from majika.cases import CampaignQuery, Decision, Query
from majika.web.desk import Desk
from majika.web.timeline import HEIGHT, LOWEST, MOST_BARS, WIDTH, bars
from tests.mails import mail
from tests.web.asking import drop, send

pytestmark = pytest.mark.usefixtures("loopback")

HOSTILE = "<script>alert(1)</script>"


def fraud(server: str, subject: str = "Notice") -> bytes:
    return mail(
        subject=subject,
        from_=f"Exampleshop Emergency <info@{server}.stranger.example>",
        html="<p>Your membership of Exampleshop will be suspended today.</p>"
        '<a href="http://exampelshop.test/x">Login</a>',
    )


@pytest.fixture
def campaign(client: TestClient, desk: Desk) -> str:
    """Address of a campaign of three."""
    for server in ("s25", "s179", "s180"):
        drop(client, ("mail.eml", fraud(server)))
    (row,) = desk.cases.campaigns(CampaignQuery())
    return f"/campaigns/{row.id}"


def test_a_campaign_says_what_joins_its_mails(client: TestClient, campaign: str):
    page = client.get(campaign)

    assert "3 mails of the same hand" in page.text
    assert "links lead to exampelshop[.]test" in page.text
    assert "all of them" in page.text
    assert len(re.findall(r'class="case" href="/cases/', page.text)) == 3


def test_the_list_and_each_mail_lead_to_it(client: TestClient, campaign: str, desk: Desk):
    assert f'href="{campaign}"' in client.get("/campaigns").text
    assert f'href="{campaign}"' in client.get("/cases").text
    for row in desk.cases.find(Query()):
        page = client.get(f"/cases/{row.id}").text
        assert f'<a href="{campaign}">2 more mails of the same hand' in page


def test_a_mail_that_stands_alone_has_no_box(client: TestClient):
    assert "of the same hand" not in drop(client, ("mail.eml", mail(subject="Lunch"))).text


def test_one_decision_is_for_all_and_says_so_before(client: TestClient, campaign: str, desk: Desk):
    before = client.get(campaign).text
    assert "applies to all 3 mails" in before
    assert '<input type="hidden" name="seen" value="3">' in before
    said = {"decision": "confirmed", "reason": "asked the shop", "seen": 3}
    page = send(client, f"{campaign}/decide", **said)

    assert "asked the shop" in page.text
    assert len(desk.cases.find(Query(decision=Decision.CONFIRMED))) == 3
    assert 'href="/campaigns/' in client.get("/campaigns?decision=confirmed").text
    assert "No campaign fits" in client.get("/campaigns?decision=contested").text


def test_nobody_decides_mails_that_came_while_they_read(
    client: TestClient, campaign: str, desk: Desk
):
    drop(client, ("mail.eml", fraud("s181")))
    page = send(client, f"{campaign}/decide", decision="contested", seen=3)

    assert page.status_code == 409
    assert "More mails have joined" in page.text
    assert desk.cases.find(Query(decision=Decision.CONTESTED)) == []


def test_a_decision_needs_its_token_and_its_word(client: TestClient, campaign: str, desk: Desk):
    data = {"token": "guess", "decision": "confirmed"}
    assert client.post(f"{campaign}/decide", data=data).status_code == 403
    assert send(client, f"{campaign}/decide", decision="maybe").status_code == 422
    assert desk.cases.find(Query(decision=Decision.CONFIRMED)) == []


def test_filters_and_pages_of_the_list(
    client: TestClient, campaign: str, desk: Desk, monkeypatch: pytest.MonkeyPatch
):
    assert campaign in client.get("/campaigns?brand=Exampleshop").text
    assert "No campaign fits" in client.get("/campaigns?brand=example-bank").text
    monkeypatch.setattr("majika.web.campaigns.A_PAGE", 1)
    for server in ("mx1", "mx2"):
        drop(client, ("m.eml", fraud(server).replace(b"exampelshop.test", b"examplebamk.test").replace(b"stranger.example", b"other.example").replace(b"membership of Exampleshop will be suspended today", b"parcel could not be brought, please pay the customs fee of Example Bank")))  # fmt: skip  # noqa: E501
    first = client.get("/campaigns").text
    older = re.search(r'href="(/campaigns\?before=\d+)" rel="next"', first)
    assert older
    assert campaign not in first
    assert campaign in client.get(older[1]).text


def test_empty_and_gone(client: TestClient):
    assert "There is no campaign yet" in client.get("/campaigns").text
    for path in ("/campaigns/aaaaaaaaaaaaaaaa", "/campaigns/%00"):
        assert client.get(path).status_code == 404
    assert client.get("/campaigns?before=x&decision=y&brand=%3Cb%3E").status_code == 200


def test_nothing_of_a_mail_becomes_markup(client: TestClient):
    for server in ("s1", "s2"):
        page = drop(client, ("m.eml", fraud(server, HOSTILE)))
    found = re.search(r'href="(/campaigns/\w+)"', page.text)
    assert found
    for path in ("/campaigns", found[1]):
        assert "<script>alert" not in client.get(path).text


# --- the course, in bars

DAY = date(2026, 3, 1)


def test_bars_stand_on_the_ground_and_within_their_frame():
    drawn = bars([(DAY, 1), (DAY + timedelta(1), 100), (DAY + timedelta(900), 50)])
    assert max(bar.height for bar in drawn) == HEIGHT
    for bar in drawn:
        assert bar.height >= LOWEST
        assert bar.y + bar.height == pytest.approx(HEIGHT)
        assert bar.x >= 0
        assert bar.x + bar.width <= WIDTH


@pytest.mark.parametrize("days", [1, 2, 59, 60, 61, 1_000])
def test_a_long_course_is_drawn_in_as_many_bars_as_fit(days: int):
    drawn = bars([(DAY + timedelta(day), 1) for day in range(days)])
    assert len(drawn) <= MOST_BARS
    assert sum(bar.count for bar in drawn) == days
    assert drawn[0].first == DAY
    assert all(one.last < other.first for one, other in pairwise(drawn))


def test_no_course_has_no_bars():
    assert bars([]) == []
