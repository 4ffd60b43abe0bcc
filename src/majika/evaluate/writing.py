"""Tables as Markdown between two markers, and on the terminal."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Literal

from rich import box
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table as RichTable
from rich.text import Text as RichText

from majika import __version__, weigh
from majika.brands import Catalog
from majika.evaluate.cells import Table
from majika.evaluate.evaluation import Evaluation
from majika.findings import Language

BEGIN = "<!-- majika evaluate: begin -->"
END = "<!-- majika evaluate: end -->"


_BETWEEN = 3
"""Columns that the grid puts between two cells."""

_FOLDED = 20
"""Columns in which a folded text can still be read."""


def header_of(evaluation: Evaluation) -> dict[str, str]:
    """What a reader needs to know to repeat the measurement."""
    return {
        "date": datetime.now(UTC).date().isoformat(),
        "majika": __version__,
        "catalog": Catalog.default().version,
        "weights": weigh.version(),
        "mails": str(evaluation.counted),
    }


def one_line(header: Mapping[str, str]) -> str:
    """The header as one line."""
    return " · ".join(f"{name} {value}" for name, value in header.items())


def markdown(header: Mapping[str, str], tables: Iterable[Table], language: Language) -> str:
    """The header as one line, then each table."""
    return "\n\n".join([one_line(header), *(_markdown_table(table, language) for table in tables)])


def _markdown_table(table: Table, language: Language) -> str:
    head, *rows = table.lines(language)
    rule = ("---", *("--:" for _ in head[1:]))
    grid = "\n".join(_markdown_row(row) for row in (head, rule, *rows))
    note = table.note.in_(language) if table.note else ""
    return "\n\n".join(filter(None, [f"### {table.title.in_(language)}", note, grid]))


def _markdown_row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cell.replace("|", r"\|") for cell in cells) + " |"


def put_between_markers(document: str, content: str) -> str:
    """The document with everything between the markers replaced; appended where it has none."""
    block = f"{BEGIN}\n\n{content}\n\n{END}"
    marked = re.compile(re.escape(BEGIN) + ".*?" + re.escape(END), re.DOTALL)
    if marked.search(document):
        return marked.sub(lambda _: block, document, count=1)
    return f"{document.rstrip()}\n\n{block}\n".lstrip()


def show(
    header: Mapping[str, str], tables: Iterable[Table], language: Language, console: Console
) -> None:
    """Print for a reader. File names are shown as text, never as markup."""
    console.print(RichText(one_line(header)))
    for table in tables:
        console.print(RichText(f"\n{table.title.in_(language)}", style="bold"))
        if table.note:
            console.print(RichText(table.note.in_(language), style="dim"))
        if _columns_needed(table, language) <= console.width:
            console.print(_grid(table, language))
        else:
            console.print(RichText(_stacked(table, language)))


def _columns_needed(table: Table, language: Language) -> int:
    """Of a terminal, to cut no cell; text in the last column can be folded to a few."""
    widths = [max(map(cell_len, cells)) for cells in zip(*table.lines(language), strict=True)]
    if table.ends_in_text:
        widths[-1] = min(widths[-1], _FOLDED)
    return sum(widths) + _BETWEEN * len(widths)


def _stacked(table: Table, language: Language) -> str:
    """Where a grid would be cut: each row as lines of its own, one figure a line."""
    head, *rows = table.lines(language)
    blocks = (
        [row[0], *(f"  {name}: {cell}" for name, cell in zip(head[1:], row[1:], strict=True))]
        for row in rows
    )
    return "\n" + "\n\n".join("\n".join(block) for block in blocks)


def _grid(table: Table, language: Language) -> RichTable:
    head, *rows = table.lines(language)
    grid = RichTable(box=box.SIMPLE, pad_edge=False)
    for index, name in enumerate(head):
        folds = table.ends_in_text and index == len(head) - 1
        side: Literal["left", "right"] = "left" if folds or index == 0 else "right"
        grid.add_column(RichText(name), justify=side, no_wrap=not folds, overflow="fold")
    for row in rows:
        grid.add_row(*(RichText(cell) for cell in row))
    return grid
