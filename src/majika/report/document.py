"""What a report is made of, before any markup."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from majika.brands import Catalog
from majika.errors import BrowserError
from majika.findings import Language
from majika.masking import Audience
from majika.report.drawing import Marks
from majika.report.report_words import MADE_FOR, PICTURES_COVERED, PICTURES_SHOWN, UNMASKED
from majika.verdict import Verdict

if TYPE_CHECKING:
    from majika.report.drawing.picture import Pictures


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One report on one mail. Nothing in it holds more of the reader than they chose."""

    verdict: Verdict
    """Masked, unless `audience` is None."""

    marks: Marks
    """Numbers in the masked text."""

    language: Language
    when: datetime
    source: str
    """Name of the file; of one that hides its reader, its end alone."""

    audience: Audience | None
    """For whom the reader was masked; None for nobody: the reader chose to show everything."""

    catalog: Catalog | None = None
    pictures: Pictures | None = None
    """The drawn mail; None where no browser could draw it."""

    no_pictures: BrowserError | None = None
    """Why there are none, where they were wanted."""

    pictures_at: str = ""
    """Address under which its pictures are served; empty where the page itself holds them."""

    shows_pictures: bool = False
    """True when the pictures inside the mail are shown and not covered."""

    def notes(self) -> Iterator[str]:
        """For whom the report is, what is hidden in it, and what its maker has to look at."""
        says = UNMASKED if self.audience is None else MADE_FOR[self.audience]
        yield says.in_(self.language)
        inside = any(image.inline for image in self.verdict.message.images)
        if inside and self.audience is not None:
            yield (PICTURES_SHOWN if self.shows_pictures else PICTURES_COVERED).in_(self.language)
