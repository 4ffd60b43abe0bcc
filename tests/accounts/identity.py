"""An OpenID provider of our own, on loopback, that can be told to lie."""

from __future__ import annotations

import base64
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

from joserfc import jwt
from joserfc.jwk import ECKey

CLIENT, SECRET = "majika", "s3cret:with/signs"


class Identity:
    """What it knows, and how it lies: `claims` replace those of its tokens."""

    def __init__(self, port: int) -> None:
        self.issuer = f"http://127.0.0.1:{port}"
        self.key = ECKey.generate_key("P-256", {"kid": "1"})
        self.signs_with, self.algorithm = self.key, "ES256"
        self.claims: dict[str, Any] = {}
        self.about: dict[str, Any] = {}
        self.asked: dict[str, str] = {}
        self.redeemed = 0

    def sign_in(self, address: str) -> dict[str, str]:
        """A person signs in there; what their browser comes back with."""
        self.asked = dict(parse_qsl(urlsplit(address).query))
        return {"code": "one-time", "state": self.asked["state"], "iss": self.issuer}

    def told(self) -> dict[str, Any]:
        return {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/keys",
            **self.about,
        }

    def token(self) -> str:
        claims = {
            "iss": self.issuer,
            "aud": CLIENT,
            "sub": "0815",
            "exp": int(time.time()) + 300,
            "iat": int(time.time()),
            "nonce": self.asked["nonce"],
            "preferred_username": "hanako",
            **self.claims,
        }
        claims = {name: value for name, value in claims.items() if value is not None}
        header = {"alg": self.algorithm, "kid": "1"}
        return jwt.encode(header, claims, self.signs_with, algorithms=[self.algorithm])

    def redeem(self, form: dict[str, str], authorization: str) -> dict[str, Any] | None:
        """None for a client, a code or a verifier that is not the right one."""
        self.redeemed += 1
        challenge = sha256(form["code_verifier"].encode()).digest()
        expected = base64.b64encode(f"{CLIENT}:s3cret%3Awith%2Fsigns".encode()).decode()
        right = (
            authorization == f"Basic {expected}"
            and form["code"] == "one-time"
            and form["redirect_uri"] == self.asked["redirect_uri"]
            and base64.urlsafe_b64encode(challenge).rstrip(b"=").decode()
            == self.asked["code_challenge"]
        )
        return {"id_token": self.token(), "access_token": "x"} if right else None


@contextmanager
def serving() -> Iterator[Identity]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found = {
                "/.well-known/openid-configuration": identity.told,
                "/keys": lambda: {"keys": [identity.key.as_dict(private=False)]},
            }[self.path]
            self._say(found())

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"])).decode()
            form = {name: values[0] for name, values in parse_qs(body).items()}
            self._say(identity.redeem(form, self.headers.get("authorization", "")))

        def _say(self, content: dict[str, Any] | None) -> None:
            self.send_response(400 if content is None else 200)
            self.end_headers()
            self.wfile.write(json.dumps(content).encode())

        def log_message(self, *_: object) -> None:
            """Tests are quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    identity = Identity(server.server_port)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield identity
    server.shutdown()
    server.server_close()
    thread.join()
