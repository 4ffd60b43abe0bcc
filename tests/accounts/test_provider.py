"""Signing in through another service: only what it signed, for us, for this browser, now."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from joserfc.jwk import ECKey, OctKey

from majika.accounts import Role
from majika.accounts.provider import Provider, part
from majika.accounts.settings import ProviderSettings, read_settings
from majika.errors import ProviderError, ProviderSettingsError
from tests.accounts.identity import CLIENT, SECRET, Identity, serving

pytestmark = pytest.mark.usefixtures("loopback")

BROWSER = "0123456789abcdef0123456789abcdef"
BACK = "https://majika.example/login/back"


@pytest.fixture
def identity(loopback: None) -> Iterator[Identity]:
    with serving() as serving_now:
        yield serving_now


def provider(identity: Identity, **more: Any) -> Provider:
    given = {"issuer": identity.issuer, "client_id": CLIENT, "client_secret": SECRET, "name": "ID"}
    return Provider(ProviderSettings(**{**given, **more}))


def test_whom_it_vouches_for(identity: Identity):
    ours = provider(identity)
    came = identity.sign_in(ours.address(BROWSER, BACK))
    found = ours.vouched(BROWSER, came, BACK)

    assert (found.issuer, found.subject, found.name) == (identity.issuer, "0815", "hanako")
    assert found.role is None
    assert identity.asked["code_challenge_method"] == "S256"
    assert BROWSER not in str(identity.asked)
    assert part(BROWSER, "verifier") not in str(identity.asked)
    assert SECRET not in repr(ours._settings)


LIES: dict[str, dict[str, Any]] = {
    "another issuer": {"iss": "https://evil.example"},
    "another audience": {"aud": "another"},
    "no audience": {"aud": None},
    "several audiences": {"aud": [CLIENT, "another"]},
    "for another": {"aud": [CLIENT, "another"], "azp": "another"},
    "expired": {"exp": int(time.time()) - 120},
    "no end": {"exp": None},
    "not yet": {"iat": int(time.time()) + 600},
    "another nonce": {"nonce": "x"},
    "no nonce": {"nonce": None},
    "nobody": {"sub": None},
}


@pytest.mark.parametrize("lie", LIES)
def test_what_is_not_for_us_and_now_is_refused(identity: Identity, lie: str):
    identity.claims = LIES[lie]
    ours = provider(identity)
    came = identity.sign_in(ours.address(BROWSER, BACK))
    with pytest.raises(ProviderError):
        ours.vouched(BROWSER, came, BACK)


@pytest.mark.parametrize("forged", ["another key", "none", "a key that we could make"])
def test_what_it_did_not_sign_is_refused(identity: Identity, forged: str):
    if forged == "another key":
        identity.signs_with = ECKey.generate_key("P-256", {"kid": "1"})
    else:
        identity.algorithm = "none" if forged == "none" else "HS256"
        identity.signs_with = OctKey.import_key(SECRET)
    ours = provider(identity)
    came = identity.sign_in(ours.address(BROWSER, BACK))
    with pytest.raises(ProviderError):
        ours.vouched(BROWSER, came, BACK)
    assert identity.redeemed == 1


def test_new_keys_are_asked_for_after_a_refusal(identity: Identity):
    ours = provider(identity)
    ours.address(BROWSER, BACK)
    identity.key = identity.signs_with = ECKey.generate_key("P-256", {"kid": "1"})
    with pytest.raises(ProviderError):
        ours.vouched(BROWSER, identity.sign_in(ours.address(BROWSER, BACK)), BACK)
    assert ours.vouched(BROWSER, identity.sign_in(ours.address(BROWSER, BACK)), BACK)


@pytest.mark.parametrize(
    ("browser", "came"),
    [
        ("f" * 32, {}),
        ("", {"state": part("", "state")}),
        (BROWSER, {"state": ""}),
        (BROWSER, {"iss": "https://evil.example"}),
        (BROWSER, {"code": "", "error": "access_denied"}),
        (BROWSER, {"code": "guessed"}),
    ],
)
def test_who_did_not_begin_it_does_not_end_it(
    identity: Identity, browser: str, came: dict[str, str]
):
    ours = provider(identity)
    first = identity.sign_in(ours.address(BROWSER, BACK))
    with pytest.raises(ProviderError):
        ours.vouched(browser, {**first, **came}, BACK)
    assert identity.redeemed == (1 if came.get("code") else 0)


@pytest.mark.parametrize(
    "about",
    [
        {"issuer": "https://evil.example"},
        {"token_endpoint": "http://evil.example/token"},
        {"jwks_uri": ""},
        {"authorization_endpoint": "javascript:alert(1)"},
    ],
)
def test_a_service_that_is_not_itself_is_not_asked(identity: Identity, about: dict[str, str]):
    identity.about = about
    with pytest.raises(ProviderError):
        provider(identity).address(BROWSER, BACK)


def test_a_service_that_is_gone():
    settings = ProviderSettings(
        issuer="http://127.0.0.1:9", client_id="x", client_secret="x", name="x"
    )
    with pytest.raises(ProviderError):
        Provider(settings).address(BROWSER, BACK)


@pytest.mark.parametrize(
    ("groups", "role"),
    [
        (["cn=soc,dc=example", "staff"], Role.ANALYST),
        (["staff", "admins", "cn=soc,dc=example"], Role.ADMIN),
        ("admins", Role.ADMIN),
        ([], Role.REPORTER),
        (None, Role.REPORTER),
        ({"admins": 1}, Role.REPORTER),
    ],
)
def test_roles_by_a_claim(identity: Identity, groups: Any, role: Role):
    identity.claims = {"groups": groups}
    roles = {"cn=soc,dc=example": Role.ANALYST, "admins": Role.ADMIN}
    ours = provider(identity, role_claim="groups", roles=roles)
    came = identity.sign_in(ours.address(BROWSER, BACK))
    assert ours.vouched(BROWSER, came, BACK).role is role


GIVEN = {
    "MAJIKA_OIDC_ISSUER": "https://id.example/realm",
    "MAJIKA_OIDC_CLIENT_ID": "majika",
    "MAJIKA_OIDC_CLIENT_SECRET": "hunter2hunter2",
}


def test_settings(tmp_path: Path):
    assert read_settings({"PATH": "/"}) is None
    found = read_settings({**GIVEN, "MAJIKA_OIDC_ROLES": "soc=analyst, cn=x=admin"})
    assert found is not None
    assert found.roles == {"soc": Role.ANALYST, "cn=x": Role.ADMIN}
    (tmp_path / "secret").write_text("from a file\n")
    file = {"MAJIKA_OIDC_CLIENT_SECRET_FILE": str(tmp_path / "secret")}
    read = read_settings({**GIVEN, **file})
    assert read is not None
    assert read.client_secret == "from a file"


@pytest.mark.parametrize(
    "change",
    [
        {"MAJIKA_OIDC_ISSUER": "http://id.example"},
        {"MAJIKA_OIDC_CLIENT_ID": ""},
        {"MAJIKA_OIDC_CLIENT_SECRET": ""},
        {"MAJIKA_OIDC_CLIENT_SECRET_FILE": "/no/such/file"},
        {"MAJIKA_OIDC_ROLES": "soc=king"},
    ],
)
def test_settings_that_cannot_be_used(change: dict[str, str]):
    with pytest.raises(ProviderSettingsError) as error:
        read_settings({**GIVEN, **change})
    assert "hunter2" not in str(error.value)
