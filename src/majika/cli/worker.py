"""`majika worker`: does the jobs that others ask for, on this machine or on many."""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING

import click

from majika.cli.help import (
    Command,
    database_option,
    files_option,
    keep_option,
    lang_option,
    log_options,
    overlay_option,
    trust_option,
)
from majika.cli.language import say
from majika.findings import Language, Text

if TYPE_CHECKING:
    from datetime import timedelta

    from majika.logs import Form
    from majika.pipeline import Options

HELP = say(
    en="""Do the jobs of majika's pages: open links, tell other programs, delete what is old.

`majika serve` does them itself; start workers beside `majika serve --no-jobs`, on as many
machines as you like, all with the same PostgreSQL database and the same place for files.

Ctrl-C or SIGTERM ends it: what can end soon is done, the rest is left to other workers. One that
is killed loses nothing: others take over.""",
    ja="""画面から頼まれた作業(リンクを開く、ほかのプログラムへの通知、古い記録の削除)をします。

\b
通常は majika serve が自分で行います。分ける場合は majika serve --no-jobs
とし、このコマンドを必要な台数で動かします。どれにも同じ PostgreSQL の
データベースと、同じファイルの置き場所を指定してください。

\b
Ctrl-C か SIGTERM で終わります。すぐ済む作業は終わらせ、残りはほかの
ワーカーが引き継ぎます。途中で強制終了しても、作業は失われません。""",
)

GRACE_S = 30
"""Seconds that jobs have to end by themselves. systemd waits for 90 before it kills."""

READY = Text(
    en="Working. Ctrl-C ends it.",
    ja="作業を受け付けています。Ctrl-C で終わります。",
)
ENDING = Text(
    en="Ending: what still runs has {seconds} seconds, the rest is left to others.",
    ja="終了します。実行中の作業は {seconds} 秒だけ待ち、残りはほかのワーカーに任せます。",
)
FAILED = 1


@click.command(cls=Command, help=HELP)
@database_option
@files_option
@click.option(
    "--concurrency",
    metavar="N",
    type=click.IntRange(1, 40),
    help=say(
        en="How many links each worker opens at once; 2 unless you say so. It holds for all "
        "workers from then on.",
        ja="一つのワーカーが同時に開くリンクの数(初めは 2)。すべてのワーカーに適用されます。",
    ),
)
@keep_option
@lang_option
@overlay_option
@trust_option
@log_options
def worker(
    database: str,
    files: str | None,
    concurrency: int | None,
    keep: timedelta | None,
    lang: Language,
    overlay: Path | None,
    trust: tuple[str, ...],
    log_form: Form,
    log_level: str,
) -> int:
    from majika.cli.analyze import options_of
    from majika.cli.console import accept_any_text, show_error
    from majika.errors import JobPackageError, MajikaError
    from majika.logs import set_up

    accept_any_text()
    set_up(log_form, log_level)
    try:
        _work(database, files, options_of(overlay, trust), concurrency, keep, lang)
    except ModuleNotFoundError as error:
        show_error(JobPackageError(f"The package {error.name} is missing."), lang)
        return FAILED
    except MajikaError as error:
        show_error(error, lang)
        return FAILED
    return 0


def _work(
    url: str,
    files: str | None,
    options: Options,
    visits: int | None,
    keep: timedelta | None,
    language: Language,
) -> None:
    """Raises `MajikaError` when it cannot begin."""
    stop = _asked_to_stop()
    from majika.cases.opening import cases_in
    from majika.database import open_database
    from majika.jobs import open_jobs

    database = open_database(url)
    cases = cases_in(database, files, catalog=options.catalog)
    Thread(target=cases.catch_up, daemon=True).start()  # a kill loses none of it
    jobs = open_jobs(cases, options, database=database, visits=visits, keep=keep)
    print(READY.in_(language), file=sys.stderr, flush=True)
    while not stop.wait(1):  # a wait without end would not hear Ctrl-C on Windows
        pass
    print(ENDING.in_(language).format(seconds=GRACE_S), file=sys.stderr, flush=True)
    jobs.close(GRACE_S)
    database.close()


def _asked_to_stop() -> Event:
    """Set by the first signal; the second one ends the program as it always does."""
    stop = Event()

    def ask(number: int, _: object) -> None:
        signal.signal(number, signal.SIG_DFL)
        stop.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, ask)
    return stop
