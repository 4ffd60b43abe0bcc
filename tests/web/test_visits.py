"""Visits asked for on pages, with a visit that opens nothing."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from httpx import Response
from starlette.testclient import TestClient

from majika.brands import Brand
from majika.capture.facts import Capture
from majika.cases.opening import cases_in
from majika.database import open_database
from majika.errors import BrowserMissingError
from majika.jobs import open_jobs
from majika.jobs.wishes import VisitWish
from majika.pipeline import Options
from majika.web.app import make_app
from majika.web.desk import Desk
from tests.jobs.doing import PATIENCE_S, seen
from tests.mails import CATALOG
from tests.web.asking import FAKE, HOME, drop, send

pytestmark = pytest.mark.usefixtures("loopback")
Opens = Callable[..., TestClient]


@pytest.fixture
def opens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opens]:
    """`majika serve`, ended and started anew as often as it is asked for, over one folder."""
    monkeypatch.setenv("MAJIKA_FOLDER", str(tmp_path))
    monkeypatch.setattr("majika.capture.run.refuse_without_browser", lambda: None)
    monkeypatch.setattr("majika.browser.chromium.find_chromium", lambda: None)
    desks: list[Desk] = []

    def open_(**wishes: Any) -> TestClient:
        close()
        database, options = open_database(), Options(catalog=CATALOG)
        cases = cases_in(database, catalog=CATALOG)
        desk = Desk(cases, open_jobs(cases, options, database=database, **wishes), options)
        desks.append(desk)
        return TestClient(
            make_app(desk), base_url=HOME, headers={"Accept-Language": "en"}, follow_redirects=True
        )

    def close() -> None:
        while desks:
            desks.pop().close()

    yield open_
    close()


def asked(client: TestClient, path: str) -> Response:
    """The page of a visit, after yes was said to its link."""
    offer = re.search(r'name="offer" value="([\w-]+)"', client.get(f"{path}/visit").text)
    assert offer
    return send(client, f"{path}/visit", offer=offer[1])


def waited(client: TestClient, page: Response) -> Response:
    """The page that follows when the visit has ended."""
    end = time.monotonic() + PATIENCE_S
    while "/visits/" in page.url.path and page.status_code == 200:
        assert time.monotonic() < end
        time.sleep(0.1)
        page = client.get(page.url.path)
    return page


async def endless(wish: VisitWish, brand: Brand | None) -> Capture:
    await asyncio.sleep(1000)
    raise AssertionError


async def broken(wish: VisitWish, brand: Brand | None) -> Capture:
    raise BrowserMissingError("There is no Chromium on this machine.")


def test_a_visit_outlives_a_restart(opens: Opens):
    """Asked for in one life of the server, made in the next, seen in both."""
    first = opens(visit=endless)
    path = drop(first, ("mail.eml", FAKE)).url.path
    page = asked(first, path)
    assert "/visits/visit-" in page.url.path
    assert first.get(f"{path}/visit").url == page.url

    second = opens(visit=seen)
    answer = waited(second, second.get(page.url.path))
    assert answer.url.path == path
    assert 'id="visit"' in answer.text
    assert "Visit the link again" in answer.text


def test_it_is_stopped_at_a_word(opens: Opens):
    client = opens(visit=endless)
    path = drop(client, ("mail.eml", FAKE)).url.path
    page = asked(client, path)

    assert client.post(f"{page.url.path}/cancel", data={"token": "x"}).status_code == 403
    assert send(client, f"{page.url.path}/cancel").url.path == path
    assert client.get(page.url.path).url.path == path
    assert 'name="offer"' in client.get(f"{path}/visit").text


def test_why_there_is_nothing_to_see(opens: Opens):
    client = opens(visit=broken)
    path = drop(client, ("mail.eml", FAKE)).url.path
    page = waited(client, asked(client, path))

    assert page.status_code == 503
    assert "no Chromium" in page.text
    assert client.get(path).status_code == 200


def test_a_visit_belongs_to_its_mail(opens: Opens):
    client = opens(working=False)
    path = drop(client, ("mail.eml", FAKE)).url.path
    job = asked(client, path).url.path.rpartition("/")[2]
    for other in (f"/cases/aaaaaaaaaaaaaaaa/visits/{job}", f"{path}/visits/visit-nothing-1"):
        assert client.get(other).status_code == 404
        assert send(client, f"{other}/cancel").status_code == 404


def test_with_its_mail_goes_its_visit(opens: Opens):
    client = opens(working=False)
    path = drop(client, ("mail.eml", FAKE)).url.path
    page = asked(client, path)
    send(client, f"{path}/delete")
    assert client.get(page.url.path).status_code == 404


def test_one_offer_one_visit(opens: Opens):
    client = opens(working=False)
    path = drop(client, ("mail.eml", FAKE)).url.path
    offer = re.search(r'name="offer" value="([\w-]+)"', client.get(f"{path}/visit").text)
    assert offer
    send(client, f"{path}/visit", offer=offer[1])
    assert send(client, f"{path}/visit", offer=offer[1]).status_code == 410
