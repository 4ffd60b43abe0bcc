"""What programs send, and a server to send it to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from majika.web.app import make_app
from majika.web.desk import Desk
from tests.mails import mail
from tests.web.asking import HOME
from tests.web.conftest import opened_desk
from tests.web.serving import serving

FAKE = mail(
    from_="Exampleshop Emergency <info@s179.stranger.example>",
    html='<p>Your membership will be suspended.</p><a href="http://exampelshop.test/x">Login</a>',
)
MAIL = {"Content-Type": "message/rfc822"}


@pytest.fixture(scope="module")
def common(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One desk for tests that do not mind what others keep: a new one takes its time."""
    with opened_desk(tmp_path_factory.mktemp("common")) as desk:
        desk.drawings.browser._executable = None  # no Chromium here, as on many a machine
        yield desk


@pytest.fixture
def caller(common: Desk, loopback: None) -> TestClient:
    """A program that calls it."""
    return TestClient(make_app(common), base_url=HOME)


@pytest.fixture
def address(common: Desk, loopback: None) -> Iterator[str]:
    """A real server, on a port of its own."""
    with serving(make_app(common)) as address:
        yield address
