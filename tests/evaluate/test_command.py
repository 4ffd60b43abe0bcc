"""`majika evaluate` from the outside, on a tiny corpus of the tests' own."""

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from majika.cli.evaluate import evaluate
from tests.mails import mail


@pytest.fixture
def corpus(tmp_path) -> Path:
    root = tmp_path / "corpus"
    for name, data in {
        "phish/a.eml": mail(from_="Amazon <x@parcel-desk.example>", subject="Amazon"),
        "ham/a.eml": mail(),
        "torture/a.eml": b"\x00",
    }.items():
        (root / name).parent.mkdir(parents=True)
        (root / name).write_bytes(data)
    return root


def run(*arguments: str) -> str:
    done = CliRunner().invoke(evaluate, list(arguments), catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.stdout


def test_the_tables_name_each_source(corpus):
    screen = run(str(corpus))
    for word in ("Fraud caught", "By source", "phish", "ham", "By check"):
        assert word in screen


def test_json_counts_what_was_there(corpus):
    told = json.loads(run(str(corpus), "--json"))

    assert {source["name"]: source["flagged"]["total"] for source in told["sources"]} == {
        "ham": 1,
        "phish": 1,
    }
    assert told["other"] == 1
    assert [error["mail"] for error in told["errors"]] == ["torture/a.eml"]
    assert told["recall"][1]["subset"] == "names a brand"
    assert {"majika", "catalog", "weights", "date"} <= told["header"].keys()


def test_write_fills_a_document_twice_alike(corpus, tmp_path):
    document = tmp_path / "evaluation.md"
    run(str(corpus), "--write", str(document))
    once = document.read_text(encoding="utf-8")
    run(str(corpus), "--write", str(document))

    assert document.read_text(encoding="utf-8") == once
    assert "### By source" in once


@pytest.mark.parametrize("language", ["en", "ja"])
def test_the_page_loads_nothing_and_escapes_names(corpus, tmp_path, language):
    (corpus / "ham" / "<script>alert(1).eml").write_bytes(
        mail(from_="Amazon <x@parcel-desk.example>", subject="Amazon")
    )
    path = tmp_path / "page.html"
    run(str(corpus), "--html", str(path), "--lang", language)
    page = path.read_text(encoding="utf-8")

    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert not re.search(r"(?:src|href)=|url\(|https?:", page)
    assert page.count("<svg") == page.count('role="img" aria-label=') == 4
    assert f'<html lang="{language}">' in page


def test_a_manifest_counts_copies_once(corpus, tmp_path):
    manifest = tmp_path / "manifest.csv"
    manifest.write_text("path,campaign\nphish/a.eml,one\n", encoding="utf-8")
    told = json.loads(run(str(corpus), "--manifest", str(manifest), "--json"))

    assert {source["campaigns"] for source in told["sources"]} == {1}


@pytest.mark.parametrize(
    "wrong",
    [
        ["no-such-folder"],
        ["."],
        [".", "--manifest", "no-such-file.csv"],
    ],
)
def test_wrong_usage_ends_with_two(wrong, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(evaluate, wrong).exit_code == 2


@pytest.mark.parametrize("table", [b"file\n", b"\xcf\x00\xff", b""])
def test_a_manifest_that_is_no_such_table_is_wrong_usage(corpus, tmp_path, table):
    manifest = tmp_path / "manifest.csv"
    manifest.write_bytes(table)
    done = CliRunner().invoke(evaluate, [str(corpus), "--manifest", str(manifest), "--lang", "en"])

    assert done.exit_code == 2
    assert "manifest.csv is no table with the columns path and campaign" in done.output


@pytest.mark.parametrize("option", ["--html", "--write"])
def test_what_cannot_be_written_is_said_before_measuring(corpus, tmp_path, option):
    page = tmp_path / "no-such-folder" / "page"
    done = CliRunner().invoke(evaluate, [str(corpus), option, str(page), "--lang", "ja"])

    assert done.exit_code == 2
    assert "page に書き込めません。" in done.output


@pytest.mark.parametrize("columns", ["60", "80", "200"])
def test_no_figure_is_cut(corpus, monkeypatch, columns):
    monkeypatch.setenv("COLUMNS", columns)
    screen = run(str(corpus))

    assert "…" not in screen
    assert len(re.findall(r"\(\d+\.\d–\d+\.\d\)", screen)) >= 8
    assert max(map(len, screen.splitlines())) <= int(columns)


def test_a_folder_without_labels_is_wrong_usage(tmp_path):
    (tmp_path / "a.eml").write_bytes(mail())
    done = CliRunner().invoke(evaluate, [str(tmp_path), "--lang", "en"])

    assert done.exit_code == 2
    assert "no folder is named phish" in done.output
