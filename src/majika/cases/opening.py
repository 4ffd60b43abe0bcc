"""Where cases are kept, unless somebody says otherwise."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from majika.cases.files import open_files
from majika.cases.store import Cases
from majika.database import Database
from majika.database.faults import told
from majika.user_folder import user_folder

if TYPE_CHECKING:
    from majika.brands import Catalog


def open_cases(
    url: str = "", folder: Path | str | None = None, *, catalog: Catalog | None = None
) -> Cases:
    """Open the cases, made or brought up to date where need be.

    `url` names the database (`postgresql://…`, `sqlite:///FILE`); without it, a file in the
    user's own folder. `folder` is where messages and evidence lie: a path, or a URL for fsspec
    (`s3://…`), which several machines need. Raises `CaseStoreError`.
    """
    with told():
        files = open_files(user_folder() / "files" if folder is None else folder)
        database = Database(url or f"sqlite:///{user_folder() / 'cases.sqlite3'}")
    return Cases(database, files, catalog=catalog)
