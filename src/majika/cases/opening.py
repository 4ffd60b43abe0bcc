"""Where cases are kept, unless somebody says otherwise."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from majika.cases.files import Files, open_files
from majika.cases.store import Cases
from majika.database import Database, open_database
from majika.database.faults import told
from majika.user_folder import user_folder

if TYPE_CHECKING:
    from majika.brands import Catalog


def open_cases(
    url: str = "", folder: Path | str | None = None, *, catalog: Catalog | None = None
) -> Cases:
    """Open the cases and their database (`open_database`). Raises `CaseStoreError`."""
    return cases_in(open_database(url), folder, catalog=catalog)


def cases_in(
    database: Database, folder: Path | str | None = None, *, catalog: Catalog | None = None
) -> Cases:
    """The cases of a database that the program has opened already.

    `folder` is where messages and evidence lie: a path, or a URL for fsspec (`s3://…`), which
    several machines need; without it, the user's own folder. Raises `CaseStoreError`.
    """
    return Cases(database, files_at(folder), catalog=catalog)


def files_at(folder: Path | str | None = None) -> Files:
    """Where messages and evidence lie, as `cases_in` says. Raises `CaseStoreError`."""
    with told():
        return open_files(folder or user_folder() / "files")
