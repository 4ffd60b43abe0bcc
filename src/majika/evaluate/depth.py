"""Deeper looks: other languages, other sources, without a group of checks, and the brand named."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from majika import weigh
from majika.evaluate.metrics import Share, campaign_mean, share, threshold
from majika.evaluate.outcome import Outcome
from majika.verdict import Label

LEFT_OUT_LIMIT = 0.005
"""Share of false alarms over the other sources, at which the left-out one is measured."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupRow:
    """Frauds or honest mail of one language, sort or year."""

    name: str
    is_fraud: bool
    flagged: Share
    fraud: Share
    """Labelled `fraud`."""

    by_campaign: float


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOutRow:
    """One source, flagged by score at a threshold chosen without it."""

    source: str
    is_fraud: bool
    threshold: float
    above: Share


@dataclass(frozen=True, slots=True, kw_only=True)
class AblationRow:
    """What is flagged when one group of checks adds no points."""

    group: str
    """Empty for all groups together, as they are."""

    fraud: Share
    names_brand: Share
    honest: Share


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Whether the brand majika names is the one named, by family."""

    japanese: Share
    """Right on Japanese frauds that name a brand in From or Subject."""

    other: Share
    """Right on the others that do."""

    invented: Share
    """Honest mail that names none there and is from none, yet is said to speak as one."""


def by_language(outcomes: Sequence[Outcome]) -> list[GroupRow]:
    """Frauds, then honest mail, by language; those whose language nothing tells come last."""
    return _grouped(outcomes, lambda outcome: outcome.language or "?")


def by_genre(outcomes: Sequence[Outcome]) -> list[GroupRow]:
    """By the sort of mail, where a manifest says it."""
    return _grouped([o for o in outcomes if o.sample.genre], lambda outcome: outcome.sample.genre)


def by_year(outcomes: Sequence[Outcome]) -> list[GroupRow]:
    """By year of the mail's date, where a manifest says it."""
    return _grouped([o for o in outcomes if o.sample.year], lambda outcome: outcome.sample.year)


def _grouped(outcomes: Iterable[Outcome], key: Callable[[Outcome], str]) -> list[GroupRow]:
    groups: dict[tuple[bool, str], list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        groups[not outcome.is_fraud, key(outcome)].append(outcome)
    return [
        GroupRow(
            name=name,
            is_fraud=not honest,
            flagged=share(member.flagged for member in members),
            fraud=share(member.label is Label.FRAUD for member in members),
            by_campaign=campaign_mean((m.sample.campaign, m.flagged) for m in members),
        )
        for (honest, name), members in sorted(groups.items())
    ]


def left_out(outcomes: Sequence[Outcome]) -> list[LeftOutRow]:
    """Each source in turn, judged by a threshold that the honest mail of the others sets."""
    sources: dict[tuple[bool, str], list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        sources[not outcome.is_fraud, outcome.sample.folder].append(outcome)
    rows = []
    for (honest, source), members in sorted(sources.items()):
        others = [o.score for o in outcomes if not o.is_fraud and o.sample.folder != source]
        bar = threshold(others, LEFT_OUT_LIMIT)
        above = share(member.score > bar for member in members)
        rows.append(LeftOutRow(source=source, is_fraud=not honest, threshold=bar, above=above))
    return rows


def ablation(outcomes: Sequence[Outcome]) -> list[AblationRow]:
    """All together, then without each group; most frauds lost first."""
    groups = sorted({group for outcome in outcomes for group in outcome.groups})
    rows = [_without(group, outcomes) for group in groups]
    return [_without("", outcomes), *sorted(rows, key=lambda row: row.fraud.hits)]


def _without(group: str, outcomes: Sequence[Outcome]) -> AblationRow:
    bar = weigh.suspicious_from()
    fraud = [outcome for outcome in outcomes if outcome.is_fraud]
    honest = [outcome for outcome in outcomes if not outcome.is_fraud]
    return AblationRow(
        group=group,
        fraud=share(_rest(o, group) >= bar for o in fraud),
        names_brand=share(_rest(o, group) >= bar for o in fraud if o.naming.names_brand),
        honest=share(_rest(o, group) >= bar for o in honest),
    )


def _rest(outcome: Outcome, group: str) -> float:
    """The score without the points of a group."""
    reasons = zip(outcome.reasons, outcome.groups, strict=True)
    return outcome.score - sum(points for (_, points), own in reasons if own == group)


def attribution(outcomes: Sequence[Outcome]) -> Attribution:
    """Right by family on frauds that name a brand; invented on honest mail that names none."""
    named = [o for o in outcomes if o.is_fraud and o.naming.names_brand]
    nameless = [o for o in outcomes if not o.is_fraud and not o.naming.names_brand]
    return Attribution(
        japanese=share(o.brand in o.naming.brands for o in named if o.language == "ja"),
        other=share(o.brand in o.naming.brands for o in named if o.language != "ja"),
        invented=share(bool(o.brand) and not o.own_sender for o in nameless),
    )
