"""Proof that a form was ours: a cookie that only this browser has, and what follows from it.

A foreign page can send a form here with the reader's cookie, but cannot read what the form needs.
Nothing is remembered for it, so that any of several servers can check what another one gave.
"""

from __future__ import annotations

import hmac
import secrets
from hashlib import sha256

COOKIE = "majika-session"
FIELD = "token"


def session(given: str = "") -> str:
    """The browser's session, when it has one of ours in form; else a new one."""
    known = len(given) == 32 and given.isascii() and given.isalnum()
    return given if known else secrets.token_hex(16)


def token(session: str) -> str:
    """What a form of this session has to bring along. It does not tell the session."""
    return hmac.new(session.encode(), b"form", sha256).hexdigest()


def fits(session: str, given: str) -> bool:
    """Whether a form was made for this session, compared in constant time."""
    return bool(session) and hmac.compare_digest(
        token(session).encode(), given.encode("utf-8", "replace")
    )
