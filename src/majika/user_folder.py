"""Where majika keeps what must outlive a command: a folder of the user's own."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

VARIABLE = "MAJIKA_FOLDER"
"""Environment variable with the path of another folder."""


def user_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """The folder, made for its owner alone when it is not there yet. Raises `OSError`."""
    from platformdirs import user_data_path

    folder = Path(environment.get(VARIABLE) or user_data_path("majika", appauthor=False))
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
