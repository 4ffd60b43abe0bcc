"""A desk with a store of its own, and the app over it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from majika.brands import Catalog
from majika.cases import open_cases
from majika.pipeline import Options
from majika.web.desk import Desk
from tests.mails import BRANDS


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setenv("MAJIKA_FOLDER", str(tmp_path / "home"))
    (tmp_path / "brands.json").write_text(json.dumps({"brands": BRANDS}))
    catalog = Catalog.default().with_overlay(tmp_path / "brands.json")
    desk = Desk(open_cases(catalog=catalog), Options(catalog=catalog))
    yield desk
    desk.close()
