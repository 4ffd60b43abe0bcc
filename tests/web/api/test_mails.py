"""Mails sent to the API: what is taken, what is answered, what is refused."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator

import pytest
from jsonschema import Draft202012Validator
from starlette.testclient import TestClient

from majika.cases import Query
from majika.data import FOLDER
from majika.web import safety
from majika.web.desk import Desk
from tests.mails import mail
from tests.web.api.conftest import FAKE, MAIL

pytestmark = pytest.mark.usefixtures("loopback")

VERDICT = Draft202012Validator(json.loads((FOLDER / "verdict.schema.json").read_text("utf-8")))
BOTH = pytest.mark.parametrize("path", ["/api/v1/analyze", "/api/v1/cases"])


def refused(answer, status: int, kind: str) -> str:
    """What the problem says."""
    problem = answer.json()
    assert answer.status_code == problem["status"] == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert problem["kind"] == kind
    assert problem["detail"]
    return problem["detail"]


def test_one_mail_is_one_verdict_and_is_not_kept(client: TestClient, desk: Desk):
    answer = client.post("/api/v1/analyze", content=FAKE, headers=MAIL)

    VERDICT.validate(answer.json())
    assert answer.json()["verdict"] == "fraud"
    assert answer.json()["language"] == "en"
    assert desk.cases.find(Query()) == []


def test_the_answer_is_the_command_lines(client: TestClient, tmp_path, capsys, monkeypatch):
    from majika.cli.app import run

    (tmp_path / "mail.eml").write_bytes(mail(subject="\x1b[2J \u202e"))
    run(["analyze", "--json", "--lang", "ja", str(tmp_path / "mail.eml")])
    printed = json.loads(capsys.readouterr().out)
    files = {"file": ("mail.eml", mail(subject="\x1b[2J \u202e"))}
    (answered,) = client.post("/api/v1/analyze?lang=ja", files=files).json()

    for each in (printed, answered):
        for unlike in ("source", "elapsed_ms", "versions"):
            each.pop(unlike)
    assert answered == printed


def test_files_are_answered_one_by_one(client: TestClient):
    box = io.BytesIO()
    with zipfile.ZipFile(box, "w") as archive:
        archive.writestr("in/a.eml", FAKE)
    files = [
        ("file", ("a.zip", box.getvalue())),
        ("file", ("../../b.eml", mail(text="hello"))),
        ("other", ("c.png", b"\x89PNG\r\n\x1a\n" + bytes(99))),
    ]
    answers = client.post("/api/v1/analyze", files=files).json()

    for each in answers:
        VERDICT.validate(each)
    assert [each["source"] for each in answers] == ["a.zip!in/a.eml", "b.eml", "c.png"]
    assert [each["verdict"] for each in answers] == ["fraud", "unknown", None]
    assert answers[2]["error"]["kind"] == "Picture"


def test_a_text_is_no_mail_and_is_judged_as_one(client: TestClient):
    text = "【エグザンプルショップ】お荷物のお届けについて https://exampelshop.test/x"
    headers = {"Content-Type": "text/plain; charset=utf-8"}
    verdict = client.post("/api/v1/analyze", content=text.encode(), headers=headers).json()
    case = client.post("/api/v1/cases", content=text.encode(), headers=headers).json()

    VERDICT.validate(verdict)
    assert verdict["kind"] == case["kind"] == "text"
    raw = client.get(f"/api/v1/cases/{case['id']}/raw")
    assert raw.text == text
    assert raw.headers["content-type"].startswith("text/plain")
    empty = client.post("/api/v1/analyze", content=b" ", headers=headers)
    refused(empty, 422, "EmptyText")


def test_a_mail_is_kept_once(client: TestClient):
    first = client.post("/api/v1/cases", content=FAKE, headers=MAIL)
    again = client.post("/api/v1/cases", files={"file": ("x.eml", FAKE)})

    assert first.status_code == again.status_code == 201
    assert client.get(first.headers["location"]).json()["id"] == first.json()["id"]
    (kept,) = again.json()
    assert kept["case"]["id"] == first.json()["id"]
    assert kept["case"]["sightings"] == 2


@BOTH
@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", "NotAMessage"),
        (b"\x89PNG\r\n\x1a\n" + bytes(99), "Picture"),
        (b"Dear customer, your account is closed.", "PastedText"),
        (b"%PDF-1.7 <script>" + bytes(99), "OtherFile"),
        (b"PK\x03\x04From: a@b.test\r\n\r\nx", "OtherFile"),
        (b"[" * 100_000, "PastedText"),
    ],
)
def test_what_is_no_mail_is_told_apart(caller: TestClient, path: str, data: bytes, kind: str):
    refused(caller.post(path, content=data, headers=MAIL), 422, kind)


@BOTH
@pytest.mark.parametrize("kind", ["text/html", "application/json", "", "image/png; x=y"])
def test_other_kinds_of_content(caller: TestClient, path: str, kind: str):
    answer = caller.post(path, content=FAKE, headers={"Content-Type": kind})
    refused(answer, 415, "WrongType")


@BOTH
def test_forms_without_a_file_or_an_end(caller: TestClient, path: str):
    form = "multipart/form-data"
    words = b'--x\r\nContent-Disposition: form-data; name="file"\r\n\r\nx\r\n--x--'
    answer = caller.post(path, content=words, headers={"Content-Type": f"{form}; boundary=x"})
    refused(answer, 422, "InvalidRequest")
    for kind, content in ((form, b"x"), (f"{form}; boundary=x", b"--y")):
        answer = caller.post(path, content=content, headers={"Content-Type": kind})
        assert answer.status_code in (400, 422)
        assert answer.json()["kind"] in ("BadRequest", "InvalidRequest")


@BOTH
def test_too_many_files(caller: TestClient, path: str):
    files = [("file", (f"{number}.eml", FAKE)) for number in range(21)]
    assert "20" in refused(caller.post(path, files=files), 400, "BadRequest")


@BOTH
def test_too_large_by_its_head(caller: TestClient, path: str):
    headers = {**MAIL, "Content-Length": str(10**9)}
    refused(caller.post(path, content=b"", headers=headers), 413, "TooLarge")


@BOTH
def test_too_large_whatever_its_head_says(
    caller: TestClient, path: str, monkeypatch: pytest.MonkeyPatch
):
    def stream() -> Iterator[bytes]:
        yield b"Subject: x\r\n\r\n"
        for _ in range(100):
            yield bytes(10_000)

    monkeypatch.setattr("majika.web.api.upload.MAX_MAIL_BYTES", 200_000)
    refused(caller.post(path, content=stream(), headers=MAIL), 413, "TooLarge")
    monkeypatch.setattr(safety, "MOST_BYTES", 100_000)
    refused(caller.post(path, content=stream(), headers=MAIL), 413, "TooLarge")


def test_a_mail_sent_as_a_text_is_a_mail(caller: TestClient):
    """Nobody spares a mail the checks of its sender by calling it a text."""
    answer = caller.post("/api/v1/analyze", content=mail(), headers={"content-type": "text/plain"})
    assert answer.json()["kind"] == "mail"
