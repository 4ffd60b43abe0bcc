"""The webhooks of a database, as its operator set them up."""

from __future__ import annotations

import os

from majika.database import Database
from majika.webhooks.sending import Allowed
from majika.webhooks.store import Webhooks

HOSTS = "MAJIKA_WEBHOOK_HOSTS"
"""Hosts and networks, with spaces between, that may be told though they are not public."""


def webhooks_in(database: Database) -> Webhooks:
    """Raises `WebhookAddressError` when MAJIKA_WEBHOOK_HOSTS makes no sense."""
    return Webhooks(database, Allowed.of(os.environ.get(HOSTS, "").split()))
