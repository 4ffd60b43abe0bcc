"""Drawing needs a browser; so does printing."""

from tests.browser.conftest import chromium

__all__ = ["chromium"]
