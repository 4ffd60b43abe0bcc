"""As root and as an ordinary user, and on machines where something is missing: it is said what."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import pytest

from majika.browser.system import VARIABLE
from majika.cli.app import run
from tests.capture.processes import descendants, needs_proc, wait_until
from tests.capture.test_leaves_nothing import capture
from tests.capture.zoo import Zoo

pytestmark = pytest.mark.usefixtures("loopback")

LINK = "http://example.test/"
FILTERED = "2"
"""Of a process that may ask the kernel for little only: `Seccomp` in proc_pid_status(5)."""


def told(capsys: pytest.CaptureFixture[str], lang: str, *wishes: str) -> list[str]:
    """What a visit says that cannot take place."""
    assert run(["capture", LINK, "--yes", "--lang", lang, *wishes]) == 1
    return capsys.readouterr().err.splitlines()


# --- root, and everyone else


def ordinary() -> Sequence[str]:
    """What makes an ordinary user of whoever runs the tests; skips where there is no way."""
    become = ("unshare", "--user", "--map-user=1000", "--map-group=1000")
    as_we_are = () if os.geteuid() else become
    if not shutil.which("unshare"):
        pytest.skip("util-linux is missing")
    if subprocess.run([*as_we_are, "unshare", "--user", "true"], capture_output=True).returncode:
        pytest.skip("ordinary users have no namespaces here")
    return as_we_are


def browser_of(visit: subprocess.Popen[str]) -> dict[int, str]:
    """Command lines of a visit's Chromium."""
    lines = {pid: Path(f"/proc/{pid}/cmdline").read_text() for pid in descendants(visit.pid)}
    return {pid: line.replace("\0", " ") for pid, line in lines.items() if "chrom" in line[:80]}


@needs_proc
def test_an_ordinary_users_browser_is_sandboxed(zoo: Zoo, tmp_path: Path):
    visit = capture(zoo, tmp_path, "heavy-slow", before=ordinary())
    try:
        assert wait_until(lambda: zoo.heard)
        lines = browser_of(visit)
        renderers = [pid for pid, line in lines.items() if "--type=renderer" in line]
        status = [Path(f"/proc/{pid}/status").read_text() for pid in renderers]
    finally:
        visit.terminate()
        said = visit.communicate()[1]

    assert renderers
    assert all(f"Seccomp:\t{FILTERED}\n" in each for each in status)
    assert not [line for line in lines.values() if "--no-sandbox" in line]
    assert "sandbox" not in said


def stands_for_chromium(script: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    browser = folder / "chromium"
    browser.write_text(f"#!/bin/sh\n{script}\nexit 1\n")
    browser.chmod(0o700)
    monkeypatch.setenv(VARIABLE, str(browser))


@pytest.mark.skipif(sys.platform != "linux", reason="root has a sandbox elsewhere")
def test_root_is_told_that_it_has_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    stands_for_chromium("", tmp_path, monkeypatch)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    lines = told(capsys, "en")
    assert any("Running as root, Chromium's own sandbox is off" in line for line in lines)


SAYS = "FATAL:zygote_host_impl_linux.cc(126)] No usable sandbox! If this is a Debian system, …"


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands for the browser")
@pytest.mark.parametrize(
    ("lang", "what", "do"),
    [
        ("en", "Chromium does not start: this system lets it have no sandbox.", "user namespaces"),
        ("ja", "一般ユーザーがサンドボックスを使えない", "ユーザー名前空間"),
    ],
)
def test_a_system_that_lets_it_have_none(
    lang: str, what: str, do: str, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
):  # fmt: skip
    stands_for_chromium(f"echo '{SAYS}' >&2", tmp_path, monkeypatch)
    *_, first, second = told(capsys, lang)

    assert what in first
    assert do in second
    assert "chromium-sandbox" in second


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands for the browser")
@pytest.mark.parametrize(("lang", "what"), [("en", "does not start"), ("ja", "起動しないか")])
def test_a_browser_that_does_not_start(
    lang: str, what: str, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
):  # fmt: skip
    stands_for_chromium("", tmp_path, monkeypatch)
    *_, first, second = told(capsys, lang)

    assert what in first
    assert "MAJIKA_CHROMIUM" in second
    assert str(tmp_path) not in first


# --- what is not installed


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_no_browser(lang: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    """Told before anybody is asked anything."""
    monkeypatch.setenv(VARIABLE, "/nowhere/chromium")
    what, do = told(capsys, lang)

    assert "Chromium" in what
    assert "apt install chromium" in do
    assert "pip install 'majika[browser]'" in do


@pytest.mark.parametrize("lang", ["ja", "en"])
@pytest.mark.parametrize("missing", ["playwright", "platformdirs"])
def test_no_package(
    lang: str, missing: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(
        "importlib.util.find_spec", lambda name: None if name == missing else find_spec(name)
    )
    what, do = told(capsys, lang)

    assert missing in what or lang == "ja"
    assert "pip install 'majika[browser]'" in do


@pytest.mark.skipif(sys.platform == "win32", reason="folders of Windows have other names")
def test_no_place_to_write_a_decoy_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    (tmp_path / "file").touch()
    monkeypatch.setenv("MAJIKA_FOLDER", str(tmp_path / "file" / "folder"))
    what, _ = told(capsys, "en", "--decoy")

    assert what.startswith("Decoys are written down")
