"""`majika report` as a person runs it: every format, both languages, and what can go wrong."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from majika.cli.report import write
from majika.errors import NotWritableError
from tests.mails import mail

ADDRESS, NAME = "hanako.yamada@reader.example", "Hanako Yamada"
FRAUD = mail(
    from_='"Amazon" <info@s25.host.example>',
    to=f"{NAME} <{ADDRESS}>",
    subject="【Amazon】お支払い方法を更新してください",
    html=f"<p>Dear {NAME}, ({ADDRESS})</p><p>Amazonをご利用いただきありがとうございます。</p>"
    '<a href="https://amazon.co.jp.login.example/?to=hanako.yamada%40reader.example">更新する</a>',
    message_id=f"<1.{ADDRESS}>",
    list_unsubscribe=f"<https://amazon.co.jp.login.example/u/{ADDRESS}>",
)
SUFFIXES = (".html", ".pdf", ".png", ".md", ".json", ".stix.json", ".misp.json")


@pytest.fixture
def fraud(tmp_path: Path) -> Path:
    path = tmp_path / "fraud.eml"
    path.write_bytes(FRAUD)
    return path


def report(
    *arguments: str | Path, stdin: bytes = b"", lang: str = "C.UTF-8", **environment: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "majika", "report", *map(str, arguments)],
        input=stdin.decode("latin-1"),
        capture_output=True,
        env={**os.environ, "LC_ALL": lang, "PYTHONUTF8": "1", **environment},
        timeout=120,
        text=True,
        encoding="utf-8",
        check=False,
    )


def text_of(path: Path) -> str:
    """All text of a report in any form: of a PDF also what a copier or a search would find."""
    content = path.read_bytes()
    if path.suffix != ".pdf":
        return content.decode("utf-8", "replace")
    document = pypdf.PdfReader(BytesIO(content))
    return "\n".join([*(page.extract_text() for page in document.pages), str(document.metadata)])


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_every_form_at_once_and_the_reader_in_none(fraud: Path, lang: str):
    outputs = [fraud.with_name(f"{lang}{suffix}") for suffix in SUFFIXES]
    options = [each for output in outputs for each in ("-o", output)]

    done = report(fraud, "--lang", lang, *options)

    assert (done.returncode, done.stderr) == (0, "")
    for output in outputs:
        assert output.name in done.stdout
        told = text_of(output).lower()
        for secret in ("hanako", "yamada", "reader.example"):
            assert secret not in told, (output.suffix, secret)
    for suffix in (".html", ".pdf", ".md"):
        assert "s25.host.example" in text_of(fraud.with_name(lang + suffix))
    assert fraud.with_name(f"{lang}.png").read_bytes().startswith(b"\x89PNG")
    assert json.loads(text_of(fraud.with_name(f"{lang}.json")))["verdict"] == "fraud"


def test_a_help_desk_sees_the_reader_and_is_told_so(fraud: Path):
    output = fraud.with_name("r.md")

    done = report(fraud, "--for", "helpdesk", "-o", output)

    assert "hanako" in text_of(output)
    assert "It names you" in done.stdout


def test_unmasked_is_a_word_of_its_own(fraud: Path):
    output = fraud.with_name("r.html")

    done = report(fraud, "--unmasked", "-o", output, MAJIKA_CHROMIUM="/nowhere")

    assert ADDRESS in text_of(output)
    assert "It names you" in done.stdout


def test_more_words_to_hide(fraud: Path):
    output = fraud.with_name("r.json")

    report(fraud, "--mask", "s25", "-o", output)

    assert "s25" not in text_of(output)


def test_without_a_browser_the_page_comes_and_says_how_to_get_one(fraud: Path):
    output = fraud.with_name("r.html")

    done = report(fraud, "-o", output, lang="ja_JP.UTF-8", MAJIKA_CHROMIUM="/nowhere")

    assert done.returncode == 0
    assert "apt install chromium" in done.stderr
    assert "apt install chromium" in text_of(output)
    assert "<img" not in text_of(output)


def test_what_needs_no_browser_is_written_all_the_same(fraud: Path):
    page, paper = fraud.with_name("r.html"), fraud.with_name("r.pdf")

    done = report(fraud, "-o", paper, "-o", page, MAJIKA_CHROMIUM="/nowhere")

    assert done.returncode == 1
    assert page.exists()
    assert not paper.exists()
    assert f"{paper}: " in done.stderr


@pytest.mark.parametrize("more", [("--mask", "word"), ("--for", "public")])
def test_unmasked_contradicts_what_hides(fraud: Path, more: tuple[str, str]):
    output = fraud.with_name("r.json")

    english = report(fraud, "--unmasked", *more, "-o", output)
    japanese = report(fraud, "--unmasked", *more, "-o", output, lang="ja_JP.UTF-8")

    assert (english.returncode, japanese.returncode) == (2, 2)
    assert "--unmasked hides nothing" in english.stderr
    assert "一緒には使えません" in japanese.stderr
    assert not output.exists()


@pytest.mark.parametrize("suffix", [".pdf", ".png"])
def test_without_a_browser_no_picture_and_no_file(fraud: Path, suffix: str):
    output = fraud.with_name(f"r{suffix}")

    done = report(fraud, "-o", output, MAJIKA_CHROMIUM="/nowhere")

    assert done.returncode == 1
    assert "apt install chromium" in done.stderr
    assert not output.exists()


def test_one_name_twice_is_one_report(fraud: Path):
    output = fraud.with_name("r.md")

    done = report(fraud, "-o", output, "-o", output)

    assert (done.returncode, done.stdout.count("r.md")) == (0, 1)


def test_no_picture_takes_the_place_of_another(tmp_path: Path):
    """A long mail's second page is named by us."""
    long = tmp_path / "long.eml"
    long.write_bytes(mail(text="\n".join(f"Line {number}" for number in range(120))))

    done = report(long, "-o", tmp_path / "r-2.png", "-o", tmp_path / "r.png")

    assert done.returncode == 1
    assert "that name: r-2.png" in done.stderr


def test_from_standard_input(tmp_path: Path):
    done = report("-", "-o", tmp_path / "r.md", stdin=FRAUD)

    assert done.returncode == 0
    assert (tmp_path / "r.md").exists()


def test_one_mail_of_a_mailbox(tmp_path: Path):
    box = tmp_path / "inbox.mbox"
    one = b"From x Tue Nov 24 09:00:00 2026\n"
    box.write_bytes(one + mail(subject="first") + b"\n\n" + one + mail(subject="second"))

    several = report(box, "-o", tmp_path / "a.json")
    second = report(f"{box}#2", "-o", tmp_path / "b.json")

    assert (several.returncode, second.returncode) == (1, 0)
    assert "inbox.mbox#3" in several.stderr
    assert json.loads((tmp_path / "b.json").read_text("utf-8"))["source"] == "mail.mbox#2"


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["nothing.eml", "-o", "r.html"], 1, "no such file"),
        (["cat.jpg", "-o", "r.html"], 1, "picture"),
        (["empty.eml", "-o", "r.html"], 1, "empty"),
        (["fraud.eml", "-o", "r.docx"], 2, "r.docx"),
        (["fraud.eml", "-o", ".html"], 2, ".html"),
        (["fraud.eml", "-o", "none/r.json"], 1, "No such file or directory"),
        (["fraud.eml", "-o", "fraud.json"], 0, ""),
        (["fraud.eml"], 2, "-o"),
        (["copy.json", "-o", "copy.json"], 1, "the mail itself"),
        (["fraud.eml", "-o", "none/r.md"], 1, "none/r.md: It cannot be written"),
    ],
)
def test_what_can_go_wrong(fraud: Path, arguments: list[str], status: int, says: str):
    folder = fraud.parent
    (folder / "cat.jpg").write_bytes(b"\xff\xd8\xff\xe0" * 9)
    (folder / "empty.eml").touch()
    (folder / "copy.json").write_bytes(FRAUD)
    names = [str(folder / each) if "." in each else each for each in arguments]

    done = report(*names)

    assert done.returncode == status
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    assert (folder / "copy.json").read_bytes() == FRAUD


def test_a_broken_report_leaves_the_old_one(fraud: Path):
    output = fraud.with_name("r.pdf")
    output.write_bytes(b"the old one")

    report(fraud, "-o", output, MAJIKA_CHROMIUM="/nowhere")

    assert output.read_bytes() == b"the old one"
    assert [path.name for path in fraud.parent.iterdir() if path.name.startswith(".")] == []


def test_a_disk_that_is_full_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("majika.cli.report.os.replace", full)
    with pytest.raises(NotWritableError, match="No space left"):
        write(tmp_path / "r.md", b"x")

    assert list(tmp_path.iterdir()) == []


def test_a_draft_is_written_through_nobodys_link(tmp_path: Path):
    precious = tmp_path / "precious"
    precious.write_bytes(b"precious")
    (tmp_path / f".majika-{os.getpid()}.part").symlink_to(precious)

    with pytest.raises(NotWritableError):
        write(tmp_path / "r.md", b"x")

    assert precious.read_bytes() == b"precious"


def test_help_in_both_languages():
    assert "report that can be posted" in report("--help").stdout
    assert "報告書を作ります" in report("--help", lang="ja_JP.UTF-8").stdout
