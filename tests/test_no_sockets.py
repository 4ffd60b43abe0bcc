"""`analyze` opens no socket: what is promised first, and what safety rests on."""

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MAIL = ROOT / "examples" / "amazon-emergency" / "fake-mac.eml"
FRAUD = 20
REFUSED = 99

GUARDED = f"""
import os, sys
sys.path.insert(0, {str(ROOT)!r})
from tests.sockets import guard
guard(lambda attempt: (os.write(2, attempt.encode()), os._exit({REFUSED})))
"""


def run(command: list[str], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*command, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )


def guarded(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return run([sys.executable, "-c", GUARDED + code], *arguments)


@pytest.mark.parametrize("arguments", [(), ("--json",), ("--lang", "ja")])
def test_analyze_tries_no_socket(arguments):
    done = guarded("from majika.cli import main; main()", "analyze", *arguments, str(MAIL))

    assert done.returncode == FRAUD, done.stderr
    assert "asmzaon" in done.stdout


def test_the_guard_above_would_have_told():
    done = guarded("import socket; socket.socket()")
    assert (done.returncode, "socket.__new__" in done.stderr) == (REFUSED, True)


def test_the_guard_above_sees_lookups():
    assert guarded("import socket; socket.getaddrinfo('a.test', 80)").returncode == REFUSED


def test_analyze_works_where_there_is_no_network():
    isolated = ["unshare", "--user", "--map-root-user", "--net"]
    if os.name != "posix" or not shutil.which("unshare") or run([*isolated, "true"]).returncode:
        pytest.skip("this system lets no one make a network namespace")
    done = run([*isolated, sys.executable, "-m", "majika"], "analyze", str(MAIL))

    assert done.returncode == FRAUD, done.stderr


def test_tests_themselves_are_guarded(attempts):
    with pytest.raises(PermissionError):
        socket.socket(socket.AF_INET)
    assert len(attempts) == 1
    attempts.clear()
