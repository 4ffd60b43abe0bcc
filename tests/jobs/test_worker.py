"""`majika worker` itself, as systemd starts and stops it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from majika.cli.app import run
from majika.jobs import JobState
from tests.jobs.conftest import Opens
from tests.jobs.doing import ended


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
def test_it_works_until_it_is_asked_to_stop(
    url: str, folder: Path, opens: Opens, stop: signal.Signals
):
    jobs = opens(working=False)
    command = [sys.executable, "-m", "majika", "worker", "--lang", "en", "--keep-days", "3"]
    worker = subprocess.Popen(
        command,
        env={**os.environ, "MAJIKA_DATABASE": url, "MAJIKA_FILES": str(folder)},
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    today = datetime.now(UTC).date()
    jobs.expire(today)
    assert ended(jobs, jobs.get(f"expire-{today}")).state is JobState.DONE
    worker.send_signal(stop)
    said, complaints = worker.communicate(timeout=60)

    assert (worker.returncode, said) == (0, "")
    assert complaints.splitlines()[0] == "Working. Ctrl-C ends it."
    assert len(complaints.splitlines()) == 2


def test_it_says_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert run(["worker", "--database", f"sqlite:///{tmp_path}/no/x", "--lang", "en"]) == 1
    assert "no database" in capsys.readouterr().err


def test_it_says_what_is_missing(
    url: str, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    for name in [each for each in sys.modules if each.startswith("majika.jobs")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "dbos", None)
    assert run(["worker", "--database", url, "--files", str(folder), "--lang", "ja"]) == 1
    assert "majika[cases,jobs]" in capsys.readouterr().err
