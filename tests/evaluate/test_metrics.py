"""Every figure here was computed by hand."""

import math

import pytest

from majika.evaluate.metrics import (
    Bin,
    Share,
    auc,
    calibration_error,
    campaign_mean,
    histogram,
    mean,
    roc,
    share,
    threshold,
)


def test_share_counts_hits():
    assert share([True, False, True, True]) == Share(3, 4)
    assert Share(3, 4).value == 0.75


def test_share_of_nothing_is_no_number_and_any_interval():
    assert math.isnan(Share(0, 0).value)
    assert Share(0, 0).interval == (0.0, 1.0)


def test_nothing_in_fifty_still_allows_seven_percent():
    """Wilson at 0 of 50: upper bound z² / (n + z²) = 3.8415 / 53.8415."""
    low, high = Share(0, 50).interval
    assert low == pytest.approx(0.0)
    assert high == pytest.approx(0.07135, abs=1e-5)


def test_wilson_in_the_middle():
    """5 of 10: centre 0.5, half width z·√(0.25/10 + z²/400) / (1 + z²/10) = 0.26341."""
    low, high = Share(5, 10).interval
    assert (low, high) == (pytest.approx(0.23659, abs=1e-5), pytest.approx(0.76341, abs=1e-5))


def test_wilson_never_leaves_zero_to_one():
    assert 0.999 < Share(10, 10).interval[1] <= 1.0
    assert 0.0 <= Share(0, 1).interval[0] < 0.001


def test_mean_of_nothing_is_no_number():
    assert math.isnan(mean([]))


def test_campaign_mean_counts_copies_once():
    hits = [("big", True)] * 98 + [("small", False), ("mixed", True), ("mixed", False)]
    assert campaign_mean(hits) == pytest.approx((1 + 0 + 0.5) / 3)


def test_threshold_allows_exactly_the_limit():
    honest = [0.0] * 198 + [3.0, 5.0]
    bar = threshold(honest, 0.005)
    assert bar == 3.0
    assert sum(score > bar for score in honest) == 1


def test_threshold_with_ties_stays_below_the_limit():
    honest = [0.0] * 97 + [2.0, 2.0, 2.0]
    bar = threshold(honest, 0.02)
    assert bar == 2.0
    assert sum(score > bar for score in honest) == 0


def test_threshold_without_honest_mail_flags_everything():
    assert threshold([], 0.01) == -math.inf


def test_auc_perfect_reversed_and_blind():
    assert auc([3, 4], [1, 2]) == 1.0
    assert auc([1, 2], [3, 4]) == 0.0
    assert auc([1, 1], [1, 1]) == 0.5


def test_auc_counts_ties_half():
    """Pairs: 2>1, 2=2, 5>1, 5>2 → 3.5 of 4."""
    assert auc([2, 5], [1, 2]) == pytest.approx(0.875)


def test_auc_needs_both_kinds():
    assert math.isnan(auc([], [1.0]))
    assert math.isnan(auc([1.0], []))


def test_roc_at_each_score_that_occurs():
    """Scores 4, 2, 1, 0: nothing lies above 4; above 2 one of two frauds; above 1 both …"""
    assert roc([4, 2], [1, 0]) == [(0.0, 0.0), (0.0, 0.5), (0.0, 1.0), (0.5, 1.0)]
    assert roc([], [1]) == []


def test_histogram_has_a_bar_for_every_step_between():
    assert histogram([(1.2, True), (0.1, False), (0.4, True)]) == [
        (0.0, 1, 1),
        (0.5, 0, 0),
        (1.0, 1, 0),
    ]
    assert histogram([]) == []


def test_calibration_error_weighs_gaps_by_count():
    bins = [Bin(1, 0.05, 0.0), Bin(3, 0.9, 0.6)]

    assert calibration_error(bins) == pytest.approx((1 * 0.05 + 3 * 0.3) / 4)


def test_calibration_error_is_zero_when_what_was_said_was_so():
    assert calibration_error([Bin(4, 0.5, 0.5), Bin(2, 0.0, 0.0)]) == 0.0
    assert math.isnan(calibration_error([]))
