"""A real server, and a real Chromium to look at it with."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from majika.browser import find_chromium
from majika.browser.system import sandboxed
from majika.web.app import make_app
from majika.web.desk import Desk
from tests.web.serving import serving


@pytest.fixture
def address(desk: Desk, loopback: None) -> Iterator[str]:
    """The server, on a port of its own."""
    with serving(make_app(desk)) as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=find_chromium(), chromium_sandbox=sandboxed()
        )
        yield chromium
        chromium.close()
