"""Back-up → restore → the same cases, in whichever database; and what must not be believed."""

import json
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from majika.backup import restore, restoring, write_backup
from majika.cases import Case, Cases, Decision, Query
from majika.cases.files import LocalFiles
from majika.database import Database
from majika.errors import (
    BackupError,
    CaseStoreError,
    CaseStoreNewerError,
    NotEmptyError,
    NotWritableError,
)
from tests.captures import LOGIN, capture_of, page
from tests.cases.adding import added
from tests.mails import CATALOG


@pytest.fixture(params=["sqlite", "postgresql"])
def new(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database without tables, of either kind."""
    url = f"sqlite:///{tmp_path / 'new.sqlite3'}"
    if request.param == "postgresql":
        url = request.getfixturevalue("server").new_database()
    opened = Database(url, migrated=False)
    yield opened
    opened.close()


@pytest.fixture
def files(tmp_path: Path) -> LocalFiles:
    return LocalFiles(tmp_path / "files")


def filled(database: Database, files: LocalFiles) -> Cases:
    cases = Cases(database, files, catalog=CATALOG)
    one = added(cases, subject="口座の凍結について", reporter="ada")
    added(cases, subject="口座の凍結について", reporter="bob")
    two = added(cases, subject="Your parcel")
    cases.decide(two.id, Decision.CONTESTED, "I ordered it. – 荷物です", "ada")
    cases.note(one.id, "asked the bank", "bob")
    cases.keep_capture(one.id, capture_of(page("http://stranger.example/", LOGIN)))
    return cases


def all_of(cases: Cases) -> list[tuple[Case, bytes, list[Any]]]:
    rows = cases.find(Query())
    return [(cases.get(row.id), cases.raw(row.id), cases.captures(row.id)) for row in rows]


def test_the_same_cases_come_back_and_go_on(
    database: Database, new: Database, files: LocalFiles, tmp_path: Path
):
    before = filled(database, files)
    about = write_backup(database, files, tmp_path / "out.zip")
    assert about.rows["cases"] == 2
    assert not about.gone

    elsewhere = LocalFiles(tmp_path / "elsewhere")
    restore(tmp_path / "out.zip", new, elsewhere)

    after = Cases(new, elsewhere, catalog=CATALOG)
    assert all_of(after) == all_of(before)
    assert [row.subject for row in after.find(Query(text="凍結"))] == ["口座の凍結について"]
    assert added(after, subject="A new one").number == 3
    after.delete(after.find(Query(text="parcel"))[0].id)
    assert len(after.find(Query())) == 2


def test_a_backup_is_for_its_owner_and_takes_the_place_of_nothing(
    database: Database, files: LocalFiles, tmp_path: Path
):
    filled(database, files)
    out = tmp_path / "out.zip"
    write_backup(database, files, out)
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    with pytest.raises(NotWritableError):
        write_backup(database, files, out)


def test_a_failed_backup_leaves_nothing(database: Database, files: LocalFiles, tmp_path: Path):
    filled(database, files)

    def stop(names: Iterator[str], total: int) -> Iterator[str]:
        raise KeyboardInterrupt

    (tmp_path / "backups").mkdir()
    with pytest.raises(KeyboardInterrupt):
        write_backup(database, files, tmp_path / "backups" / "out.zip", track=stop)
    assert not list((tmp_path / "backups").iterdir())


def test_a_file_that_is_gone_costs_no_other(database: Database, files: LocalFiles, tmp_path: Path):
    cases = filled(database, files)
    files.remove(cases.find(Query(text="parcel"))[0].sha256)
    assert write_backup(database, files, tmp_path / "out.zip").gone == 1


def test_a_database_with_tables_is_left_alone(
    database: Database, files: LocalFiles, tmp_path: Path
):
    before = filled(database, files)
    write_backup(database, files, tmp_path / "out.zip")
    with pytest.raises(NotEmptyError):
        restore(tmp_path / "out.zip", database, files)
    assert len(before.find(Query())) == 2


@pytest.fixture
def backup(files: LocalFiles, tmp_path: Path) -> Path:
    old = Database(f"sqlite:///{tmp_path / 'old.sqlite3'}")
    filled(old, files)
    write_backup(old, files, tmp_path / "out.zip")
    old.close()
    return tmp_path / "out.zip"


def rewritten(backup: Path, name: str, data: bytes) -> Path:
    """The backup with another content for one of its files."""
    out = backup.with_name("changed.zip")
    with ZipFile(backup) as old, ZipFile(out, "w") as changed:
        for each in old.namelist():
            changed.writestr(each, data if each == name else old.read(each))
    return out


def test_a_backup_that_was_cut_off(backup: Path, new: Database, files: LocalFiles):
    backup.write_bytes(backup.read_bytes()[:-50])
    with pytest.raises(BackupError):
        restore(backup, new, files)


def test_a_changed_message(backup: Path, new: Database, tmp_path: Path):
    with ZipFile(backup) as archive:
        name = next(each for each in archive.namelist() if each.startswith("files/"))
    with pytest.raises(BackupError):
        restore(rewritten(backup, name, b"another"), new, LocalFiles(tmp_path / "elsewhere"))


def test_of_broken_rows_nothing_stays(backup: Path, new: Database, files: LocalFiles):
    broken = rewritten(backup, "tables/case_notes.jsonl", b'{"number": 1}\n{')
    with pytest.raises((BackupError, CaseStoreError)):
        restore(broken, new, files)
    assert restore(backup, new, files).rows["cases"] == 2


@pytest.mark.parametrize(
    "line", [b"[1]", b'{"number": {}}', b'{"at": [[1]]}', b"[" * 100_000, b'{"n": {"bytes": "?"}}']
)
def test_rows_that_are_none(backup: Path, new: Database, files: LocalFiles, line: bytes):
    with pytest.raises(BackupError):
        restore(rewritten(backup, "tables/cases.jsonl", line), new, files)


def test_what_is_far_too_large_is_not_read(
    backup: Path, new: Database, files: LocalFiles, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(restoring, "MOST_BYTES", 100)
    with pytest.raises(BackupError):
        restore(backup, new, files)


def test_a_backup_of_a_newer_majika(backup: Path, new: Database, files: LocalFiles):
    with ZipFile(backup) as archive:
        about = json.loads(archive.read("majika-backup.json"))
    newer = json.dumps(about | {"version": "9999"}).encode()
    with pytest.raises(CaseStoreNewerError):
        restore(rewritten(backup, "majika-backup.json", newer), new, files)
