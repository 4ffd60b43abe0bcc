"""`majika analyze`: the main job."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from majika.cli.help import Command, lang_option, overlay_option, text_option, trust_option
from majika.cli.language import say
from majika.cli.visiting import capture_option, visit_options, with_visit
from majika.findings import Language

if TYPE_CHECKING:
    from majika.brands import Catalog
    from majika.cli.answers import Answer
    from majika.pipeline import Options
    from majika.sources import Source

HELP = say(
    en="""Say what each mail is, and why. Works offline and opens no link unless told to.

FILE is a saved mail (.eml, .emlx, .msg), a mailbox (mbox, Maildir), a folder, a .zip of
mails, the text of an SMS (.txt, or with --text), or - for standard input.

Exit status, the first that fits: 20 a fraud was found, 10 a suspicious mail was found,
1 a mail could not be analyzed, 0 all are unknown or genuine; 2 wrong usage. So 0 always
means that every mail was looked at.""",
    ja="""メールが本物かどうかを調べ、理由とすべきことを示します。

\b
--capture を付けないかぎり、通信はせず、リンクも開きません。
FILE には、保存したメール(.eml .emlx .msg)、メールボックス
(mbox、Maildir)、フォルダー、メールの入った .zip、
SMS などの本文(.txt、または --text)を指定します。- は標準入力です。

\b
終了ステータス(上から順に当てはまるもの):
  20 詐欺のメールがあった
  10 注意すべきメールがあった
   1 調べられないメールがあった
   0 すべて調べ、判断できないか本物だった
   2 使い方の誤り""",
)

FAILED, USAGE = 1, 2
"""Exit statuses that are no answers."""


@click.command(cls=Command, help=HELP)
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help=say(en="Print one JSON object a mail and line.", ja="1 通を 1 行の JSON で出力します。"),
)
@text_option
@capture_option
@visit_options
@lang_option
@overlay_option
@trust_option
def analyze(
    files: tuple[str, ...],
    as_json: bool,
    text: bool,
    lang: Language,
    overlay: Path | None,
    trust: tuple[str, ...],
    **visit: Any,
) -> int:
    from majika.cli.console import accept_any_text, show_error
    from majika.errors import MajikaError
    from majika.sources import read_sources

    accept_any_text()
    try:
        options = with_visit(
            options_of(overlay, trust), visit, lang, reads_standard_input="-" in files
        )
    except MajikaError as error:
        show_error(error, lang)
        return USAGE
    answers = _counted(_answers(read_sources(files, text=text), options))
    if as_json:
        return _status(_write_json(answers, lang, options.catalog))
    return _status(_write_text(answers, lang))


def options_of(overlay: Path | None, trust: Iterable[str]) -> Options:
    """What a command line says about brands and servers. Raises `CatalogError`."""
    from majika.pipeline import Options

    return Options(
        catalog=_catalog(overlay), trusted_authserv=frozenset(name.lower() for name in trust)
    )


def _catalog(overlay: Path | None) -> Catalog | None:
    if overlay is None:
        return None
    from majika.brands import Catalog

    return Catalog.default().with_overlay(overlay)


def _answers(sources: Iterable[Source], options: Options) -> Iterator[Answer]:
    return (judged(source, options) for source in sources)


def judged(source: Source, options: Options) -> Answer:
    """What came of one source."""
    from majika.cli.answers import Answer
    from majika.errors import MajikaError
    from majika.judging import judge

    try:
        return Answer(source.name, verdict=judge(source, options))
    except MajikaError as error:
        return Answer(source.name, error=error, kind=source.kind)


def _counted(answers: Iterator[Answer]) -> Iterator[Answer]:
    """`answers`, with a bar on standard error when there are more than a few."""
    from majika.cli.progress import with_progress

    return with_progress(answers) if sys.stderr.isatty() else answers


def _write_json(
    answers: Iterator[Answer], language: Language, catalog: Catalog | None
) -> Counter[int]:
    from majika.cli.console import say_stopped
    from majika.report.json import error_to_json, to_json, to_line

    statuses: Counter[int] = Counter()
    try:
        for answer in answers:
            if answer.verdict is not None:
                line = to_json(answer.verdict, language, answer.source, catalog)
            else:
                line = error_to_json(
                    answer.problem, language, answer.source, catalog, kind=answer.kind
                )
            print(to_line(line), flush=True)
            statuses[answer.status] += 1
    except KeyboardInterrupt:
        say_stopped(statuses.total(), language)
        raise
    return statuses


def _write_text(answers: Iterator[Answer], language: Language) -> Counter[int]:
    from majika.cli.answers import write_answers

    return write_answers(answers, language)


def _status(statuses: Counter[int]) -> int:
    """A failure outranks a quiet answer, never a warning: 20, 10, 1, 0."""
    return next((status for status in (20, 10, FAILED) if statuses[status]), 0)
