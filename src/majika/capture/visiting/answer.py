"""Questions to a browser that may never answer: a page can keep it busy for ever."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

from playwright.async_api import Error

from majika.capture.visiting import limits

Answer = TypeVar("Answer")


async def answer(question: Awaitable[Answer], seconds: float | None = None) -> Answer | None:
    """What the browser says; None when it says nothing in time, or that the page is gone."""
    try:
        return await asyncio.wait_for(question, seconds or limits.ANSWER)
    except (TimeoutError, Error):
        return None
