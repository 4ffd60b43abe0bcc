"""However a visit ends, nothing of it is left: no process, no file, no socket."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from majika.capture.visiting.scratch import FORGOTTEN, LONGEST, everything_in, scratch_folder
from tests.capture.processes import descendants, needs_proc, running, wait_until
from tests.capture.visits import visit
from tests.capture.zoo import Zoo
from tests.mails import BRANDS

ROOT = Path(__file__).parents[2]


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The machine's folder of temporary files, with nothing in it; its path is short as it is.

    Made after pytest's own, which else would be made inside.
    """
    folder = Path(tempfile.mkdtemp(prefix="mj-"))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.setenv("TMPDIR", str(folder))
    yield folder
    shutil.rmtree(folder)


# --- visits that end by themselves


def _left() -> tuple[int, int, int]:
    """Processes that we started and run still, open files and sockets, threads."""
    fds = len(os.listdir("/proc/self/fd"))
    return len(running(descendants(os.getpid()))), fds, threading.active_count()


@needs_proc
@pytest.mark.usefixtures("loopback")
def test_visits_in_a_row(zoo: Zoo, temporary: Path, tmp_path: Path):
    visit(zoo, "bank")
    before = _left()
    for site in ("accepts-anything", "redirect-chain", "download-exe", "annoy-windows"):
        visit(zoo, site, book=tmp_path / f"{site}.sqlite3")

    assert _left() == before
    assert list(temporary.iterdir()) == []


# --- visits that are ended


def capture(zoo: Zoo, home: Path, site: str, before: Sequence[str] = ()) -> subprocess.Popen[str]:
    """A visit by a majika in a process of its own, decoy included; `before` starts it."""
    (home / "brands.json").write_text(json.dumps({"brands": BRANDS}))
    ports = (str(zoo.http_port), str(zoo.https_port))
    wishes = ("--decoy", "--yes", "--lang", "en", "--brands", str(home / "brands.json"))
    program = (*before, sys.executable, "-m", "tests.capture.in_zoo")
    return subprocess.Popen(
        [*program, *ports, "capture", zoo.url(site), *wishes],
        cwd=ROOT,
        env={**os.environ, "MAJIKA_FOLDER": str(home)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def end_in_the_middle(
    zoo: Zoo, home: Path, site: str, how: signal.Signals, *, everyone: bool
) -> tuple[int, str]:
    """Exit status and last words of a visit that is ended once the page, or the decoy, was sent."""
    process = capture(zoo, home, site)
    try:
        wanted = "POST" if site == "accepts-anything" else "GET"
        assert wait_until(lambda: any(heard.method == wanted for heard in zoo.heard))
        started = {process.pid, *descendants(process.pid)}
        (os.killpg if everyone else os.kill)(process.pid, how)
        assert len(started) > 3
        assert wait_until(lambda: not running(started), seconds=5)
    finally:
        os.killpg(process.pid, signal.SIGKILL)  # not waited for yet, so it is nobody else's
        said = process.communicate()[1]
    return process.returncode, said


@needs_proc
@pytest.mark.parametrize("everyone", [False, True], ids=["it", "all"])
@pytest.mark.parametrize("site", ["heavy-slow", "accepts-anything"])
def test_killed(zoo: Zoo, temporary: Path, tmp_path: Path, site: str, everyone: bool):
    """No process is left; a folder is, until a later visit finds it."""
    status, _ = end_in_the_middle(zoo, tmp_path, site, signal.SIGKILL, everyone=everyone)

    assert status == -signal.SIGKILL
    assert {each.name.rpartition("-")[0] for each in temporary.iterdir()} <= {"majika-visit"}


@needs_proc
@pytest.mark.parametrize("everyone", [False, True], ids=["it", "as a terminal does"])
@pytest.mark.parametrize("site", ["heavy-slow", "accepts-anything"])
def test_stopped(zoo: Zoo, temporary: Path, tmp_path: Path, site: str, everyone: bool):
    status, said = end_in_the_middle(zoo, tmp_path, site, signal.SIGINT, everyone=everyone)

    assert status == 130
    assert said.endswith("\nStopped. No browser is left running.\n")
    assert "Traceback" not in said
    assert list(temporary.iterdir()) == []


@needs_proc
def test_a_browser_that_is_killed(zoo: Zoo, temporary: Path, tmp_path: Path):
    process = capture(zoo, tmp_path, "heavy-slow")
    assert wait_until(lambda: zoo.heard)
    browsers = [
        pid
        for pid in sorted(descendants(process.pid))
        if Path(f"/proc/{pid}/comm").read_text().startswith("chrom")
    ]
    os.kill(browsers[0], signal.SIGKILL)  # the others are its children
    said = process.communicate(timeout=60)

    assert process.returncode == 1
    assert "Traceback" not in said[1]
    assert "we left" in said[0]  # and not: "the server showed no page"
    assert list(temporary.iterdir()) == []


# --- the folder


def test_folders_of_visits_that_were_killed_are_removed(temporary: Path):
    old, young, other = (temporary / name for name in ("majika-visit-a", "majika-visit-b", "c"))
    for folder in (old, young, other):
        (folder / "profile").mkdir(parents=True)
    long_ago = old.stat().st_mtime - FORGOTTEN - 1
    for folder in (old, other):
        os.utime(folder, (long_ago, long_ago))
    with scratch_folder():
        assert (old.exists(), young.exists(), other.exists()) == (False, True, True)


def test_a_folder_whose_path_is_too_long_is_not_used(monkeypatch: pytest.MonkeyPatch):
    """A browser that cannot make its socket does not start."""
    monkeypatch.setenv("TMPDIR", "/somewhere")
    monkeypatch.delenv("TEMP", raising=False)
    for length, used in ((LONGEST, True), (LONGEST + 1, False)):
        folder = Path("/" + "x" * (length - 1))
        with everything_in(folder):
            assert os.environ["TMPDIR"] == (str(folder) if used else "/somewhere")
        assert (os.environ["TMPDIR"], "TEMP" in os.environ) == ("/somewhere", False)
