"""Secrets that majika makes itself: random, shown or sent once, and kept as a hash only.

A plain SHA-256 is enough for them: nobody guesses 128 random bits. Passwords are `passwords`' part.
"""

from __future__ import annotations

import base64
import hmac
import secrets
from hashlib import sha256


def new_secret() -> str:
    """32 letters and digits from 128 random bits."""
    return secrets.token_hex(16)


def hash_of(secret: str) -> str:
    """What is kept of it."""
    return sha256(secret.encode("utf-8", "replace")).hexdigest()


def new_code() -> str:
    """A secret to read off a terminal and type: 100 random bits in groups of five letters."""
    letters = base64.b32encode(secrets.token_bytes(13)).decode()[:20]
    return "-".join(letters[at : at + 5] for at in range(0, 20, 5))


def same_code(code: str, typed: str) -> bool:
    """Whether that is what was typed, in small letters or without the dashes."""
    return hmac.compare_digest(_bare(code), _bare(typed))


def _bare(code: str) -> bytes:
    return "".join(filter(str.isalnum, code[:100])).upper().encode("utf-8", "replace")
