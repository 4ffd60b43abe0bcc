"""The gate over honest mail, written for this project: what frightens people and is harmless."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from majika.evaluate.outcome import FLAGGED
from majika.pipeline import analyze
from majika.verdict import Label

FOLDER = Path(__file__).parent / "honest"


def honest_mails() -> dict[Path, dict[str, Any]]:
    """Every mail with what the index of its language says of it."""
    indexes = (path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("index*.toml")))
    return {FOLDER / name: about for text in indexes for name, about in tomllib.loads(text).items()}


HONEST = honest_mails()

each_honest_mail = pytest.mark.parametrize("path", HONEST, ids=lambda path: path.stem)


def test_honest_mails_are_many_and_all_listed():
    assert len(HONEST) >= 300
    assert set(HONEST) == set(FOLDER.glob("*.eml"))


def test_half_of_them_are_japanese():
    japanese = [about for about in HONEST.values() if about["language"] == "ja"]
    assert len(japanese) >= 0.45 * len(HONEST)
    assert {about["language"] for about in HONEST.values()} >= {"ja", "en", "de", "pt", "fr", "es"}


@each_honest_mail
def test_no_honest_mail_is_called_fraud(path):
    verdict = analyze(path.read_bytes())
    spoke = [(reason.finding.check, reason.points) for reason in verdict.reasons]
    assert verdict.label is not Label.FRAUD, spoke
    assert not verdict.failed_checks


def test_hardly_any_honest_mail_is_flagged():
    flagged = [path.name for path in HONEST if analyze(path.read_bytes()).label in FLAGGED]
    assert len(flagged) <= 0.01 * len(HONEST), flagged
