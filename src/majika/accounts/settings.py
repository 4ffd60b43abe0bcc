"""Which service vouches for people, as the environment says: no secret on a command line."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from majika.accounts.facts import Role
from majika.errors import ProviderSettingsError

PREFIX = "MAJIKA_OIDC_"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderSettings:
    """A client of an OpenID provider, as it was registered there."""

    issuer: str
    client_id: str
    client_secret: str = field(repr=False)
    name: str
    role_claim: str = ""
    """Claim that says what somebody is; empty where roles are given in majika."""

    roles: Mapping[str, Role] = field(default_factory=dict)
    """By values of that claim. Who has none of them is a reporter."""

    def role_in(self, claims: Mapping[str, Any]) -> Role | None:
        """The highest role that claims give."""
        if not self.role_claim:
            return None
        given = claims.get(self.role_claim)
        values = given if isinstance(given, list) else [given]
        found = {role for value, role in self.roles.items() if value in values}
        return next((role for role in reversed(Role) if role in found), Role.REPORTER)


def read_settings(environment: Mapping[str, str] = os.environ) -> ProviderSettings | None:
    """None where no service is named. Raises `ProviderSettingsError`."""
    from majika.accounts.provider import is_safe

    given = {
        name.removeprefix(PREFIX): value.strip()
        for name, value in environment.items()
        if name.startswith(PREFIX) and value.strip()
    }
    if not given:
        return None
    secret = _secret(given)
    issuer, client_id = given.get("ISSUER", ""), given.get("CLIENT_ID", "")
    if not is_safe(issuer) or not client_id or not secret:
        raise ProviderSettingsError("The settings for signing in elsewhere are incomplete.")
    return ProviderSettings(
        issuer=issuer,
        client_id=client_id,
        client_secret=secret,
        name=given.get("NAME", "OpenID Connect"),
        role_claim=given.get("ROLE_CLAIM", ""),
        roles=_roles(given.get("ROLES", "")),
    )


def _secret(given: Mapping[str, str]) -> str:
    if "CLIENT_SECRET_FILE" not in given:
        return given.get("CLIENT_SECRET", "")
    try:
        return Path(given["CLIENT_SECRET_FILE"]).read_text("utf-8").strip()
    except (OSError, ValueError):
        raise ProviderSettingsError("The file with the client's secret cannot be read.") from None


def _roles(written: str) -> dict[str, Role]:
    """`VALUE=role,VALUE=role`; a value may hold `=`, as names in directories do."""
    roles = {}
    for each in filter(None, map(str.strip, written.split(","))):
        value, _, role = each.rpartition("=")
        try:
            roles[value] = Role(role)
        except ValueError:
            raise ProviderSettingsError(f"Nobody can be “{role[:40]}”.") from None
    return roles
