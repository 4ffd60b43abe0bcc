"""`majika cases`: back up, restore, export, expire, each as somebody at a terminal meets it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from majika.cases import Cases, Decision, Query, open_cases
from majika.cli.app import run
from majika.database import open_database
from majika.evaluate.corpus import Kind, read_corpus
from tests.cases.adding import added


@pytest.fixture
def cases(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Cases:
    monkeypatch.setenv("MAJIKA_FOLDER", str(tmp_path / "home"))
    return open_cases()


def test_a_backup_and_its_way_back(cases: Cases, tmp_path: Path, monkeypatch, capsys):
    case = added(cases, subject="口座の凍結")
    out = tmp_path / "out.zip"
    assert run(["cases", "backup", str(out), "--lang", "en"]) == 0
    assert run(["cases", "restore", str(out), "--lang", "ja"]) == 1
    assert "すでに記録があります" in capsys.readouterr().err

    monkeypatch.setenv("MAJIKA_FOLDER", str(tmp_path / "other"))
    assert run(["cases", "restore", str(out), "--lang", "ja"]) == 0
    assert "1 件" in capsys.readouterr().out
    assert open_cases().get(case.id).subject == "口座の凍結"


def test_what_is_no_backup_is_said_so(cases: Cases, tmp_path: Path, capsys):
    (tmp_path / "out.zip").write_text("no backup")
    database = f"sqlite:///{tmp_path / 'new.sqlite3'}"
    path = str(tmp_path / "out.zip")
    assert run(["cases", "restore", path, "--database", database, "--lang", "en"]) == 1
    said = capsys.readouterr().err
    assert "no backup" in said
    assert "Nothing was changed" in said


def test_decisions_become_labelled_mail(cases: Cases, tmp_path: Path, capsys):
    """A fraud that was confirmed is one; what was wrongly called one is honest mail."""
    fraud = {"sender": "Example Bank <a@stranger.example>", "text": "Your account is locked."}
    right = added(cases, **fraud, subject="Example Bank: one")
    wrong = added(cases, **fraud, subject="Example Bank: two")
    unsure = added(cases, subject="Lunch?")
    assert {right.label.value, wrong.label.value} <= {"fraud", "suspicious"}
    cases.decide(right.id, Decision.CONFIRMED, "", "ada")
    cases.decide(wrong.id, Decision.CONTESTED, "their new mailer", "ada")
    cases.decide(unsure.id, Decision.CONFIRMED, "", "ada")

    assert run(["cases", "export", str(tmp_path / "out"), "--lang", "en"]) == 0
    kinds = {sample.path.stem: sample.kind for sample in read_corpus(tmp_path / "out", {})}
    truth = Kind.FRAUD if right.label.value == "fraud" else Kind.OTHER
    assert kinds == {right.id: truth, wrong.id: Kind.HONEST, unsure.id: Kind.OTHER}
    assert run(["cases", "export", str(tmp_path / "out"), "--lang", "en"]) == 1


def test_old_cases_are_deleted(tmp_path: Path, monkeypatch, capsys):
    monkeypatch.setenv("MAJIKA_FOLDER", str(tmp_path))
    now = datetime.now(UTC)
    past = Cases(
        open_database(),
        open_cases()._files,
        clock=lambda: now - timedelta(days=40),
    )
    added(past, subject="old")
    kept = added(open_cases(), subject="new")
    assert run(["cases", "expire", "--days", "30", "--lang", "en"]) == 0
    assert "1 cases deleted" in capsys.readouterr().out
    assert [row.id for row in open_cases().find(Query())] == [kept.id]
