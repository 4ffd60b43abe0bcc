"""The page that says whose a domain is."""

from __future__ import annotations

import re
from urllib.parse import urlencode

import pytest
from starlette.testclient import TestClient

pytestmark = pytest.mark.usefixtures("loopback")


def told(client: TestClient, asked: str, language: str = "en") -> tuple[str, str]:
    """Label and sentence of the answer."""
    page = client.get(f"/brands?{urlencode({'q': asked, 'lang': language})}").text
    found = re.search(r'class="told (\w+)".*?<h2>(.*?)</h2>', page, re.DOTALL)
    assert found, page
    return found[1], re.sub("<wbr>", "", found[2])


@pytest.mark.parametrize(
    ("asked", "label", "en", "ja"),
    [
        ("www.examplebank.test", "genuine", "belongs to", "のものです"),
        ("a@examplemail.test", "suspicious", "anyone can have", "だれでも"),
        ("shopcdn.test", "unknown", "Only one source", "資料は 1 つだけ"),
        ("exampelshop.test", "fraud", "only looks like", "似せた名前"),
        ("stranger.example", "unknown", "do not know", "まだ知らない"),
    ],
)
def test_what_is_said_of_a_domain(client: TestClient, asked: str, label: str, en: str, ja: str):
    for language, words in (("en", en), ("ja", ja)):
        said = told(client, asked, language)
        assert said[0] == label
        assert words in said[1]


def test_a_trick_with_an_address_says_yes_to_nobody(client: TestClient):
    for asked in ("https://examplebank.test@evil.example", "evil.example?@examplebank.test"):
        assert told(client, asked)[0] == "unknown"


def test_a_source_and_a_date_are_given(client: TestClient):
    page = client.get("/brands?q=amazon.co.jp&lang=en").text
    assert "confirmed by several sources" in page
    assert re.search(r"As of</dt><dd>\d+ \w+ 20\d\d<", page)
    assert "your own list of brands" in client.get("/brands?q=examplebank.test&lang=en").text


def test_a_name_shows_its_domains_and_several_are_a_choice(client: TestClient):
    assert "<code>examplebank.co.jp</code>" in client.get("/brands?q=例銀行").text
    choice = client.get("/brands?q=example").text
    assert '<a href="/brands?q=example-shop">' in choice
    assert "<code>exampleshop.test" in client.get("/brands?q=example-shop").text


def test_nothing_asked_invites(client: TestClient):
    page = client.get("/brands").text
    assert "Type a domain" in page
    assert "companies and offices" in page


@pytest.mark.parametrize("asked", ["<b>x</b>", '"><script>x', "\u202e\x00", "{host}", "x" * 3_000])
def test_what_is_typed_is_no_markup(client: TestClient, asked: str):
    page = client.get(f"/brands?{urlencode({'q': asked})}")
    assert page.status_code == 200
    assert "<b>x" not in page.text
    assert "<script>x" not in page.text
    assert len(page.text) < 9_000
