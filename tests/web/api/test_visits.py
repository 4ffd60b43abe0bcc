"""Visits over the API: the link is shown first, and only what was shown is asked for."""

from __future__ import annotations

from datetime import date

import pytest
from starlette.testclient import TestClient

from majika.accounts import Role, Scope
from majika.jobs import JobState
from majika.web.desk import Desk
from tests.mails import READER, mail
from tests.web.api.test_cases import kept
from tests.web.api.test_mails import refused
from tests.web.api.test_tokens import program
from tests.web.asking import FAKE, drop
from tests.web.sharing import Shared

pytestmark = pytest.mark.usefixtures("loopback")

LINK = f"http://exampelshop.test/login?e={READER}"


@pytest.fixture
def path(client: TestClient) -> str:
    case = kept(client, mail(html=f'<a href="{LINK}">Login</a>'))
    return f"/api/v1/cases/{case['id']}"


def test_a_visit_is_shown_first_and_asked_for_once(client: TestClient, path: str, desk: Desk):
    offer = client.get(f"{path}/visit").json()
    assert READER not in offer["url"]
    assert offer["removed"][0]["was"] == READER
    assert desk.jobs.of_case(path[-16:]) == []

    word = {"offer": offer["offer"], "decoy": True}
    asked = client.post(f"{path}/visits", json=word)
    job = client.get(asked.headers["location"]).json()
    assert asked.status_code == 202
    assert job["id"] == asked.json()["id"] == client.get(f"{path}/visits").json()[0]["id"]
    assert (job["kind"], job["state"]) == ("visit", "waiting")
    refused(client.post(f"{path}/visits", json=word), 410, "Gone")

    cancelled = client.post(f"/api/v1/jobs/{job['id']}/cancel").json()
    assert cancelled["state"] == "cancelled"


def test_an_offer_is_for_one_case(client: TestClient, path: str):
    offer = client.get(f"{path}/visit").json()["offer"]
    other = f"/api/v1/cases/{kept(client)['id']}"
    refused(client.post(f"{other}/visits", json={"offer": offer}), 410, "Gone")


def test_a_guess_opens_nothing(client: TestClient, path: str):
    refused(client.post(f"{path}/visits", json={"offer": "guess"}), 410, "Gone")


def test_a_mail_without_a_link(client: TestClient):
    case = kept(client, mail(text="hello"))
    refused(client.get(f"/api/v1/cases/{case['id']}/visit"), 422, "NoTarget")


def test_our_own_jobs_are_nobodys_to_end(client: TestClient, desk: Desk):
    """Their ids can be guessed: whoever ended the daily deletion would keep what must go."""
    day = date(2031, 4, 5)
    desk.jobs.expire(day)
    for ask, end in ((client.get, ""), (client.post, "/cancel")):
        refused(ask(f"/api/v1/jobs/expire-{day}{end}"), 404, "NoJob")
    assert desk.jobs.get(f"expire-{day}").state is JobState.WAITING


def test_a_visit_is_for_those_who_may_see_its_case(house: Shared, desk: Desk):
    case = drop(house.signed_in(Role.REPORTER), ("a.eml", FAKE)).url.path[-16:]
    target = desk.target(case)
    job = desk.visit(case, target, language="en", decoy=False, who="")
    visiting = program(house, Scope.ANALYZE, Scope.CAPTURE)
    refused(visiting.get(f"/api/v1/jobs/{job.id}"), 404, "NoCase")
    refused(visiting.post(f"/api/v1/jobs/{job.id}/cancel"), 404, "NoCase")
    assert desk.jobs.get(job.id).state is JobState.WAITING


def test_a_job_that_is_none(client: TestClient):
    refused(client.get("/api/v1/jobs/visit-none"), 404, "NoJob")
    refused(client.post("/api/v1/jobs/visit-none/cancel"), 404, "NoJob")
