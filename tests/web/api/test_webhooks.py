"""Webhooks over the API, and what happens until a receiver hears."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from majika.web.desk import Desk
from majika.webhooks.signing import is_signed
from tests.web.api.conftest import FAKE
from tests.web.api.test_cases import kept
from tests.web.api.test_mails import refused
from tests.webhooks.receiver import Receiver, receiving

pytestmark = pytest.mark.usefixtures("loopback")


@pytest.fixture
def working(monkeypatch: pytest.MonkeyPatch) -> bool:
    monkeypatch.setenv("MAJIKA_WEBHOOK_HOSTS", "127.0.0.1")
    return True


@pytest.fixture
def receiver(loopback: None) -> Iterator[Receiver]:
    with receiving() as receiver:
        yield receiver


def test_what_happens_is_told(client: TestClient, receiver: Receiver):
    wanted = {"url": receiver.url, "events": ["case.created", "case.decided"]}
    made = client.post("/api/v1/webhooks", json=wanted).json()
    assert client.post(f"/api/v1/webhooks/{made['id']}/test").json() == {"status": 204}
    case = kept(client, FAKE)
    kept(client, FAKE)  # seen again is no new case
    decision = {"decision": "confirmed", "reason": "hanako is sure"}
    client.post(f"/api/v1/cases/{case['id']}/decisions", json=decision)
    wait_for(receiver, 3)

    assert all(is_signed(head, body, made["secret"], time.time()) for _, head, body in receiver.got)
    told = [json.loads(body) for *_, body in receiver.got]
    assert told[0]["type"] == "webhook.test"
    by_type = {each["type"]: each["data"] for each in told[1:]}
    assert by_type == {
        "case.created": {"id": case["id"], "label": "fraud"},
        "case.decided": {"id": case["id"], "label": "fraud", "decision": "confirmed"},
    }


def wait_for(receiver: Receiver, count: int) -> None:
    end = time.monotonic() + 20
    while len(receiver.got) < count and time.monotonic() < end:
        time.sleep(0.05)


def test_a_visit_that_failed_is_told(client: TestClient, receiver: Receiver, desk: Desk):
    client.post("/api/v1/webhooks", json={"url": receiver.url, "events": ["job.failed"]})
    case = kept(client, FAKE)
    target = desk.target(case["id"])
    job = desk.jobs.visit(case["id"], target, language="en", decoy=False, who="")
    wait_for(receiver, 1)

    ((_, _, body),) = receiver.got
    said = {"id": job.id, "case_id": case["id"], "error": "BrowserMissing"}
    assert json.loads(body)["data"] == said
    figures = client.get("/metrics").text
    assert 'majika_jobs{kind="visit",state="waiting"} 0.0' in figures


def test_webhooks_come_and_go(client: TestClient, receiver: Receiver):
    wanted = {"url": receiver.url, "events": ["job.failed"]}
    made = client.post("/api/v1/webhooks", json=wanted).json()
    (listed,) = client.get("/api/v1/webhooks").json()

    assert listed["url"] == receiver.url
    assert "secret" not in listed
    assert client.delete(f"/api/v1/webhooks/{made['id']}").status_code == 204
    refused(client.delete(f"/api/v1/webhooks/{made['id']}"), 404, "NoWebhook")


@pytest.mark.parametrize(
    ("wanted", "kind"),
    [
        ({"url": "http://hooks.example/", "events": ["job.failed"]}, "WebhookAddress"),
        ({"url": "https://hooks.example/", "events": []}, "InvalidRequest"),
        ({"url": "https://hooks.example/", "events": ["all"]}, "InvalidRequest"),
    ],
)
def test_what_cannot_be_told(caller: TestClient, wanted: dict[str, object], kind: str):
    refused(caller.post("/api/v1/webhooks", json=wanted), 422, kind)
