"""The pages about people: the door, one's own account, everybody's, the log."""

from __future__ import annotations

import re

import pytest
from starlette.testclient import TestClient

from majika.accounts import Role, Scope
from majika.web.accounts.entering import _ours
from majika.web.throttle import Throttle
from tests.accounts.making import PASSWORD
from tests.web.asking import FAKE, HOME, drop
from tests.web.sharing import CODE, Shared, field_of, fill

pytestmark = pytest.mark.usefixtures("loopback")
NEW = "another four unrelated words"


def told(house: Shared) -> list[str]:
    return [each.what for each in house.accounts.log.entries()]


def test_who_comes_first_needs_the_code(house: Shared):
    browser = house.browser()
    assert browser.get("/").url.path == "/setup"
    words = {"name": "hanako", "password": NEW, "again": NEW}
    assert "not the code" in fill(browser, "/setup", code="AAAAA", **words).text
    assert house.accounts.people.is_empty()

    page = fill(browser, "/setup", code=CODE.lower(), **words)
    assert page.url.path == "/people"
    assert house.accounts.people.all()[0].role is Role.ADMIN
    assert browser.get("/setup").url.path == "/login"


def test_the_code_is_no_use_later(house: Shared):
    house.signed_in(Role.REPORTER)
    browser = house.browser()
    answer = fill(browser, "/login", at="/setup", code=CODE, name="eve", password=NEW, again=NEW)
    assert "exists already" in answer.text
    assert [each.name for each in house.accounts.people.all()] == ["reporter"]


def test_signing_in_leads_to_where_one_wanted(house: Shared):
    case = drop(house.signed_in(Role.ANALYST), ("a.eml", FAKE)).url.path
    browser = house.browser()
    door = browser.get(f"{case}?lang=ja")
    assert door.url.path == "/login"
    found = re.search(r'name="next" value="([^"]+)"', door.text)
    assert found
    page = fill(browser, "/login", name="ANALYST", password=PASSWORD, next=found[1])
    assert page.url.path == case


@pytest.mark.parametrize(
    "path",
    "https://evil.example //evil.example /\\evil.example javascript:x http:x /\x7f/evil".split(),
)
def test_the_door_leads_nowhere_else(path: str):
    assert _ours(path) == "/"


def test_every_session_is_new(house: Shared):
    """A cookie that somebody planted before does not become a signed-in one (CWE-384)."""
    house.signed_in(Role.REPORTER)
    browser = house.browser()
    planted = "0123456789abcdef0123456789abcdef"
    browser.cookies.set("majika-session", planted)
    fill(browser, "/login", name="reporter", password=PASSWORD)
    values = {cookie.value for cookie in browser.cookies.jar}
    assert house.accounts.sessions.person(planted) is None
    assert any(house.accounts.sessions.person(value) for value in values)


def test_a_wrong_password_and_a_name_that_nobody_has_look_alike(house: Shared):
    house.signed_in(Role.REPORTER)
    answers = [
        fill(house.browser(), "/login", name=name, password="wrong password").text
        for name in ("reporter", "nobody12")
    ]
    cleaned = [re.sub(r'value="\w+"', "", answer) for answer in answers]
    assert cleaned[0] == cleaned[1]
    assert "do not fit" in answers[0]
    assert told(house).count("person.refused") == 1


def test_a_refusal_is_written_down_after_it_was_answered(house: Shared, monkeypatch):
    """How long the writing takes would tell a stranger whose names there are."""
    house.signed_in(Role.REPORTER)
    happened = []
    monkeypatch.setattr(house.accounts.log, "write", lambda *_: happened.append("written"))

    async def watched(scope, receive, send):
        async def sending(message):
            await send(message)
            if message["type"] == "http.response.body":
                happened.append("answered")

        await house.app(scope, receive, sending)

    browser = TestClient(watched, base_url=HOME)
    fill(browser, "/login", name="reporter", password="wrong password")
    assert happened == ["answered", "answered", "written"]


def test_guessing_gets_slow_but_never_shuts_anybody_out(house: Shared):
    house.signed_in(Role.REPORTER)
    browser = house.browser()
    for _ in range(5):
        assert fill(browser, "/login", name="reporter", password="wrong").status_code == 403
    answer = fill(browser, "/login", name="REPORTER", password=PASSWORD)
    assert answer.status_code == 429
    assert 0 < int(answer.headers["retry-after"]) <= 30
    assert "too often" in answer.text


def test_right_passwords_are_not_counted(house: Shared):
    for _ in range(8):
        house.signed_in(Role.REPORTER)


def test_forms_of_another_session_are_refused(house: Shared):
    """The token of a form belongs to the session of its reader."""
    eve, hanako = house.signed_in(Role.REPORTER, "eve"), house.signed_in(Role.REPORTER, "hanako")
    token = field_of(eve.get("/me").text)
    words = {"token": token, "present": PASSWORD, "password": NEW, "again": NEW}
    assert hanako.post("/me/password", data=words).status_code == 403
    assert house.accounts.people.sign_in("hanako", PASSWORD)


@pytest.mark.parametrize("path", ["/login", "/logout", "/setup", "/join/x", "/me/password"])
def test_forms_of_another_site_are_refused(house: Shared, path: str):
    browser = house.signed_in(Role.REPORTER)
    for headers in ({"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "same-site"}):
        assert browser.post(path, headers=headers).status_code == 403


def test_signing_out(house: Shared):
    here, there = house.signed_in(Role.REPORTER), house.signed_in(Role.REPORTER)
    fill(here, "/me", at="/logout")
    assert here.get("/").url.path == "/login"
    assert there.get("/").url.path == "/"
    fill(there, "/me", at="/me/sessions/end")
    assert there.get("/").url.path == "/login"


def test_another_password_keeps_this_browser_in_and_no_other(house: Shared):
    here, there = house.signed_in(Role.REPORTER), house.signed_in(Role.REPORTER)
    words = {"present": PASSWORD, "password": NEW}
    assert "not the same" in fill(here, "/me", at="/me/password", **words, again="x").text
    assert fill(here, "/me", at="/me/password", **words, again=NEW).status_code == 200
    assert here.get("/me").url.path == "/me"
    assert there.get("/me").url.path == "/login"


def test_an_invitation(house: Shared):
    admin = house.signed_in(Role.ADMIN)
    page = fill(admin, "/people", name="hanako", role="analyst").text
    link = re.search(r"<code>http://127.0.0.1:8000(/join/\w+)</code>", page)
    assert link
    hanako = house.browser()
    assert "Welcome, hanako" in hanako.get(link[1]).text
    assert "12 characters" in fill(hanako, link[1], password="short", again="short").text
    assert fill(hanako, link[1], password=NEW, again=NEW).url.path == "/"
    assert "hanako" in hanako.get("/me").text
    assert house.browser().get(link[1]).status_code == 404
    assert house.browser().get("/join/" + "0" * 32).status_code == 404


def test_looking_after_people(house: Shared):
    admin, hanako = house.signed_in(Role.ADMIN), house.signed_in(Role.REPORTER, "hanako")
    at = f"/people/{house.people['hanako'].id}"
    fill(admin, "/people", at=f"{at}/role", role="analyst")
    assert house.accounts.people.get(house.people["hanako"].id).role is Role.ANALYST
    assert fill(admin, "/people", at=f"{at}/role", role="king").status_code == 422
    fill(admin, "/people", at=f"{at}/disable")
    assert hanako.get("/").url.path == "/login"
    fill(admin, "/people", at=f"{at}/enable")
    assert "/join/" in fill(admin, "/people", at=f"{at}/invite").text
    assert house.accounts.people.sign_in("hanako", PASSWORD) is None
    own = f"/people/{house.people['admin'].id}"
    assert "look after the others" in fill(admin, "/people", at=f"{own}/disable").text
    assert fill(admin, "/people", at="/people/nobody/disable").status_code == 404


def test_tokens_are_shown_once(house: Shared):
    analyst, admin = house.signed_in(Role.ANALYST), house.signed_in(Role.ADMIN)
    form = {"name": "feed reader", "scope": ["feed", "admin"], "days": "90"}
    assert "something that it may do" in fill(analyst, "/me", at="/me/tokens", **form).text
    made = fill(analyst, "/me", at="/me/tokens", **{**form, "scope": "feed"}).text
    secret = re.search(r"<code>(majika_\w+)</code>", made)
    assert secret
    found = house.accounts.tokens.find(secret[1])
    assert found is not None
    assert found.scopes == {Scope.FEED}
    for page in (analyst.get("/me").text, admin.get("/people").text):
        assert "feed reader" in page
        assert secret[1] not in page
    assert "feed reader" not in admin.get("/me").text
    fill(admin, "/me", at=f"/me/tokens/{found.id}/revoke")  # not the admin's own
    assert house.accounts.tokens.find(secret[1])
    fill(admin, "/people", at=f"/people/tokens/{found.id}/revoke")
    assert house.accounts.tokens.find(secret[1]) is None


def test_the_language_one_chose_comes_along(house: Shared):
    fill(house.signed_in(Role.REPORTER), "/me", at="/me/language", language="ja")
    assert '<html lang="ja">' in house.signed_in(Role.REPORTER).get("/").text


def test_the_log_tells_who_did_what_and_no_word_of_a_mail(house: Shared):
    analyst, admin = house.signed_in(Role.ANALYST), house.signed_in(Role.ADMIN)
    case = drop(analyst, ("a.eml", FAKE)).url.path
    fill(analyst, case, at=f"{case}/decide", decision="contested", reason="SECRET REASON")
    fill(analyst, case, at=f"{case}/delete")
    assert told(house)[:2] == ["case.deleted", "case.contested"]
    page = admin.get("/log").text
    assert "<strong>analyst</strong> · contested the answer to" in page
    assert "SECRET" not in page
    assert "Emergency" not in page


def test_uploads_have_a_measure(house: Shared, monkeypatch: pytest.MonkeyPatch):
    app = house.app
    while not hasattr(app, "state"):
        app = app._app
    monkeypatch.setattr(app.state, "limits", type(app.state.limits)(uploads=Throttle(2, 60)))
    hanako, taro = (house.signed_in(Role.REPORTER, name) for name in ("hanako", "taro"))
    statuses = [drop(hanako, ("a.eml", FAKE)).status_code for _ in range(3)]
    assert statuses == [200, 200, 429]
    assert drop(taro, ("a.eml", FAKE)).status_code == 200


def test_from_another_sites_link_one_comes_in(house: Shared):
    """A strict cookie stays at home with a link in a mail: our own page asks again."""
    headers = {"Sec-Fetch-Site": "cross-site"}
    page = house.browser().get("/cases?q=%22%3E<script>", headers=headers)
    assert page.status_code == 200
    assert 'content="0; url=/cases?q=%22%3E' in page.text
    assert "<script>" not in page.text.replace('<script src="/static', "")


def test_cookies_are_for_our_pages_alone(house: Shared):
    answer = house.browser().get("/login")
    for cookie in answer.headers.get_list("set-cookie"):
        assert "HttpOnly" in cookie
        assert "SameSite=strict" in cookie


def test_pages_about_people_speak_japanese(house: Shared):
    admin: TestClient = house.signed_in(Role.ADMIN)
    for path in ("/people", "/me", "/log"):
        page = admin.get(f"{path}?lang=ja").text
        assert '<html lang="ja">' in page
    assert "パスワード" in house.browser().get("/login?lang=ja").text
