"""What the probability should have said: a curve, tried on campaigns it was not fitted to.

Frauds and honest mail weigh alike, and each campaign once, so that the answer does not hang on
how many copies a collection holds.
"""

from __future__ import annotations

import hashlib
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from majika.evaluate.metrics import Bin, calibration_error
from majika.evaluate.outcome import Outcome

FOLDS = 5
_BINS = 10
_STEPS = 50
"""Newton's method needs about ten."""

_FAR = 30.0
"""Exponents beyond this make no difference, and overflow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """`1 / (1 + exp(-slope * (score - middle)))`, and how far off it is where it was not fitted."""

    slope: float
    middle: float
    error: float
    """Expected calibration error out of fold, 0 to 1."""

    bins: tuple[Bin, ...]
    """Of the probabilities majika gave today, in the same weighting; counts are per mille."""

    given: float
    """Expected calibration error of the probabilities majika gave today."""


@dataclass(frozen=True, slots=True)
class _Point:
    score: float
    is_fraud: bool
    weight: float
    fold: int
    given: float


def best_curve(outcomes: Sequence[Outcome]) -> Curve | None:
    """Fit on the other folds, measured on each; None without both kinds of mail."""
    points = _points(outcomes)
    if len({point.is_fraud for point in points}) < 2:
        return None
    slope, middle = _fit(points)
    said = []
    for fold in range(FOLDS):
        a, b = _fit([point for point in points if point.fold != fold])
        said += [(_logistic(a * (p.score - b)), p) for p in points if p.fold == fold]
    given = _bins([(point.given, point) for point in points])
    return Curve(
        slope=slope,
        middle=middle,
        error=calibration_error(_bins(said)),
        bins=tuple(given),
        given=calibration_error(given),
    )


def _points(outcomes: Sequence[Outcome]) -> list[_Point]:
    copies = Counter((o.is_fraud, o.sample.campaign) for o in outcomes)
    campaigns = Counter(is_fraud for is_fraud, _ in copies)
    return [
        _Point(
            score=o.score,
            is_fraud=o.is_fraud,
            weight=0.5 / copies[o.is_fraud, o.sample.campaign] / campaigns[o.is_fraud],
            fold=hashlib.sha256(o.sample.campaign.encode()).digest()[0] % FOLDS,
            given=o.probability,
        )
        for o in outcomes
    ]


def _fit(points: Sequence[_Point]) -> tuple[float, float]:
    """Slope and middle of the likeliest logistic curve, by damped Newton steps."""
    a, b = 1.0, 0.0
    for _ in range(_STEPS):
        ga = gb = haa = hab = hbb = 1e-12
        for point in points:
            p = _logistic(a * point.score + b)
            gap, bend = point.weight * (p - point.is_fraud), point.weight * p * (1 - p)
            ga, gb = ga + gap * point.score, gb + gap
            haa, hab = haa + bend * point.score**2, hab + bend * point.score
            hbb += bend
        determinant = haa * hbb - hab * hab
        if not determinant:
            break
        step_a = (hbb * ga - hab * gb) / determinant
        step_b = (haa * gb - hab * ga) / determinant
        damping = min(1.0, 1.0 / max(abs(step_a), abs(step_b), 1e-9))
        a, b = a - damping * step_a, b - damping * step_b
        if max(abs(step_a), abs(step_b)) < 1e-6:
            break
    return a, (-b / a if a else 0.0)


def _logistic(z: float) -> float:
    return 1 / (1 + math.exp(-max(-_FAR, min(_FAR, z))))


def _bins(said: Sequence[tuple[float, _Point]]) -> list[Bin]:
    """Equal-width bins by weight; the count of a bin is its share of all weight, per mille."""
    filled: dict[int, list[tuple[float, _Point]]] = {}
    for probability, point in said:
        filled.setdefault(min(_BINS - 1, int(probability * _BINS)), []).append((probability, point))
    return [_bin(members) for _, members in sorted(filled.items())]


def _bin(members: Sequence[tuple[float, _Point]]) -> Bin:
    weight = math.fsum(point.weight for _, point in members)
    said = math.fsum(p * point.weight for p, point in members) / weight
    was = math.fsum(point.weight for _, point in members if point.is_fraud) / weight
    return Bin(round(1000 * weight), said, was)
