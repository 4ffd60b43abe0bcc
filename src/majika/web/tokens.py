"""Proof that a form was ours: a cookie that only this browser has, and its signature in the form.

A foreign page can send a form here with the reader's cookie, but cannot read what the form needs.
"""

from __future__ import annotations

import hmac
import secrets
from hashlib import sha256

COOKIE = "majika-session"
FIELD = "token"


class Tokens:
    """Tokens for forms. Its secret lives as long as the program."""

    def __init__(self) -> None:
        self._secret = secrets.token_bytes(32)

    def session(self, given: str = "") -> str:
        """The browser's session, when it has one of ours in form; else a new one."""
        known = len(given) == 32 and given.isascii() and given.isalnum()
        return given if known else secrets.token_hex(16)

    def token(self, session: str) -> str:
        """What a form of this session has to bring along."""
        return hmac.new(self._secret, session.encode(), sha256).hexdigest()

    def fits(self, session: str, token: str) -> bool:
        """Whether a form was made for this session, compared in constant time."""
        given = token.encode("utf-8", "replace")
        return bool(session) and hmac.compare_digest(self.token(session).encode(), given)
