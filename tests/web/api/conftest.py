"""A program that calls the API, without a server between."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from majika.web.app import make_app
from majika.web.desk import Desk
from tests.mails import mail
from tests.web.conftest import desk

__all__ = ["desk"]

HOME = "http://127.0.0.1:8000"
FAKE = mail(
    from_="Exampleshop Emergency <info@s179.stranger.example>",
    html='<p>Your membership will be suspended.</p><a href="http://exampelshop.test/x">Login</a>',
)
MAIL = {"Content-Type": "message/rfc822"}


@pytest.fixture
def client(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> TestClient:
    """No Chromium here, as on many a machine."""
    monkeypatch.setattr("majika.browser.chromium.find_chromium", lambda: None)
    monkeypatch.setattr("majika.browser.find_chromium", lambda: None)
    monkeypatch.setenv("MAJIKA_CHROMIUM", "/nothing")
    desk.drawings.browser._executable = None
    return TestClient(make_app(desk), base_url=HOME, raise_server_exceptions=False)
