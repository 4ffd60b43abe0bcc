"""The wish for a decoy login: never granted without a person's word."""

from __future__ import annotations

from dataclasses import dataclass

from majika.capture.decoy.book import Book, book_of_user
from majika.errors import NotWritableError
from majika.findings import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class DecoyWish:
    """A person's wish for a decoy login."""

    book: Book
    language: Language
    """Spoken where the made-up person lives."""

    confirmed: str
    """How the wish was confirmed: `asked` at the prompt, `--yes` by a script."""


def wish_of_user(language: Language, *, confirmed: str) -> DecoyWish:
    """With the book of whoever runs this. Raises `NotWritableError` where there can be none."""
    try:
        return DecoyWish(book=book_of_user(), language=language, confirmed=confirmed)
    except OSError:
        raise NotWritableError("Decoys are written down, and the folder for it is shut.") from None
