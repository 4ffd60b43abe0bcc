"""An evaluation as tables of words: the same cells on the terminal and in Markdown."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from majika.evaluate import words
from majika.evaluate.corpus import Kind
from majika.evaluate.evaluation import LIMITS, Evaluation, RecallRow, SourceRow
from majika.evaluate.metrics import Share
from majika.evaluate.outcome import Outcome
from majika.findings import Language, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A heading, what to know before reading, and cells; the first column is text."""

    title: Text
    columns: tuple[Text | str, ...]
    rows: tuple[tuple[Text | str, ...], ...]
    note: Text | None = None
    ends_in_text: bool = False
    """The last column is text too, and may be long."""

    def lines(self, language: Language) -> list[tuple[str, ...]]:
        """The head and the rows, in one language."""
        return [
            tuple(cell if isinstance(cell, str) else cell.in_(language) for cell in line)
            for line in (self.columns, *self.rows)
        ]


def measured(evaluation: Evaluation) -> list[Table]:
    """What was measured. Names no mail, so it can be published."""
    sections: Sequence[Callable[[Evaluation], Table]] = (
        _recall,
        _sources,
        _totals,
        _calibration,
        _checks,
    )
    return [section(evaluation) for section in sections]


def mistakes(evaluation: Evaluation) -> list[Table]:
    """The mails to read next, by file name. For the owner of the mail only."""
    lists = (
        (words.WRONGLY_GENUINE, evaluation.fraud_as_genuine),
        (words.WORST_FALSE_ALARMS, evaluation.worst_false_alarms),
        (words.WORST_MISSES, evaluation.worst_misses),
        (words.COULD_NOT, evaluation.errors),
    )
    return [_mistakes(title, outcomes) for title, outcomes in lists if outcomes]


# --- tables


def _recall(evaluation: Evaluation) -> Table:
    limits = (f"≤ {100 * limit:g} %" for limit in LIMITS)
    return Table(
        title=words.CAUGHT,
        note=words.CAUGHT_NOTE,
        columns=(words.FRAUDULENT, words.COUNT, words.FLAGGED, words.AS_FRAUD, *limits),
        rows=tuple(
            (
                _subset(row),
                str(row.flagged.total),
                _with_interval(row.flagged),
                _percent(row.fraud),
                *(_percent(caught) for caught in row.at),
            )
            for row in evaluation.recall
        ),
    )


def _subset(row: RecallRow) -> Text:
    source = Text(en=row.source, ja=row.source) if row.source else words.ALL_FRAUD
    said = words.SUBSET[row.subset]
    return Text(en=said.en.format(source=source.en), ja=said.ja.format(source=source.ja))


def _sources(evaluation: Evaluation) -> Table:
    return Table(
        title=words.SOURCES,
        note=words.SOURCES_NOTE,
        columns=(
            words.SOURCE,
            words.IS,
            words.COUNT,
            *words.LABEL.values(),
            words.FLAGGED,
            words.CAMPAIGNS,
            words.BY_CAMPAIGN,
        ),
        rows=tuple(_source(row) for row in evaluation.sources),
    )


def _source(row: SourceRow) -> tuple[Text | str, ...]:
    total = row.flagged.total
    return (
        ("· " if row.is_part else "") + row.name,
        words.KIND[row.kind],
        str(total),
        *(_percent(Share(row.labels.get(label, 0), total)) for label in words.LABEL),
        _with_interval(row.flagged),
        str(row.campaigns),
        _number(100 * row.flagged_by_campaign, 1, " %"),
    )


def _totals(evaluation: Evaluation) -> Table:
    bars = zip(LIMITS, evaluation.thresholds, strict=True)
    return Table(
        title=words.TOTALS,
        note=words.TOTALS_NOTE,
        columns=(words.MEASURE, words.VALUE),
        rows=(
            (words.HONEST_FLAGGED, _hits(evaluation.false_alarms)),
            (words.HONEST_AS_FRAUD, _hits(evaluation.honest_as_fraud)),
            (words.FRAUD_AS_GENUINE, str(len(evaluation.fraud_as_genuine))),
            (words.AUC, _number(evaluation.auc, 4)),
            (words.CALIBRATION_ERROR, _number(evaluation.calibration_error, 3)),
            *((_threshold(limit), _number(bar, 2)) for limit, bar in bars),
            (words.OTHER, str(evaluation.other)),
            (words.ERRORS, str(len(evaluation.errors))),
            (words.CRASHES, _crashes(evaluation)),
        ),
    )


def _threshold(limit: float) -> Text:
    percent = f"{100 * limit:g} %"
    return Text(
        en=words.THRESHOLD.en.format(limit=percent), ja=words.THRESHOLD.ja.format(limit=percent)
    )


def _calibration(evaluation: Evaluation) -> Table:
    return Table(
        title=words.CALIBRATION,
        note=words.CALIBRATION_NOTE,
        columns=(words.MAILS, words.SAID, words.WAS),
        rows=tuple(
            (str(bin_.count), _number(bin_.said, 3), _number(bin_.was, 3))
            for bin_ in evaluation.bins
        ),
    )


def _checks(evaluation: Evaluation) -> Table:
    kinds = (words.KIND[Kind.FRAUD], words.KIND[Kind.HONEST])
    return Table(
        title=words.CHECKS,
        note=words.CHECKS_NOTE,
        columns=(words.CHECK, *kinds, words.BRAND_MAIL, words.MEAN_POINTS),
        rows=tuple(
            (
                row.name,
                _percent(row.fraud),
                _percent(row.honest, 2),
                _percent(row.brand_mail),
                _number(row.mean_points, 2),
            )
            for row in evaluation.checks
        ),
    )


def _mistakes(title: Text, outcomes: Sequence[Outcome]) -> Table:
    return Table(
        title=title,
        ends_in_text=True,
        columns=(words.MAIL, words.ANSWER, words.SCORE, words.BECAUSE),
        rows=tuple(
            (_printable(o.sample.name), words.LABEL[o.label], _number(o.score, 2), _because(o))
            for o in outcomes
        ),
    )


# --- cells


def _because(outcome: Outcome) -> str:
    top = (f"{check} {points:+.1f}" for check, points in outcome.reasons[:3])
    return _printable(outcome.error) or ", ".join(top) or "–"


def _printable(text: str) -> str:
    """File names and errors can carry anything, even what steers a terminal."""
    return "".join(character if character.isprintable() else "�" for character in text)


def _crashes(evaluation: Evaluation) -> str:
    crashed = sorted(evaluation.failed_checks.items())
    return ", ".join(f"{check} ({count})" for check, count in crashed) or "0"


def _hits(share: Share) -> Text:
    said, figures = words.HITS, _with_interval(share)
    return Text(
        en=said.en.format(hits=share.hits, total=share.total) + f": {figures}",
        ja=said.ja.format(hits=share.hits, total=share.total) + f": {figures}",
    )


def _percent(share: Share, digits: int = 1) -> str:
    return _number(100 * share.value, digits, " %")


def _with_interval(share: Share) -> str:
    low, high = share.interval
    return f"{_percent(share)} ({100 * low:.1f}–{100 * high:.1f})"


def _number(value: float, digits: int, unit: str = "") -> str:
    return f"{value:.{digits}f}{unit}" if math.isfinite(value) else "–"
