"""One at a time, over all programs that use a database."""

from __future__ import annotations

from hashlib import sha256

from sqlalchemy import Connection, text


def lock(connection: Connection, name: str) -> None:
    """Hold a lock of this name until the transaction ends.

    SQLite lets one program write at a time anyway: its transaction is the lock.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": key_of(name)})


def key_of(name: str) -> int:
    """The number by which PostgreSQL knows a lock."""
    return int.from_bytes(sha256(name.encode()).digest()[:8], signed=True)
