"""`majika evaluate`: how good majika is on the reader's own labelled mail."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from majika.cli.help import Command, lang_option
from majika.cli.language import say
from majika.findings import Language

if TYPE_CHECKING:
    from majika.evaluate import Evaluation, Outcome, Sample

HELP = say(
    en="""Measure how good majika is on your own labelled mail. Works offline.

Per source, per campaign and per check, with the mails that went wrong.

FOLDER holds one mail a file (.eml, .emlx, .msg, Maildir). Folders in it that are named phish,
fraud or scam hold frauds; honest, genuine, legit, or names that end in ham hold honest mail.
What lies elsewhere is not counted.""",
    ja="""分類済みのメールで、majika の正確さを測ります。通信はしません。

\b
出どころ別・種類別・検査別の結果と、間違えたメールを示します。
FOLDER には 1 通 1 ファイル(.eml .emlx .msg Maildir)で入れます。
中のフォルダーの名前で分類します。
  phish fraud scam        詐欺メール
  honest genuine legit    普通のメール(ham で終わる名前も)
  それ以外                数えません""",
)

FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
NEW_FILE = click.Path(dir_okay=False, path_type=Path)

WIDEST = 132
"""Columns that the tables need. Better a wrapped line than a figure left out."""


@click.command(cls=Command, help=HELP)
@click.argument("folder", metavar="FOLDER", type=FOLDER)
@click.option(
    "--manifest",
    metavar="CSV",
    type=FILE,
    help=say(
        en="Table with the columns path and campaign, to count near copies once.",
        ja="path と campaign の列がある表。よく似たメールを 1 種類と数えます。",
    ),
)
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help=say(en="Print one JSON object.", ja="結果を 1 つの JSON で出力します。"),
)
@click.option(
    "--workers",
    metavar="N",
    type=click.IntRange(min=1),
    help=say(en="Processes; else one for each core.", ja="プロセスの数。なければコアの数。"),
)
@click.option(
    "--write",
    metavar="MARKDOWN",
    type=NEW_FILE,
    help=say(
        en="File whose marked part the tables replace. They name no mail.",
        ja="表を書き込むファイル。メールの名前は書きません。",
    ),
)
@lang_option
def evaluate(
    folder: Path,
    manifest: Path | None,
    as_json: bool,
    workers: int | None,
    write: Path | None,
    lang: Language,
) -> int:
    from majika.evaluate import evaluate as measure
    from majika.evaluate import read_corpus

    samples = list(read_corpus(folder, _campaigns(manifest)))
    if not samples:
        raise click.BadParameter(
            "it holds no mail (.eml, .emlx, .msg or Maildir).", param_hint="FOLDER"
        )
    evaluation = measure(_judged(samples, workers))
    if write is not None:
        _write(write, evaluation, lang)
    if as_json:
        _print_json(evaluation)
    else:
        _print_tables(evaluation, lang)
    return 0


def _campaigns(manifest: Path | None) -> dict[str, str]:
    from majika.evaluate import read_manifest

    try:
        return read_manifest(manifest) if manifest else {}
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--manifest") from error


def _judged(samples: list[Sample], workers: int | None) -> Iterator[Outcome]:
    """The outcomes as they come, with a bar on standard error."""
    from rich.console import Console
    from rich.progress import track

    from majika.brands import Catalog
    from majika.evaluate import NamingRule, judge
    from majika.pipeline import analyze

    yield from track(
        judge(samples, NamingRule.of(Catalog.default().brands.values()), analyze, workers),
        description=say(en="Analyzing", ja="調べています"),
        total=len(samples),
        console=Console(stderr=True),
        transient=True,
    )


def _header(evaluation: Evaluation) -> dict[str, str]:
    """What a reader needs to know to repeat the measurement."""
    from datetime import UTC, datetime

    from majika import __version__, weigh
    from majika.brands import Catalog

    return {
        "date": datetime.now(UTC).date().isoformat(),
        "majika": __version__,
        "catalog": Catalog.default().version,
        "weights": weigh.version(),
        "mails": str(evaluation.counted),
    }


def _write(path: Path, evaluation: Evaluation, language: Language) -> None:
    from majika.evaluate.tables import measured
    from majika.evaluate.writing import markdown, put_between_markers

    document = path.read_text(encoding="utf-8") if path.exists() else ""
    content = markdown(_header(evaluation), measured(evaluation), language)
    path.write_text(put_between_markers(document, content), encoding="utf-8")


def _print_json(evaluation: Evaluation) -> None:
    import json

    from majika.evaluate.plain import as_plain

    click.echo(json.dumps(as_plain(_header(evaluation), evaluation), ensure_ascii=False))


def _print_tables(evaluation: Evaluation, language: Language) -> None:
    from rich.console import Console

    from majika.evaluate.tables import measured, mistakes
    from majika.evaluate.writing import show

    tables = [*measured(evaluation), *mistakes(evaluation)]
    console = Console()
    console.width = max(console.width, WIDEST)
    show(_header(evaluation), tables, language, console)
