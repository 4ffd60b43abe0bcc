"""Browsers of people who use majika with others."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from httpx import Response
from starlette.testclient import TestClient
from starlette.types import ASGIApp

from majika.accounts import Person, Role
from majika.accounts.store import Accounts
from tests.accounts.making import PASSWORD, added
from tests.web.asking import HOME

CODE = "ABCDE-FGHIJ-KLMNO-PQRST"


@dataclass
class Shared:
    """A majika with accounts."""

    app: ASGIApp
    accounts: Accounts
    people: dict[str, Person] = field(default_factory=dict)

    def browser(self) -> TestClient:
        """Somebody's who is not signed in."""
        return TestClient(
            self.app, base_url=HOME, follow_redirects=True, headers={"Accept-Language": "en"}
        )

    def signed_in(self, role: Role, name: str = "") -> TestClient:
        """Of a person by that name; else by that of their role."""
        name = name or role.value
        if name not in self.people:
            self.people[name] = added(self.accounts, name, role)
        browser = self.browser()
        assert fill(browser, "/login", name=name, password=PASSWORD).status_code == 200
        return browser


def field_of(page: str) -> str:
    """The token in the forms of a page."""
    found = re.search(r'name="token" value="(\w+)"', page)
    assert found, page[:500]
    return found[1]


def fill(browser: TestClient, path: str, at: str = "", **fields: object) -> Response:
    """Look at a page, and send a form of it."""
    return browser.post(at or path, data={"token": field_of(browser.get(path).text), **fields})
