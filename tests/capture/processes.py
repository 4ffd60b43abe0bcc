"""Which processes there are, from Linux's /proc: who started whom, and who runs still."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

import pytest

needs_proc = pytest.mark.skipif(sys.platform != "linux", reason="reads Linux's /proc")


def descendants(root: int) -> set[int]:
    """All that a process started, and what those started."""
    parents = _parents()
    found = {root}
    while more := {pid for pid, parent in parents.items() if parent in found} - found:
        found |= more
    return found - {root}


def running(pids: Iterable[int]) -> set[int]:
    """Those that have not ended, whether or not anybody asked how."""
    return {pid for pid in pids if _stat(pid)[0] not in ("", "Z", "X")}


def wait_until(true: Callable[[], object], seconds: float = 20.0) -> bool:
    """Whether it comes true in time."""
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            return False
        time.sleep(0.05)
    return True


def _parents() -> dict[int, int]:
    pids = [int(each) for each in os.listdir("/proc") if each.isdigit()]
    return {pid: int(_stat(pid)[1] or 0) for pid in pids}


def _stat(pid: int) -> tuple[str, str]:
    """State and parent: proc_pid_stat(5). Empty for a process that is gone."""
    with suppress(OSError):
        state, parent = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[:2]
        return state, parent
    return "", ""
