"""Bring all cases of a backup into a new database: every one of them, or none."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile, ZipFile

from sqlalchemy import Connection, Integer, Table, func, insert, select

from majika.backup import form
from majika.backup.tables import kept_tables
from majika.cases.search import index_words
from majika.database.faults import told
from majika.database.migrating import migrate, version_of
from majika.errors import BackupError, NotEmptyError

if TYPE_CHECKING:
    from majika.backup.writing import Track
    from majika.cases.files import Files
    from majika.database import Database

AT_ONCE = 500

MOST_BYTES = 256 * 1024 * 1024
"""Of one row, or one file: what we keep is far smaller, and a ZIP can promise anything."""


def restore(
    backup: Path, database: Database, files: Files, *, track: Track = lambda names, total: names
) -> form.About:
    """Bring a backup into a database without tables, and into `files`.

    A backup of an older majika is brought up to date. Raises `BackupError`, `NotEmptyError`,
    `CaseStoreError`.
    """
    try:
        with ZipFile(backup) as archive:
            about = form.about_from_json(_whole(archive, form.ABOUT))
            _read_files(archive, files, track)
            _fill(database, archive, about)
    except (BadZipFile, ValueError, KeyError, TypeError, RecursionError, OSError) as error:
        raise BackupError("This is no backup of majika's, or it is damaged.") from error
    return about


def _read_files(archive: ZipFile, files: Files, track: Track) -> None:
    """First: what a restore that fails has left there, the next one finds, and uses."""
    names = [name for name in archive.namelist() if name.startswith(form.FILES)]
    for name in track(iter(names), len(names)):
        with told():
            kept = files.put(_whole(archive, name))
        if kept != name.removeprefix(form.FILES):
            raise BackupError("A file in this backup is not what it was when it was kept.")


def _fill(database: Database, archive: ZipFile, about: form.About) -> None:
    """Tables as they were, rows, words; then up to date: all in one transaction."""
    with database.writing() as connection:
        if version_of(connection):
            raise NotEmptyError("There are cases in this database already.")
        migrate(connection, about.version)
        for table in kept_tables(connection):
            _fill_table(connection, table, archive)
        for number, words in map(json.loads, _lines(archive, form.WORDS)):
            index_words(connection, number, words)
        migrate(connection)


def _fill_table(connection: Connection, table: Table, archive: ZipFile) -> None:
    lines = _lines(archive, form.table_file(table.name))
    while some := list(islice(lines, AT_ONCE)):
        connection.execute(insert(table), [_fit(connection, form.row_of(line)) for line in some])
    if connection.dialect.name == "postgresql":
        _count_on(connection, table)


def _lines(archive: ZipFile, name: str) -> Iterator[bytes]:
    with archive.open(name) as file:
        while line := file.readline(MOST_BYTES + 1):
            if len(line) > MOST_BYTES:
                raise BackupError("A row in this backup is too long to be one of ours.")
            yield line


def _whole(archive: ZipFile, name: str) -> bytes:
    if archive.getinfo(name).file_size > MOST_BYTES:  # zipfile reads no more than it says
        raise BackupError("A file in this backup is too large to be one of ours.")
    return archive.read(name)


def _fit(connection: Connection, row: dict[str, Any]) -> dict[str, Any]:
    """SQLite keeps times without their zone: all are in UTC."""
    if connection.dialect.name == "postgresql":
        return row
    return {
        name: value.astimezone(UTC).replace(tzinfo=None) if isinstance(value, datetime) else value
        for name, value in row.items()
    }


def _count_on(connection: Connection, table: Table) -> None:
    """Rows that come with their numbers leave PostgreSQL's counters behind."""
    key = table.primary_key.columns[0]
    if len(table.primary_key) == 1 and isinstance(key.type, Integer):
        counter = func.pg_get_serial_sequence(f'"{table.name}"', key.name)
        connection.execute(select(func.setval(counter, func.max(key))))
