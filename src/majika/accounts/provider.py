"""Another service that vouches for people: OpenID Connect Core 1.0, the authorization code flow.

With PKCE (RFC 7636), state and nonce. They follow from one secret in the browser's cookie, so that
nothing is remembered here, and what was made for one browser fits no other.
"""

from __future__ import annotations

import base64
import hmac
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

import httpx
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from majika.accounts.facts import Role
from majika.accounts.names import LONGEST
from majika.accounts.settings import ProviderSettings
from majika.errors import ProviderError

ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "ES256", "ES384", "EdDSA")
"""Signatures by a key that only the service has; never `none`, nor one that we could make."""

PATIENCE_S = 10
SKEW_S = 60
"""Seconds by which two clocks may differ."""

FRESH_S = 3600
"""How long what the service says of itself and of its keys is believed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vouched:
    """Whom the service means."""

    issuer: str
    subject: str
    name: str
    role: Role | None
    """None where roles are given in majika."""


class Provider:
    """The service. Asked only when somebody signs in through it."""

    def __init__(self, settings: ProviderSettings, clock: Callable[[], float] = time.time) -> None:
        self._settings, self._clock = settings, clock
        self._known: tuple[float, dict[str, Any], KeySet] | None = None

    @property
    def name(self) -> str:
        """How people call it."""
        return self._settings.name

    def address(self, secret: str, back: str) -> str:
        """Where a browser goes to sign in; from there it comes `back`. Raises `ProviderError`."""
        about, _ = self._about()
        challenge = sha256(part(secret, "verifier").encode()).digest()
        asked = {
            "response_type": "code",
            "client_id": self._settings.client_id,
            "redirect_uri": back,
            "scope": "openid profile email",
            "state": part(secret, "state"),
            "nonce": part(secret, "nonce"),
            "code_challenge": base64.urlsafe_b64encode(challenge).rstrip(b"=").decode(),
            "code_challenge_method": "S256",
        }
        endpoint = str(about["authorization_endpoint"])
        return f"{endpoint}{'&' if '?' in endpoint else '?'}{urlencode(asked)}"

    def vouched(self, secret: str, came: Mapping[str, str], back: str) -> Vouched:
        """Whom it vouches for, by what the browser came back with. Raises `ProviderError`."""
        issuer = came.get("iss", self._settings.issuer)  # RFC 9207
        state = came.get("state", "").encode("utf-8", "replace")
        expected = part(secret, "state").encode()
        if (
            not secret
            or issuer != self._settings.issuer
            or not hmac.compare_digest(expected, state)
        ):
            raise ProviderError("This sign-in was not begun in this browser.")
        if not (code := came.get("code")):
            raise ProviderError("The service for signing in did not let you in.")
        about, keys = self._about()
        token = self._redeem(about, code, part(secret, "verifier"), back)
        return self._read(token, keys, part(secret, "nonce"))

    def _about(self) -> tuple[dict[str, Any], KeySet]:
        """What the service says of itself (OpenID Connect Discovery 1.0), and its keys."""
        if self._known is None or self._clock() - self._known[0] > FRESH_S:
            base = self._settings.issuer.rstrip("/")
            about = _json(httpx.get, f"{base}/.well-known/openid-configuration")
            if about.get("issuer") != self._settings.issuer:
                raise ProviderError("The service for signing in gives another name than its own.")
            for part_of in ("authorization_endpoint", "token_endpoint", "jwks_uri"):
                if not is_safe(str(about.get(part_of, ""))):
                    raise ProviderError("The service for signing in does not encrypt.")
            try:
                keys = KeySet.import_key_set(_json(httpx.get, about["jwks_uri"]))  # type: ignore[arg-type]
            except (JoseError, KeyError, TypeError, ValueError):
                raise ProviderError("The keys of the service for signing in are unfit.") from None
            self._known = (self._clock(), about, keys)
        return self._known[1:]

    def _redeem(self, about: Mapping[str, Any], code: str, verifier: str, back: str) -> str:
        """The ID token for a code, which works once."""
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": back,
            "code_verifier": verifier,
        }
        own, secret = self._settings.client_id, self._settings.client_secret
        basic = "client_secret_basic"  # also what silence means (Discovery 1.0, 3)
        if basic in about.get("token_endpoint_auth_methods_supported", [basic]):
            auth = (quote(own, safe=""), quote(secret, safe=""))  # RFC 6749, 2.3.1
            answer = _json(httpx.post, about["token_endpoint"], data=form, auth=auth)
        else:
            form |= {"client_id": own, "client_secret": secret}
            answer = _json(httpx.post, about["token_endpoint"], data=form)
        return str(answer.get("id_token", ""))

    def _read(self, token: str, keys: KeySet, nonce: str) -> Vouched:
        """Whom an ID token means, once all of OpenID Connect Core 3.1.3.7 holds."""
        own, issuer = self._settings.client_id, self._settings.issuer
        rules = jwt.JWTClaimsRegistry(
            now=lambda: int(self._clock()),
            leeway=SKEW_S,
            iss={"essential": True, "value": issuer},
            aud={"essential": True, "value": own},
            sub={"essential": True},
            exp={"essential": True},
            iat={"essential": True},
            nonce={"essential": True, "value": nonce},
        )
        try:
            claims = jwt.decode(token, keys, algorithms=ALGORITHMS).claims
            rules.validate(claims)
        except (JoseError, ValueError, TypeError):
            self._known = None  # it may have new keys: the next try asks for them
            raise ProviderError("What the service for signing in says is not proven.") from None
        if claims.get("azp", own) != own or (_several(claims["aud"]) and "azp" not in claims):
            raise ProviderError("What the service for signing in says was said to another.")
        name = next((claims[key] for key in NAMES if claims.get(key)), claims["sub"])
        return Vouched(
            issuer=issuer,
            subject=str(claims["sub"]),
            name=str(name)[:LONGEST],
            role=self._settings.role_in(claims),
        )


NAMES = ("preferred_username", "email", "name")
"""Claims that may tell how somebody is called, best first."""


def part(secret: str, purpose: str) -> str:
    """State, nonce and verifier of one sign-in. None of them tells the others, or the secret."""
    return hmac.new(secret.encode(), purpose.encode(), sha256).hexdigest()


def is_safe(url: str) -> bool:
    """Encrypted, or on this very machine."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    here = parts.hostname in ("127.0.0.1", "localhost", "::1")
    return bool(parts.hostname) and (parts.scheme == "https" or (parts.scheme == "http" and here))


def _several(audience: object) -> bool:
    return isinstance(audience, list) and len(audience) > 1


def _json(ask: Callable[..., httpx.Response], url: str, **more: Any) -> dict[str, Any]:
    """What the service answers; its own words are not repeated: they may hold secrets."""
    try:
        answer = ask(url, timeout=PATIENCE_S, follow_redirects=False, **more)
        found = answer.raise_for_status().json()
    except (httpx.HTTPError, httpx.InvalidURL, ValueError):
        raise ProviderError("The service for signing in does not answer as it should.") from None
    if not isinstance(found, dict):
        raise ProviderError("The service for signing in does not answer as it should.")
    return found
