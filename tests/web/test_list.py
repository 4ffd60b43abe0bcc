"""The list of cases: filters in its address, decisions for several at once, news."""

from __future__ import annotations

import re

import pytest
from starlette.testclient import TestClient

from majika.cases import Decision, Query
from majika.web.desk import Desk
from majika.web.filters import Filter
from tests.mails import mail
from tests.web.asking import drop, send

pytestmark = pytest.mark.usefixtures("loopback")


@pytest.fixture
def ids(client: TestClient) -> dict[str, str]:
    """Three cases by their subjects."""
    mails = {
        "Fake": mail(
            subject="Fake",
            from_="Exampleshop Emergency <info@s179.stranger.example>",
            html='<p>Your membership ends.</p><a href="http://exampelshop.test/x">Login</a>',
        ),
        "Parcel": mail(subject="Parcel", from_="A <a@parcels.example>", text="hello"),
        "Lunch": mail(subject="Lunch", from_="B <b@friends.example>", text="at noon?"),
    }
    return {
        subject: drop(client, ("mail.eml", data)).url.path.rpartition("/")[2]
        for subject, data in mails.items()
    }


def listed(client: TestClient, query: str = "") -> set[str]:
    return set(re.findall(r'class="case" href="[^"]+">(\w+)<', client.get(f"/cases{query}").text))


def test_each_filter_stands_in_the_address(client: TestClient, ids: dict[str, str]):
    assert listed(client) == {"Fake", "Parcel", "Lunch"}
    assert listed(client, "?label=fraud") == {"Fake"}
    assert listed(client, "?brand=example-shop") == {"Fake"}
    assert listed(client, "?brand=エグザンプルショップ") == {"Fake"}
    assert listed(client, "?brand=nobody") == set()
    assert listed(client, "?domain=friends.example") == {"Lunch"}
    assert listed(client, "?q=parcel&label=unknown") == {"Parcel"}


def test_filters_that_mean_nothing_are_no_error(client: TestClient, ids: dict[str, str]):
    for query in ("?label=x&decision=y&before=z", "?before=²", "?q=%00%ff", "?before=" + "9" * 300):
        assert client.get(f"/cases{query}").status_code == 200


def test_several_are_decided_at_once_and_the_list_stays(
    client: TestClient, ids: dict[str, str], desk: Desk
):
    ticked = [ids["Fake"], ids["Parcel"], ids["Fake"]]
    page = send(
        client,
        "/cases/decide",
        case=ticked,
        decision="confirmed",
        reason="asked",
        list="?label=fraud",
    )

    assert page.url.path == "/cases"
    assert page.url.params["label"] == "fraud"
    assert "2 decided." in page.text
    assert len(desk.cases.find(Query(decision=Decision.CONFIRMED))) == 2
    (ruling,) = desk.cases.get(ids["Fake"]).rulings
    assert ruling.reason == "asked"
    assert listed(client, "?decision=none") == {"Lunch"}
    assert listed(client, "?decision=confirmed") == {"Fake", "Parcel"}


def test_a_case_that_is_gone_keeps_no_other_from_its_decision(
    client: TestClient, ids: dict[str, str]
):
    ticked = ["aaaaaaaaaaaaaaaa", ids["Lunch"], "../x"]
    page = send(client, "/cases/decide", case=ticked, decision="contested")
    assert "1 decided." in page.text


def test_nothing_ticked_decides_nothing(client: TestClient, ids: dict[str, str], desk: Desk):
    assert "No mail was ticked" in send(client, "/cases/decide", decision="confirmed").text
    assert not desk.cases.find(Query(decision=Decision.CONFIRMED))


def test_a_form_leads_to_no_other_place_than_the_list(client: TestClient, ids: dict[str, str]):
    for given in (
        "//evil.example",
        "https://evil.example/?q=x",
        "\r\nLocation: x",
        "?q=%0d%0aX: y",
    ):
        page = send(client, "/cases/decide", case=[], decision="confirmed", list=given)
        assert (page.url.host, page.url.path) == ("127.0.0.1", "/cases")


def test_new_mails_are_told_and_move_nothing(client: TestClient, ids: dict[str, str]):
    asks = re.search(r'data-hx-get="(/cases/newer[^"]+)"', client.get("/cases?label=unknown").text)
    assert asks
    address = asks[1].replace("&amp;", "&")
    assert "new" not in client.get(address).text
    drop(client, ("mail.eml", mail(subject="Fresh", text="hi")))
    told = client.get(address).text
    assert 'href="/cases?label=unknown"' in told
    assert "1 new" in told
    assert "<html" not in told


@pytest.mark.parametrize(
    "given",
    [Filter(text="a b&c", label="fraud"), Filter(brand="例銀行", decision="none"), Filter()],
)
def test_an_address_and_back(given: Filter):
    assert Filter.of_text(given.address("")) == given
