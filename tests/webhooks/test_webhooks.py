"""Who is told, who never is, and what becomes of those who do not hear."""

from __future__ import annotations

import asyncio
import json
import logging
import socket
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta

import pytest

from majika.database import Database
from majika.errors import NoWebhookError, WebhookAddressError, WebhookFailedError
from majika.webhooks import Event, Webhooks
from majika.webhooks.sending import Allowed
from majika.webhooks.signing import is_signed
from majika.webhooks.store import PATIENCE
from tests.webhooks.receiver import Receiver, receiving

pytestmark = pytest.mark.usefixtures("loopback")

HERE = Allowed.of(["127.0.0.1"])
CREATED = frozenset({Event.CASE_CREATED})


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 24, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def hooks(database: Database, clock: Clock) -> Webhooks:
    return Webhooks(database, HERE, clock=clock)


@pytest.fixture
def receiver(loopback: None) -> Iterator[Receiver]:
    with receiving() as receiver:
        yield receiver


def announced(hooks: Webhooks, event: Event = Event.CASE_CREATED) -> list[Mapping[str, str]]:
    messages: list[Mapping[str, str]] = []
    hooks.announce(messages.append, event.value, {"id": "abc", "label": "fraud"})
    return messages


def deliver(hooks: Webhooks, message: Mapping[str, str]) -> None:
    asyncio.run(hooks.deliver(message))


def test_a_message_is_signed_and_says_ids_only(hooks: Webhooks, receiver: Receiver, clock: Clock):
    _, secret = hooks.add(receiver.url, CREATED, "")
    (message,) = announced(hooks)
    deliver(hooks, message)
    ((path, headers, body),) = receiver.got

    assert path == "/hook?x=1"
    assert is_signed(headers, body, secret, clock.now.timestamp())
    assert json.loads(body) == {
        "type": "case.created",
        "timestamp": clock.now.isoformat(),
        "data": {"id": "abc", "label": "fraud"},
    }


def test_only_those_are_told_who_asked_for_it(hooks: Webhooks, receiver: Receiver):
    hooks.add(receiver.url, CREATED, "")
    assert announced(hooks, Event.CASE_DECIDED) == []


def test_a_message_keeps_its_id_when_it_is_sent_again(hooks: Webhooks, receiver: Receiver):
    hooks.add(receiver.url, CREATED, "")
    (message,) = announced(hooks)
    deliver(hooks, message)
    deliver(hooks, message)
    assert len({headers["webhook-id"] for _, headers, _ in receiver.got}) == 1


def test_who_does_not_hear_is_told_again_and_given_up_after_a_day(
    hooks: Webhooks, receiver: Receiver, clock: Clock
):
    hook, _ = hooks.add(receiver.url, CREATED, "")
    (message,) = announced(hooks)
    receiver.status = 500
    with pytest.raises(WebhookFailedError):
        deliver(hooks, message)
    assert hooks.get(hook.id).failing_since == clock.now
    assert "500" in hooks.get(hook.id).said

    clock.now += PATIENCE
    receiver.status = 200
    deliver(hooks, message)
    assert hooks.get(hook.id).failing_since is None

    receiver.status = 500
    for later in (timedelta(0), PATIENCE + timedelta(seconds=1)):
        clock.now += later
        with pytest.raises(WebhookFailedError):
            deliver(hooks, message)
    assert hooks.get(hook.id).disabled == clock.now
    assert announced(hooks) == []
    heard = len(receiver.got)
    deliver(hooks, message)  # what was in the queue yet
    assert len(receiver.got) == heard


def test_who_wants_no_more_says_410(hooks: Webhooks, receiver: Receiver, clock: Clock):
    hook, _ = hooks.add(receiver.url, CREATED, "")
    receiver.status = 410
    deliver(hooks, announced(hooks)[0])
    assert hooks.get(hook.id).disabled == clock.now


def test_a_redirect_is_no_answer(hooks: Webhooks, receiver: Receiver):
    hooks.add(receiver.url, CREATED, "")
    receiver.status, receiver.headers = 307, {"Location": receiver.url}
    with pytest.raises(WebhookFailedError):
        deliver(hooks, announced(hooks)[0])
    assert len(receiver.got) == 1


def test_little_of_an_answer_is_read(hooks: Webhooks, receiver: Receiver):
    hooks.add(receiver.url, CREATED, "")
    receiver.body = bytes(3_000_000)
    deliver(hooks, announced(hooks)[0])


def test_a_deleted_one_is_told_nothing(hooks: Webhooks, receiver: Receiver):
    hook, _ = hooks.add(receiver.url, CREATED, "")
    (message,) = announced(hooks)
    hooks.delete(hook.id)
    deliver(hooks, message)
    assert receiver.got == []
    with pytest.raises(NoWebhookError):
        hooks.delete(hook.id)


@pytest.mark.parametrize(
    "address",
    [
        "http://hooks.example/",
        "https://",
        "https://user:pass@hooks.example/",
        "https://hooks.example/a b",
        "https://hooks.example:99999/",
        "https://hooks.example/\r\nX: y",
        "https://ｈooks.example/",
        "ftp://hooks.example/",
        "file:///etc/passwd",
        "https://hooks..example/",
        "https://hooks.example/" + "x" * 2000,
    ],
)
def test_addresses_that_are_refused_at_once(hooks: Webhooks, address: str):
    with pytest.raises(WebhookAddressError):
        hooks.add(address, CREATED, "")
    assert hooks.all() == []


@pytest.mark.parametrize(
    "ip", ["127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "fd00::1", "::ffff:127.0.0.1"]
)
def test_a_name_that_leads_inside_is_not_followed(
    database: Database, clock: Clock, ip: str, monkeypatch: pytest.MonkeyPatch
):
    """Whatever a name meant when it was registered."""
    connected: list[object] = []
    answer = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (ip, 443))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: answer)
    monkeypatch.setattr(socket, "create_connection", lambda *to: connected.append(to))
    hooks = Webhooks(database, Allowed(), clock=clock)
    hook, _ = hooks.add("https://hooks.example/", CREATED, "")

    with pytest.raises(WebhookAddressError):
        hooks.test(hook.id)
    assert connected == []


def test_what_the_operator_lists_is_reached():
    allowed = Allowed.of(["hooks.internal", "10.1.0.0/16", "fd00::/8"])
    assert allowed.lists("hooks.internal", "192.168.0.1")
    assert allowed.lists("other.internal", "10.1.2.3")
    assert not allowed.lists("other.internal", "10.2.0.1")
    with pytest.raises(WebhookAddressError):
        Allowed.of(["http://x/"])


def test_a_secret_is_told_once_and_logged_never(
    hooks: Webhooks, receiver: Receiver, caplog: pytest.LogCaptureFixture
):
    caplog.set_level(logging.DEBUG)
    hook, secret = hooks.add(receiver.url, CREATED, "")
    hooks.test(hook.id)
    assert secret not in caplog.text
    assert not any(secret in repr(each) for each in (hook, hooks.get(hook.id), *hooks.all()))
