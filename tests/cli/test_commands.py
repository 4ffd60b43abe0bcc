"""The commands as a person or a script runs them."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from majika.cli.language import choose_language
from tests.mails import mail, passing

FRAUD = mail(
    from_='"Amazon" <info@s25.host.example>',
    subject="【Amazon】お支払い方法を更新してください",
    html="<p>Amazonをご利用いただきありがとうございます。</p>"
    '<a href="https://amazon.co.jp.login.example/">支払い方法を更新する</a>',
)
PLAIN = mail(text="Shall we meet on Sunday?")
GENUINE = mail(
    from_="Amazon.co.jp <info@amazon.co.jp>", subject="ご注文の確認", **passing("amazon.co.jp")
)


@pytest.fixture
def mails(tmp_path: Path) -> Path:
    for name, data in (("fraud", FRAUD), ("plain", PLAIN), ("genuine", GENUINE)):
        (tmp_path / f"{name}.eml").write_bytes(data)
    (tmp_path / "cat.jpg").write_bytes(b"\xff\xd8\xff\xe0" * 9)
    return tmp_path


def majika(
    *arguments: str | Path, stdin: bytes = b"", lang: str = "C.UTF-8"
) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "LC_ALL": lang, "COLUMNS": "100", "PYTHONUTF8": "1"}
    return subprocess.run(
        [sys.executable, "-m", "majika", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        env=environment,
        timeout=60,
        check=False,
    )


def out(done: subprocess.CompletedProcess[bytes]) -> str:
    return done.stdout.decode()


def err(done: subprocess.CompletedProcess[bytes]) -> str:
    return done.stderr.decode()


def test_fraud_in_both_languages(mails: Path):
    japanese = majika("analyze", mails / "fraud.eml", lang="ja_JP.UTF-8")
    english = majika("analyze", mails / "fraud.eml", lang="de_DE.UTF-8")

    assert (japanese.returncode, english.returncode) == (20, 20)
    assert out(japanese).startswith("✕ 詐欺メールです。Amazon から")
    assert out(english).startswith("✕ This is a fraud. It is not from Amazon.")
    assert "login.example" not in out(english)
    assert japanese.stderr == english.stderr == b""


def test_genuine_and_unknown_are_quiet_successes(mails: Path):
    assert majika("analyze", mails / "plain.eml").returncode == 0
    genuine = majika("analyze", mails / "genuine.eml")
    assert genuine.returncode == 0
    assert out(genuine).startswith("✓ This is really from Amazon.")


def test_standard_input():
    assert majika("analyze", "-", stdin=FRAUD).returncode == 20


def test_json_has_a_line_for_every_mail(mails: Path):
    done = majika("analyze", "--json", mails / "fraud.eml", mails / "cat.jpg", mails / "gone.eml")
    lines = [json.loads(line) for line in out(done).splitlines()]

    assert done.returncode == 20
    assert [line["verdict"] for line in lines] == ["fraud", None, None]
    assert [line["error"] and line["error"]["kind"] for line in lines] == [
        None,
        "Picture",
        "NotFound",
    ]


def test_a_failure_is_never_mistaken_for_good_mail(mails: Path):
    done = majika("analyze", mails / "plain.eml", mails / "gone.eml")

    assert done.returncode == 1
    assert err(done).splitlines() == [
        f"{mails / 'gone.eml'}: There is no such file or folder.",
        "  Check the name; drag the file onto the terminal window to get it exactly.",
    ]


def test_many_mails_show_those_that_need_attention_and_a_summary(mails: Path):
    done = majika("analyze", mails, "--lang", "ja")

    assert done.returncode == 20
    assert "? 判断できない  " in out(done)
    assert out(done).endswith("3 通: ✕ 詐欺 1  ? 判断できない 1  ✓ 本物 1\n")


def test_a_users_own_brand(mails: Path, tmp_path: Path):
    overlay = tmp_path / "own.toml"
    overlay.write_text(
        '[[brands]]\nid="my-club"\nnames=["Quilters Guild"]\nweb_domains=["quilters.example"]\n'
    )
    assert "quilters.example" in out(majika("brands", "Quilters Guild", "--overlay", overlay))
    assert majika("analyze", "--brands", overlay, mails / "plain.eml").returncode == 0


def test_a_bad_overlay_is_wrong_usage(mails: Path, tmp_path: Path):
    (tmp_path / "own.toml").write_text("[[brands]]\nid = 7\n")
    done = majika("analyze", "--brands", tmp_path / "own.toml", mails / "plain.eml")

    assert done.returncode == 2
    assert len(err(done).splitlines()) == 2


@pytest.mark.parametrize("arguments", [("analyze",), ("analyze", "--no-such", "x"), ("nothing",)])
@pytest.mark.parametrize("lang", ["ja_JP.UTF-8", "C.UTF-8"])
def test_wrong_usage_in_two_lines(arguments: tuple[str, ...], lang: str):
    done = majika(*arguments, lang=lang)

    assert done.returncode == 2
    assert len(err(done).splitlines()) == 2
    assert ("ありません" in err(done) or "ください" in err(done)) == lang.startswith("ja")


@pytest.mark.parametrize("command", ["analyze", "brands", "explain"])
def test_help_is_japanese_where_the_locale_is(command: str):
    page = out(majika(command, "--help", lang="ja_JP.UTF-8"))
    page = re.sub(r"--?[a-z-]+( [A-Z-]+)?|\[[^\]]*\]|majika [a-z -]+|id = .*", "", page)

    assert "使い方" in page
    assert not re.findall(r"[A-Za-z]{3,} [A-Za-z]{2,}", page)


def test_version():
    assert re.fullmatch(r"majika \d+\.\d+\.\d+\n", out(majika("--version")))


def test_explain_lists_every_check_and_story_with_a_line():
    from majika.brands.phrases import pretexts
    from majika.checks import all_checks

    lines = out(majika("explain", "--lang", "ja")).splitlines()
    names = [line for line in lines if line and not line.startswith(" ")]

    assert names == [*all_checks(), "詐欺によくある筋書き:", *pretexts()]


def test_explain_one_check():
    page = out(majika("explain", "sender-not-on-official-list"))

    assert "Innocent cases" in page
    assert "{" not in page


@pytest.mark.parametrize(("lang", "told"), [("en", "• send photos or money"), ("ja", "手口です。")])
def test_explain_a_story(lang: str, told: str):
    assert told in out(majika("explain", "dating-lure", "--lang", lang))


def test_explain_if_already():
    page = out(majika("explain", "if-already", "--lang", "ja"))

    assert "#9110" in page
    assert "カード" in page


def test_explain_what_does_not_exist():
    done = majika("explain", "nonsense")

    assert done.returncode == 2
    assert len(err(done).splitlines()) == 2


def test_brands_says_who_owns_a_domain():
    assert "belongs to Amazon" in out(majika("brands", "www.amazon.co.jp"))
    assert "belongs to Amazon" in out(majika("brands", "https://www.amazon.co.jp/x?y"))


def test_brands_says_plainly_what_is_not_listed():
    page = out(majika("brands", "stranger.example", "--lang", "ja"))

    assert "一覧にありません" in page
    assert "悪いという意味ではなく" in page


def test_brands_warns_of_an_imitation():
    page = out(majika("brands", "asmzaon.example", "--lang", "ja"))

    assert "「Amazon」に似せた名前です" in page


def test_a_closed_pipe_ends_quietly(mails: Path):
    command = f"{sys.executable} -m majika analyze {' '.join([str(mails / 'fraud.eml')] * 40)}"
    done = subprocess.run(  # noqa: S602 (a pipe is what we test)
        f"{command} | head -n 1; exit ${{PIPESTATUS[0]}}",
        shell=True,
        executable="/bin/bash",
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.stderr == b""
    assert done.returncode == 141


@pytest.mark.parametrize(
    ("arguments", "environment", "language"),
    [
        ([], {"LANG": "ja_JP.UTF-8"}, "ja"),
        ([], {"LANG": "ja_JP.UTF-8", "LC_ALL": "C"}, "en"),
        ([], {"LANG": "de_DE", "LC_MESSAGES": "ja"}, "ja"),
        (["--lang", "ja"], {"LANG": "C"}, "ja"),
        (["--lang=en"], {"LANG": "ja_JP"}, "en"),
        (["--lang"], {}, "en"),
        ([], {}, "en"),
    ],
)
def test_language(arguments: list[str], environment: dict[str, str], language: str):
    assert choose_language(arguments, environment) == language


def test_importing_majika_costs_nothing():
    code = (
        "import sys, majika; assert len(majika.__all__) <= 15; "
        "heavy = {'click', 'rich', 'pydantic', 'ahocorasick_rs', 'selectolax', 'budoux'}; "
        "assert not heavy & set(sys.modules), heavy & set(sys.modules); "
        "assert all(getattr(majika, name) for name in majika.__all__)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr.decode()


def test_brands_shows_sources_only_when_asked():
    assert "Seen in" not in out(majika("brands", "rakuten"))
    assert "Seen in" in out(majika("brands", "rakuten", "--sources"))


@pytest.mark.parametrize("option", ["--brands", "--overlay"])
@pytest.mark.parametrize("command", ["analyze", "brands"])
def test_a_brand_file_has_two_option_names(mails: Path, tmp_path: Path, command: str, option: str):
    (tmp_path / "own.toml").write_text("[[brands]]\nid = 7\n")
    done = majika(command, option, tmp_path / "own.toml", mails / "plain.eml")

    assert done.returncode == 2
    assert err(done).count("own.toml") == 1


def test_a_fault_in_a_brand_file_is_told_in_japanese(tmp_path: Path):
    (tmp_path / "own.toml").write_text('[[brands]]\nid = "my-club"\nnames = 7\n')
    said = err(majika("--lang", "ja", "brands", "x", "--brands", tmp_path / "own.toml"))

    assert "(2 行目、my-club の names)" in said
    assert "must be" not in said


def test_the_language_can_be_told_before_the_command(mails: Path):
    page = out(majika("--lang", "ja", "analyze", mails / "fraud.eml"))

    assert page.startswith("✕ 詐欺メールです。")
    assert "majika explain if-already --lang ja\n" in page
    by_locale = out(majika("analyze", mails / "fraud.eml", lang="ja_JP.UTF-8"))
    assert "majika explain if-already\n" in by_locale


def test_what_is_no_mail_is_told_apart(mails: Path):
    (mails / "pasted").write_text("お客様\n口座を止めました。\n", encoding="utf-8")
    (mails / "noise").write_bytes(bytes(range(256)) * 9)
    files = (mails / "cat.jpg", mails / "pasted", mails / "noise", "http://bank.test/x")
    japanese = err(majika("analyze", *files, "--lang", "ja"))
    english = err(majika("analyze", *files))

    assert "画像のファイルです" in japanese
    assert "メールの本文だけのようです" in japanese
    assert "別の種類のファイルです" in japanese
    assert "or paste its text." in english
    assert "http://bank.test/x: " in english


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="needs a terminal")
def test_answers_go_to_the_file_while_the_bar_is_on_the_terminal(mails: Path, tmp_path: Path):
    terminal, for_errors = os.openpty()
    with (tmp_path / "out.jsonl").open("wb") as file:
        done = subprocess.run(
            [sys.executable, "-m", "majika", "analyze", "--json", *[mails / "plain.eml"] * 9],
            stdout=file,
            stderr=for_errors,
            timeout=60,
            check=False,
        )
    os.close(for_errors)
    os.close(terminal)

    assert done.returncode == 0
    assert len((tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()) == 9


def test_ctrl_c_tells_how_far_it_came(capsys: pytest.CaptureFixture[str]):
    from majika.cli.answers import Answer, write_answers
    from majika.pipeline import analyze

    def interrupted():
        yield Answer("a", verdict=analyze(PLAIN))
        yield Answer("b", verdict=analyze(PLAIN))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_answers(interrupted(), "en")
    said = capsys.readouterr()
    assert "Stopped after 2 mails." in said.err
    assert "2 mails: ? cannot tell 2" in said.out


def test_a_brand_is_added_once_and_used(tmp_path: Path):
    own = tmp_path / "own.toml"
    order = ("add", "Quilters Guild", "--domain", "https://quilters.example/", "--file", own)

    assert "quilters.example" in out(majika("brands", *order))
    assert "known already" in out(majika("brands", *order))
    assert own.read_text().count("[[brands]]") == 1
    assert "quilters.example" in out(majika("brands", "Quilters Guild", "--brands", own))


@pytest.mark.parametrize("domain", ["amazon.co.jp", "co.jp", "gmail.com", "x"])
@pytest.mark.parametrize("lang", ["ja_JP.UTF-8", "C.UTF-8"])
def test_a_brand_that_is_refused_is_not_written(tmp_path: Path, domain: str, lang: str):
    own = tmp_path / "own.toml"
    done = majika("brands", "add", "Quilters", "--domain", domain, "--file", own, lang=lang)

    assert (done.returncode, own.exists()) == (2, False)
    assert len(err(done).splitlines()) == 2
    assert ("ません" in err(done)) == lang.startswith("ja")


def test_a_page_is_added_by_the_domain_it_is_at(tmp_path: Path):
    file = tmp_path / "mine.toml"
    given = ("わたしの銀行", "--domain", "https://www.mybank.test/login", "--file", str(file))
    out(majika("brands", "add", *given))

    written = file.read_text(encoding="utf-8")
    assert 'id = "mybank"' in written
    assert 'web_domains = ["mybank.test"]' in written


def test_an_ordinary_name_is_said_to_be_one(tmp_path: Path):
    order = ("add", "Target Club", "--alias", "TGC", "--domain", "tgc.example")
    page = out(majika("brands", *order, "--file", tmp_path / "own.toml", "--lang", "ja"))

    assert "「TGC」は、ふつうの言葉か" in page


def test_unknown_names_end_with_the_command_that_adds_them(tmp_path: Path):
    for number in range(2):
        hostile = mail(from_=f'"Pointclub $HOME" <a@b{number}.test>')
        (tmp_path / f"{number}.eml").write_bytes(hostile)
    english, japanese = (
        out(majika("brands", "unknown", tmp_path, "--lang", lang)) for lang in ("en", "ja")
    )

    assert english.splitlines() == [
        "Pointclub $HOME: 2 sender domains, 2 mails (b0[.]test, b1[.]test)",
        "  majika brands add 'Pointclub $HOME' --domain DOMAIN",
    ]
    assert "送信元 2 件" in japanese


def test_no_unknown_name(mails: Path):
    done = majika("brands", "unknown", mails / "plain.eml")

    assert done.returncode == 0
    assert out(done).startswith("No unknown name")


def test_the_text_of_an_sms(tmp_path: Path):
    sms = "【Amazon】アカウントが停止されました。 http://abc.duckdns.org/x"
    (tmp_path / "sms.txt").write_text(sms, encoding="utf-8")
    (tmp_path / "sms").write_text(sms, encoding="utf-8")
    (tmp_path / "blank").write_text("\u3000", encoding="utf-8")

    named = majika("analyze", "--json", tmp_path / "sms.txt")
    given = majika("analyze", "--json", "--text", tmp_path / "sms", tmp_path / "blank")
    answers = [json.loads(line) for line in (out(named) + out(given)).splitlines()]

    assert [answer["kind"] for answer in answers] == ["text", "text", "text"]
    assert [answer["verdict"] for answer in answers] == ["fraud", "fraud", None]
    assert answers[2]["error"]["kind"] == "EmptyText"
    assert (named.returncode, given.returncode) == (20, 20)
