"""Links that show one answer to others."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from starlette.testclient import TestClient

from majika.web.app import make_app
from majika.web.desk import Desk
from tests.mails import READER, mail
from tests.web.asking import HOME, drop, send

pytestmark = pytest.mark.usefixtures("loopback")

TOKEN = "k9Qx72LmZp0"


@pytest.fixture
def case(client: TestClient) -> str:
    data = mail(
        from_="Exampleshop Emergency <info@s179.stranger.example>",
        html=f"<p>Dear hanako, your membership of Exampleshop ends, {READER}.</p>"
        f'<a href="http://exampelshop.test/x?e={READER}&t={TOKEN}">Login</a>',
    )
    return drop(client, ("mail.eml", data)).url.path


def shared(client: TestClient, case: str, days: str = "7") -> str:
    """Path of a new link."""
    page = send(client, f"{case}/share", days=days).text
    found = re.search(rf'value="{HOME}(/shared/[\w-]+)"', page)
    assert found, page
    return found[1]


@pytest.fixture
def stranger(desk: Desk, client: TestClient) -> TestClient:
    """Another browser, on whose drawing machine nothing is different."""
    return TestClient(make_app(desk), base_url=HOME, headers={"Accept-Language": "en"})


def test_whoever_has_the_link_reads_the_answer(client: TestClient, case: str, stranger: TestClient):
    page = stranger.get(shared(client, case))

    assert page.status_code == 200
    assert "This is a fraud" in page.text
    assert 'id="advice"' in page.text


def test_a_stranger_learns_nothing_of_the_reader(
    client: TestClient, case: str, stranger: TestClient
):
    send(client, f"{case}/note", text="seen by Taro")
    send(client, f"{case}/decide", decision="contested", reason="Taro knows better")
    for language in ("en", "ja"):
        page = stranger.get(f"{shared(client, case)}?lang={language}").text.lower()
        for secret in ("hanako", READER, TOKEN.lower(), "taro", case.rpartition("/")[2]):
            assert secret not in page, secret
    assert (
        "a person says that this answer is wrong" in stranger.get(shared(client, case)).text.lower()
    )


def test_a_link_leads_nowhere_else(client: TestClient, case: str, stranger: TestClient):
    path = shared(client, case)
    page = stranger.get(path)

    leads = set(re.findall(r'(?:href|src|action)="([^"#]+)', page.text))
    assert all(each.startswith((path, "/style.css", "data:")) for each in leads), leads
    assert "<form" not in page.text
    assert "<script" not in page.text
    assert "script-src" not in page.headers["content-security-policy"]
    assert "noindex" in page.headers["x-robots-tag"]
    assert '<meta name="robots" content="noindex, nofollow">' in page.text
    assert "set-cookie" not in page.headers


def test_a_closed_link_is_gone_and_says_whom_to_ask(
    client: TestClient, case: str, stranger: TestClient
):
    path, other = shared(client, case), shared(client, case)
    send(client, f"{case}/share/close", key=path.rpartition("/")[2])

    gone = stranger.get(path)
    assert gone.status_code == 404
    assert "Ask whoever sent it" in gone.text
    assert "/cases" not in gone.text
    assert stranger.get(other).status_code == 200
    assert stranger.get(f"{path}/en/mail-1.png").status_code == 404
    assert stranger.get(f"{path}/en/rings.css").status_code == 404


def test_a_link_ends_by_itself(
    client: TestClient, case: str, stranger: TestClient, desk: Desk, monkeypatch: pytest.MonkeyPatch
):
    path = shared(client, case, days="1")
    later = datetime.now(UTC) + timedelta(days=1, seconds=5)
    monkeypatch.setattr(desk.cases.shares, "_clock", lambda: later)
    assert stranger.get(path).status_code == 404
    assert path not in client.get(case).text


@pytest.mark.parametrize("days", ["", "0", "365", "-1", "7.0"])
def test_only_the_times_that_are_offered(client: TestClient, case: str, desk: Desk, days: str):
    assert send(client, f"{case}/share", days=days).status_code == 422
    assert desk.cases.shares.of_case(case.rpartition("/")[2]) == []


def test_guessed_links_show_nothing(stranger: TestClient):
    for key in ("x", "a" * 32, "%00", "..%2fcases", "あ"):
        assert stranger.get(f"/shared/{key}").status_code == 404
