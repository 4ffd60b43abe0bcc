"""`majika serve`: the same answers on a page, for everybody at this computer."""

from __future__ import annotations

import sys
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, NamedTuple

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
from majika.cli.reach import LOCAL, Reach, reach_options
from majika.findings import Language, Text

if TYPE_CHECKING:
    from datetime import timedelta
    from socket import socket

    from starlette.types import ASGIApp

    from majika.logs import Form
    from majika.pipeline import Options

HELP = say(
    en="""Open majika's pages in your browser: drop a mail, read the answer.

They are for this computer alone, and need no account, unless you let others reach them: --host
with --url and TLS, or a proxy (docs/accounts.md). Ctrl-C ends it.""",
    ja="""ブラウザーで使える画面を開きます。メールを置くと、結果が出ます。

\b
そのままなら、このパソコンの中だけで使え、登録はいりません。
ほかの人と使うには、--host と --url に加えて、TLS かプロキシを
指定します(docs/accounts.ja.md)。Ctrl-C で終わります。""",
)

USAGE, FAILED = 2, 1

OPEN = Text(
    en="majika is ready. Open this address in your browser:\n  {address}\nCtrl-C ends it.",
    ja="準備ができました。ブラウザーで次のアドレスを開いてください:\n  {address}\n"
    "Ctrl-C で終わります。",
)
SET_UP = Text(
    en="Nobody has an account yet. The first one is an admin's; it needs this code:\n  {code}",
    ja="利用者は、まだいません。最初に登録した人が管理者になります。登録には、次のコードを"
    "入力してください:\n  {code}",
)
NO_CERTIFICATE = Text(
    en="The certificate or its key cannot be used. Give both as PEM, the key without a password.",
    ja="証明書か鍵を使えません。どちらも PEM 形式で、鍵はパスワードなしのものを指定してください。",
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


class Kept(NamedTuple):
    """Where everything is kept (empty: in the user's own folder), how long, who works on it."""

    database: str
    files: str | None
    jobs: bool
    keep: timedelta | None


@click.command(cls=Command, help=HELP)
@reach_options
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
@database_option
@files_option
@lang_option
@overlay_option
@trust_option
@log_options
def serve(
    host: str,
    urls: tuple[str, ...],
    tls_cert: Path | None,
    tls_key: Path | None,
    behind: tuple[str, ...],
    accounts: bool,
    port: int,
    jobs: bool,
    keep: timedelta | None,
    database: str,
    files: str | None,
    lang: Language,
    overlay: Path | None,
    trust: tuple[str, ...],
    log_form: Form,
    log_level: str,
) -> int:
    from ssl import SSLError  # 5 to 25 ms, which every other command would wait for

    from majika.cli.analyze import options_of
    from majika.cli.console import accept_any_text, show_error
    from majika.errors import MajikaError
    from majika.logs import set_up

    accept_any_text()
    set_up(log_form, log_level)
    reach = Reach(
        host=host,
        urls=urls,
        tls_cert=tls_cert,
        tls_key=tls_key,
        behind=behind,
        accounts=accounts,
    )
    if problem := reach.problem():
        return _sorry(problem.in_(lang), USAGE)
    try:
        options = options_of(overlay, trust)
        listening = _listen(host, port)
        return _serve(Kept(database, files, jobs, keep), reach, options, listening, lang)
    except SSLError:
        return _sorry(NO_CERTIFICATE.in_(lang), FAILED)
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
    kept: Kept, reach: Reach, options: Options, listening: socket, language: Language
) -> int:
    import uvicorn

    from majika.web.connections import MOST, Connection

    app, setup_code = _app(kept, reach, options)
    settings = uvicorn.Config(
        app,
        http=Connection,
        ssl_certfile=reach.tls_cert,
        ssl_keyfile=reach.tls_key,
        proxy_headers=False,  # `Behind` reads them, from whom we know
        access_log=False,  # it would say who looked at which mail
        log_config=None,  # as everything of ours is written
        server_header=False,
        limit_concurrency=MOST,
        timeout_keep_alive=5,
        timeout_graceful_shutdown=5,
    )
    settings.load()
    print(OPEN.in_(language).format(address=_address(reach, listening)), flush=True)
    if setup_code:
        print(SET_UP.in_(language).format(code=setup_code), flush=True)
    uvicorn.Server(settings).run([listening])
    return 0


def _app(kept: Kept, reach: Reach, options: Options) -> tuple[ASGIApp, str]:
    """The app, and the code for its first person when there is none yet."""
    from majika.accounts.provider import Provider
    from majika.accounts.secret import new_code
    from majika.accounts.settings import read_settings
    from majika.accounts.store import Accounts
    from majika.cases.opening import cases_in
    from majika.database import open_database
    from majika.jobs import open_jobs
    from majika.web.app import make_app
    from majika.web.behind import Behind
    from majika.web.desk import Desk

    database = open_database(kept.database)
    cases = cases_in(database, kept.files, catalog=options.catalog)
    jobs = open_jobs(cases, options, database=database, working=kept.jobs, keep=kept.keep)
    desk = Desk(cases, jobs, options)
    desk.open()
    Thread(target=desk.catch_up, daemon=True).start()  # a kill loses none of it
    accounts = Accounts(database) if reach.shared else None
    setup_code = new_code() if accounts and accounts.people.is_empty() else ""
    site = reach.site()
    settings = read_settings() if accounts else None
    app = make_app(
        desk,
        accounts,
        site=site,
        setup_code=setup_code,
        provider=Provider(settings) if settings else None,
    )
    return Behind(app, reach.behind, site) if reach.behind else app, setup_code


def _address(reach: Reach, listening: socket) -> str:
    if urls := reach.site().urls:
        return urls[0]
    host, port = listening.getsockname()[:2]
    scheme = "https" if reach.secure else "http"
    return f"{scheme}://{f'[{host}]' if ':' in host else host}:{port}"


def _sorry(sentence: str, status: int) -> int:
    print(sentence, file=sys.stderr)
    return status
