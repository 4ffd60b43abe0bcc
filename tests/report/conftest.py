"""Reports speak through checks; tests of reports bring their own few."""

from __future__ import annotations

import pytest

from tests.report.verdicts import CHECKS


@pytest.fixture(autouse=True)
def own_checks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("majika.report.reasons.check_named", CHECKS.__getitem__)
