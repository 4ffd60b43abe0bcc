from majika.evaluate.naming import NamingRule
from majika.evaluate.outcome import judge
from majika.verdict import Label
from tests.evaluate import fakes

RULE = NamingRule({"example bank": frozenset({"examplebank.test"})})


def test_an_outcome_keeps_what_the_tables_need(tmp_path):
    samples = fakes.write(tmp_path, {"phish/a.eml": "fraud 6 odd_name odd_link"})
    (outcome,) = judge(samples, RULE, fakes.analyze, workers=1)

    assert (outcome.label, outcome.score, outcome.probability) == (Label.FRAUD, 6.0, 0.6)
    assert outcome.reasons == (("odd_name", 3.0), ("odd_link", 3.0))
    assert outcome.naming.foreign_sender
    assert outcome.flagged


def test_a_mail_that_breaks_the_detector_is_a_result(tmp_path):
    samples = fakes.write(tmp_path, {"phish/a.eml": "", "phish/b.eml": "fraud 5"})
    broken, fine = judge(samples, RULE, fakes.analyze, workers=1)

    assert broken.error == "ValueError: this mail breaks the detector"
    assert (broken.label, broken.flagged) == (Label.UNKNOWN, False)
    assert fine.flagged


def test_processes_give_the_same_outcomes_in_the_same_order(tmp_path):
    mails = {f"ham/{number:03}.eml": f"unknown {number / 100}" for number in range(150)}
    samples = fakes.write(tmp_path, mails)

    alone = list(judge(samples, RULE, fakes.analyze, workers=1))
    assert list(judge(samples, RULE, fakes.analyze, workers=2)) == alone


def test_a_file_without_mail_is_a_result_too(tmp_path):
    (sample,) = fakes.write(tmp_path, {"ham/a.eml": ""})
    sample.path.write_bytes(b"")
    (outcome,) = judge([sample], RULE, fakes.analyze, workers=1)

    assert outcome.error.startswith("EmptyFileError")
