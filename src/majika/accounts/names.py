"""Names that people sign in with."""

from __future__ import annotations

import unicodedata

from majika.errors import UnfitNameError

LONGEST = 100


def checked(name: str) -> str:
    """The name as it is kept. Raises `UnfitNameError`."""
    name = unicodedata.normalize("NFKC", name).strip()
    if not 0 < len(name) <= LONGEST or not name.isprintable():
        raise UnfitNameError("This is no name to sign in with.")
    return name


def folded(name: str) -> str:
    """The name without regard to case and width: two people's must differ in it."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).strip().casefold())
