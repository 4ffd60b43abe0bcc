"""Write a backup while others go on working: it shows the cases as they were at one moment."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile

from sqlalchemy import Connection, Table, select

from majika.backup import form
from majika.backup.tables import kept_tables
from majika.cases.search import all_words
from majika.cases.tables import files as needed_files
from majika.database.faults import told
from majika.database.migrating import version_of
from majika.errors import CaseFileError, NotWritableError
from majika.report.evidence import refuse_what_is_there

if TYPE_CHECKING:
    from majika.cases.files import Files
    from majika.database import Database

Track = Callable[[Iterator[str], int], Iterator[str]]
"""Passes on what it is given, and may show how many of the total are done."""


def write_backup(
    database: Database, files: Files, out: Path, *, track: Track = lambda names, total: names
) -> form.About:
    """Write all cases into a new file, for its owner alone.

    It is there as a whole or not at all. Raises `NotWritableError`, `CaseStoreError`.
    """
    refuse_what_is_there(out)
    try:
        handle, half = tempfile.mkstemp(prefix=".majika-", dir=out.absolute().parent)  # 0600
        try:
            with os.fdopen(handle, "wb") as file, ZipFile(file, "w", ZIP_DEFLATED) as archive:
                about = _write(archive, database, files, track)
            os.replace(half, out)
        finally:
            Path(half).unlink(missing_ok=True)
    except OSError:
        raise NotWritableError("There is no room or no right to write there.") from None
    return about


def _write(archive: ZipFile, database: Database, files: Files, track: Track) -> form.About:
    """Rows first, at one moment; then the files they need, which never change."""
    with database.reading() as connection:
        _see_one_moment(connection)
        version = version_of(connection)
        rows = {
            table.name: _write_rows(archive, connection, table) for table in kept_tables(connection)
        }
        _write_lines(archive, form.WORDS, map(json.dumps, all_words(connection)))
        names = list(connection.scalars(select(needed_files.c.sha256).distinct()))
    gone = sum(not _write_file(archive, files, name) for name in track(iter(names), len(names)))
    about = form.About(version=version, made=datetime.now(UTC), rows=rows, gone=gone)
    archive.writestr(form.ABOUT, form.about_to_json(about))
    return about


def _see_one_moment(connection: Connection) -> None:
    """SQLite reads as of one moment anyway (WAL); PostgreSQL when asked to."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")


def _write_rows(archive: ZipFile, connection: Connection, table: Table) -> int:
    rows = connection.execution_options(yield_per=500).execute(
        select(table).order_by(*table.primary_key)
    )
    return _write_lines(
        archive, form.table_file(table.name), (form.line_of(dict(row)) for row in rows.mappings())
    )


def _write_lines(archive: ZipFile, name: str, lines: Iterable[str]) -> int:
    count = 0
    with archive.open(name, "w", force_zip64=True) as file:
        for count, line in enumerate(lines, 1):  # noqa: B007 (how many there were)
            file.write(line.encode() + b"\n")
    return count


def _write_file(archive: ZipFile, files: Files, name: str) -> bool:
    """False where a case was deleted since, or its file is damaged: the others matter as much."""
    with told():
        try:
            data = files.get(name)
        except CaseFileError:
            return False
    archive.writestr(form.FILES + name, data)
    return True
