"""How a report was made: enough to make it again, and to know which mail it is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from majika.brands import Catalog
from majika.findings import Language
from majika.report import report_words as words
from majika.report.sections.moments import moment
from majika.verdict import Verdict
from majika.versions import versions


@dataclass(frozen=True, slots=True)
class Row:
    """A label, and what stands beside it."""

    label: str
    value: str


def made_by(
    verdict: Verdict, language: Language, when: datetime, catalog: Catalog | None = None
) -> list[Row]:
    """Versions, time, and hash and size of the mail. `when` comes from the caller."""
    known, message = versions(catalog), verdict.message
    size = words.BYTES.in_(language).format(count=f"{message.size:,}")
    rows = (
        (words.PROGRAM, f"majika {known['majika']}"),
        (words.BRANDS, known["catalog"]),
        (words.WEIGHTS, known["weights"]),
        (words.MADE_AT, moment(when, language)),
        (words.SHA256, message.sha256),
        (words.SIZE, size),
    )
    return [Row(label.in_(language), value) for label, value in rows]
