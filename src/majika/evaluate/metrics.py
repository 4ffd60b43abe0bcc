"""The arithmetic of measuring a detector. Pure functions of numbers; no mail in sight."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Z95 = 1.959963984540054
"""Normal quantile of a two-sided 95 % interval."""


@dataclass(frozen=True, slots=True)
class Share:
    """`hits` of `total`, with the 95 % interval that so few observations allow."""

    hits: int
    total: int

    @property
    def value(self) -> float:
        """0 to 1; NaN of nothing."""
        return self.hits / self.total if self.total else math.nan

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's score interval (1927): honest at 0 and 1, where the usual one is not."""
        if not self.total:
            return (0.0, 1.0)
        n, p = self.total, self.value
        centre = p + Z95**2 / (2 * n)
        spread = Z95 * math.sqrt(p * (1 - p) / n + Z95**2 / (4 * n**2))
        scale = 1 + Z95**2 / n
        return (max(0.0, (centre - spread) / scale), min(1.0, (centre + spread) / scale))


def share(hits: Iterable[bool]) -> Share:
    """How many of them are true."""
    seen = list(hits)
    return Share(sum(seen), len(seen))


def mean(values: Iterable[float]) -> float:
    """Arithmetic mean; NaN of nothing."""
    seen = list(values)
    return math.fsum(seen) / len(seen) if seen else math.nan


def campaign_mean(hits: Iterable[tuple[str, bool]]) -> float:
    """Mean over campaigns of the share within each, so that a thousand copies count once."""
    campaigns: dict[str, list[bool]] = defaultdict(list)
    for campaign, hit in hits:
        campaigns[campaign].append(hit)
    return mean(mean(hits) for hits in campaigns.values())


def threshold(honest: Sequence[float], limit: float) -> float:
    """The lowest score t for which at most `limit` (a share) of honest scores lie above t.

    Flag what scores *above* it. Minus infinity when the limit allows flagging everything.
    """
    allowed = math.floor(limit * len(honest) + 1e-9)  # 0.005 × 200 must be 1, not 0.999…
    ranked = sorted(honest, reverse=True)
    return ranked[allowed] if allowed < len(ranked) else -math.inf


def auc(fraud: Sequence[float], honest: Sequence[float]) -> float:
    """Chance that a random fraud scores above a random honest mail; ties count half."""
    if not fraud or not honest:
        return math.nan
    ranked = sorted([(score, True) for score in fraud] + [(score, False) for score in honest])
    rank_sum, start = 0.0, 0
    while start < len(ranked):
        end = start
        while end < len(ranked) and ranked[end][0] == ranked[start][0]:
            end += 1
        middle_rank = (start + 1 + end) / 2  # ranks start at 1; equal scores share theirs
        rank_sum += middle_rank * sum(is_fraud for _, is_fraud in ranked[start:end])
        start = end
    n = len(fraud)
    return (rank_sum - n * (n + 1) / 2) / (n * len(honest))


def roc(fraud: Sequence[float], honest: Sequence[float]) -> list[tuple[float, float]]:
    """(share of honest above, share of frauds above) at each score that occurs, strictest first."""
    if not fraud or not honest:
        return []
    frauds, honests = sorted(fraud), sorted(honest)
    bars = sorted({*fraud, *honest}, reverse=True)
    return [(_above(honests, bar), _above(frauds, bar)) for bar in bars]


def _above(ranked: Sequence[float], bar: float) -> float:
    return (len(ranked) - bisect_right(ranked, bar)) / len(ranked)


STEP = 0.5
"""Points that a bar of the histogram is wide."""


def histogram(scores: Iterable[tuple[float, bool]]) -> list[tuple[float, int, int]]:
    """(score from, frauds, honest mails) for each step from the lowest to the highest score."""
    counts: dict[int, list[int]] = {}
    for score, is_fraud in scores:
        counts.setdefault(math.floor(score / STEP), [0, 0])[not is_fraud] += 1
    if not counts:
        return []
    return [(i * STEP, *counts.get(i, (0, 0))) for i in range(min(counts), max(counts) + 1)]


@dataclass(frozen=True, slots=True)
class Bin:
    """Mails whose probability fell into one tenth: what was said, and what was so."""

    count: int
    said: float
    """Mean probability."""

    was: float
    """Share of frauds."""


def calibration_error(bins: Sequence[Bin]) -> float:
    """Expected calibration error: mean gap between said and was, weighted by count."""
    total = sum(bin_.count for bin_ in bins)
    if not total:
        return math.nan
    return math.fsum(bin_.count * abs(bin_.said - bin_.was) for bin_ in bins) / total
