"""Where DBOS keeps its tables, and how its workers see which of them live."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol
from uuid import uuid4

from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.exc import SQLAlchemyError

from majika.database import Database
from majika.database.locking import key_of

SCHEMA = "jobs"


class Life(Protocol):
    """The life of one worker: a lock that ends with its process, however that ends."""

    id: str

    def goes_on(self) -> bool:
        """False once the lock is lost: others take this worker for dead."""
        ...

    def end(self) -> None: ...


class Place(Protocol):
    engine: Engine

    def begin_life(self) -> Life: ...

    def dead(self, worker: str) -> Any:
        """A context that yields True while it holds the lock of a worker that is dead."""
        ...


def place_of(database: Database) -> Place:
    """Beside the cases: a schema of its own in PostgreSQL, a file of its own for SQLite."""
    if database.dialect == "postgresql":
        return ServerPlace(database.engine)
    return FilePlace(Path(str(database.engine.url.database)))


class ServerPlace:
    """PostgreSQL: the lock belongs to a session, and ends when the server sees that one end."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    def begin_life(self) -> Life:
        return _Session(self.engine)

    @contextmanager
    def dead(self, worker: str) -> Iterator[bool]:
        with self.engine.begin() as connection:
            asked = text("SELECT pg_try_advisory_xact_lock(:key)")
            yield bool(connection.scalar(asked, {"key": key_of(f"worker {worker}")}))


class _Session:
    def __init__(self, engine: Engine) -> None:
        self.id = uuid4().hex
        self._connection = engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        self._connection.detach()  # the pool must not take it back, and the lock with it
        for setting, seconds in (("idle", 10), ("interval", 5), ("count", 3)):
            # A machine that is gone without a word is noticed within half a minute.
            self._connection.execute(text(f"SET tcp_keepalives_{setting} = {seconds}"))
        key = {"key": key_of(f"worker {self.id}")}
        self._connection.execute(text("SELECT pg_advisory_lock(:key)"), key)

    def goes_on(self) -> bool:
        try:
            self._connection.execute(text("SELECT 1"))
        except SQLAlchemyError:
            return False
        return True

    def end(self) -> None:
        with suppress(SQLAlchemyError):
            self._connection.close()


class FilePlace:
    """SQLite: the lock is one on a file, and ends with the process that holds it."""

    def __init__(self, database: Path) -> None:
        self._lives = database.with_name(f"{database.stem}-workers")
        self.engine = _file(database.with_name(f"{database.stem}-jobs.sqlite3"))

    def begin_life(self) -> Life:
        self._lives.mkdir(mode=0o700, exist_ok=True)
        return _LockedFile(self._lives / uuid4().hex)

    @contextmanager
    def dead(self, worker: str) -> Iterator[bool]:
        path = self._lives / worker
        with closing(_open(path)) as lock:
            held = _locked(lock)
            yield held
        if held:
            path.unlink(missing_ok=True)


class _LockedFile:
    def __init__(self, path: Path) -> None:
        self.id = path.name
        self._path = path
        self._lock = _open(path)
        self._lock.execute("BEGIN EXCLUSIVE")

    def goes_on(self) -> bool:
        return True

    def end(self) -> None:
        self._lock.close()
        self._path.unlink(missing_ok=True)


def _open(path: Path) -> sqlite3.Connection:
    """SQLite locks files the same way on every system, and lets go when a process dies."""
    return sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)


def _locked(lock: sqlite3.Connection) -> bool:
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError:
        return False
    return True


def _file(path: Path) -> Engine:
    os.close(os.open(path, os.O_RDONLY | os.O_CREAT, 0o600))
    engine = create_engine(f"sqlite:///{path}", hide_parameters=True)
    event.listen(engine, "connect", _set_up)
    return engine


def _set_up(connection: Any, _: object) -> None:
    """As DBOS sets up its own; what is deleted is overwritten."""
    connection.isolation_level = "IMMEDIATE"
    for setting in ("busy_timeout = 30000", "foreign_keys = ON", "secure_delete = ON"):
        connection.execute(f"PRAGMA {setting}")
