"""Which findings are shown, in which order: the same in every kind of report."""

from __future__ import annotations

from typing import Any

from majika.checks import Check, check_named
from majika.findings import Language, Strength, Text
from majika.report import words
from majika.report.defang import fill
from majika.verdict import Label, NotLookedAt, Reason, Verdict

SHOWN = 5
"""Reasons that a person is shown; all of them stand in the JSON."""

_RANK = {
    Strength.STRONG: 0,
    Strength.MEDIUM: 1,
    Strength.WEAK: 2,
    Strength.REASSURING: 3,
}


def shown_reasons(verdict: Verdict) -> list[Reason]:
    """At most five reasons for the label, strongest first, each check and each quote once.

    Two checks that quote the same words tell their reader the same thing: the stronger
    one stands, and leaves room for another.
    """
    fitting = [reason for reason in verdict.reasons if _fits(verdict.label, reason)]
    fitting.sort(key=lambda reason: (-abs(reason.points), _RANK[reason.finding.strength]))
    shown: dict[str, Reason] = {}
    quoted: set[tuple[str, str]] = set()
    for reason in fitting:
        quote = (str(reason.finding.evidence[0].place), reason.finding.evidence[0].value)
        if reason.finding.check not in shown and quote not in quoted:
            shown[reason.finding.check] = reason
            quoted.add(quote)
    return list(shown.values())[:SHOWN]


def headline(verdict: Verdict, language: Language) -> str:
    """The verdict and whom it concerns, in one sentence."""
    brand = verdict.claims.brand
    if brand is None and verdict.label is Label.FRAUD:
        return words.FRAUD_WITHOUT_BRAND.in_(language)
    name = brand.name if brand else verdict.claims.proven_domain
    return fill(words.SENTENCES[verdict.label], {"brand": name}, language)


def title(reason: Reason, language: Language) -> str:
    """What a reason says, in a few words."""
    return fill(_check(reason).title, reason.finding.values, language)


def explanation(reason: Reason, language: Language) -> str:
    """What was seen, what is normal, and what follows from it."""
    return fill(_check(reason).says, reason.finding.values, language)


def see_for_yourself(reason: Reason, language: Language) -> str:
    """How a reader sees it with their own eyes."""
    return fill(_check(reason).see, reason.finding.values, language)


def not_looked_at(verdict: Verdict) -> list[NotLookedAt]:
    """What was not gathered; checks that failed stand there too, named as our own fault."""
    failed = [
        NotLookedAt(
            what=Text(
                en=words.FAILED_CHECK.en.format(name=name),
                ja=words.FAILED_CHECK.ja.format(name=name),
            ),
            why=words.FAILED_WHY,
        )
        for name in verdict.failed_checks
    ]
    return [*verdict.not_looked_at, *failed]


def _fits(label: Label, reason: Reason) -> bool:
    reassuring = reason.finding.strength is Strength.REASSURING
    if label is Label.UNKNOWN:
        return reason.points != 0
    if label is Label.GENUINE:
        return reassuring
    return not reassuring


def _check(reason: Reason) -> Check[Any]:
    return check_named(reason.finding.check)
