"""Passwords: what is good enough, and argon2 (RFC 9106) to keep and to compare them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from threading import BoundedSemaphore

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from majika.errors import TooBusyError, UnfitPasswordError

SHORTEST, LONGEST = 12, 256
"""Characters. Length is what keeps guessers busy; rules about kinds of characters do not
(NIST SP 800-63B, 5.1.1)."""

AT_ONCE = 2
"""Comparisons at a time: each takes 64 MiB and a processor for a tenth of a second, and anybody
may ask for one."""

PATIENCE = 10
"""Seconds to wait for a turn."""


class Passwords:
    """Hashes and compares. `hasher` with smaller costs is for tests."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher()
        self._nobodys = self._hasher.hash("nobody's")
        self._turns = BoundedSemaphore(AT_ONCE)

    def hash(self, password: str, name: str) -> str:
        """Raises `UnfitPasswordError` for one that would be guessed, `TooBusyError`."""
        _check(password, name)
        with self._turn():
            return self._hasher.hash(_normal(password))

    def fits(self, kept: str, password: str) -> bool:
        """Whether it is the one kept; as slow when none is. Raises `TooBusyError`."""
        if len(password) > LONGEST:
            return False
        with self._turn():
            try:
                return self._hasher.verify(kept or self._nobodys, _normal(password)) and bool(kept)
            except (VerificationError, InvalidHashError):
                return False

    def is_outdated(self, kept: str) -> bool:
        """Whether it was hashed with other costs than we take today."""
        return self._hasher.check_needs_rehash(kept)

    @contextmanager
    def _turn(self) -> Iterator[None]:
        if not self._turns.acquire(timeout=PATIENCE):
            raise TooBusyError("Too many people sign in at once.")
        try:
            yield
        finally:
            self._turns.release()


def _check(password: str, name: str) -> None:
    if len(password) < SHORTEST:
        raise UnfitPasswordError(f"A password needs {SHORTEST} characters or more.")
    if len(password) > LONGEST:
        raise UnfitPasswordError(f"A password has {LONGEST} characters at most.")
    if len(set(password)) < 5 or password.casefold() == name.casefold():
        raise UnfitPasswordError("This password is among the first that somebody would guess.")


def _normal(password: str) -> bytes:
    """The same bytes from every keyboard, for full-width letters too (NIST SP 800-63B, 5.1.1.2)."""
    return unicodedata.normalize("NFKC", password).encode("utf-8", "replace")
