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
            (scope,) = security[0]["token"]
            come_with(monkeypatch, frozenset(Scope) - {Scope(scope)})
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
    refused(client.get("/api/v1/cases"), 403, "NotAllowed")


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
