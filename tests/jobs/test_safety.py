"""What a database that others can write to may hand us, and what it is handed."""

from __future__ import annotations

import base64
import logging
import pickle
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from majika.capture.facts import Removed
from majika.capture.target import Target, target_of_url
from majika.cases import Cases
from majika.database import Database
from majika.findings import Place, Spot, Url
from majika.jobs import JobState
from majika.jobs.places import SCHEMA, place_of
from majika.jobs.wishes import VisitWish
from tests.cases.adding import added
from tests.jobs.conftest import Opens
from tests.jobs.doing import TARGET, asked, ended


class Touch:
    """A pickle that makes a file where it is read."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return (Path.touch, (self.path,))


def test_no_pickle_is_ever_read(cases: Cases, database: Database, opens: Opens, tmp_path: Path):
    asking = opens(working=False)
    job = asked(asking, added(cases))
    inputs = base64.b64encode(pickle.dumps(Touch(tmp_path / "was-here"))).decode()
    place = place_of(database)
    schema = f"{SCHEMA}." if database.dialect == "postgresql" else ""
    with place.engine.begin() as connection:
        for table, change in (
            ("workflow_input", "inputs = :inputs"),
            ("workflow_status", "inputs = :inputs, serialization = 'py_pickle'"),
        ):
            statement = f"UPDATE {schema}{table} SET {change}"  # noqa: S608 (ours)
            connection.execute(text(statement), {"inputs": inputs})
    assert ended(opens(), job).state is JobState.FAILED
    assert not (tmp_path / "was-here").exists()


@pytest.mark.parametrize(
    "target",
    [
        TARGET,
        target_of_url("http://user:pw@stranger.example/a?x=銀行&t=k9Qx72LmZp0aBcD#f"),
        replace(TARGET, asked=Url("http://stranger.example/\0\ud800")),
        replace(
            TARGET,
            place=Place(Spot.TEXT, span=(1, 2)),
            removed=(Removed(was="a", now="b", where="query"),),
        ),
    ],
)
def test_a_link_comes_out_as_it_was_shown(target: Target):
    wish = VisitWish(case_id="c", target=target, language="ja", decoy=True, who="me")
    written = wish.to_json()

    assert written.isascii()
    assert VisitWish.from_json(written) == wish
    assert type(VisitWish.from_json(written).target.url) is Url


def test_it_is_silent(cases: Cases, opens: Opens, capfd: pytest.CaptureFixture[str]):
    jobs = opens()
    ended(jobs, asked(jobs, added(cases)))
    logging.getLogger("dbos").critical("words of its own")
    jobs.close()
    assert capfd.readouterr() == ("", "")
