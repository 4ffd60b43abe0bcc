"""Drawing needs a browser, and marks what the real checks found."""

import pytest

from tests.browser.conftest import chromium

__all__ = ["chromium"]


@pytest.fixture(autouse=True)
def own_checks() -> None:
    """The real ones: nothing here is made by hand."""
