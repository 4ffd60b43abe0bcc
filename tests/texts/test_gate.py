"""The gate over texts such as SMS, written for this project, honest ones and frauds."""

import tomllib
from pathlib import Path

import pytest

from majika.brands import Catalog
from majika.message import MessageKind
from majika.pipeline import Options, analyze
from majika.verdict import Label, Verdict
from majika.weigh import is_strong_about_sender
from tests.mails import CATALOG

FOLDER = Path(__file__).parent
OPTIONS = Options(catalog=Catalog({**Catalog.default().rows, **CATALOG.rows}, "tests"))
"""Real brands, for their names alone, and the invented ones."""

FLAGGED = (Label.SUSPICIOUS, Label.FRAUD)


def texts(name: str) -> dict[str, str]:
    """What each text says, by what is special about it."""
    found = tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))["text"]
    return {each["note"]: each["says"].strip() for each in found}


def judged(text: str) -> Verdict:
    verdict = analyze(text.encode(), kind=MessageKind.TEXT, options=OPTIONS)
    assert not verdict.failed_checks
    return verdict


HONEST, FRAUDS = texts("honest"), texts("fraud")


def test_there_are_enough_of_both_in_both_languages():
    for some in (HONEST, FRAUDS):
        assert len(some) >= 40
        assert 0.4 < sum(not text.isascii() for text in some.values()) / len(some) < 0.7


@pytest.mark.parametrize("note", HONEST)
def test_no_honest_text_is_called_fraud(note: str):
    assert judged(HONEST[note]).label is not Label.FRAUD


def test_hardly_any_honest_text_is_flagged():
    flagged = [note for note, text in HONEST.items() if judged(text).label in FLAGGED]
    assert len(flagged) <= 2, flagged


def test_most_frauds_are_flagged():
    labels = [judged(text).label for text in FRAUDS.values()]
    assert sum(label in FLAGGED for label in labels) >= 0.75 * len(labels)
    assert labels.count(Label.FRAUD) >= 0.35 * len(labels)


def test_nothing_is_said_of_senders_and_servers_that_nobody_saw():
    for text in [*HONEST.values(), *FRAUDS.values()]:
        for reason in judged(f"差出人: Example Bank\n{text}").reasons:
            assert reason.group not in ("sender", "authentication"), reason
            assert "sender" not in reason.finding.values, reason


def test_a_text_is_never_genuine():
    """Nothing in a text proves who sent it, whatever it claims to have passed."""
    proof = (
        "From: Example Bank <info@examplebank.test>\n"
        "Authentication-Results: mx.test; dkim=pass header.d=examplebank.test; dmarc=pass\n"
        "DKIM-Signature: v=1; d=examplebank.test\n\nhttps://examplebank.test/"
    )
    assert judged(proof).label is Label.UNKNOWN


def test_a_fraud_leads_somewhere_that_no_company_would():
    """A brand's name and a fraud's story are suspicious; where the text leads makes it a fraud."""
    story = "【例銀行】口座が凍結されました。 "
    plain, thrown_away = judged(story + "https://abc.example"), judged(story + "https://abc.top")

    assert plain.label is Label.SUSPICIOUS
    assert thrown_away.label is Label.FRAUD
    assert any(map(is_strong_about_sender, thrown_away.reasons))
    assert judged(story + "https://examplebank.test").label is Label.UNKNOWN


def test_an_imitation_and_where_it_leads_are_one_fact():
    found = judged("Example Bank: hello. https://examplebank-login.example")
    points = {reason.finding.check: reason.points for reason in found.reasons}

    assert points["lookalike_host"] > 0
    assert points["text_leads_away_from_the_brand"] == 0
