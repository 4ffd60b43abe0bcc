"""Who may do what: every page, every role."""

from __future__ import annotations

import re

import pytest
from fastapi.dependencies.models import Dependant
from fastapi.routing import RouteContext, iter_route_contexts
from starlette.routing import Mount
from starlette.testclient import TestClient

from majika.accounts import Role, Scope
from majika.web import access
from majika.web.access import Need
from majika.web.app import make_app
from majika.web.desk import Desk
from tests.mails import mail
from tests.web.asking import FAKE, drop
from tests.web.sharing import Shared, fill

pytestmark = pytest.mark.usefixtures("loopback")


def routes(house: Shared) -> list[RouteContext]:
    app = house.app
    while not hasattr(app, "routes"):
        app = app._app
    return [each for each in iter_route_contexts(app.routes) if not isinstance(each.route, Mount)]


def asked_by(route: RouteContext) -> list[Dependant]:
    found = list(route.dependant.dependencies)
    return found + [inner for each in found for inner in each.dependencies]


def needs_of(route: RouteContext) -> list[frozenset[Scope]]:
    """Of each, any scope is enough."""
    return [each.call.scopes for each in asked_by(route) if isinstance(each.call, Need)]


def open_to_all(route: RouteContext) -> bool:
    return access.open_to_all in [each.call for each in asked_by(route)]


def test_every_page_says_what_it_needs(house: Shared):
    both = [each.path for each in routes(house) if open_to_all(each) == bool(needs_of(each))]
    assert both == []


DOOR = {"/setup", "/login", "/logout", "/join/{secret}", "/style.css"}
ELSEWHERE = {"/login/elsewhere", "/login/back"}


def test_open_to_all_are_the_door_and_what_was_shown_by_a_link(house: Shared):
    found = {each.path for each in routes(house) if open_to_all(each)}
    assert {path for path in found if not path.startswith("/shared/{key}")} == DOOR | ELSEWHERE


def ask(browser: TestClient, route: RouteContext, case: str) -> int:
    values = {"case_id": case, "number": "1", "suffix": ".html"}
    path = re.sub(r"\{(\w+)\}", lambda found: values.get(found[1], "x"), route.path)
    (method,) = route.methods - {"HEAD"}
    return browser.request(method, path, follow_redirects=False).status_code


@pytest.mark.parametrize("role", [None, *Role])
def test_every_page_for_every_role(house: Shared, role: Role | None):
    """Nobody gets a page, or past the door of a form, for which their role has no scope.

    A form without its token is 403 as well: what may be sent is looked at below.
    """
    analyst = house.signed_in(Role.ANALYST)
    case = drop(analyst, ("a.eml", FAKE)).url.path.rpartition("/")[2]
    browser = house.signed_in(role) if role else house.browser()
    for route in routes(house):
        if open_to_all(route):
            continue
        status = ask(browser, route, case)
        if role is None:
            assert status == (401 if route.path == "/metrics" else 303), route.path
        elif any(need.isdisjoint(role.scopes) for need in needs_of(route)):
            assert status == 403, route.path
        elif role is Role.REPORTER and "{case_id}" in route.path:
            assert status == 404, route.path
        elif "GET" in route.methods:
            assert status in (200, 303, 404, 503), route.path


@pytest.mark.parametrize("path", ["/", "/cases", "/cases/aaaaaaaaaaaaaaaa", "/people", "/me"])
def test_a_stranger_is_led_to_the_door(house: Shared, path: str):
    answer = house.browser().get(path, follow_redirects=False)
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/login")


def test_a_strangers_mail_is_not_taken(house: Shared, desk: Desk, monkeypatch):
    monkeypatch.setattr(desk, "take", lambda *_: pytest.fail("taken"))
    browser = house.browser()
    token = fill(browser, "/login", name="x", password="x")
    assert "do not fit" in token.text
    answer = browser.post("/", files={"files": ("a.eml", FAKE)}, follow_redirects=False)
    assert answer.headers["location"] == "/login"


def test_a_reporter_sees_their_own_mails_only(house: Shared):
    hanako, taro = (house.signed_in(Role.REPORTER, name) for name in ("hanako", "taro"))
    analyst = house.signed_in(Role.ANALYST)
    hers = drop(hanako, ("a.eml", FAKE)).url.path
    his = drop(taro, ("b.eml", mail(subject="Parcel"))).url.path

    assert hanako.get(hers).status_code == taro.get(his).status_code == 200
    for page in ("", "/report.html", "/report.json", "/mail-1.png", "/rings.css"):
        assert hanako.get(his + page).status_code == 404
    assert "Parcel" not in hanako.get("/cases").text
    assert "Parcel" not in hanako.get("/cases?q=parcel").text
    assert "Parcel" in taro.get("/cases?q=parcel").text
    assert analyst.get(hers).status_code == analyst.get(his).status_code == 200
    assert "Parcel" in analyst.get("/cases").text


def test_who_hands_in_the_same_mail_sees_it_too(house: Shared):
    hanako, taro = (house.signed_in(Role.REPORTER, name) for name in ("hanako", "taro"))
    case = drop(hanako, ("a.eml", FAKE)).url.path
    assert taro.get(case).status_code == 404
    assert drop(taro, ("b.eml", FAKE)).url.path == case


def test_a_reporter_reads_and_keeps_and_no_more(house: Shared, desk: Desk):
    """Deleting, deciding and visiting are the help desk's: the mail may be others' too."""
    hanako = house.signed_in(Role.REPORTER)
    page = drop(hanako, ("a.eml", FAKE))
    case = page.url.path
    for part in ("/delete", "/decide", "/note", "/visit"):
        assert f"{case}{part}" not in page.text
        answer = fill(hanako, "/", at=case + part, decision="confirmed", text="x", offer="x")
        assert answer.status_code == 403
        assert "not for your role" in answer.text
    assert desk.cases.get(case.rpartition("/")[2]).rulings == ()


def test_an_analyst_does(house: Shared, desk: Desk):
    case = drop(house.signed_in(Role.REPORTER), ("a.eml", FAKE)).url.path
    analyst = house.signed_in(Role.ANALYST)
    fill(analyst, case, at=f"{case}/decide", decision="confirmed", reason="known")
    (ruling,) = desk.cases.get(case.rpartition("/")[2]).rulings
    assert ruling.who == house.people["analyst"].id
    assert "analyst · " in analyst.get(case).text
    fill(analyst, case, at=f"{case}/delete")
    assert analyst.get(case).status_code == 404


def test_a_token_opens_no_page(house: Shared):
    house.signed_in(Role.ADMIN)
    _, secret = house.accounts.tokens.make(house.people["admin"], "x", set(Scope), None)
    browser = house.browser()
    browser.headers["Authorization"] = f"Bearer {secret}"
    answer = browser.get("/people", follow_redirects=False)
    assert answer.headers["location"].startswith("/login")


def test_without_accounts_their_pages_are_not_there(desk: Desk):
    browser = TestClient(make_app(desk), base_url="http://127.0.0.1:8000")
    for path in ("/login", "/setup", "/people", "/me", "/log"):
        assert browser.get(path).status_code == 404
