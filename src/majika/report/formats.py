"""What a report can be, by the end of its file's name."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from majika.errors import UnknownFormatError


class Format(Enum):
    """What a report can be, by the end of its file's name."""

    HTML = ".html"
    PDF = ".pdf"
    PNG = ".png"
    MARKDOWN = ".md"
    STIX = ".stix.json"
    MISP = ".misp.json"
    JSON = ".json"

    @property
    def shows_pictures(self) -> bool:
        return self in (Format.HTML, Format.PDF, Format.PNG)


def format_of(path: Path) -> Format:
    """The format that a file's name asks for. Raises `UnknownFormatError`."""
    name = path.name.lower()
    for each in Format:  # .stix.json before .json
        if name.endswith(each.value) and len(name) > len(each.value):
            return each
    raise UnknownFormatError(f"“{path.name}” does not say what kind of report it shall be.")
