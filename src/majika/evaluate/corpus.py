"""Labelled mail in a folder: the path says what each mail is."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path, PurePosixPath

FRAUD_NAMES = frozenset({"phish", "fraud", "scam"})
HONEST_NAMES = frozenset({"honest", "genuine", "legit"})
MAIL_SUFFIXES = frozenset({".eml", ".emlx", ".msg"})
MAILDIR_FOLDERS = frozenset({"cur", "new"})


class Kind(Enum):
    """What a mail is known to be."""

    FRAUD = "fraud"
    HONEST = "honest"
    OTHER = "other"
    """Its path does not say: never counted, but its number is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One labelled mail."""

    path: Path
    name: str
    """Path within the folder, with forward slashes."""

    kind: Kind
    folder: str
    """The source: the folder it lies in, within the corpus."""

    part: str
    """File name up to the first `-` or digit: where folders mix sources. May be empty."""

    brand_mail: bool
    """Genuine mail of brands (a folder that begins with `brand`), where false alarms hurt most."""

    campaign: str
    """Near copies share one; a mail of which nothing is known is its own."""

    genre: str = ""
    """What sort of mail a manifest says it is (`bank`, `newsletter` …)."""

    year: str = ""
    """Year of its date, by a manifest."""


def kind_of(folders: tuple[str, ...]) -> Kind:
    """What the innermost telling folder says: `ja/phish` fraud, `ham/lists` honest."""
    for name in reversed(folders):
        if name.lower() in FRAUD_NAMES:
            return Kind.FRAUD
        if name.lower() in HONEST_NAMES or name.lower().endswith("ham"):
            return Kind.HONEST
    return Kind.OTHER


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a manifest tells of a mail."""

    campaign: str = ""
    genre: str = ""
    year: str = ""


def read_corpus(root: Path, entries: Mapping[str, Entry]) -> Iterator[Sample]:
    """Every mail below `root`, by name. The folder's own name counts as a label too."""
    for path in sorted(root.rglob("*")):
        if not (path.suffix.lower() in MAIL_SUFFIXES or path.parent.name in MAILDIR_FOLDERS):
            continue
        if not path.is_file():
            continue
        yield _sample(root, path, entries)


def _sample(root: Path, path: Path, entries: Mapping[str, Entry]) -> Sample:
    name = path.relative_to(root).as_posix()
    entry = entries.get(name, Entry())
    inner = PurePosixPath(name).parent.parts
    folders = inner[:-1] if inner and inner[-1] in MAILDIR_FOLDERS else inner
    return Sample(
        path=path,
        name=name,
        kind=kind_of((root.resolve().name, *folders)),
        folder="/".join(folders) or root.resolve().name,
        part=re.split(r"[-\d]", path.stem, maxsplit=1)[0],
        brand_mail=any(folder.lower().startswith("brand") for folder in folders),
        campaign=entry.campaign or name,
        genre=entry.genre,
        year=entry.year,
    )


def read_manifest(path: Path) -> dict[str, Entry]:
    """What a CSV tells of each mail: columns `path` and `campaign` (or `group`), and where it
    has them `kind` and `date` (which begins with the year).

    Raises `ValueError` when a column is missing.
    """
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        columns = set(rows.fieldnames or ())
        campaign = "campaign" if "campaign" in columns else "group"
        if missing := {"path", campaign} - columns:
            raise ValueError(f"{path}: no column {', '.join(sorted(missing))}")
        return {row["path"]: _entry(row, campaign) for row in rows}


def _entry(row: Mapping[str, str | None], campaign: str) -> Entry:
    year = re.match(r"\d{4}", row.get("date") or "")
    return Entry(
        campaign=row[campaign] or "",
        genre=row.get("kind") or "",
        year=year[0] if year else "",
    )
