"""The wish for a decoy login: never granted without a person's word."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from majika.capture.decoy.book import Sent, book_of_user
from majika.capture.facts import Asks, Outcome
from majika.errors import NotWritableError
from majika.findings import Language


class Notes(Protocol):
    """Where a decoy is written down before it is typed: a `Book`, or one that is shared."""

    def begin(
        self, hosts: Iterable[str], url: str, identity: Mapping[Asks, str], confirmed: str
    ) -> bool: ...

    def end(self, url: str, outcome: Outcome) -> None: ...

    def all(self) -> list[Sent]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class DecoyWish:
    """A person's wish for a decoy login."""

    book: Notes
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
