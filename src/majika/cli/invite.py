"""`majika invite`: the way back in, for whoever runs the server."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from majika.cli.help import Command, database_option, lang_option
from majika.cli.language import say
from majika.findings import Language, Text

if TYPE_CHECKING:
    from majika.accounts.store import Accounts

HELP = say(
    en="""Make a link by which NAME chooses another password.

For an admin who forgot theirs, and has no other admin to ask. The old password and all sessions
of NAME end at once. The link is good once, and for 7 days.""",
    ja="""NAME さんがパスワードを決め直すためのリンクを作ります。

\b
パスワードを忘れた管理者に、頼めるほかの管理者がいないときに使います。
NAME さんのこれまでのパスワードは、すぐに使えなくなり、ログアウトになります。
リンクを使えるのは、7 日以内に一度だけです。""",
)

NOBODY = Text(en="Nobody has this name.", ja="その名前の利用者はいません。")
EXTERNAL = Text(
    en="This person signs in through another service, and has no password here.",
    ja="この利用者は外部のサービスでログインするため、majika にパスワードがありません。",
)
LINK = Text(
    en="Open this below the address of your majika (https://majika.example/join/…):\n  {path}",
    ja="majika のアドレスに続けて、次を開いてください(https://majika.example/join/…):\n  {path}",
)
FAILED = 1


@click.command(cls=Command, help=HELP)
@click.argument("name")
@database_option
@lang_option
def invite(name: str, database: str, lang: Language) -> int:
    from majika.accounts.store import Accounts
    from majika.cli.console import accept_any_text, show_error
    from majika.database import open_database
    from majika.errors import MajikaError

    accept_any_text()
    try:
        opened = open_database(database)
        try:
            return _invite(Accounts(opened), name, lang)
        finally:
            opened.close()
    except MajikaError as error:
        show_error(error, lang)
        return FAILED


def _invite(accounts: Accounts, name: str, language: Language) -> int:
    person = accounts.people.named(name)
    if person is None or person.external:
        print((EXTERNAL if person else NOBODY).in_(language), file=sys.stderr)
        return FAILED
    secret = accounts.invitations.make(person.id)
    accounts.log.write("", "person.invited", person.id)
    print(LINK.in_(language).format(path=f"/join/{secret}"))
    return 0
