"""Names for rows that people meet in addresses."""

from __future__ import annotations

import base64
import secrets


def new_id() -> str:
    """16 letters and digits from 80 random bits: whoever knows one was given it."""
    return base64.b32encode(secrets.token_bytes(10)).decode().lower()
