"""For those who receive webhooks."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping

from majika.client.facts import Json
from majika.errors import SignatureError
from majika.webhooks.signing import is_signed


def verify_webhook(
    headers: Mapping[str, str], body: bytes, secret: str, *, now: float | None = None
) -> Json:
    """What a message says, once it is sure that majika sent it within the last minutes.

    `body` is what came, byte for byte; `secret` what registering the webhook told. Raises
    `SignatureError`. A message may come twice: `webhook-id` tells.
    """
    if not is_signed(headers, body, secret, time.time() if now is None else now):
        raise SignatureError("This message is not signed with the secret of the webhook.")
    said: Json = json.loads(body)
    return said
