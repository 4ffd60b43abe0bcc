"""The connection to a database: SQLite in a file, or PostgreSQL by its URL."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError

from majika.database.faults import told
from majika.database.migrating import migrate
from majika.errors import CaseAddressError, CasePackageError

WAIT_S = 15
"""Seconds to wait for another program that writes, or for a server that does not answer."""

_NOTICED = {"keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3}
"""A server that is gone without a word is noticed within half a minute (libpq, 32.1.2)."""

_POSTGRESQL = ("postgres", "postgresql", "postgresql+psycopg")


class Database:
    """Transactions that raise majika's own errors."""

    def __init__(self, url: str, *, migrated: bool = True) -> None:
        """With its tables made or brought up to date, unless they are left as they are.

        Raises `CaseAddressError`, `CasePackageError`, or another `CaseStoreError`.
        """
        with told():
            self._engine = _engine(_read(url))
        if migrated:
            with self.writing() as connection:
                migrate(connection)

    @property
    def dialect(self) -> str:
        """`sqlite` or `postgresql`."""
        return self._engine.dialect.name

    @property
    def engine(self) -> Engine:
        """For a library that brings tables of its own."""
        return self._engine

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        with told(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction: written as a whole when the block ends, not at all when it fails."""
        with told(), self._engine.execution_options(writes=True).begin() as connection:
            yield connection

    def shrink_log(self) -> None:
        """SQLite: bring the write-ahead log into the file and empty it, old pages and all."""
        if self.dialect == "sqlite":
            with told(), closing(self._engine.raw_connection()) as connection:
                connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        self._engine.dispose()


def _read(written: str) -> URL:
    """The words of the error are our own: a URL may hold a password."""
    try:
        url = make_url(written)
    except (ArgumentError, ValueError):
        raise CaseAddressError("This is not the URL of a database.") from None
    if url.drivername in _POSTGRESQL:
        return url.set(drivername="postgresql+psycopg")
    if url.drivername != "sqlite" or url.database in (None, "", ":memory:"):
        raise CaseAddressError("Cases are kept in PostgreSQL, or in a file by SQLite.")
    return url


def _engine(url: URL) -> Engine:
    return _sqlite(url) if url.drivername == "sqlite" else _postgresql(url)


def _postgresql(url: URL) -> Engine:
    try:
        return create_engine(
            url,
            pool_pre_ping=True,
            hide_parameters=True,
            connect_args={
                "connect_timeout": WAIT_S,
                **_NOTICED,
                "options": f"-c timezone=UTC -c lock_timeout={WAIT_S}s",
            },
        )
    except ImportError:
        raise CasePackageError("PostgreSQL needs the package psycopg.") from None


def _sqlite(url: URL) -> Engine:
    _make_private(Path(str(url.database)))
    engine = create_engine(url, hide_parameters=True, connect_args={"timeout": WAIT_S})
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def _make_private(path: Path) -> None:
    """SQLite gives its log and its index the rights of the file."""
    os.close(os.open(path, os.O_RDONLY | os.O_CREAT, 0o600))


def _set_up(connection: Any, _: object) -> None:
    """Transactions begin where we say so; what is deleted is overwritten."""
    connection.isolation_level = None
    for setting in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {setting}")
    connection.execute("PRAGMA secure_delete = ON")


def _begin(connection: Connection) -> None:
    """Who will write says so at once: a lock taken later could no longer wait its turn."""
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
