"""A desk with a store of its own, and the app over it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from majika.accounts.store import Accounts
from majika.brands import Catalog
from majika.cases.opening import cases_in
from majika.database import open_database
from majika.jobs import open_jobs
from majika.pipeline import Options
from majika.web.app import make_app
from majika.web.desk import Desk
from tests.accounts.making import quick
from tests.mails import BRANDS
from tests.web.asking import HOME
from tests.web.sharing import CODE, Shared


@pytest.fixture
def working() -> bool:
    """Whether visits are made here, too."""
    return False


@contextmanager
def opened_desk(folder: Path, *, working: bool = False) -> Iterator[Desk]:
    """A desk whose store is in the folder, and empty at first."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MAJIKA_FOLDER", str(folder / "home"))
        (folder / "brands.json").write_text(json.dumps({"brands": BRANDS}))
        catalog = Catalog.default().with_overlay(folder / "brands.json")
        database, options = open_database(), Options(catalog=catalog)
        cases = cases_in(database, catalog=catalog)
        jobs = open_jobs(cases, options, database=database, working=working)
        desk = Desk(cases, jobs, options)
        yield desk
        desk.close()


@pytest.fixture
def desk(tmp_path: Path, working: bool) -> Iterator[Desk]:
    with opened_desk(tmp_path, working=working) as desk:
        yield desk


@pytest.fixture
def client(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> TestClient:
    """A browser's manners without a browser; and no Chromium, as on many a machine."""
    monkeypatch.setattr("majika.browser.chromium.find_chromium", lambda: None)
    monkeypatch.setattr("majika.browser.find_chromium", lambda: None)
    desk.drawings.browser._executable = None
    monkeypatch.setenv("MAJIKA_CHROMIUM", "/nothing")
    return TestClient(
        make_app(desk), base_url=HOME, follow_redirects=True, headers={"Accept-Language": "en"}
    )


@pytest.fixture
def house(client: TestClient, desk: Desk) -> Shared:
    """The same desk for people who sign in; nobody is there yet."""
    database = open_database()
    accounts = Accounts(database, passwords=quick())
    return Shared(make_app(desk, accounts, setup_code=CODE), accounts)
