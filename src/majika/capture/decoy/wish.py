"""The wish for a decoy login: never granted without a person's word."""

from __future__ import annotations

from dataclasses import dataclass

from majika.capture.decoy.book import Book
from majika.findings import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class DecoyWish:
    """A person's wish for a decoy login."""

    book: Book
    language: Language
    """Spoken where the made-up person lives."""

    confirmed: str
    """How the wish was confirmed: `asked` at the prompt, `--yes` by a script."""
