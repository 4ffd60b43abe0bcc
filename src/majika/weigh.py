"""Findings → points → label. The only code that knows numbers; they stand in `weights.toml`."""

from __future__ import annotations

import math
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from majika.brands.facts import Claims
from majika.data import FOLDER
from majika.findings import Finding, Strength
from majika.verdict import Label, Reason

IDENTITY = ("identity", "sender")
"""Groups that speak of who sent the mail. Without them nothing is ever called fraud."""

REASSURANCE = "reassurance"


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighing:
    """The sum, and what it adds up from."""

    label: Label
    score: float
    probability: float
    reasons: tuple[Reason, ...]
    """Most points first; their points add up to `score`."""


def weigh(claims: Claims, findings: Sequence[Finding], *, complete: bool = True) -> Weighing:
    """Add up what the findings are worth, and name the result.

    `complete`: whether every check could look. Without that, nothing is called genuine.
    """
    reasons = _reassure([*_against(findings), *_for(findings)])
    score = sum(reason.points for reason in reasons)
    return Weighing(
        label=_label(claims, reasons, score, complete),
        score=round(score, 3),
        probability=_probability(score),
        reasons=tuple(sorted(reasons, key=lambda reason: -abs(reason.points))),
    )


def group_of(check: str) -> str:
    """The group in which a check's findings are counted."""
    return str(_weights()["checks"][check]["group"])


def is_strong_about_sender(reason: Reason) -> bool:
    """True for a finding about identity or sender worth at least `fraud_finding` by itself."""
    strong = reason.finding.strength is Strength.STRONG
    enough = _points(reason.finding) >= _weights()["labels"]["fraud_finding"]
    return reason.group in IDENTITY and strong and enough


def suspicious_from() -> float:
    """The sum from which on a mail is labelled suspicious."""
    return float(_weights()["labels"]["suspicious"])


def is_very_likely(score: float) -> bool:
    """True for a sum that leaves little doubt, though nothing about the sender proves a fraud."""
    return score >= float(_weights()["labels"]["very_likely"])


def version() -> str:
    """Version of the weights, for a verdict to name."""
    return str(_weights()["version"])


# --- points


def _against(findings: Iterable[Finding]) -> list[Reason]:
    """What speaks against the mail: each fact once, each group up to its cap."""
    groups: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        if finding.strength is not Strength.REASSURING:
            groups[group_of(finding.check)].append(finding)
    return [reason for group, members in groups.items() for reason in _capped(group, members)]


def _for(findings: Iterable[Finding]) -> list[Reason]:
    """What speaks for the mail, as negative points."""
    kind = [finding for finding in findings if finding.strength is Strength.REASSURING]
    return [
        Reason(finding=reason.finding, group=REASSURANCE, points=-reason.points)
        for reason in _capped(REASSURANCE, kind)
    ]


def _capped(group: str, findings: Iterable[Finding]) -> list[Reason]:
    """Points of a group: each fact once, and all scaled down alike when they exceed its cap.

    So every finding keeps its rank and its share, and the report's sum stays true.
    """
    points, facts = [], set()
    ranked = sorted(findings, key=_points, reverse=True)
    for finding in ranked:
        fact = _weights()["checks"][finding.check].get("fact", finding.check)
        points.append(0.0 if fact in facts else _points(finding))
        facts.add(fact)
    cap = float(_weights()["groups"][group]["cap"])
    scale = min(1.0, cap / sum(points)) if sum(points) else 0.0
    return [
        Reason(finding=finding, group=group, points=share * scale)
        for finding, share in zip(ranked, points, strict=True)
    ]


def _points(finding: Finding) -> float:
    own = _weights()["checks"][finding.check]
    return float(own.get(finding.strength.value, _weights()["strengths"][finding.strength.value]))


def _reassure(reasons: list[Reason]) -> list[Reason]:
    """Let reassurance lower the sum, but never below the strongest word about identity.

    What reassures can mostly be forged for free; a strange sender cannot be explained away.
    """
    against = sum(reason.points for reason in reasons if reason.points > 0)
    strong = [reason.points for reason in reasons if is_strong_about_sender(reason)]
    room = against - max(strong) if strong else math.inf
    lowered = []
    for reason in reasons:
        points = max(reason.points, -room) if reason.points < 0 else reason.points
        room += min(points, 0.0)
        lowered.append(Reason(finding=reason.finding, group=reason.group, points=points))
    return lowered


# --- the name of the sum


def _label(claims: Claims, reasons: Sequence[Reason], score: float, complete: bool) -> Label:
    bars = _weights()["labels"]
    identity = sum(reason.points for reason in reasons if reason.group in IDENTITY)
    if score >= bars["fraud"] and _strong_about_sender(reasons):
        return Label.FRAUD
    if score >= bars["suspicious"]:
        return Label.SUSPICIOUS
    against = sum(reason.points for reason in reasons if reason.points > 0)
    if complete and claims.proven and identity <= 0 and against < bars["genuine"]:
        return Label.GENUINE
    return Label.UNKNOWN


def _strong_about_sender(reasons: Iterable[Reason]) -> bool:
    """Many small signs add up to `suspicious`; `fraud` takes one strong word about who sent it."""
    return any(map(is_strong_about_sender, reasons))


def _probability(score: float) -> float:
    curve = _weights()["calibration"]
    return round(1 / (1 + math.exp(-curve["slope"] * (score - curve["middle"]))), 4)


@cache
def _weights() -> Mapping[str, Any]:
    return tomllib.loads((FOLDER / "weights.toml").read_text(encoding="utf-8"))
