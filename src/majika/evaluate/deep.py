"""The deeper looks as tables: the brand named, a source left out, a group dropped, by language."""

from __future__ import annotations

from collections.abc import Sequence

from majika.evaluate import words
from majika.evaluate.cells import Table, hits, number, percent, with_interval
from majika.evaluate.corpus import Kind
from majika.evaluate.depth import GroupRow
from majika.evaluate.evaluation import Evaluation
from majika.findings import Text


def attribution(evaluation: Evaluation) -> Table:
    """Whether the right brand is named."""
    found = evaluation.attribution
    return Table(
        title=words.BRAND,
        note=words.BRAND_NOTE,
        columns=(words.MEASURE, words.VALUE),
        rows=(
            (words.BRAND_JAPANESE, hits(found.japanese)),
            (words.BRAND_OTHER, hits(found.other)),
            (words.BRAND_INVENTED, hits(found.invented)),
        ),
    )


def left_out(evaluation: Evaluation) -> Table:
    """Each source judged by a threshold chosen without it."""
    return Table(
        title=words.LEFT_OUT,
        note=words.LEFT_OUT_NOTE,
        columns=(words.SOURCE, words.IS, words.COUNT, words.THRESHOLD_SHORT, words.ABOVE),
        rows=tuple(
            (
                row.source,
                _kind(row.is_fraud),
                str(row.above.total),
                number(row.threshold, 2),
                with_interval(row.above),
            )
            for row in evaluation.left_out
        ),
    )


def ablation(evaluation: Evaluation) -> Table:
    """What each group of checks carries."""
    return Table(
        title=words.ABLATION,
        note=words.ABLATION_NOTE,
        columns=(
            words.WITHOUT,
            words.KIND[Kind.FRAUD],
            words.NAMING_BRAND,
            words.KIND[Kind.HONEST],
        ),
        rows=tuple(
            (
                words.GROUPS[row.group] if row.group else words.NOTHING,
                percent(row.fraud),
                percent(row.names_brand),
                percent(row.honest, 2),
            )
            for row in evaluation.ablation
        ),
    )


def languages(evaluation: Evaluation) -> Table:
    """By language of the text."""
    return _groups(words.LANGUAGES, evaluation.languages)


def genres(evaluation: Evaluation) -> Table:
    """By sort of mail."""
    return _groups(words.GENRES, evaluation.genres)


def years(evaluation: Evaluation) -> Table:
    """By year."""
    return _groups(words.YEARS, evaluation.years)


def curve(evaluation: Evaluation) -> Table:
    """What the probability said against what was so, and the curve that fits best."""
    best = evaluation.curve
    if best is None:
        return Table(title=words.CALIBRATION, columns=(), rows=())
    note = words.CALIBRATION_NOTE
    values = {
        "slope": f"{best.slope:.2f}",
        "middle": f"{best.middle:.2f}",
        "error": f"{best.error:.3f}",
        "given": f"{best.given:.3f}",
    }
    return Table(
        title=words.CALIBRATION,
        note=Text(en=note.en.format(**values), ja=note.ja.format(**values)),
        columns=(words.WEIGHT, words.SAID, words.WAS),
        rows=tuple(
            (f"{bin_.count / 10:.1f} %", number(bin_.said, 3), number(bin_.was, 3))
            for bin_ in best.bins
        ),
    )


def _groups(title: Text, rows: Sequence[GroupRow]) -> Table:
    return Table(
        title=title,
        columns=(
            title,
            words.IS,
            words.COUNT,
            words.FLAGGED,
            words.AS_FRAUD,
            words.BY_CAMPAIGN,
        ),
        rows=tuple(
            (
                row.name,
                _kind(row.is_fraud),
                str(row.flagged.total),
                with_interval(row.flagged),
                percent(row.fraud),
                number(100 * row.by_campaign, 1, " %"),
            )
            for row in rows
        ),
    )


def _kind(is_fraud: bool) -> Text:
    return words.KIND[Kind.FRAUD if is_fraud else Kind.HONEST]
