"""One folder for all that a browser leaves on the disk, gone with the visit or with a later one."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

PREFIX = "majika-visit-"

FORGOTTEN = 3_600.0
"""Seconds after which a folder belongs to no visit any more: its majika was killed."""

LONGEST = 55
"""Characters of its path. Chromium puts a socket 44 characters deeper, and macOS allows 103."""

_VARIABLES = ("TMPDIR", "TEMP", "TMP")


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """A folder of our own, and none left of visits that were killed."""
    _remove_forgotten(Path(gettempdir()))
    with TemporaryDirectory(prefix=PREFIX, ignore_cleanup_errors=True) as folder:
        yield Path(folder)


@contextmanager
def everything_in(folder: Path) -> Iterator[None]:
    """Programs that start meanwhile take it for the machine's folder of temporary files."""
    before = {name: os.environ.get(name) for name in _VARIABLES}
    if len(str(folder)) <= LONGEST:
        os.environ.update(dict.fromkeys(_VARIABLES, str(folder)))
    try:
        yield
    finally:
        for name, value in before.items():
            _set(name, value)


def _set(name: str, value: str | None) -> None:
    if value is None:
        os.environ.pop(name, None)
    else:
        os.environ[name] = value


def _remove_forgotten(where: Path) -> None:
    for folder in where.glob(f"{PREFIX}*"):
        with suppress(OSError):  # another user's
            if time.time() - folder.lstat().st_mtime > FORGOTTEN:
                shutil.rmtree(folder, ignore_errors=True)
