"""An evaluation as one page to keep or pass on: plots and tables, nothing loaded from anywhere."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from majika.evaluate import words
from majika.evaluate.cells import Table
from majika.evaluate.evaluation import Evaluation
from majika.evaluate.plots import bars_plot, histogram_plot, reliability_plot, roc_plot
from majika.evaluate.tables import measured, mistakes
from majika.evaluate.writing import one_line
from majika.findings import Language

_STYLE = """
:root { color-scheme: light dark; --ink: #1c1c1e; --back: #fff; --soft: #5f6368; --rule: #d5d8dc;
  --fraud: #b3261e; --honest: #1a5fb4 }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --back: #17181a; --soft: #a9adb3;
  --rule: #3a3d41; --fraud: #ff8a80; --honest: #8ab4f8 } }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: var(--back); color: var(--ink);
  font: 16px/1.55 system-ui, "Hiragino Sans", "Noto Sans JP", "Yu Gothic UI", sans-serif }
h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin-top: 2.2rem }
p.note { color: var(--soft); max-width: 44rem }
figure { margin: 1.5rem 0 } svg { width: 100%; max-width: 40rem; height: auto; display: block }
svg text { fill: var(--ink); font-size: 12px } .frame { fill: none; stroke: var(--rule) }
.grid { stroke: var(--rule); stroke-width: .5 } .fraud { fill: var(--fraud) }
.honest { fill: var(--honest) } .line { fill: none; stroke: var(--fraud); stroke-width: 2 }
.ideal { stroke: var(--soft); stroke-dasharray: 4 4 }
.scroll { overflow-x: auto } table { border-collapse: collapse; font-size: .9rem }
th, td { padding: .25rem .6rem; border-bottom: 1px solid var(--rule); text-align: right;
  white-space: nowrap }
th:first-child, td:first-child, .text td:last-child { text-align: left }
.text td:last-child { white-space: normal; min-width: 14rem }
"""


def page(header: Mapping[str, str], evaluation: Evaluation, language: Language) -> str:
    """The whole page. It names the mails that went wrong: for the owner of the mail only."""
    tables = [*measured(evaluation), *mistakes(evaluation)]
    body = "".join(
        [
            f"<h1>{escape(words.PAGE.in_(language))}</h1>",
            f'<p class="note">{escape(one_line(header))}</p>',
            *(_figure(plot) for plot in _plots(evaluation, language) if plot),
            *(_table(table, language) for table in tables),
        ]
    )
    return (
        f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'\">"
        f"<title>{escape(words.PAGE.in_(language))}</title><style>{_STYLE}</style></head>"
        f"<body><main>{body}</main></body></html>\n"
    )


def _plots(evaluation: Evaluation, language: Language) -> Iterable[str]:
    fraud, honest = (words.PLOT_FRAUD.in_(language), words.PLOT_HONEST.in_(language))
    yield roc_plot(
        evaluation.roc,
        words.PLOT_ROC.in_(language),
        words.PLOT_FALSE_ALARMS.in_(language),
        words.PLOT_CAUGHT.in_(language),
    )
    yield histogram_plot(
        evaluation.histogram,
        words.PLOT_SCORES.in_(language),
        words.SCORE.in_(language),
        (fraud, honest),
    )
    if evaluation.curve is not None:
        yield reliability_plot(
            [(bin_.said, bin_.was) for bin_ in evaluation.curve.bins],
            words.PLOT_RELIABILITY.in_(language),
            words.SAID.in_(language),
            words.WAS.in_(language),
        )
    rows = [
        (row.name, row.flagged.value, row.kind.value)
        for row in evaluation.sources
        if not row.is_part
    ]
    yield bars_plot(rows, words.PLOT_SOURCES.in_(language))


def _figure(plot: str) -> str:
    title = plot.partition("<title>")[2].partition("</title>")[0]
    return f"<figure>{plot}<figcaption>{title}</figcaption></figure>"


def _table(table: Table, language: Language) -> str:
    head, *rows = table.lines(language)
    note = f'<p class="note">{escape(table.note.in_(language))}</p>' if table.note else ""
    cells = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows
    )
    kind = ' class="text"' if table.ends_in_text else ""
    return (
        f"<h2>{escape(table.title.in_(language))}</h2>{note}"
        f'<div class="scroll"><table{kind}><thead><tr>{cells}</tr></thead>'
        f"<tbody>{body}</tbody></table></div>"
    )
