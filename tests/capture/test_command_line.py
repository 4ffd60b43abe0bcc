"""The article again, end to end: from a mail over its link to a page that lets nonsense in."""

from __future__ import annotations

import io
import json
import sys
import zipfile
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from majika.capture.decoy.book import Book
from majika.capture.egress import Rules
from majika.capture.facts import Asks
from majika.capture.world import World
from majika.cli.app import run
from majika.data import FOLDER
from tests.capture.visits import posted
from tests.capture.zoo import Zoo
from tests.mails import BRANDS, READER, mail

pytestmark = pytest.mark.usefixtures("loopback")

TOKEN = "k9Qx72LmZp0"
STORY = {
    "ja": "エグザンプルショップをご利用いただきありがとうございます。会員資格が停止されます。",
    "en": "Dear Exampleshop customer, your membership will be suspended.",
}
NAME = {"ja": "エグザンプルショップ緊急事態", "en": "Exampleshop Emergency"}


@pytest.fixture(autouse=True)
def at_home(zoo: Zoo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The command line, with the zoo for the world and a folder for the user's own."""
    world = partial(World, rules=Rules(allow=zoo.allow), resolve=zoo.resolve)
    monkeypatch.setattr("majika.capture.world.World", world)
    monkeypatch.setenv("MAJIKA_FOLDER", str(tmp_path / "home"))
    (tmp_path / "brands.json").write_text(json.dumps({"brands": BRANDS}))


def majika(tmp_path: Path, *arguments: str | Path) -> int:
    overlay = ("--brands", tmp_path / "brands.json")
    return run([str(each) for each in (*arguments, *overlay)])


def saved(tmp_path: Path, zoo: Zoo, lang: str) -> Path:
    """The article's mail, in one of the languages."""
    link = f"{zoo.url(f'article-{lang}')}?e={READER}&t={TOKEN}"
    html = f'<p>{STORY[lang]}</p><a href="{link}">Login</a>'
    path = tmp_path / f"mail-{lang}.eml"
    path.write_bytes(mail(from_=f"{NAME[lang]} <info@s179.stranger.example>", html=html))
    return path


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_the_article(zoo: Zoo, tmp_path: Path, lang: str, capsys: pytest.CaptureFixture[str]):
    """Mail → link → "not secure" → nonsense accepted → a card is asked for → fraud."""
    path = saved(tmp_path, zoo, lang)
    status = majika(
        tmp_path, "analyze", path, "--capture", "--decoy", "--yes", "--json", "--lang", lang
    )
    answer = json.loads(capsys.readouterr().out)

    assert (status, answer["verdict"]) == (20, "fraud")
    jsonschema.validate(answer, json.loads((FOLDER / "verdict.schema.json").read_text("utf-8")))
    spoke = {finding["check"] for finding in answer["findings"]}
    assert spoke >= {
        "page_asks_for_secrets_unencrypted",
        "page_claims_brand_its_host_is_not",
        "login_accepted_nonsense",
        "card_form_right_after_login",
        "lookalike_host",
    }
    (capture,) = answer["captures"]
    assert capture["decoy"]["outcome"] == "asked for more"
    assert [page["asks"][0] for page in capture["pages"]] == ["password", "card number"]
    heard = " ".join(f"{each.path} {each.body} {each.headers}" for each in zoo.heard)
    assert TOKEN not in heard
    assert "hanako" not in heard.lower()
    (sent,) = Book(tmp_path / "home" / "decoys.sqlite3").all()
    assert sent.confirmed == "--yes"


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_the_report_shows_each_step(zoo: Zoo, tmp_path: Path, lang: str):
    page, paper = tmp_path / "report.html", tmp_path / "report.pdf"
    status = majika(
        tmp_path, "report", saved(tmp_path, zoo, lang), "--capture", "--decoy", "--yes",
        "--lang", lang, "-o", page, "-o", paper,
    )  # fmt: skip
    html = page.read_text("utf-8")

    assert status == 0
    assert html.count("data:image/png;base64,") == 3  # the mail, and two pages behind its link
    assert {"ja": "カード番号", "en": "card number"}[lang] in html
    assert "hanako" not in html.lower()
    assert TOKEN not in html
    assert paper.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("audience", ["public", "brand"])
def test_strangers_do_not_learn_the_decoy(zoo: Zoo, tmp_path: Path, audience: str):
    """It is recognised by nobody else knowing it; the brand can look for it in its own records."""
    page = tmp_path / "report.html"
    majika(
        tmp_path, "report", saved(tmp_path, zoo, "en"), "--capture", "--decoy", "--yes",
        "--for", audience, "-o", page, "-o", tmp_path / "report.json",
    )  # fmt: skip
    (sent,) = Book(tmp_path / "home" / "decoys.sqlite3").all()
    told = page.read_text("utf-8") + (tmp_path / "report.json").read_text("utf-8")

    typed = [sent.typed[Asks.LOGIN], sent.typed[Asks.PASSWORD]]
    assert [value in told for value in typed] == [audience == "brand"] * 2


def kept(path: Path) -> dict[str, bytes]:
    if path.is_dir():
        return {each.name: each.read_bytes() for each in path.iterdir()}
    with zipfile.ZipFile(path) as box:
        return {name: box.read(name) for name in box.namelist()}


@pytest.mark.parametrize("name", ["evidence", "evidence.zip"])
def test_evidence(zoo: Zoo, tmp_path: Path, name: str):
    out = tmp_path / name
    link = saved(tmp_path, zoo, "ja")
    assert majika(tmp_path, "capture", link, "-o", out, "--decoy", "--yes", "--lang", "en") == 0
    files = kept(out)
    listed = json.loads(files.pop("manifest.json"))

    assert {each["name"]: each["sha256"] for each in listed["files"]} == {
        file: sha256(content).hexdigest() for file, content in files.items()
    }
    assert set(files) == {
        "capture.json",
        "connections.jsonl",
        "page-1.html.txt",
        "page-1.png",
        "page-2.html.txt",
        "page-2.png",
        "requests.har",
    }
    together = b"".join(files.values()).lower()
    assert b"hanako" not in together
    assert TOKEN.lower().encode() not in together
    assert str(tmp_path).encode() not in together


def test_evidence_takes_nobodys_place(zoo: Zoo, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    out = tmp_path / "evidence"
    out.write_text("mine")

    assert majika(tmp_path, "capture", zoo.url("bank"), "-o", out, "--yes", "--lang", "en") == 1
    assert "already" in capsys.readouterr().err
    assert out.read_text() == "mine"
    assert zoo.heard == []


# --- nothing without a person's word


class Keyboard(io.StringIO):
    def isatty(self) -> bool:
        return True


COMMANDS: dict[str, list[Any]] = {
    "analyze": ["analyze", "MAIL", "--capture", "--decoy"],
    "report": ["report", "MAIL", "--capture", "--decoy", "-o", "OUT"],
    "capture": ["capture", "MAIL", "--decoy"],
}


@pytest.fixture
def command(request: pytest.FixtureRequest, zoo: Zoo, tmp_path: Path) -> list[Any]:
    names = {"MAIL": saved(tmp_path, zoo, "en"), "OUT": tmp_path / "report.json"}
    return [names.get(each, each) for each in COMMANDS[request.param]]


@pytest.mark.parametrize("command", COMMANDS, indirect=True)
@pytest.mark.parametrize("answer", ["n\n", "\n", "no\n"])
def test_no_means_no(
    command: list[Any], answer: str, zoo: Zoo, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
):  # fmt: skip
    """The mail is judged without it, and the link is shown before the question."""
    monkeypatch.setattr(sys, "stdin", Keyboard(answer))
    status = majika(tmp_path, *command, "--lang", "en")
    told = capsys.readouterr().err

    assert zoo.heard == []
    assert status == {"analyze": 20, "report": 0, "capture": 1}[command[0]]
    assert "hxxp://www[.]exampelshop[.]test" in told
    assert "visitor@example.com" in told
    assert "made-up data" in told
    assert not (tmp_path / "home").exists() or not Book(tmp_path / "home/decoys.sqlite3").all()


class CtrlC(Keyboard):
    def readline(self, *_: object) -> str:
        raise KeyboardInterrupt


@pytest.mark.parametrize("command", COMMANDS, indirect=True)
def test_ctrl_c_at_the_question(
    command: list[Any], zoo: Zoo, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
):  # fmt: skip
    """It is no fault of a mail's, and no answer."""
    monkeypatch.setattr(sys, "stdin", CtrlC())
    with pytest.raises(KeyboardInterrupt):
        majika(tmp_path, *command, "--lang", "en")

    assert zoo.heard == []
    assert capsys.readouterr().err.splitlines()[-1].startswith("Stopped")


@pytest.mark.parametrize("command", COMMANDS, indirect=True)
def test_where_nobody_can_be_asked_nothing_is_opened(
    command: list[Any], zoo: Zoo, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    assert majika(tmp_path, *command, "--lang", "en") == 2
    assert "--yes" in capsys.readouterr().err
    assert zoo.heard == []


def test_yes_at_the_prompt(zoo: Zoo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "stdin", Keyboard("y\n"))

    assert majika(tmp_path, "capture", zoo.url("accepts-anything"), "--decoy") == 0
    assert len(posted(zoo)) == 1
    (sent,) = Book(tmp_path / "home" / "decoys.sqlite3").all()
    assert sent.confirmed == "asked"


def test_a_decoy_is_recognised_later(zoo: Zoo, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert run(["decoys", "--lang", "en"]) == 1
    majika(tmp_path, "capture", zoo.url("accepts-anything"), "--decoy", "--yes")
    (sent,) = Book(tmp_path / "home" / "decoys.sqlite3").all()
    capsys.readouterr()

    assert run(["decoys", f"failed login for {sent.own[0]}", "--lang", "en"]) == 0
    told = capsys.readouterr().out
    assert "accepts-anything[.]zoo[.]test" in told
    assert sent.own[0] in told
    assert run(["decoys", "failed login for taro@reader.example", "--lang", "en"]) == 1


def test_wishes_for_a_visit_need_a_visit(
    zoo: Zoo, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    for wish in ("--decoy", "--compare", "--phone", "--yes"):
        assert majika(tmp_path, "analyze", saved(tmp_path, zoo, "en"), wish) == 2
    assert "--capture" in capsys.readouterr().err
    assert zoo.heard == []


# --- what cannot be opened, or is not there


def test_a_link_that_is_all_token_is_not_opened(
    zoo: Zoo, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    link = zoo.url("bank", f"/{TOKEN}")

    assert majika(tmp_path, "capture", link, "--yes", "--lang", "en") == 1
    assert "made for you alone" in capsys.readouterr().err
    assert zoo.heard == []


def test_two_visitors(zoo: Zoo, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    link = zoo.url("cloak-phone")
    majika(tmp_path, "capture", link, "--compare", "--yes", "--lang", "en")
    told = capsys.readouterr()

    assert "a phone (ja-JP)" in told.err
    assert "a computer (en-US)" in told.err
    agents = {heard.user_agent for heard in zoo.heard}
    assert {"Android" in agent for agent in agents} == {True, False}
