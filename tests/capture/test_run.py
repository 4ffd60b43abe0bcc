"""A visit in a loop of its own."""

from __future__ import annotations

import asyncio
import gc
from typing import Any

import pytest

from majika.capture import run
from majika.capture.target import target_of_url
from majika.capture.visitors import desktop
from tests.captures import capture_of


def test_what_nobody_waits_for_any_more_is_not_told(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    """As the calls to a driver that Ctrl-C ended with us."""

    async def broken_off(*_: Any, **__: Any):
        asyncio.get_running_loop().create_future().set_exception(Exception("closed"))
        return capture_of()

    monkeypatch.setattr(run, "captured", broken_off)
    run.capture_link(target_of_url("http://x.example/"), run.Plan(visitor=desktop("en")))
    gc.collect()
    assert caplog.records == []
