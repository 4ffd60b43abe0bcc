"""Settings: what a browser remembers, and what is told of this majika."""

from __future__ import annotations

from datetime import timedelta

import pytest
from starlette.testclient import TestClient

from majika import __version__
from majika.accounts import Role
from majika.web.desk import Desk
from tests.mails import mail
from tests.web.asking import drop, send
from tests.web.sharing import Shared

pytestmark = pytest.mark.usefixtures("loopback")


def test_what_is_told_is_so(client: TestClient, desk: Desk, monkeypatch: pytest.MonkeyPatch):
    page = client.get("/settings").text
    assert __version__ in page
    assert "cases.sqlite3" in page
    assert "Install Chromium" in page  # there is none here
    assert "Until somebody deletes them" in page
    monkeypatch.setattr(type(desk.jobs), "keep", timedelta(days=90))
    assert "90 days ago" in client.get("/settings").text


def test_keys_are_switched_off_in_this_browser(client: TestClient):
    drop(client, ("mail.eml", mail()))
    assert "/static/keys.js" in client.get("/cases").text
    assert "They are off" in send(client, "/settings/keys", keys="off").text
    assert "/static/keys.js" not in client.get("/cases").text
    assert "They are on" in send(client, "/settings/keys", keys="on").text
    assert "/static/keys.js" in client.get("/cases").text


def test_switching_needs_the_token_of_its_form(client: TestClient):
    assert client.post("/settings/keys", data={"keys": "off"}).status_code == 403


def test_only_an_admin_learns_where_mails_are(house: Shared):
    assert "cases.sqlite3" in house.signed_in(Role.ADMIN).get("/settings").text
    for role in (Role.ANALYST, Role.REPORTER):
        page = house.signed_in(role).get("/settings")
        assert page.status_code == 200
        assert "cases.sqlite3" not in page.text
