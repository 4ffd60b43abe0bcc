"""Bring a database to the newest version of the tables."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

from majika.database.locking import lock
from majika.errors import CaseStoreNewerError

FOLDER = Path(__file__).parent / "migrations"


def migrate(connection: Connection, version: str = "head") -> None:
    """Run what is missing, within the caller's transaction: all of it or nothing.

    Programs that start at once wait for each other. Raises `CaseStoreNewerError`.
    """
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    lock(connection, "migrate")
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if not known.issuperset({version_of(connection), version} - {"", "head"}):
        raise CaseStoreNewerError("This database of cases was written by a newer majika.")
    command.upgrade(config, version)


def version_of(connection: Connection) -> str:
    """Version of the tables; empty where none were made yet."""
    from alembic.migration import MigrationContext

    return MigrationContext.configure(connection).get_current_revision() or ""
