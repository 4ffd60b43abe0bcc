"""The webhooks of a database: who is told what, and how well it is heard."""

from __future__ import annotations

import json
import logging
import secrets
from asyncio import to_thread
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Row, delete, insert, select, update

from majika import __version__
from majika.database import Database
from majika.database.ids import new_id
from majika.errors import CaseStoreError, NoWebhookError, WebhookFailedError
from majika.webhooks.facts import TEST, Event, Webhook
from majika.webhooks.sending import Allowed, check_address, send
from majika.webhooks.signing import new_secret, sign
from majika.webhooks.tables import webhooks

PATIENCE = timedelta(days=1)
"""After so long without a message heard, a webhook is told nothing any more."""

GONE = 410
"""By this status a receiver says that it wants no more (Standard Webhooks 1.0)."""

_log = logging.getLogger(__name__)

Tell = Callable[[Mapping[str, str]], object]
"""Puts a message into the queue of those to be delivered."""


def _now() -> datetime:
    return datetime.now(UTC)


class Webhooks:
    """Safe with many threads, programs and machines at once.

    Every method raises a `CaseStoreError` when the database fails it.
    """

    def __init__(
        self,
        database: Database,
        allowed: Allowed,
        *,
        clock: Callable[[], datetime] = _now,
    ) -> None:
        self._database, self._allowed, self._clock = database, allowed, clock

    def add(self, url: str, events: frozenset[Event], who: str) -> tuple[Webhook, str]:
        """Register one. Its secret is told now and never again. Raises `WebhookAddressError`."""
        check_address(url, self._allowed)
        hook_id, secret = new_id(), new_secret()
        names = " ".join(sorted(event.value for event in events))
        row = {"id": hook_id, "url": url, "events": names, "secret": secret, "who": who}
        with self._database.writing() as connection:
            connection.execute(insert(webhooks).values(**row, made=self._clock(), said=""))
        return self.get(hook_id), secret

    def all(self) -> list[Webhook]:
        """Oldest first."""
        with self._database.reading() as connection:
            rows = connection.execute(select(webhooks).order_by(webhooks.c.made)).all()
        return [_webhook(row) for row in rows]

    def get(self, hook_id: str) -> Webhook:
        """Raises `NoWebhookError`."""
        return _webhook(self._row(hook_id))

    def delete(self, hook_id: str) -> None:
        """Raises `NoWebhookError`."""
        self._row(hook_id)
        with self._database.writing() as connection:
            connection.execute(delete(webhooks).where(webhooks.c.id == hook_id))

    def announce(self, tell: Tell, event: str, about: Mapping[str, str]) -> None:
        """Have everybody told who wants to know of it.

        What happened has happened: that nobody can be told of it is no error of who did it.
        """
        try:
            for hook in self.all():
                if Event(event) in hook.events and hook.disabled is None:
                    tell(self._message(hook.id, event, about))
        except CaseStoreError as error:
            _log.warning("webhooks: nobody is told of %s: %s", event, type(error).__name__)

    async def deliver(self, message: Mapping[str, str]) -> None:
        """Tell one of one event. Raises `WebhookFailedError` when it was not heard."""
        await to_thread(self._deliver, message)

    def test(self, hook_id: str) -> int:
        """Send a message that means nothing, and say with which status it was answered.

        Raises `NoWebhookError`, `WebhookAddressError`, `WebhookFailedError`.
        """
        return self._send(self._row(hook_id), self._message(hook_id, TEST, {}))

    def _deliver(self, message: Mapping[str, str]) -> None:
        try:
            row = self._row(message["hook"])
        except NoWebhookError:
            return  # nobody wants to know any more
        if row.disabled is not None:
            return
        try:
            status = self._send(row, message)
        except WebhookFailedError as error:
            self._write_down(row, str(error))
            raise
        if status == GONE:
            self._change(row, disabled=self._clock(), said="The receiver wants no more.")
        elif 200 <= status < 300:
            self._change(row, failing_since=None, said="")
        else:
            self._write_down(row, said := f"It was answered with status {status}.")
            raise WebhookFailedError(said)

    def _message(self, hook_id: str, event: str, about: Mapping[str, str]) -> dict[str, str]:
        body = {"type": event, "timestamp": self._clock().isoformat(), "data": dict(about)}
        message_id = f"msg_{secrets.token_hex(12)}"
        return {"hook": hook_id, "id": message_id, "body": json.dumps(body)}

    def _send(self, row: Row[Any], message: Mapping[str, str]) -> int:
        body, timestamp = message["body"].encode(), int(self._clock().timestamp())
        headers = {
            "Content-Type": "application/json",
            "User-Agent": f"majika/{__version__}",
            "webhook-id": message["id"],
            "webhook-timestamp": str(timestamp),
            "webhook-signature": sign(row.secret, message["id"], timestamp, body),
        }
        return send(row.url, headers, body, self._allowed)

    def _write_down(self, row: Row[Any], said: str) -> None:
        """What went wrong; one that has not heard for too long is given up."""
        now = self._clock()
        since = row.failing_since or now
        given_up = now if now - since > PATIENCE else None
        self._change(row, failing_since=since, said=said, disabled=given_up)

    def _change(self, row: Row[Any], **values: Any) -> None:
        with self._database.writing() as connection:
            connection.execute(update(webhooks).where(webhooks.c.id == row.id).values(**values))

    def _row(self, hook_id: str) -> Row[Any]:
        with self._database.reading() as connection:
            asked = select(webhooks).where(webhooks.c.id == hook_id)
            row = connection.execute(asked).one_or_none()
        if row is None:
            raise NoWebhookError("There is no such webhook.")
        return row


def _webhook(row: Row[Any]) -> Webhook:
    values = {name: value for name, value in row._mapping.items() if name != "secret"}
    return Webhook(**{**values, "events": frozenset(map(Event, row.events.split()))})
