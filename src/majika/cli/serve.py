"""`majika serve`: the same answers on a page, for everybody at this computer."""

from __future__ import annotations

import sys
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import click

from majika.cli.help import (
    Command,
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
    from socket import socket

    from majika.logs import Form
    from majika.pipeline import Options

HELP = say(
    en="""Open majika's pages in your browser: drop a mail, read the answer.

They are for this computer alone, and need no account. Mails are kept in your own folder.
Ctrl-C ends it.""",
    ja="""ブラウザーで使える画面を開きます。メールを置くと、結果が出ます。

\b
このパソコンの中だけで使え、登録はいりません。
メールは、ご自分のフォルダーに保存されます。
Ctrl-C で終わります。""",
)

LOCAL = ("127.0.0.1", "localhost", "::1")
USAGE, FAILED = 2, 1

HERE_ONLY = Text(
    en="This version answers only on this computer (127.0.0.1): it has no accounts yet, and "
    "everybody who reached it would see your mails.",
    ja="この版は、このパソコン(127.0.0.1)でだけ使えます。利用者の登録がまだないため、ほかから"
    "つながると、だれでもメールを見られてしまいます。",
)
OPEN = Text(
    en="majika is ready. Open this address in your browser:\n  {address}\nCtrl-C ends it.",
    ja="準備ができました。ブラウザーで次のアドレスを開いてください:\n  {address}\n"
    "Ctrl-C で終わります。",
)
TAKEN = Text(
    en="Another program uses port {port}. Name another one: --port {other}",
    ja="ポート {port} は、ほかのプログラムが使っています。別の番号を指定してください: "
    "--port {other}",
)
MISSING = Text(
    en="The package {name} is missing, which the pages need. Run: "
    "pip install 'majika[browser,cases,jobs,report,web]'",
    ja="画面を出すためのソフト({name})が足りません。次のように入れてください: "
    "pip install 'majika[browser,cases,jobs,report,web]'",
)


@click.command(cls=Command, help=HELP)
@click.option(
    "--host",
    default=LOCAL[0],
    show_default=True,
    help=say(en="This computer's own address.", ja="このパソコン自身のアドレス。"),
)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8000,
    show_default=True,
    help=say(en="0 takes any that is free.", ja="0 なら、空いている番号を使います。"),
)
@click.option(
    "--no-jobs",
    "jobs",
    is_flag=True,
    default=True,
    flag_value=False,
    help=say(
        en="Leave visits and other jobs to `majika worker`.",
        ja="リンクを開くなどの作業を majika worker に任せます。",
    ),
)
@keep_option
@lang_option
@overlay_option
@trust_option
@log_options
def serve(
    host: str,
    port: int,
    jobs: bool,
    keep: timedelta | None,
    lang: Language,
    overlay: Path | None,
    trust: tuple[str, ...],
    log_form: Form,
    log_level: str,
) -> int:
    from majika.cli.analyze import options_of
    from majika.cli.console import accept_any_text, show_error
    from majika.errors import MajikaError
    from majika.logs import set_up

    accept_any_text()
    set_up(log_form, log_level)
    if host not in LOCAL:
        return _sorry(HERE_ONLY.in_(lang), USAGE)
    try:
        options = options_of(overlay, trust)
        listening = _listen(host, port)
        return _serve(options, listening, lang, jobs=jobs, keep=keep)
    except OSError:
        other = port + 1 if port < 65535 else 8000
        return _sorry(TAKEN.in_(lang).format(port=port, other=other), FAILED)
    except ModuleNotFoundError as error:
        return _sorry(MISSING.in_(lang).format(name=error.name), FAILED)
    except MajikaError as error:
        show_error(error, lang)
        return FAILED


def _listen(host: str, port: int) -> socket:
    """The address, taken before anything else is loaded. Raises `OSError`."""
    import socket as sockets

    family = sockets.AF_INET6 if ":" in host else sockets.AF_INET
    listening = sockets.socket(family)
    listening.setsockopt(sockets.SOL_SOCKET, sockets.SO_REUSEADDR, 1)
    listening.bind((LOCAL[0] if host == "localhost" else host, port))
    listening.listen()  # who comes early waits until the pages are there
    return listening


def _serve(
    options: Options,
    listening: socket,
    language: Language,
    *,
    jobs: bool,
    keep: timedelta | None,
) -> int:
    import uvicorn

    from majika.cases.opening import cases_in
    from majika.database import open_database
    from majika.jobs import open_jobs
    from majika.web.app import make_app
    from majika.web.desk import Desk

    database = open_database()
    cases = cases_in(database, catalog=options.catalog)
    Thread(target=cases.catch_up, daemon=True).start()  # a kill loses none of it
    opened = open_jobs(cases, options, database=database, working=jobs, keep=keep)
    desk = Desk(cases, opened, options)
    desk.open()
    host, port = listening.getsockname()[:2]
    address = f"http://{f'[{host}]' if ':' in host else host}:{port}"
    print(OPEN.in_(language).format(address=address), flush=True)
    settings = uvicorn.Config(
        make_app(desk),
        access_log=False,  # it would say who looked at which mail
        log_config=None,  # as everything of ours is written
        server_header=False,
        limit_concurrency=64,
        timeout_keep_alive=5,
        timeout_graceful_shutdown=5,
    )
    uvicorn.Server(settings).run([listening])
    return 0


def _sorry(sentence: str, status: int) -> int:
    print(sentence, file=sys.stderr)
    return status
