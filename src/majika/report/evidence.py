"""What is kept of a visit: pictures, pages and records, with a list of their checksums.

Nothing in it names the reader: of the link, only what was opened is kept.
"""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from tempfile import mkdtemp

from majika.capture.facts import Capture, Page
from majika.errors import NotWritableError
from majika.findings import Finding, Language
from majika.masking import MOSAIC
from majika.report.capture_json import captures_to_json
from majika.report.reasons import noticed, title
from majika.versions import versions

SCHEMA = "majika.evidence/1"
MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One file of the evidence."""

    name: str
    content: bytes
    at: datetime
    """When it was taken."""


def evidence_of(
    capture: Capture, findings: Sequence[Finding], language: Language
) -> Iterator[Kept]:
    """Everything a visit brought back; last, what holds the checksums of all before it."""
    files = [_facts(capture, findings, language), *_files(capture, "")]
    if capture.other is not None:
        files += _files(capture.other, "other-")
    yield from files
    yield _manifest(files, capture.started)


def _facts(capture: Capture, findings: Sequence[Finding], language: Language) -> Kept:
    told = {
        "schema": SCHEMA,
        "captures": captures_to_json(_without_reader(capture), language),
        "findings": [
            {
                "check": reason.finding.check,
                "strength": reason.finding.strength.value,
                "title": title(reason, language),
            }
            for reason in noticed(findings)
        ],
        "language": language,
    }
    return Kept(name="capture.json", content=_json(told), at=capture.started)


def _without_reader(capture: Capture) -> Capture:
    other = _without_reader(capture.other) if capture.other else None
    removed = tuple(replace(one, was=MOSAIC) for one in capture.removed)
    return replace(capture, asked=capture.visited, removed=removed, other=other)


def _files(capture: Capture, start: str) -> Iterator[Kept]:
    for number, page in enumerate(capture.pages, 1):
        yield from _page(page, f"{start}page-{number}")
    if capture.har:
        yield Kept(name=f"{start}requests.har", content=capture.har, at=capture.started)
    if capture.decisions:
        lines = (_json(_decision(one), indent=None) for one in capture.decisions)
        yield Kept(name=f"{start}connections.jsonl", content=b"".join(lines), at=capture.started)


def _page(page: Page, name: str) -> Iterator[Kept]:
    """The source as text: nobody shall open it in a browser by accident."""
    if page.png:
        yield Kept(name=f"{name}.png", content=page.png, at=page.taken)
    if page.html:
        source = page.html.encode("utf-8", "replace")
        yield Kept(name=f"{name}.html.txt", content=source, at=page.taken)


def _decision(one: object) -> dict[str, object]:
    return {name: getattr(one, name) for name in _LOGGED}


_LOGGED = ("at", "host", "port", "ip", "allowed", "why", "received", "sent")


def _manifest(files: Iterable[Kept], when: datetime) -> Kept:
    listed = [
        {
            "name": kept.name,
            "sha256": sha256(kept.content).hexdigest(),
            "size": len(kept.content),
            "taken": kept.at,
        }
        for kept in files
    ]
    told = {"schema": SCHEMA, "started": when, "versions": versions(None), "files": listed}
    return Kept(name=MANIFEST, content=_json(told), at=when)


def _json(value: object, indent: int | None = 2) -> bytes:
    text = json.dumps(value, ensure_ascii=False, indent=indent, default=_as_text)
    return f"{text}\n".encode("utf-8", "replace")


def _as_text(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)


# --- writing


def refuse_what_is_there(path: Path) -> None:
    """Evidence never takes the place of anything. Raises `NotWritableError`."""
    if path.exists():
        raise NotWritableError(f"There is something called {path.name} already.")
    if not path.absolute().parent.is_dir():
        raise NotWritableError("The folder it should go into is not there.")


def write_evidence(files: Iterable[Kept], path: Path) -> None:
    """All of it or nothing, as a folder, or as one file where the name ends in `.zip`.

    Raises `NotWritableError`.
    """
    refuse_what_is_there(path)
    try:
        draft = Path(mkdtemp(prefix=".majika-", dir=path.absolute().parent))
    except OSError:
        raise NotWritableError("There is no room or no right to write there.") from None
    try:
        write = _write_zip if path.suffix.lower() == ".zip" else _write_folder
        write(files, draft / "evidence").rename(path)
    except OSError:
        raise NotWritableError("There is no room or no right to write there.") from None
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _write_folder(files: Iterable[Kept], path: Path) -> Path:
    path.mkdir()
    for kept in files:
        (path / kept.name).write_bytes(kept.content)
    return path


def _write_zip(files: Iterable[Kept], path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as box:
        for kept in files:
            entry = zipfile.ZipInfo(kept.name, kept.at.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            box.writestr(entry, kept.content)
    return path
