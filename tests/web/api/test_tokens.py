"""Programs where people sign in: by tokens, and within a measure."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from majika.accounts import Role, Scope
from majika.web.limits import Limits
from majika.web.throttle import Throttle
from tests.web.api.conftest import FAKE, MAIL
from tests.web.api.test_mails import refused
from tests.web.sharing import Shared

pytestmark = pytest.mark.usefixtures("loopback")


def program(house: Shared, *scopes: Scope, role: Role = Role.ANALYST) -> TestClient:
    """It has a token of somebody's."""
    house.signed_in(role)
    _, secret = house.accounts.tokens.make(house.people[role.value], "test", {*scopes}, None)
    client = house.browser()
    client.headers["Authorization"] = f"Bearer {secret}"
    return client


def test_without_a_token_nothing_is_said(house: Shared):
    answer = house.browser().get("/api/v1/cases")
    refused(answer, 401, "NotSignedIn")
    assert answer.headers["www-authenticate"] == "Bearer"
    wrong = house.browser().get("/api/v1/cases", headers={"Authorization": "Bearer majika_x"})
    refused(wrong, 401, "NotSignedIn")
    assert "invalid_token" in wrong.headers["www-authenticate"]


def test_a_token_may_what_it_says(house: Shared):
    writing = program(house, Scope.ANALYZE)
    case = writing.post("/api/v1/cases", content=FAKE, headers=MAIL).json()
    (sighting,) = shared_case(house, case["id"])["seen"]
    assert sighting["reporter"] == house.people["analyst"].id
    path = f"/api/v1/cases/{case['id']}"
    refused(writing.post(f"{path}/notes", json={"text": "x"}), 403, "NotAllowed")

    reading = program(house, Scope.READ)
    for looked in ("/api/v1/cases", path, f"{path}/raw", f"{path}/captures"):
        assert reading.get(looked).status_code == 200
    refused(reading.post("/api/v1/cases", content=FAKE, headers=MAIL), 403, "NotAllowed")
    feeding = program(house, Scope.FEED)
    for looked in ("/api/v1/cases", path):
        refused(feeding.get(looked), 403, "NotAllowed")


def shared_case(house: Shared, case_id: str) -> dict[str, list[dict[str, str]]]:
    found = program(house, Scope.ANALYZE, Scope.READ).get(f"/api/v1/cases/{case_id}")
    content: dict[str, list[dict[str, str]]] = found.json()
    return content


def test_notes_and_who_else_had_it_stay_among_those_who_see_all(house: Shared):
    hanako = program(house, Scope.ANALYZE, role=Role.REPORTER)
    helping = program(house, Scope.ANALYZE, Scope.READ, Scope.WRITE)
    path = f"/api/v1/cases/{helping.post('/api/v1/cases', content=FAKE, headers=MAIL).json()['id']}"
    assert helping.post(f"{path}/notes", json={"text": "inside"}).json()["notes"]

    sent = hanako.post("/api/v1/cases", content=FAKE, headers=MAIL).json()
    files = hanako.post("/api/v1/cases", files={"file": ("a.eml", FAKE)}).json()
    for case in (sent, files[0]["case"], hanako.get(path).json()):
        assert case["notes"] == []
        assert {each["reporter"] for each in case["seen"]} == {house.people["reporter"].id}
    assert len(helping.get(path).json()["seen"]) == 3


def test_a_cookie_changes_nothing_here(house: Shared):
    """What another site makes a browser send brings the cookie along: it may look, no more."""
    browser = house.signed_in(Role.ANALYST)
    assert browser.get("/api/v1/cases").status_code == 200
    refused(browser.post("/api/v1/cases", content=FAKE, headers=MAIL), 401, "NotSignedIn")


def test_a_revoked_token_ends_at_once(house: Shared):
    reading = program(house, Scope.READ)
    assert reading.get("/api/v1/cases").status_code == 200
    (token,) = house.accounts.tokens.all()
    house.accounts.tokens.revoke(token.id)
    refused(reading.get("/api/v1/cases"), 401, "NotSignedIn")


def test_figures_need_a_token(house: Shared):
    assert house.browser().get("/metrics").status_code == 401
    assert program(house, Scope.METRICS, role=Role.ADMIN).get("/metrics").status_code == 200


def test_uploads_have_a_measure(house: Shared, monkeypatch: pytest.MonkeyPatch):
    writing = program(house, Scope.ANALYZE)
    state = house.app._app._app.state
    monkeypatch.setattr(state, "limits", Limits(uploads=Throttle(1, 60)))
    assert writing.post("/api/v1/analyze", content=FAKE, headers=MAIL).status_code == 200
    answer = writing.post("/api/v1/cases", content=FAKE, headers=MAIL)
    refused(answer, 429, "TooMany")
    assert 0 < int(answer.headers["retry-after"]) <= 60
