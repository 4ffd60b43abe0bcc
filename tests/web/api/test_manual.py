"""The examples of the manual do what it says."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from majika.webhooks.signing import new_secret, sign
from tests.web.api.conftest import FAKE

pytestmark = pytest.mark.usefixtures("loopback")

DOCS = Path(__file__).parents[3] / "docs"
SERVER = "http://127.0.0.1:8000"


def examples(page: str, language: str) -> list[str]:
    text = (DOCS / page).read_text("utf-8")
    return re.findall(rf"```{language}\n(.*?)```", text, re.DOTALL)


@pytest.mark.parametrize("page", ["api.md", "api.ja.md"])
def test_examples_for_curl(page: str, address: str, tmp_path: Path):
    (tmp_path / "mail.eml").write_bytes(FAKE)
    one, kept = (example.replace(SERVER, address) for example in examples(page, "bash"))
    python = {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}

    def done(script: str) -> str:
        command = ["bash", "-euo", "pipefail", "-c", script]
        run = subprocess.run(
            command, cwd=tmp_path, capture_output=True, text=True, env=python, check=True
        )
        return run.stdout

    assert json.loads(done(one))["verdict"] == "fraud"
    answers = done(kept)
    assert '"decision": "confirmed"' in answers
    assert '"next": ' in answers
    assert (tmp_path / "report.html").read_text("utf-8").startswith("<!DOCTYPE html>")


@pytest.mark.parametrize("page", ["api.md", "api.ja.md"])
def test_examples_for_python(
    page: str, address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):  # fmt: skip
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mail.eml").write_bytes(FAKE)
    client, webhook = examples(page, "python")
    exec(client.replace(SERVER, address), {})  # noqa: S102 (our own manual)
    assert "fraud" in capsys.readouterr().out

    secret, body, now = new_secret(), b'{"type": "case.created"}', int(time.time())
    headers = {"webhook-id": "msg_1", "webhook-timestamp": str(now)}
    headers["webhook-signature"] = sign(secret, "msg_1", now, body)
    said = {"headers": headers, "body": body, "secret": secret}
    exec(webhook, said)  # noqa: S102
    assert said["said"] == {"type": "case.created"}
