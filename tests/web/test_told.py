"""What pages say when something goes wrong: never what only a terminal can do."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from majika import errors
from majika.errors import CaseStoreBusyError, MajikaError
from majika.sources import errors as sources
from majika.web.app import make_app
from majika.web.desk import Desk
from majika.web.intake import TooManyError
from majika.web.told import told
from tests.web.asking import HOME

TERMINAL = re.compile(
    r"pip install|apt |majika (analyze|report|brands|explain)|--\w|sudo|terminal|端末|MAJIKA_"
    r"|指定して"
)


def reachable() -> Iterator[type[MajikaError]]:
    """What may come of a mail, a report or the store."""
    roots = (
        errors.NotAMessageError,
        errors.TooLargeError,
        errors.ReportPackageError,
        errors.BrowserError,
        errors.CaseStoreError,
        sources.NoMailError,
        sources.ArchiveError,
        sources.DamagedFileError,
        sources.MissingPackageError,
        TooManyError,
    )
    for root in roots:
        yield from (root, *root.__subclasses__())


@pytest.mark.parametrize("kind", list(reachable()), ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("language", ["en", "ja"])
def test_a_page_gives_no_order_for_a_terminal(kind: type[MajikaError], language):
    said = told(kind("Something."), language)
    assert said.hint
    assert not TERMINAL.search(said.hint), said.hint


def test_a_store_that_is_busy_asks_to_try_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, loopback: None
):
    def busy(_: object) -> None:
        raise CaseStoreBusyError("Another program keeps writing.")

    monkeypatch.setattr(desk.cases, "find", busy)
    client = TestClient(make_app(desk), base_url=HOME, raise_server_exceptions=False)
    answer = client.get("/cases", headers={"Accept-Language": "en"})
    assert answer.status_code == 503
    assert "Wait a moment and try again" in answer.text
