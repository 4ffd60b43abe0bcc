"""Cases over the API: find, read, decide, note, delete."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from starlette.testclient import TestClient

from majika.web.app import make_app
from majika.web.desk import Desk
from tests.mails import mail
from tests.report.visited import CAPTURE
from tests.web.api.conftest import FAKE, MAIL
from tests.web.api.test_mails import VERDICT, refused
from tests.web.asking import HOME

pytestmark = pytest.mark.usefixtures("loopback")


def kept(client: TestClient, data: bytes = FAKE) -> dict[str, Any]:
    answer = client.post("/api/v1/cases", content=data, headers=MAIL)
    assert answer.status_code == 201
    return answer.json()


def test_a_case_has_its_answer_and_its_message(client: TestClient):
    path = f"/api/v1/cases/{kept(client)['id']}"
    case = client.get(f"{path}?lang=ja").json()

    VERDICT.validate(case["verdict"])
    assert case["label"] == case["verdict"]["verdict"] == "fraud"
    assert case["verdict"]["language"] == "ja"
    raw = client.get(f"{path}/raw")
    assert raw.content == FAKE
    assert raw.headers["content-disposition"].startswith("attachment")


def test_cases_come_a_page_at_a_time(client: TestClient):
    for number in range(5):
        kept(client, mail(subject=f"Nr {number}", text="hello"))
    found, before = [], ""
    while True:
        page = client.get(f"/api/v1/cases?limit=2{before}").json()
        found += [row["subject"] for row in page["cases"]]
        if page["next"] is None:
            break
        before = f"&before={page['next']}"

    assert found == [f"Nr {number}" for number in reversed(range(5))]


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        ("label=fraud", 1),
        ("label=genuine", 0),
        ("text=membership", 1),
        ("brand=example-shop", 1),
        ("domain=stranger.example", 1),
        ("decision=contested", 0),
        ("label=fraud&text=parcel", 0),
    ],
)
def test_cases_are_found_by_what_they_are(client: TestClient, asked: str, count: int):
    kept(client)
    kept(client, mail(subject="Parcel", text="hello"))
    assert len(client.get(f"/api/v1/cases?{asked}").json()["cases"]) == count


@pytest.mark.parametrize("asked", ["label=x", "limit=0", "limit=1000", "before=x", "lable=fraud"])
def test_a_filter_with_a_slip_is_refused(caller: TestClient, asked: str):
    refused(caller.get(f"/api/v1/cases?{asked}"), 422, "InvalidRequest")


def test_people_decide_note_and_delete(client: TestClient):
    path = f"/api/v1/cases/{kept(client)['id']}"
    client.post(f"{path}/notes", json={"text": "銀行に確認済み"})
    decided = client.post(f"{path}/decisions", json={"decision": "confirmed", "reason": "sure"})

    assert decided.json()["decision"] == "confirmed"
    assert decided.json()["notes"][0]["text"] == "銀行に確認済み"
    assert client.delete(path).status_code == 204
    refused(client.get(path), 404, "NoCase")
    refused(client.delete(path), 404, "NoCase")


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("decisions", {"decision": "maybe"}),
        ("decisions", {}),
        ("notes", {"text": ""}),
        ("notes", {"text": "x" * 20_001}),
        ("notes", [1]),
    ],
)
def test_what_is_written_must_make_sense(caller: TestClient, path: str, body: Any):
    answer = caller.post(f"/api/v1/cases/{kept(caller)['id']}/{path}", json=body)
    refused(answer, 422, "InvalidRequest")


def test_json_that_is_deep_or_none(caller: TestClient):
    path = f"/api/v1/cases/{kept(caller)['id']}/notes"
    for body in (b"[" * 100_000, b"{", b"\xff", b'{"text": "\\ud800"}'):
        answer = caller.post(path, content=body, headers={"Content-Type": "application/json"})
        assert answer.status_code in (201, 400, 422)


def test_reports_are_files(client: TestClient):
    path = f"/api/v1/cases/{kept(client)['id']}"
    for form in ("html", "md", "json", "stix.json", "misp.json"):
        answer = client.get(f"{path}/report.{form}")
        assert answer.status_code == 200, form
        assert "hanako" not in answer.text.lower()
    refused(client.get(f"{path}/report.exe"), 422, "InvalidRequest")
    refused(client.get(f"{path}/report.pdf"), 503, "BrowserMissing")


def test_visits_come_with_their_pictures(client: TestClient, desk: Desk):
    case = kept(client)
    page = replace(CAPTURE.pages[0], png=b"\x89PNG")
    desk.cases.keep_capture(case["id"], replace(CAPTURE, pages=(page,), other=None))
    path = f"/api/v1/cases/{case['id']}/captures"
    (visit,) = client.get(path).json()

    assert visit["capture"]["sight"] == "seen"
    assert client.get(visit["pictures"][0]).content == b"\x89PNG"
    refused(client.get(f"{path}/2/page-1.png"), 404, "NotFound")


def test_what_is_not_there(caller: TestClient):
    refused(caller.get("/api/v1/cases/aaaaaaaaaaaaaaaa"), 404, "NoCase")
    refused(caller.get("/api/v1/cases/../../etc"), 404, "NotFound")
    refused(caller.get("/api/v1/nothing"), 404, "NotFound")
    refused(caller.get("/api/v1/cases/%0A"), 404, "NotFound")
    refused(caller.patch("/api/v1/cases"), 405, "MethodNotAllowed")


def test_a_fault_of_ours_tells_nothing(desk: Desk, monkeypatch):
    monkeypatch.setattr(desk.cases, "find", lambda _: 1 / 0)
    client = TestClient(make_app(desk), base_url=HOME, raise_server_exceptions=False)
    refused(client.get("/api/v1/cases"), 500, "Fault")
    assert json.dumps("ZeroDivision") not in client.get("/api/v1/cases").text


def test_brands_are_looked_up(caller: TestClient):
    def looked_up(asked: str) -> dict[str, Any]:
        return caller.get("/api/v1/brands", params={"q": asked}).json()

    by_domain = looked_up("https://www.examplebank.test/x")
    assert by_domain["owner"]["domain"] == "examplebank.test"
    assert by_domain["brands"][0]["id"] == "example-bank"
    assert looked_up("例銀行")["brands"][0]["id"] == "example-bank"
    assert looked_up("exampelshop.com")["imitates"] == "Exampleshop"
    assert looked_up("nobody.example")["owner"] is None
    refused(caller.get("/api/v1/brands?q="), 422, "InvalidRequest")


def test_health(client: TestClient, desk: Desk, monkeypatch):
    from majika.errors import CaseStoreDownError

    assert client.get("/api/v1/health/live").json() == {"status": "ok"}
    assert client.get("/api/v1/health/ready").status_code == 200

    def down(_: object) -> None:
        raise CaseStoreDownError("gone")

    monkeypatch.setattr(desk.cases, "find", down)
    refused(client.get("/api/v1/health/ready"), 503, "CaseStoreDown")
    assert client.get("/api/v1/health/live").status_code == 200


def test_figures_say_nothing_of_people(client: TestClient):
    from prometheus_client.parser import text_string_to_metric_families

    def figures() -> dict[tuple[str, str], float]:
        families = text_string_to_metric_families(client.get("/metrics").text)
        samples = [sample for family in families for sample in family.samples]
        assert {name for sample in samples for name in sample.labels} <= {
            "label",
            "le",
            "kind",
            "state",
        }
        return {(each.name, each.labels.get("label", "")): each.value for each in samples}

    before = figures()
    kept(client)
    client.post("/api/v1/analyze", content=b"no mail", headers=MAIL)
    after = figures()

    assert after["majika_cases", "fraud"] == 1
    analyses = ("majika_analyses_total", "fraud")
    assert after[analyses] == before.get(analyses, 0) + 1
    failed = ("majika_unreadable_total", "")
    assert after[failed] == before[failed] + 1


def test_frauds_of_one_hand_are_decided_at_once(client: TestClient):
    html = '<p>Your membership will be suspended.</p><a href="http://exampelshop.test/{}">Login</a>'
    sender = "Exampleshop Emergency <info@s{}.stranger.example>"
    ids = {
        kept(client, mail(from_=sender.format(n), subject=f"Nr {n}", html=html.format(n)))["id"]
        for n in range(3)
    }
    (found,) = client.get("/api/v1/campaigns").json()["campaigns"]
    path = f"/api/v1/campaigns/{found['id']}"
    whole = client.get(path).json()

    assert whole["cases"] == 3
    assert "exampelshop.test" in {tie["value"] for tie in whole["ties"]}
    assert sum(day["sightings"] for day in whole["timeline"]) == 3
    decided = client.post(f"{path}/decisions", json={"decision": "confirmed", "reason": "sure"})
    assert decided.json()["rulings"][0]["reason"] == "sure"
    members = client.get(f"/api/v1/cases?campaign={found['id']}").json()["cases"]
    assert {row["id"]: row["decision"] for row in members} == dict.fromkeys(ids, "confirmed")
    assert client.get("/api/v1/cases?undecided=true").json()["cases"] == []
    refused(client.get(f"/api/v1/campaigns/{'a' * 16}"), 404, "NoCampaign")


@pytest.mark.parametrize(
    ("form", "media_type", "holds"),
    [
        ("json", "application/json", '"exampelshop.test"'),
        ("csv", "text/csv; charset=utf-8", "domains,exampelshop.test,block,example-shop,"),
        ("stix.json", "application/stix+json;version=2.1", "'exampelshop.test'"),
        ("rpz", "text/dns; charset=utf-8", "exampelshop.test CNAME .\n"),
    ],
)
def test_confirmed_frauds_are_fed_to_others(
    client: TestClient, form: str, media_type: str, holds: str
):
    case = kept(client)
    assert "exampelshop" not in client.get(f"/api/v1/feed.{form}").text
    client.post(f"/api/v1/cases/{case['id']}/decisions", json={"decision": "confirmed"})
    answer = client.get(f"/api/v1/feed.{form}")

    assert holds in answer.text
    assert answer.headers["content-type"] == media_type
    refused(client.get(f"/api/v1/feed.{form}?days=0"), 422, "InvalidRequest")
