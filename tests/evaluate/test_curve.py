import math

import pytest

from majika.evaluate.curve import best_curve
from majika.verdict import Label
from tests.evaluate import fakes


def outcomes(tmp_path, scores: dict[str, float]):
    samples = fakes.write(tmp_path, dict.fromkeys(scores, ""))
    return [fakes.outcome(s, Label.UNKNOWN, scores[s.name]) for s in samples]


def test_the_curve_turns_where_both_kinds_are_as_likely(tmp_path):
    """At 2 three of four mails are frauds, at 1 one of four: even odds lie at 1.5, and the
    slope is ln 3 - ln 1/3."""
    frauds = {f"phish/{n}.eml": score for n, score in enumerate([2, 2, 2, 1] * 25)}
    honest = {f"ham/{n}.eml": score for n, score in enumerate([1, 1, 1, 2] * 25)}

    curve = best_curve(outcomes(tmp_path, frauds | honest))

    assert curve is not None
    assert curve.middle == pytest.approx(1.5, abs=1e-3)
    assert curve.slope == pytest.approx(2 * math.log(3), abs=1e-2)
    assert curve.error < 0.1


def test_a_class_with_more_mails_weighs_no_more(tmp_path):
    frauds = {f"phish/{n}.eml": score for n, score in enumerate([2, 2, 2, 1] * 100)}
    honest = {f"ham/{n}.eml": score for n, score in enumerate([1, 1, 1, 2] * 5)}

    curve = best_curve(outcomes(tmp_path, frauds | honest))

    assert curve is not None
    assert curve.middle == pytest.approx(1.5, abs=1e-3)


def test_what_was_given_is_measured_too(tmp_path):
    """The fake detector says score / 10: 0.2 where three of four are frauds."""
    frauds = {f"phish/{n}.eml": 2 for n in range(3)}
    curve = best_curve(outcomes(tmp_path, frauds | {"ham/1.eml": 2}))

    assert curve is not None
    assert [(bin_.count, bin_.said, bin_.was) for bin_ in curve.bins] == [
        (1000, pytest.approx(0.2), pytest.approx(0.5))
    ]
    assert curve.given == pytest.approx(0.3)


def test_no_curve_without_both_kinds(tmp_path):
    assert best_curve(outcomes(tmp_path, {"ham/1.eml": 1})) is None
