"""The door to another service, and the way back through it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from majika.accounts import Role
from majika.accounts.provider import Provider
from majika.accounts.settings import ProviderSettings
from majika.web.app import make_app
from majika.web.desk import Desk
from tests.accounts.identity import CLIENT, SECRET, Identity, serving
from tests.web.sharing import Shared

pytestmark = pytest.mark.usefixtures("loopback")


@pytest.fixture
def identity(loopback: None) -> Iterator[Identity]:
    with serving() as serving_now:
        yield serving_now


@pytest.fixture
def elsewhere(house: Shared, desk: Desk, identity: Identity) -> Shared:
    """The same majika, where that service vouches for people. Somebody has set it up."""
    house.signed_in(Role.ADMIN)
    settings = ProviderSettings(
        issuer=identity.issuer, client_id=CLIENT, client_secret=SECRET, name="Example ID"
    )
    house.app = make_app(desk, house.accounts, provider=Provider(settings))
    return house


def come_back(browser: TestClient, identity: Identity, **changed: str):
    address = browser.get("/login/elsewhere", follow_redirects=False).headers["location"]
    came = {**identity.sign_in(address), **changed}
    return browser.get("/login/back", params=came)


def test_a_newcomer_is_a_reporter(elsewhere: Shared, identity: Identity):
    browser = elsewhere.browser()
    assert "Sign in with Example ID" in browser.get("/login").text
    assert come_back(browser, identity).url.path == "/"
    assert "hanako" in browser.get("/me").text
    found = elsewhere.accounts.people.named("hanako")
    assert found is not None
    assert found.role is Role.REPORTER
    assert "majika-elsewhere" not in browser.cookies
    assert elsewhere.accounts.log.entries()[0].what == "person.vouched"


def test_a_name_does_not_make_an_admin(elsewhere: Shared, identity: Identity):
    identity.claims = {"preferred_username": "admin"}
    browser = elsewhere.browser()
    come_back(browser, identity)
    assert browser.get("/people").status_code == 403


def test_who_is_shut_out_stays_out(elsewhere: Shared, identity: Identity):
    come_back(elsewhere.browser(), identity)
    found = elsewhere.accounts.people.named("hanako")
    assert found is not None
    elsewhere.accounts.people.disable(found.id)
    browser = elsewhere.browser()
    assert come_back(browser, identity).status_code == 403
    assert browser.get("/").url.path == "/login"


def test_another_browsers_sign_in_is_refused(elsewhere: Shared, identity: Identity):
    """Nobody is signed in as somebody else by a link (RFC 6749, 10.12)."""
    eve, hanako = elsewhere.browser(), elsewhere.browser()
    address = eve.get("/login/elsewhere", follow_redirects=False).headers["location"]
    came = identity.sign_in(address)
    for browser in (hanako, elsewhere.browser()):
        answer = browser.get("/login/back", params=came)
        assert answer.status_code == 403
        assert "not begun in this browser" in answer.text
    assert identity.redeemed == 0


def test_the_cookie_of_the_way_ends_soon(elsewhere: Shared):
    answer = elsewhere.browser().get("/login/elsewhere", follow_redirects=False)
    cookie = answer.headers["set-cookie"]
    for part in ("HttpOnly", "SameSite=lax", "Max-Age=600"):
        assert part in cookie


def test_without_such_a_service_there_is_no_such_way(house: Shared):
    house.signed_in(Role.ADMIN)
    browser = house.browser()
    assert browser.get("/login/elsewhere").status_code == 404
    assert browser.get("/login/back").status_code == 404
    assert "elsewhere" not in browser.get("/login").text
