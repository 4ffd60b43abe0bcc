"""Webhooks: other programs are told what happened, signed, until they say that they heard.

As Standard Webhooks 1.0 (standardwebhooks.com). A message says what happened to which case or
campaign, and no word of a mail.
"""

from majika.webhooks.facts import Event, Webhook
from majika.webhooks.store import Webhooks

__all__ = ["Event", "Webhook", "Webhooks"]
