"""What the description of the API says is so: schemathesis tries; and people can read it."""

from __future__ import annotations

import os
import re

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from schemathesis.specs.openapi.checks import positive_data_acceptance
from starlette.datastructures import State
from starlette.testclient import TestClient

from majika.web.api.app import make_api
from majika.web.api.describing import described
from tests.mails import mail
from tests.web.api.conftest import FAKE

pytestmark = pytest.mark.usefixtures("loopback")

EXAMPLES = int(os.environ.get("MAJIKA_SCHEMATHESIS", "5"))
"""Of each call; by hand, hundreds."""


MAILS = st.sampled_from([FAKE, mail(text="hello"), mail(subject="\x1b[2J")])
TEXTS = st.sampled_from(["お荷物のお届け https://exampelshop.test/x".encode(), b"Hello"])
schemathesis.openapi.media_type("message/rfc822", MAILS)
schemathesis.openapi.media_type("text/plain", TEXTS)


API = schemathesis.openapi.from_dict(described(make_api(State())))


@API.parametrize()
@settings(
    max_examples=EXAMPLES,
    derandomize=True,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.generate),
)
def test_every_answer_is_as_described(case: schemathesis.Case, address: str):
    told_by_schema = case.operation.label != "POST /v1/webhooks"  # it knows no public addresses
    excluded = [] if told_by_schema else [positive_data_acceptance]
    case.call_and_validate(base_url=f"{address}/api", excluded_checks=excluded)


def test_people_read_it_on_a_page_of_ours(caller: TestClient):
    page = caller.get("/api/docs")

    assert "script>" not in page.text.replace(
        '<script src="/static/htmx.min.js" defer></script>', ""
    )
    assert not re.search(r'(src|href)="(?!/|#|data:)', page.text)
    assert "default-src 'none'" in page.headers["content-security-policy"]
    for call in ("POST /api/v1/analyze", "GET /api/v1/cases", "DELETE /api/v1/cases/{case_id}"):
        assert f"<code>{call}</code>" in page.text
    assert "<code>Authorization: Bearer …</code>" in page.text
    models = set(re.findall(r'<section id="([\w.]+)"', page.text))
    assert models >= set(re.findall(r'href="#([A-Z][\w.]+)"', page.text))


def test_openapi_is_served(caller: TestClient):
    assert caller.get("/api/openapi.json").json()["openapi"].startswith("3.1")
