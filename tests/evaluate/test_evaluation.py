import json

import pytest

from majika.evaluate.evaluation import Evaluation, Subset, evaluate, parts
from majika.evaluate.metrics import Share
from majika.evaluate.plain import as_plain
from majika.verdict import Label
from tests.evaluate import fakes

NAMES = (
    "brandham/quiet.eml",
    "ham/alarm.eml",
    "ham/quiet.eml",
    "phish/caught.eml",
    "phish/missed.eml",
    "phish/proven.eml",
    "scam/caught.eml",
    "torture/odd.eml",
)


@pytest.fixture
def evaluation(tmp_path) -> Evaluation:
    """Four frauds, of which one is missed and one wrongly proven; three honest, one flagged."""
    brand, alarm, quiet, caught, missed, proven, scam, torture = fakes.write(
        tmp_path, dict.fromkeys(NAMES, "")
    )
    return evaluate(
        [
            fakes.outcome(brand, Label.GENUINE, -2),
            fakes.outcome(alarm, Label.SUSPICIOUS, 2, "odd_link"),
            fakes.outcome(quiet, Label.UNKNOWN, 0),
            fakes.outcome(caught, Label.FRAUD, 8, "odd_name", "odd_link", names_brand=True),
            fakes.outcome(missed, Label.UNKNOWN, 1, "odd_link", names_brand=True),
            fakes.outcome(proven, Label.GENUINE, -1),
            fakes.outcome(scam, Label.SUSPICIOUS, 3, "odd_name"),
            fakes.outcome(torture, Label.FRAUD, 9, "odd_name"),
        ]
    )


def test_mail_without_a_label_is_told_but_never_counted(evaluation):
    assert (evaluation.counted, evaluation.other) == (7, 1)
    assert "torture" not in {row.name for row in evaluation.sources}


def test_sources_stand_apart_frauds_first(evaluation):
    flagged = [(row.name, row.flagged) for row in evaluation.sources]
    assert flagged == [
        ("phish", Share(1, 3)),
        ("scam", Share(1, 1)),
        ("brandham", Share(0, 1)),
        ("ham", Share(1, 2)),
    ]


def test_recall_by_label_and_by_score(evaluation):
    everything = evaluation.recall[0]
    assert (everything.flagged, everything.fraud) == (Share(2, 4), Share(1, 4))
    assert evaluation.thresholds == (2, 2, 2)  # three honest mails allow no false alarm
    assert everything.at == (Share(2, 4),) * 3


def test_recall_of_mail_that_names_a_brand_stands_apart(evaluation):
    rows = {(row.source, row.subset): row.flagged for row in evaluation.recall}
    assert rows["", Subset.NAMES_BRAND] == Share(1, 2)
    assert rows["phish", Subset.EVERY] == Share(1, 3)


def test_mistakes_are_listed(evaluation):
    assert [o.sample.name for o in evaluation.fraud_as_genuine] == ["phish/proven.eml"]
    assert [o.sample.name for o in evaluation.worst_false_alarms] == ["ham/alarm.eml"]
    assert [o.sample.name for o in evaluation.worst_misses] == ["phish/missed.eml"]
    assert evaluation.false_alarms == Share(1, 3)
    assert evaluation.honest_as_fraud == Share(0, 3)


def test_auc(evaluation):
    """Frauds 8, 1, -1, 3 over honest -2, 2, 0: 3 + 2 + 1 + 3 of 12 pairs."""
    assert evaluation.auc == pytest.approx(9 / 12)


def test_checks_are_counted_once_a_mail(evaluation):
    rows = {row.name: row for row in evaluation.checks}
    assert (rows["odd_link"].fraud, rows["odd_link"].honest) == (Share(2, 4), Share(1, 3))
    assert rows["odd_link"].mean_points == pytest.approx((8 + 1 + 2) / 3)
    assert rows["odd_name"].brand_mail == Share(0, 1)


def test_a_mixed_folder_is_told_apart_by_file_name(tmp_path):
    mails = {f"phish/pot-{n}.eml": "" for n in range(100)} | {"phish/one-1.eml": ""}
    members = [fakes.outcome(s, Label.FRAUD, 5) for s in fakes.write(tmp_path, mails)]
    assert [(name, len(part)) for name, part in parts("phish", members)] == [
        ("phish/pot", 100),
        ("phish/…", 1),
    ]


def test_a_folder_of_one_kind_is_not_split(tmp_path):
    samples = fakes.write(tmp_path, {"phish/a1.eml": "", "phish/b1.eml": ""})
    assert parts("phish", [fakes.outcome(s, Label.FRAUD, 5) for s in samples]) == []


def test_nothing_at_all_is_no_error():
    assert evaluate([]).counted == 0


def test_as_plain_is_strict_json(evaluation):
    for one in (evaluation, evaluate([])):
        plain = json.loads(json.dumps(as_plain({"date": "2026-11-24"}, one), allow_nan=False))
        assert plain["schema"] == "majika.evaluation/1"
    assert as_plain({}, evaluation)["false_alarms"]["hits"] == 1
