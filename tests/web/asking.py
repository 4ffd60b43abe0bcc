"""How tests ask for pages, as a browser does."""

from __future__ import annotations

import re

from httpx import Response
from starlette.testclient import TestClient

from tests.mails import mail

HOME = "http://127.0.0.1:8000"
FAKE = mail(
    from_="Exampleshop Emergency <info@s179.stranger.example>",
    html='<p>Your membership will be suspended.</p><a href="http://exampelshop.test/x">Login</a>',
)


def token(client: TestClient) -> str:
    found = re.search(r'name="token" value="(\w+)"', client.get("/").text)
    assert found
    return found[1]


def drop(client: TestClient, *files: tuple[str, bytes], **more: str):
    sent = [("files", (name, data)) for name, data in files]
    return client.post("/", files=sent or None, data={"token": token(client), **more})


def send(client: TestClient, path: str, **fields: object) -> Response:
    """A form of ours."""
    return client.post(path, data={"token": token(client), **fields})
