"""An evaluation as tables of words: the same cells on the terminal and in Markdown."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from majika.evaluate import deep, words
from majika.evaluate.cells import Table, because, hits, number, percent, printable, with_interval
from majika.evaluate.corpus import Kind
from majika.evaluate.evaluation import LIMITS, Evaluation, RecallRow, SourceRow
from majika.evaluate.metrics import Share
from majika.evaluate.outcome import Outcome
from majika.findings import Text


def measured(evaluation: Evaluation) -> list[Table]:
    """What was measured. Names no mail, so it can be published."""
    sections: Sequence[Callable[[Evaluation], Table]] = (
        _recall,
        _sources,
        _totals,
        deep.attribution,
        deep.left_out,
        deep.ablation,
        deep.languages,
        deep.genres,
        deep.years,
        deep.curve,
        _checks,
    )
    return [table for section in sections if (table := section(evaluation)).rows]


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
                with_interval(row.flagged),
                percent(row.fraud),
                *(percent(caught) for caught in row.at),
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
        *(percent(Share(row.labels.get(label, 0), total)) for label in words.LABEL),
        with_interval(row.flagged),
        str(row.campaigns),
        number(100 * row.flagged_by_campaign, 1, " %"),
    )


def _totals(evaluation: Evaluation) -> Table:
    bars = zip(LIMITS, evaluation.thresholds, strict=True)
    return Table(
        title=words.TOTALS,
        note=words.TOTALS_NOTE,
        columns=(words.MEASURE, words.VALUE),
        rows=(
            (words.HONEST_FLAGGED, hits(evaluation.false_alarms)),
            (words.HONEST_AS_FRAUD, hits(evaluation.honest_as_fraud)),
            (words.FRAUD_AS_GENUINE, str(len(evaluation.fraud_as_genuine))),
            (words.AUC, number(evaluation.auc, 4)),
            (words.CALIBRATION_ERROR, _calibration_error(evaluation)),
            *((_threshold(limit), number(bar, 2)) for limit, bar in bars),
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


def _checks(evaluation: Evaluation) -> Table:
    kinds = (words.KIND[Kind.FRAUD], words.KIND[Kind.HONEST])
    return Table(
        title=words.CHECKS,
        note=words.CHECKS_NOTE,
        columns=(words.CHECK, *kinds, words.BRAND_MAIL, words.MEAN_POINTS),
        rows=tuple(
            (
                row.name,
                percent(row.fraud),
                percent(row.honest, 2),
                percent(row.brand_mail),
                number(row.mean_points, 2),
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
            (printable(o.sample.name), words.LABEL[o.label], number(o.score, 2), because(o))
            for o in outcomes
        ),
    )


def _crashes(evaluation: Evaluation) -> str:
    crashed = sorted(evaluation.failed_checks.items())
    return ", ".join(f"{check} ({count})" for check, count in crashed) or "0"


def _calibration_error(evaluation: Evaluation) -> str:
    return number(evaluation.curve.given, 3) if evaluation.curve else "–"
