"""How a backup is written: a ZIP of plain text and the files of the cases, for any database.

    majika-backup.json      schema, version of the tables, number of rows and files
    tables/NAME.jsonl       a row a line
    words.jsonl             number of a case, and the words it is found by
    files/SHA256            messages and evidence

The directory of a ZIP stands at its end: a backup that was cut off does not open.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

SCHEMA = "majika.backup/1"
ABOUT = "majika-backup.json"
WORDS = "words.jsonl"
FILES = "files/"


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a backup says of itself."""

    version: str
    """Of the tables."""

    made: datetime
    rows: Mapping[str, int]
    """How many of each table."""

    gone: int
    """Files that could not be read: of cases deleted meanwhile, or damaged."""


def about_to_json(about: About) -> str:
    return json.dumps({"schema": SCHEMA, **asdict(about)}, indent=2, default=datetime.isoformat)


def about_from_json(written: str | bytes) -> About:
    """Raises `ValueError`, `KeyError`, `TypeError`."""
    told = json.loads(written)
    if told.pop("schema") != SCHEMA:
        raise ValueError("another schema")
    return About(**{**told, "made": datetime.fromisoformat(told["made"])})


def table_file(table: str) -> str:
    return f"tables/{table}.jsonl"


def line_of(row: Mapping[str, Any]) -> str:
    """A row as a line of JSON; what JSON does not know is an object with one key."""
    return json.dumps({name: _written(value) for name, value in row.items()}, ensure_ascii=False)


def row_of(line: str | bytes) -> dict[str, Any]:
    """The row of a line. Raises `ValueError`, `RecursionError`."""
    row = json.loads(line)
    if not isinstance(row, dict):
        raise ValueError("no row")
    return {name: _read(value) for name, value in row.items()}


def _written(value: Any) -> Any:
    if isinstance(value, datetime):
        at = value if value.tzinfo else value.replace(tzinfo=UTC)
        return {"at": at.astimezone(UTC).isoformat()}
    if isinstance(value, bytes | memoryview):
        return {"bytes": base64.b64encode(bytes(value)).decode()}
    return value


def _read(value: Any) -> Any:
    match value:
        case {"at": str(written)}:
            return datetime.fromisoformat(written)
        case {"bytes": str(written)}:
            return base64.b64decode(written, validate=True)
        case dict() | list():
            raise ValueError("no value of a row")
    return value
