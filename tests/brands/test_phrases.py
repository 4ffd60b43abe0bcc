"""Phrases of pretexts in running text, and what is told about each pretext."""

import pytest

from majika.brands.phrases import Phrase, Phrases, pretext, report_centres
from majika.errors import UnknownNameError
from majika.text import fold

PHRASES = Phrases(
    [
        Phrase("payment", "card has expired", "en", False),
        Phrase("payment", "payment failed", "en", True),
        Phrase("payment", "your payment failed today", "en", False),
        Phrase("payment", "cartao recusado", "pt", False),
        Phrase("payment", "お支払い方法の更新", "ja", False),
        Phrase("account", "card has expired", "en", True),
    ]
)


def found(text: str) -> list[str]:
    folded = fold(text).text
    return [folded[match.start : match.end] for match in PHRASES.find(folded)]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Payment failed.", "payment failed"),
        ("Payment\nfailed", "payment\nfailed"),
        ("Cartão recusado!", "cartao recusado"),
        ("至急、お支払い方法の更新をしてください", "お支払い方法の更新"),
        ("至急、お支払\nい方法の更\n新をしてください", "お支払\nい方法の更\n新"),
        ("いいえ\nはい\nお支払い方法の更新", "お支払い方法の更新"),
        ("お支払い方法の更新\nを", "お支払い方法の更新"),
    ],
)
def test_found(text, written):
    assert found(text) == [written]


@pytest.mark.parametrize("text", ["", "repayment failed", "payment failedx", "payment. failed"])
def test_not_found(text):
    assert found(text) == []


def test_the_longest_phrase_wins():
    (match,) = PHRASES.find("your payment failed today")

    assert match.phrase == "your payment failed today"
    assert not match.weak


def test_a_phrase_of_two_pretexts_gives_both():
    matches = PHRASES.find("card has expired")

    assert [(match.pretext, match.weak) for match in matches] == [
        ("payment", False),
        ("account", True),
    ]


def test_every_shipped_phrase_is_found_in_its_own_text():
    """Shipped phrases are folded; a phrase that `fold` changes could never match."""
    phrases = Phrases.default()
    missed = [
        phrase.text
        for phrase in phrases.all
        if phrase.text not in {match.phrase for match in phrases.find(fold(phrase.text).text)}
    ]

    assert missed == []


def test_each_pretext_is_told_in_both_languages():
    ids = {phrase.pretext for phrase in Phrases.default().all}

    assert len(ids) >= 40
    for pretext_id in ids:
        texts = pretext(pretext_id)
        for text in (texts.title, texts.explain, *texts.do, *texts.do_not):
            assert text.en
            assert text.ja


def test_unknown_pretext():
    with pytest.raises(UnknownNameError):
        pretext("nothing")


def test_report_centres_can_be_reached():
    centres = report_centres()

    assert any(centre.country == "JP" for centre in centres)
    assert all(centre.mail or centre.page or centre.phone for centre in centres)
    assert all(centre.name.en and centre.name.ja for centre in centres)
