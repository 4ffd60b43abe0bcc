"""Facts that ship with the package. Written by `scripts/build_data.py`; sources in SOURCES.md."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent


def rows(name: str) -> list[list[str]]:
    """The lines of a list, split at tabs. Empty lines and `#` comments are left out."""
    text = (FOLDER / name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and line[0] != "#"]
