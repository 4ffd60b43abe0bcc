"""The client in Python against a real server."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Iterator

import pytest

from majika.client import Client, verify_webhook
from majika.errors import (
    ClientError,
    RefusedByServerError,
    ServerNotReachedError,
    SignatureError,
    UnknownToServerError,
)
from majika.webhooks.signing import new_secret, sign
from tests.mails import mail
from tests.web.api.conftest import FAKE

pytestmark = pytest.mark.usefixtures("loopback")


@pytest.fixture
def majika(address: str) -> Client:
    return Client(address)


def test_from_a_mail_to_the_feed(majika: Client):
    assert majika.analyze(FAKE)["verdict"] == "fraud"
    case = majika.add(FAKE)
    assert majika.raw(case.id) == FAKE
    assert majika.case(case.id, language="ja").verdict["language"] == "ja"
    assert majika.note(case.id, "銀行に確認済み").notes[-1].text == "銀行に確認済み"
    assert majika.decide(case.id, "confirmed", "sure").rulings[-1].reason == "sure"
    assert b"fraud" in majika.report(case.id, "md").lower()
    assert "exampelshop.test" in {entry.value for entry in majika.feed()}
    majika.delete(case.id)
    with pytest.raises(UnknownToServerError) as caught:
        majika.case(case.id)
    assert (caught.value.status, caught.value.kind) == (404, "NoCase")


def test_a_text(majika: Client):
    text = "【エグザンプルショップ】お荷物 https://exampelshop.test/x".encode()
    assert majika.analyze(text, text=True)["kind"] == "text"
    assert majika.add(text, text=True).kind == "text"


def test_all_pages_are_read(majika: Client, monkeypatch: pytest.MonkeyPatch):
    subjects = [f"Number {number} zebra" for number in range(5)]
    for subject in subjects:
        majika.add(mail(subject=subject, text="hello"))
    found = majika.cases(text="zebra", limit="2", undecided=True)
    assert [row.subject for row in found] == subjects[::-1]


def test_campaigns(majika: Client):
    html = '<p>Your membership will be suspended.</p><a href="http://exampelshop.test/{}">Login</a>'
    sender = "Exampleshop Emergency <info@s{}.stranger.example>"
    for n in range(2):
        majika.add(mail(from_=sender.format(n), subject=f"Camp {n}", html=html.format(n)))
    (row, *_) = majika.campaigns(brand="example-shop")
    assert majika.campaign(row.id).ties
    assert majika.decide_campaign(row.id, "contested").decision == "contested"


def test_a_visit_is_offered_asked_for_and_waited_for(
    majika: Client, monkeypatch: pytest.MonkeyPatch
):
    case = majika.add(mail(html='<a href="http://exampelshop.test/login">Login</a>'))
    offer = majika.offer(case.id)
    assert offer.told
    job = majika.visit(case.id, offer)
    assert job.state == "waiting"
    with pytest.raises(ServerNotReachedError):
        majika.wait(job, seconds=0)


def test_problems_are_errors(majika: Client):
    with pytest.raises(ClientError) as caught:
        majika.analyze(b"\x89PNG\r\n\x1a\n" + bytes(99))
    assert (caught.value.status, caught.value.kind) == (422, "Picture")
    assert "picture" in str(caught.value)
    with pytest.raises(UnknownToServerError):
        majika.case("../../etc")


@pytest.mark.parametrize(
    "url", ["http://majika.example", "ftp://majika.example", "majika.example", "", "https://"]
)
def test_no_token_goes_where_others_read_along(url: str):
    with pytest.raises(ClientError):
        Client(url, token="secret")


@pytest.fixture
def stranger(loopback: None) -> Iterator[tuple[str, list[bytes]]]:
    """Something else that listens there, and sends on."""
    heard: list[bytes] = []
    listening = socket.create_server(("127.0.0.1", 0))
    port = listening.getsockname()[1]

    def answer() -> None:
        listening.settimeout(5)
        for _ in range(2):
            try:
                stream, _ = listening.accept()
            except OSError:
                return
            with stream:
                heard.append(stream.recv(4096))
                head = f"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:{port}/x\r\n"
                stream.sendall(f"{head}Content-Length: 0\r\n\r\n".encode())

    thread = threading.Thread(target=answer)
    thread.start()
    yield f"http://127.0.0.1:{port}", heard
    listening.close()
    thread.join()


def test_the_token_follows_no_redirect(stranger: tuple[str, list[bytes]]):
    url, heard = stranger
    with pytest.raises(ClientError, match="302"):
        Client(url, token="secret").feed()
    assert len(heard) == 1
    assert b"Authorization: Bearer secret\r\n" in heard[0]


def test_a_server_that_is_not_there():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(ServerNotReachedError):
        Client(f"http://127.0.0.1:{port}").feed()


def test_a_token_that_may_not(majika: Client, monkeypatch: pytest.MonkeyPatch):
    from majika.web import access
    from majika.web.access import Caller
    from tests.web.api.test_access import HANAKO

    monkeypatch.setattr(access, "caller_of", lambda _: Caller(HANAKO, frozenset()))
    with pytest.raises(RefusedByServerError):
        majika.feed()


def test_who_receives_webhooks_knows_them():
    secret, body, now = new_secret(), json.dumps({"type": "case.created"}).encode(), time.time()
    headers = {
        "webhook-id": "msg_1",
        "webhook-timestamp": str(int(now)),
        "webhook-signature": sign(secret, "msg_1", int(now), body),
    }
    assert verify_webhook(headers, body, secret)["type"] == "case.created"
    with pytest.raises(SignatureError):
        verify_webhook(headers, body + b" ", secret)
