"""Who may call what: every call of the API, without the scope that it needs."""

from __future__ import annotations

import pytest
from starlette.datastructures import State
from starlette.testclient import TestClient

from majika.accounts import Person, Role, Scope
from majika.web import access
from majika.web.access import Caller
from majika.web.api.app import make_api
from majika.web.api.describing import described
from tests.web.api.conftest import FAKE, MAIL
from tests.web.api.test_mails import refused
from tests.web.sharing import Shared, added

pytestmark = pytest.mark.usefixtures("loopback")

DOCUMENT = described(make_api(State()))
CALLS = [
    (method.upper(), path, told.get("security"))
    for path, methods in DOCUMENT["paths"].items()
    for method, told in methods.items()
]
IN_PATH = {
    "case_id": "a" * 16,
    "campaign_id": "a" * 16,
    "job_id": "x",
    "hook_id": "a" * 16,
    "form": "md",
    "number": 1,
    "page": 1,
}
FOR_ALL = {"/v1/health/live", "/v1/health/ready"}
HANAKO = Person(id="hanako", name="Hanako", role=Role.REPORTER)


def come_with(monkeypatch: pytest.MonkeyPatch, scopes: frozenset[Scope]) -> None:
    monkeypatch.setattr(access, "caller_of", lambda _: Caller(HANAKO, scopes))


def test_every_call_says_what_it_needs():
    assert {path for _, path, security in CALLS if not security} == FOR_ALL


def test_no_call_without_its_scope(caller: TestClient, monkeypatch: pytest.MonkeyPatch):
    for method, path, security in CALLS:
        if security:
            enough = {Scope(each) for each in security[0]["token"]}
            come_with(monkeypatch, frozenset(Scope) - enough)
            answer = caller.request(method, f"/api{path.format_map(IN_PATH)}", json={})
            refused(answer, 403, "NotAllowed")


def test_who_reports_sees_their_own_cases_alone(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
):
    theirs = client.post("/api/v1/cases", content=FAKE + b"x", headers=MAIL).json()["id"]
    come_with(monkeypatch, Role.REPORTER.scopes)
    own = client.post("/api/v1/cases", content=FAKE, headers=MAIL).json()["id"]

    for part in ("", "/raw", "/report.md", "/captures"):
        assert client.get(f"/api/v1/cases/{own}{part}").status_code == 200
        refused(client.get(f"/api/v1/cases/{theirs}{part}"), 404, "NoCase")
    assert [row["id"] for row in client.get("/api/v1/cases").json()["cases"]] == [own]


def test_who_reports_sees_no_notes(client: TestClient, monkeypatch: pytest.MonkeyPatch):
    """They are the house's own words."""
    come_with(monkeypatch, frozenset(Scope))
    path = client.post("/api/v1/cases", content=FAKE, headers=MAIL).headers["location"]
    client.post(f"{path}/notes", json={"text": "Hanako again"})
    assert len(client.get(path).json()["notes"]) == 1

    come_with(monkeypatch, Role.REPORTER.scopes)
    assert client.get(path).json()["notes"] == []
    assert client.post("/api/v1/cases", content=FAKE, headers=MAIL).json()["notes"] == []
    (kept,) = client.post("/api/v1/cases", files={"file": ("a.eml", FAKE)}).json()
    assert kept["case"]["notes"] == []


def token_of(house: Shared, role: Role, *scopes: Scope) -> dict[str, str]:
    """The header of a program that somebody of this role gave a token to."""
    owner = added(house.accounts, role.value, role)
    _, secret = house.accounts.tokens.make(owner, "a program", set(scopes), None)
    return {"Authorization": f"Bearer {secret}"}


def test_a_token_is_needed_where_there_are_accounts(house: Shared):
    program = house.browser()
    for method, path, security in CALLS:
        if security:
            answer = program.request(method, f"/api{path.format_map(IN_PATH)}", json={})
            refused(answer, 401, "NotSignedIn")
            assert answer.headers["www-authenticate"].startswith("Bearer")
    wrong = {"Authorization": "Bearer majika_wrong"}
    refused(program.get("/api/v1/cases", headers=wrong), 401, "NotSignedIn")
    assert program.get("/api/v1/health/ready").status_code == 200


def test_a_token_does_what_it_is_for_and_no_more(house: Shared):
    program = house.browser()
    program.headers.update(token_of(house, Role.ANALYST, Scope.ANALYZE, Scope.FEED))
    own = program.post("/api/v1/cases", content=FAKE, headers=MAIL)

    assert own.status_code == 201
    assert program.get("/api/v1/feed.json").status_code == 200
    said = {"decision": "confirmed"}
    answer = program.post(f"{own.headers['location']}/decisions", json=said)
    refused(answer, 403, "NotAllowed")
    refused(program.get("/api/v1/campaigns"), 403, "NotAllowed")


def test_what_a_token_does_is_written_down(house: Shared):
    program = house.browser()
    program.headers.update(token_of(house, Role.ANALYST, Scope.ANALYZE, Scope.WRITE))
    case = program.post("/api/v1/cases", content=FAKE, headers=MAIL).headers["location"]
    program.post(f"{case}/decisions", json={"decision": "confirmed"})
    program.delete(case)

    done = [(entry.what, entry.about) for entry in house.accounts.log.entries()]
    assert done[:2] == [("case.deleted", case[-16:]), ("case.confirmed", case[-16:])]


def test_a_cookie_changes_nothing(house: Shared):
    """Another site could make a browser send it along."""
    browser = house.signed_in(Role.ANALYST)
    assert browser.get("/api/v1/cases").status_code == 200
    answer = browser.post("/api/v1/cases", content=FAKE, headers=MAIL)
    refused(answer, 401, "NotSignedIn")


@pytest.mark.parametrize(
    ("headers", "status", "kind"),
    [
        ({"Host": "evil.example"}, 421, "OtherHost"),
        ({"Origin": "https://evil.example"}, 403, "NotAllowed"),
        ({"Sec-Fetch-Site": "cross-site"}, 403, "NotAllowed"),
    ],
)
def test_other_sites_are_refused_with_a_problem(
    caller: TestClient, headers: dict[str, str], status: int, kind: str
):
    answer = caller.post("/api/v1/cases", content=FAKE, headers={**MAIL, **headers})
    refused(answer, status, kind)


def test_figures_need_their_scope(caller: TestClient, monkeypatch: pytest.MonkeyPatch):
    come_with(monkeypatch, frozenset(Scope) - {Scope.METRICS})
    assert caller.get("/metrics").status_code == 403
