"""`majika serve` itself."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from majika.cli.app import run
from majika.web.language import choose


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.5", "majika.example"])  # noqa: S104
def test_only_this_computer(host: str, capsys: pytest.CaptureFixture[str]):
    assert run(["serve", "--host", host, "--lang", "en"]) == 2
    assert "no accounts yet" in capsys.readouterr().err


@pytest.mark.usefixtures("loopback")
def test_it_says_where_it_is_answers_and_ends(tmp_path: Path):
    server = subprocess.Popen(
        [sys.executable, "-m", "majika", "serve", "--port", "0", "--lang", "en"],
        env={**os.environ, "MAJIKA_FOLDER": str(tmp_path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert server.stdout is not None
    server.stdout.readline()
    address = server.stdout.readline().strip()
    with urllib.request.urlopen(address, timeout=20) as answer:  # noqa: S310 (loopback)
        assert answer.status == 200
    server.send_signal(signal.SIGINT)

    _, complaints = server.communicate(timeout=30)
    assert "Traceback" not in complaints


@pytest.mark.usefixtures("loopback")
def test_a_port_that_is_taken(capsys: pytest.CaptureFixture[str]):
    import socket

    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        assert run(["serve", "--port", str(port), "--lang", "en"]) == 1
    assert f"port {port}" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("asked", "before", "accepted", "spoken"),
    [
        ("ja", "en", "en", "ja"),
        ("", "ja", "en", "ja"),
        ("", "", "fr, ja;q=0.8, en;q=0.9", "en"),
        ("", "", "ja-JP", "ja"),
        ("xx", "yy", "ja;q=0, *", "en"),
        ("", "", "ja;q=nonsense", "en"),
    ],
)
def test_which_language(asked: str, before: str, accepted: str, spoken: str):
    assert choose(asked, before, accepted) == spoken
