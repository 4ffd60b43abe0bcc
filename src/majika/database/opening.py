"""Where the database is, unless somebody says otherwise."""

from __future__ import annotations

from majika.database.connecting import Database
from majika.database.faults import told
from majika.user_folder import user_folder


def open_database(url: str = "", *, migrated: bool = True) -> Database:
    """Open it, made or brought up to date unless told not to; once for all of a program's stores.

    `url` is `postgresql://…` or `sqlite:///FILE`; without it, a file in the user's own folder.
    Raises `CaseStoreError`.
    """
    with told():
        return Database(url or f"sqlite:///{user_folder() / 'cases.sqlite3'}", migrated=migrated)
