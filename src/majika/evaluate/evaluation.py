"""From outcomes to the tables a reader can judge majika by."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from majika.evaluate.corpus import Kind
from majika.evaluate.curve import Curve, best_curve
from majika.evaluate.depth import (
    AblationRow,
    Attribution,
    GroupRow,
    LeftOutRow,
    ablation,
    attribution,
    by_genre,
    by_language,
    by_year,
    left_out,
)
from majika.evaluate.metrics import (
    Share,
    auc,
    campaign_mean,
    histogram,
    mean,
    roc,
    share,
    threshold,
)
from majika.evaluate.outcome import Outcome
from majika.verdict import Label

LIMITS = (0.001, 0.005, 0.01)
"""Shares of false alarms over all honest mail at which recall is told."""

PART_SIZE = 100
"""Mails from which on a part of a mixed folder gets a row of its own."""


OTHER_PARTS = "…"
"""The parts too small for that, together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """One source of mail, or one part of it."""

    name: str
    kind: Kind
    is_part: bool
    labels: Mapping[Label, int]
    flagged: Share
    flagged_by_campaign: float
    campaigns: int


class Subset(Enum):
    """Which of the frauds of a source."""

    EVERY = "every"
    NAMES_BRAND = "names a brand"
    FOREIGN_SENDER = "names a brand, From not the brand's"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecallRow:
    """A subset of the fraudulent mail, and how much of it is caught at what price."""

    source: str
    """Folder or part of one; empty for all together."""

    subset: Subset
    flagged: Share
    """By the label itself: suspicious or fraud."""

    fraud: Share
    """Labelled `fraud`."""

    at: tuple[Share, ...]
    """By score, at each of `LIMITS`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckRow:
    """How often one check speaks, on what, and what it is worth there."""

    name: str
    fraud: Share
    honest: Share
    brand_mail: Share
    mean_points: float
    """Over the mails on which it speaks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """Everything measured over one corpus."""

    sources: tuple[SourceRow, ...]
    recall: tuple[RecallRow, ...]
    thresholds: tuple[float, ...]
    """Scores that belong to `LIMITS`."""

    false_alarms: Share
    """Honest mail that the label itself flags."""

    honest_as_fraud: Share
    fraud_as_genuine: tuple[Outcome, ...]
    """Must be empty."""

    auc: float
    checks: tuple[CheckRow, ...]
    worst_false_alarms: tuple[Outcome, ...]
    worst_misses: tuple[Outcome, ...]
    """Frauds that name a brand and were not flagged, lowest score first."""

    languages: tuple[GroupRow, ...]
    genres: tuple[GroupRow, ...]
    """Empty unless a manifest names them."""

    years: tuple[GroupRow, ...]
    """Empty unless a manifest dates mails."""

    left_out: tuple[LeftOutRow, ...]
    ablation: tuple[AblationRow, ...]
    attribution: Attribution
    curve: Curve | None
    """None without both frauds and honest mail."""

    histogram: tuple[tuple[float, int, int], ...]
    """(score from, frauds, honest mails) in steps of half a point."""

    roc: tuple[tuple[float, float], ...]
    """(share of honest mail above, share of frauds above) for every threshold that matters."""

    counted: int
    other: int
    """Mails whose path gives no label."""

    errors: tuple[Outcome, ...]
    failed_checks: Mapping[str, int]
    """Checks that crashed, with the number of mails."""


def evaluate(outcomes: Iterable[Outcome], mistakes: int = 20) -> Evaluation:
    """Measure everything. `mistakes` is how many of each kind are kept for reading."""
    everything = list(outcomes)
    counted = [o for o in everything if o.sample.kind is not Kind.OTHER]
    fraud = [o for o in counted if o.is_fraud]
    honest = [o for o in counted if not o.is_fraud]
    bars = tuple(threshold([o.score for o in honest], limit) for limit in LIMITS)
    alarms = sorted((o for o in honest if o.flagged), key=lambda o: -o.score)
    misses = [o for o in fraud if o.naming.names_brand and not o.flagged]
    return Evaluation(
        sources=tuple(source_rows(counted)),
        recall=tuple(recall_rows(fraud, bars)),
        thresholds=bars,
        false_alarms=Share(len(alarms), len(honest)),
        honest_as_fraud=share(o.label is Label.FRAUD for o in honest),
        fraud_as_genuine=tuple(o for o in fraud if o.label is Label.GENUINE),
        auc=auc([o.score for o in fraud], [o.score for o in honest]),
        checks=tuple(check_rows(fraud, honest)),
        worst_false_alarms=tuple(alarms[:mistakes]),
        worst_misses=tuple(sorted(misses, key=lambda o: o.score)[:mistakes]),
        languages=tuple(by_language(counted)),
        genres=tuple(by_genre(counted)),
        years=tuple(by_year(counted)),
        left_out=tuple(left_out(counted)),
        ablation=tuple(ablation(counted)),
        attribution=attribution(counted),
        curve=best_curve(counted),
        histogram=tuple(histogram((o.score, o.is_fraud) for o in counted)),
        roc=tuple(roc([o.score for o in fraud], [o.score for o in honest])),
        counted=len(counted),
        other=len(everything) - len(counted),
        errors=tuple(o for o in everything if o.error),
        failed_checks=Counter(check for o in everything for check in o.failed_checks),
    )


# --- sources


def source_rows(outcomes: Iterable[Outcome]) -> list[SourceRow]:
    """A row for each folder, then its parts; frauds first, then honest mail, never added up."""
    folders: dict[tuple[bool, str], list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        folders[(not outcome.is_fraud, outcome.sample.folder)].append(outcome)
    rows = []
    for (_, folder), members in sorted(folders.items()):
        rows.append(_source_row(folder, members, is_part=False))
        rows += [_source_row(name, part, is_part=True) for name, part in parts(folder, members)]
    return rows


def parts(folder: str, members: Sequence[Outcome]) -> list[tuple[str, list[Outcome]]]:
    """The sources mixed in one folder, told apart by file name; small ones together."""
    sizes = Counter(member.sample.part for member in members)
    groups: dict[str, list[Outcome]] = defaultdict(list)
    for member in members:
        own = member.sample.part and sizes[member.sample.part] >= PART_SIZE
        groups[member.sample.part if own else OTHER_PARTS].append(member)
    if len(groups) < 2:
        return []
    return [(f"{folder}/{name}", groups[name]) for name in sorted(groups)]


def _source_row(name: str, members: Sequence[Outcome], *, is_part: bool) -> SourceRow:
    return SourceRow(
        name=name,
        kind=members[0].sample.kind,
        is_part=is_part,
        labels=Counter(member.label for member in members),
        flagged=share(member.flagged for member in members),
        flagged_by_campaign=campaign_mean((m.sample.campaign, m.flagged) for m in members),
        campaigns=len({member.sample.campaign for member in members}),
    )


# --- recall


def recall_rows(fraud: Sequence[Outcome], bars: Sequence[float]) -> list[RecallRow]:
    """All frauds, then each folder; of each also those that name a brand; then its parts."""
    rows = _subset_rows("", fraud, bars)
    folders: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in fraud:
        folders[outcome.sample.folder].append(outcome)
    for folder, members in sorted(folders.items()):
        rows += _subset_rows(folder, members, bars)
        for name, part in parts(folder, members):
            rows.append(_recall_row(name, Subset.EVERY, part, bars))
    return rows


def _subset_rows(source: str, members: Sequence[Outcome], bars: Sequence[float]) -> list[RecallRow]:
    subsets = {
        Subset.EVERY: list(members),
        Subset.NAMES_BRAND: [m for m in members if m.naming.names_brand],
        Subset.FOREIGN_SENDER: [m for m in members if m.naming.foreign_sender],
    }
    return [_recall_row(source, subset, some, bars) for subset, some in subsets.items() if some]


def _recall_row(
    source: str, subset: Subset, members: Sequence[Outcome], bars: Sequence[float]
) -> RecallRow:
    return RecallRow(
        source=source,
        subset=subset,
        flagged=share(member.flagged for member in members),
        fraud=share(member.label is Label.FRAUD for member in members),
        at=tuple(share(member.score > bar for member in members) for bar in bars),
    )


# --- checks


def check_rows(fraud: Sequence[Outcome], honest: Sequence[Outcome]) -> list[CheckRow]:
    """Each check that spoke at all, the one that speaks on most frauds first."""
    brand_mail = [outcome for outcome in honest if outcome.sample.brand_mail]
    on_fraud, on_honest, on_brand_mail = spoke(fraud), spoke(honest), spoke(brand_mail)
    points = points_by_check([*fraud, *honest])
    rows = [
        CheckRow(
            name=name,
            fraud=Share(on_fraud[name], len(fraud)),
            honest=Share(on_honest[name], len(honest)),
            brand_mail=Share(on_brand_mail[name], len(brand_mail)),
            mean_points=mean(points[name]),
        )
        for name in sorted(points)
    ]
    return sorted(rows, key=lambda row: -row.fraud.hits)


def spoke(outcomes: Iterable[Outcome]) -> Counter[str]:
    """On how many mails each check spoke, however often on each."""
    return Counter(name for outcome in outcomes for name in {check for check, _ in outcome.reasons})


def points_by_check(outcomes: Iterable[Outcome]) -> dict[str, list[float]]:
    """Points that each check added to each mail on which it spoke."""
    points: dict[str, list[float]] = defaultdict(list)
    for outcome in outcomes:
        for name in {check for check, _ in outcome.reasons}:
            points[name].append(sum(p for check, p in outcome.reasons if check == name))
    return points
