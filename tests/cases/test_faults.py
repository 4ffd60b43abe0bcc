"""What goes wrong is said in words of our own, in both languages, and without passwords."""

import errno
import os
import sqlite3
import stat
from importlib import import_module
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, text

import majika
from majika import errors
from majika.cases import Cases, Query, open_cases
from majika.cases.files import LocalFiles, RemoteFiles, open_files
from majika.database import connecting
from majika.database.columns import metadata
from majika.errors import CaseStoreError
from majika.report.errors import JAPANESE, describe
from tests.cases.adding import added

SECRET = "hunter2"


def fault(url: str, folder: Path) -> CaseStoreError:
    with pytest.raises(CaseStoreError) as caught:
        open_cases(url, folder)
    for language in ("en", "ja"):
        said = describe(caught.value, language)
        assert SECRET not in said.message + said.hint
    assert type(caught.value) in JAPANESE
    return caught.value


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("nonsense hunter2", errors.CaseAddressError),
        ("mysql://me:hunter2@host/x", errors.CaseAddressError),
        ("oracle9://me:hunter2@host/x", errors.CaseAddressError),
        ("sqlite://", errors.CaseAddressError),
        ("sqlite:////no/such/hunter2/cases", errors.CaseAddressError),
        ("postgresql://me:hunter2@/x?host=/no/such/folder", errors.CaseStoreDownError),
    ],
)
def test_a_wrong_address(url: str, kind: type[CaseStoreError], folder: Path):
    assert type(fault(url, folder)) is kind


def test_a_database_that_is_not_there(server, folder: Path):
    url = f"postgresql://postgres:{SECRET}@/nothing?host={server.folder}"
    assert type(fault(url, folder)) is errors.CaseAddressError


def test_a_file_that_is_no_database(tmp_path: Path, folder: Path):
    (tmp_path / "x").write_bytes(b"From: me\n" * 1000)
    assert type(fault(f"sqlite:///{tmp_path / 'x'}", folder)) is CaseStoreError


def test_a_newer_database_is_left_alone(url: str, folder: Path, cases: Cases):
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'later'"))
    engine.dispose()
    assert type(fault(url, folder)) is errors.CaseStoreNewerError


def test_a_fresh_database_has_the_tables_of_the_code(url: str, cases: Cases):
    _know_all_tables()

    def ours(thing, name, kind, reflected, other):
        return not (kind == "table" and str(name).startswith("case_words"))

    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": ours})
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def _know_all_tables() -> None:
    """Each package has its own in its `tables.py`; a new one is compared without a word here."""
    root = Path(majika.__file__).parent
    for path in root.rglob("tables.py"):
        import_module(".".join(("majika", *path.relative_to(root).with_suffix("").parts)))


def test_a_database_that_is_open_already_is_opened_again_with_its_cases(
    url: str, folder: Path, cases: Cases
):
    case = added(cases)
    assert open_cases(url, folder).get(case.id) == case


def test_a_database_that_is_kept_busy(tmp_path: Path, folder: Path, monkeypatch):
    monkeypatch.setattr(connecting, "WAIT_S", 0.1)
    url = f"sqlite:///{tmp_path / 'x'}"
    open_cases(url, folder)
    with sqlite3.connect(tmp_path / "x", isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        assert type(fault(url, folder)) is errors.CaseStoreBusyError
    other.close()


def test_a_full_disk_leaves_neither_a_case_nor_half_a_file(cases: Cases, folder: Path, monkeypatch):
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(errors.CaseStoreFullError):
        added(cases)
    assert not [path for path in folder.rglob("*") if path.is_file()]
    assert not cases.find(Query())


def test_only_their_owner_reads_them(tmp_path: Path, folder: Path):
    cases = open_cases(f"sqlite:///{tmp_path / 'x'}", folder)
    added(cases)
    paths = [tmp_path / "x", tmp_path / "x-wal", folder, *folder.rglob("*")]
    assert not [path for path in paths if stat.S_IMODE(path.stat().st_mode) & 0o077]


@pytest.mark.parametrize("kind", ["local", "remote"])
def test_files(kind: str, tmp_path: Path):
    files = open_files(tmp_path if kind == "local" else "memory://majika")
    name = files.put(b"mail")
    assert (files.put(b"mail"), files.get(name), list(files.names())) == (name, b"mail", [name])
    files.remove(name)
    files.remove(name)
    assert (files.has(name), list(files.names())) == (False, [])
    with pytest.raises(errors.CaseFileError):
        files.get(name)


def test_a_store_of_files_that_does_not_answer():
    """Stores have errors of their own, with words that may name a key."""
    files = open_files("memory://majika")
    assert isinstance(files, RemoteFiles)

    class Down:
        def exists(self, path: str) -> bool:
            raise RuntimeError(f"no route to {SECRET}")

    files._system = Down()
    with pytest.raises(errors.CaseStoreDownError) as caught:
        files.put(b"mail")
    assert SECRET not in str(caught.value)


def test_addresses_of_files(tmp_path: Path):
    assert isinstance(open_files(f"file://{tmp_path}/x"), LocalFiles)
    for url in ("nothing://me:hunter2@x/y", "gs://me:hunter2@x/y"):
        with pytest.raises(CaseStoreError) as caught:
            open_files(url)
        assert SECRET not in str(caught.value)
