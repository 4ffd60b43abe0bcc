from dataclasses import replace

import pytest

from majika.evaluate.corpus import read_corpus
from majika.evaluate.depth import ablation, attribution, by_language, left_out
from majika.evaluate.languages import language_of
from majika.evaluate.metrics import Share
from majika.evaluate.naming import Naming
from majika.verdict import Label
from tests.evaluate import fakes


@pytest.fixture
def samples(tmp_path):
    names = ("phish/a.eml", "phish/b.eml", "ham/a.eml", "ham/b.eml", "other-ham/a.eml")
    written = {sample.name: sample for sample in fakes.write(tmp_path, dict.fromkeys(names, ""))}
    assert len(list(read_corpus(tmp_path, {}))) == 5
    return [written[name] for name in names]


def test_the_right_brand_is_one_of_the_family_named(samples):
    named = Naming(True, True, frozenset({"bank", "card"}))
    right = fakes.outcome(samples[0], Label.FRAUD, 5)
    told = attribution(
        [
            replace(right, naming=named, brand="card", language="ja"),
            replace(right, naming=named, brand="shop", language="ja"),
            replace(right, naming=named, brand="", language="en"),
            replace(fakes.outcome(samples[2], Label.UNKNOWN, 0), brand="shop"),
            replace(fakes.outcome(samples[3], Label.UNKNOWN, 0), brand="shop", own_sender=True),
        ]
    )

    assert (told.japanese, told.other, told.invented) == (Share(1, 2), Share(0, 1), Share(1, 2))


def test_a_source_is_judged_by_the_honest_mail_of_the_others(samples):
    scores = (3, 1, 2, 0, 1)
    outcomes = [
        fakes.outcome(s, Label.UNKNOWN, score) for s, score in zip(samples, scores, strict=True)
    ]

    rows = {row.source: (row.threshold, row.above) for row in left_out(outcomes)}

    assert rows == {
        "phish": (2, Share(1, 2)),
        "ham": (1, Share(1, 2)),
        "other-ham": (2, Share(0, 1)),
    }


def test_ablation_takes_a_groups_points_away(samples):
    both = replace(
        fakes.outcome(samples[0], Label.FRAUD, 3),
        reasons=(("odd_name", 1.5), ("odd_link", 1.5)),
        groups=("identity", "links"),
    )
    one = replace(
        fakes.outcome(samples[1], Label.FRAUD, 3),
        reasons=(("odd_name", 3.0),),
        groups=("identity",),
    )

    rows = {row.group: row.fraud for row in ablation([both, one])}

    assert rows == {"": Share(2, 2), "identity": Share(0, 2), "links": Share(1, 2)}


def test_by_language_frauds_first(samples):
    fraud = replace(fakes.outcome(samples[0], Label.FRAUD, 5), language="ja")
    honest = fakes.outcome(samples[2], Label.UNKNOWN, 0)

    rows = [(row.name, row.is_fraud, row.flagged) for row in by_language([honest, fraud])]

    assert rows == [("ja", True, Share(1, 1)), ("?", False, Share(0, 1))]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("いつもご利用いただきありがとうございます", "ja"),
        ("Please look at your account, the card has not arrived", "en"),
        ("Bitte prüfen Sie Ihre Karte, sie ist nicht da und wir warten", "de"),
        ("Você não recebeu uma conta, sua fatura está aqui", "pt"),
        ("x7 12345", ""),
    ],
)
def test_languages_by_everyday_words(text, language):
    assert language_of(text) == language
