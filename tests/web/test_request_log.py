"""The line of a request names the page, not the case, nor what was asked for."""

import logging

import pytest
from starlette.testclient import TestClient

from majika.web.app import make_app
from majika.web.desk import Desk


@pytest.mark.parametrize(
    ("path", "page", "status"),
    [
        ("/cases/abcdefghijklmnop", "/cases/{case_id}", 404),
        ("/cases?q=secret", "/cases", 200),
        ("/secret", "-", 404),
    ],
)
def test_a_line_a_request(desk: Desk, caplog, path: str, page: str, status: int):
    caplog.set_level(logging.INFO, "majika.web")
    TestClient(make_app(desk), base_url="http://127.0.0.1").get(path)
    (record,) = [each for each in caplog.records if each.name == "majika.web"]
    facts = record.facts
    assert (facts["page"], facts["status"]) == (page, status)
    assert "secret" not in str(facts)
    assert "abcdefghijklmnop" not in str(facts)
