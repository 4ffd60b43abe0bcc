"""The tables that a backup holds, as a database has them: whatever majika keeps by then."""

from __future__ import annotations

from sqlalchemy import Connection, MetaData, Table

MADE_ANEW = ("alembic_version", "case_words", "sqlite_")
"""Beginnings of the names of tables that each database makes in its own way."""


def kept_tables(connection: Connection) -> list[Table]:
    """Each after those that it points at."""
    found = MetaData()
    found.reflect(connection)
    return [table for table in found.sorted_tables if not table.name.startswith(MADE_ANEW)]
