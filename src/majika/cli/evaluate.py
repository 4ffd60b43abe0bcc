"""`majika evaluate`: how good majika is on the reader's own labelled mail."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from majika.cli.help import Command, lang_option
from majika.cli.language import say
from majika.findings import Language, Text

if TYPE_CHECKING:
    from majika.evaluate import Entry, Evaluation, Outcome, Sample

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

USAGE = 2
NO_MAIL = Text(
    en="The folder holds no mail (.eml, .emlx, .msg or Maildir).\n"
    "  Give a folder with one mail a file.",
    ja="フォルダーにメール(.eml .emlx .msg Maildir)がありません。\n"
    "  1 通 1 ファイルで入ったフォルダーを指定してください。",
)
NO_LABELS = Text(
    en="Nothing says which of these mails are frauds: no folder is named phish, fraud, scam, "
    "honest, genuine, legit or …ham.\n"
    "  Sort the mails into two folders, for instance phish and ham. To see what each is, use: "
    "majika analyze",
    ja="どのメールが詐欺かがわかりません。phish、fraud、scam、honest、genuine、legit、…ham という"
    "名前のフォルダーがないためです。\n"
    "  メールを、たとえば phish と ham の二つのフォルダーに分けてください。"
    "一通ずつ調べるには majika analyze を使います。",
)

NO_TABLE = Text(
    en="{file} is no table with the columns path and campaign (CSV in UTF-8).",
    ja="{file} は、path と campaign の列がある表(UTF-8 の CSV)ではありません。",
)
CANNOT_WRITE = Text(
    en="{file} cannot be written.\n  Give a file in a folder that exists.",
    ja="{file} に書き込めません。\n  すでにあるフォルダーの中のファイルを指定してください。",
)


@click.command(cls=Command, help=HELP)
@click.argument("folder", metavar="FOLDER", type=FOLDER)
@click.option(
    "--manifest",
    "manifests",
    metavar="CSV",
    type=FILE,
    multiple=True,
    help=say(
        en="Table with the columns path and campaign, to count near copies once; kind and date "
        "too, if it has them. Can be given again.",
        ja="path と campaign の列がある表。よく似たメールを 1 種類と数えます。"
        "kind と date の列も読みます。何度でも指定できます。",
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
@click.option(
    "--html",
    metavar="PAGE",
    type=NEW_FILE,
    help=say(
        en="Write a page with plots and tables. It names the mails that went wrong.",
        ja="図と表のページを書き出します。間違えたメールの名前を含みます。",
    ),
)
@lang_option
def evaluate(
    folder: Path,
    manifests: tuple[Path, ...],
    as_json: bool,
    workers: int | None,
    write: Path | None,
    html: Path | None,
    lang: Language,
) -> int:
    from majika.evaluate import evaluate as measure
    from majika.evaluate import read_corpus
    from majika.evaluate.corpus import Kind

    for file in filter(None, (write, html)):
        _check_writable(file, lang)
    samples = list(read_corpus(folder, _entries(manifests, lang)))
    if not samples:
        _refuse(NO_MAIL, lang)
    if all(sample.kind is Kind.OTHER for sample in samples):
        _refuse(NO_LABELS, lang)
    evaluation = measure(_judged(samples, workers))
    if write is not None:
        _write(write, evaluation, lang)
    if html is not None:
        _write_page(html, evaluation, lang)
    if as_json:
        _print_json(evaluation)
    else:
        _print_tables(evaluation, lang)
    return 0


def _refuse(sentences: Text, language: Language, file: Path | None = None) -> NoReturn:
    """Say on standard error why nothing can be measured, and end."""
    from majika.report.defang import typed

    click.echo(sentences.in_(language).replace("{file}", typed(str(file), 300)), err=True)
    raise click.exceptions.Exit(USAGE)


def _check_writable(file: Path, language: Language) -> None:
    """Before the measurement, which takes minutes: afterwards it would be lost."""
    target = file if file.exists() else file.parent
    if not os.access(target, os.W_OK):
        _refuse(CANNOT_WRITE, language, file)


def _entries(manifests: Iterable[Path], language: Language) -> dict[str, Entry]:
    import csv

    from majika.evaluate import read_manifest

    entries: dict[str, Entry] = {}
    for manifest in manifests:
        try:
            entries |= read_manifest(manifest)
        except (ValueError, csv.Error, OSError):
            _refuse(NO_TABLE, language, manifest)
    return entries


def _judged(samples: list[Sample], workers: int | None) -> Iterator[Outcome]:
    """The outcomes as they come, with a bar on standard error."""
    from majika.brands import Catalog
    from majika.cli.progress import with_known_total
    from majika.evaluate import NamingRule, judge
    from majika.pipeline import analyze

    rule = NamingRule.of(Catalog.default().brands.values())
    yield from with_known_total(judge(samples, rule, analyze, workers), len(samples))


def _write(path: Path, evaluation: Evaluation, language: Language) -> None:
    from majika.evaluate.tables import measured
    from majika.evaluate.writing import header_of, markdown, put_between_markers

    document = path.read_text(encoding="utf-8") if path.exists() else ""
    content = markdown(header_of(evaluation), measured(evaluation), language)
    path.write_text(put_between_markers(document, content), encoding="utf-8")


def _write_page(path: Path, evaluation: Evaluation, language: Language) -> None:
    from majika.evaluate.page import page
    from majika.evaluate.writing import header_of

    path.write_text(page(header_of(evaluation), evaluation, language), encoding="utf-8")


def _print_json(evaluation: Evaluation) -> None:
    import json

    from majika.evaluate.plain import as_plain
    from majika.evaluate.writing import header_of

    click.echo(json.dumps(as_plain(header_of(evaluation), evaluation), ensure_ascii=False))


def _print_tables(evaluation: Evaluation, language: Language) -> None:
    from rich.console import Console

    from majika.evaluate.tables import measured, mistakes
    from majika.evaluate.writing import header_of, show

    tables = [*measured(evaluation), *mistakes(evaluation)]
    show(header_of(evaluation), tables, language, Console())
