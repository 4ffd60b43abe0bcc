"""`majika serve` itself."""

from __future__ import annotations

import os
import re
import signal
import ssl
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest
import trustme

from majika.cli.app import run
from majika.cli.reach import Reach
from majika.web.language import choose


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ("--host 0.0.0.0", "in the clear"),
        ("--host 192.168.1.5 --url https://majika.example", "in the clear"),
        ("--url https://majika.example", "in the clear"),
        ("--host :: --behind 10.0.0.5", "By which address"),
        ("--behind 127.0.0.1", "By which address"),
        ("--behind proxy.example --url https://majika.example", "the IP address"),
        ("--behind 10.0.0.5/8 --url https://majika.example", "the IP address"),
        ("--host :: --behind 10.0.0.5 --url http://majika.example", "without a path"),
        ("--host :: --behind 10.0.0.5 --url https://majika.example/x", "without a path"),
        ("--host :: --behind 10.0.0.5 --url https://me:pw@majika.example", "without a path"),
        ("--tls-cert {file} --url https://majika.example", "belong together"),
    ],
)
def test_others_reach_it_only_by_a_name_and_encrypted(
    options: str, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    file = tmp_path / "x.pem"
    file.write_text("x")
    for language in ("en", "ja"):
        given = options.format(file=file).split()
        assert run(["serve", "--lang", language, *given]) == 2
        said = capsys.readouterr().err
        assert (says in said) == (language == "en")


def reach(
    *urls: str, host: str = "127.0.0.1", behind: tuple[str, ...] = (), accounts: bool = False
):
    return Reach(
        host=host, urls=urls, tls_cert=None, tls_key=None, behind=behind, accounts=accounts
    )


def test_whoever_others_can_reach_asks_them_to_sign_in():
    assert not reach().shared
    assert not reach(host="localhost").shared
    assert reach(accounts=True).shared
    assert reach("https://majika.example").shared
    assert reach(behind=("127.0.0.1",)).shared
    assert reach(host="0.0.0.0").shared  # noqa: S104


@pytest.mark.usefixtures("loopback")
def test_a_damaged_certificate(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch):
    monkeypatch.setenv("MAJIKA_FOLDER", str(tmp_path))
    file = tmp_path / "x.pem"
    file.write_text("x")
    tls = ["--tls-cert", str(file), "--tls-key", str(file)]
    assert run(["serve", "--port", "0", "--lang", "en", *tls]) == 1
    assert "certificate" in capsys.readouterr().err


def started(tmp_path: Path, *options: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "majika", "serve", "--port", "0", "--lang", "en", *options],
        env={**os.environ, "MAJIKA_FOLDER": str(tmp_path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.usefixtures("loopback")
def test_shared_and_encrypted(tmp_path: Path):
    """The code for the first account stands on the terminal; pages come by TLS only."""
    authority = trustme.CA()
    certificate = authority.issue_cert("localhost", "127.0.0.1")
    for pem, part in (
        ("cert", certificate.cert_chain_pems[0]),
        ("key", certificate.private_key_pem),
    ):
        part.write_to_path(tmp_path / pem)
    options = ["--accounts", "--tls-cert", tmp_path / "cert", "--tls-key", tmp_path / "key"]
    server = started(tmp_path, *map(str, options))
    assert server.stdout is not None
    lines = [server.stdout.readline() for _ in range(5)]
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    address = lines[1].strip()
    with urllib.request.urlopen(address, timeout=20, context=trusting) as answer:  # noqa: S310
        page, cookie = answer.read().decode(), answer.headers["set-cookie"]
        assert answer.headers["strict-transport-security"].startswith("max-age=")
    server.send_signal(signal.SIGINT)
    server.communicate(timeout=30)

    assert address.startswith("https://")
    assert "The first account" in page
    assert re.fullmatch(r"([A-Z2-7]{5}-){3}[A-Z2-7]{5}", lines[4].strip())
    assert cookie.startswith("__Host-majika-session=")
    assert "Secure" in cookie


@pytest.mark.usefixtures("loopback")
def test_it_says_where_it_is_answers_and_ends(tmp_path: Path):
    server = started(tmp_path)
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
