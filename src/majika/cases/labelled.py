"""What people decided, as labelled mail for `majika evaluate`: its mistakes are worth most."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from majika.cases.facts import CaseRow, Decision, Query
from majika.errors import CaseFileError, NotWritableError
from majika.message.facts import MessageKind
from majika.verdict import Label

if TYPE_CHECKING:
    from majika.cases.store import Cases

FOLDERS = {
    (Label.FRAUD, Decision.CONFIRMED): "phish",
    (Label.FRAUD, Decision.CONTESTED): "honest",
    (Label.SUSPICIOUS, Decision.CONTESTED): "honest",
    (Label.GENUINE, Decision.CONFIRMED): "honest",
    (Label.GENUINE, Decision.CONTESTED): "phish",
}
"""“It does not fit” and “we cannot tell” may be right about frauds and honest mail alike."""

UNDECIDED = "undecided"
A_PAGE = 500


def export_decided(cases: Cases, folder: Path) -> int:
    """Write every decided mail below `folder`, which is new or empty. Says how many.

    A mail whose file is gone is left out. Raises `NotWritableError`, `CaseStoreError`.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise NotWritableError(f"There is something in {folder.name} already.")
        return sum(_write(cases, row, folder) for row in _decided(cases))
    except OSError:
        raise NotWritableError("There is no room or no right to write there.") from None


def _decided(cases: Cases) -> Iterator[CaseRow]:
    for decision in Decision:
        before: int | None = None
        while rows := cases.find(Query(decision=decision, before=before, limit=A_PAGE)):
            yield from rows
            before = rows[-1].number


def _write(cases: Cases, row: CaseRow, folder: Path) -> bool:
    try:
        data = cases.raw(row.id)
    except CaseFileError:
        return False
    decision = row.decision or Decision.CONFIRMED
    place = folder / FOLDERS.get((row.label, decision), UNDECIDED)
    place.mkdir(exist_ok=True)
    suffix = ".txt" if row.kind is MessageKind.TEXT else ".eml"
    (place / f"{row.id}{suffix}").write_bytes(data)
    return True
