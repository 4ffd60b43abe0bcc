"""Signatures of messages, as Standard Webhooks 1.0: HMAC-SHA256 over id, time and body.

The time is signed so that nobody can send an old message again.
"""

from __future__ import annotations

import base64
import hmac
import secrets
from collections.abc import Mapping

PREFIX = "whsec_"
TOLERANCE_S = 300
"""How far the clocks of both sides may be apart."""


def new_secret() -> str:
    """A key of 32 random bytes, in the form in which people hand it on."""
    return PREFIX + base64.b64encode(secrets.token_bytes(32)).decode()


def sign(secret: str, message_id: str, timestamp: int, body: bytes) -> str:
    """The value of `webhook-signature`. Raises `ValueError` for a secret that is none."""
    signed = b".".join((message_id.encode(), str(timestamp).encode(), body))
    return "v1," + base64.b64encode(hmac.digest(_key(secret), signed, "sha256")).decode()


def is_signed(headers: Mapping[str, str], body: bytes, secret: str, now: float) -> bool:
    """True for a message that whoever has the secret sent within the last minutes.

    `headers` may be in any case; `now` in seconds since 1970. Raises `ValueError` for a secret that
    is none.
    """
    given = {name.lower(): value for name, value in headers.items()}
    message_id = given.get("webhook-id", "")
    timestamp = given.get("webhook-timestamp", "")
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) < 12):
        return False
    if abs(now - int(timestamp)) > TOLERANCE_S:
        return False
    expected = sign(secret, message_id, int(timestamp), body).encode()
    signatures = given.get("webhook-signature", "").split()[:10]
    return any(hmac.compare_digest(each.encode(), expected) for each in signatures)


def _key(secret: str) -> bytes:
    try:
        key = base64.b64decode(secret.removeprefix(PREFIX), validate=True)
    except ValueError:
        raise ValueError("this is no secret of a webhook") from None
    if len(key) < 24:
        raise ValueError("this secret of a webhook is too short")
    return key
