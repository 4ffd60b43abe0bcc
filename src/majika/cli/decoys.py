"""`majika decoys`: every made-up login that was sent, and whether one was used again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from majika.cli.help import Command, database_option, lang_option
from majika.cli.language import say
from majika.findings import Language, Text

if TYPE_CHECKING:
    from majika.capture.decoy.book import Sent
    from majika.capture.decoy.wish import Notes

HELP = say(
    en="""List the made-up logins that were typed into pages, or look one up.

With TEXT (a name that somebody tries to sign in with, a line of a log), only those are
listed of which something stands in it: whoever has it got it from that page.

Exit status: 0 something is listed, 1 nothing is.""",
    ja="""これまでページに入力した架空の情報を一覧にします。

\b
TEXT(ログインに使われた ID や、記録の 1 行など)を指定すると、
その中に含まれるものだけを表示します。含まれていれば、それは
そのページから渡ったものです。

\b
終了ステータス:
  0 該当するものがある
  1 ない""",
)

NONE = Text(en="There are none.", ja="該当するものはありません。")
LINE = Text(
    en="{at}  {host}  {outcome}\n    typed: {typed}",
    ja="{at}  {host}  {outcome}\n    入力したもの: {typed}",
)


@click.command(cls=Command, help=HELP)
@click.argument("text", metavar="[TEXT]", required=False)
@database_option
@lang_option
def decoys(text: str | None, database: str, lang: Language) -> int:
    from majika.cli.console import accept_any_text, show_error
    from majika.errors import MajikaError

    accept_any_text()
    try:
        book = _book(database)
        found = [sent for sent in book.all() if text is None or sent.is_in(text)]
    except MajikaError as error:
        show_error(error, lang)
        return 1
    for sent in found:
        print(_line(sent, lang))
    if not found:
        print(NONE.in_(lang))
    return 0 if found else 1


def _book(url: str) -> Notes:
    """The one that workers share, in a database for many machines; else one's own."""
    from majika.capture.decoy.book import book_of_user

    if not url:
        return book_of_user()
    from majika.database import open_database
    from majika.jobs.decoys import SharedBook

    database = open_database(url)
    return SharedBook(database) if database.dialect == "postgresql" else book_of_user()


def _line(sent: Sent, language: Language) -> str:
    from majika.report.defang import defang, plain
    from majika.report.report_words import OUTCOMES, UNFINISHED

    outcome = OUTCOMES[sent.outcome.value] if sent.outcome else UNFINISHED
    return LINE.in_(language).format(
        at=sent.at.astimezone().isoformat(" ", "minutes"),
        host=defang(sent.host),
        outcome=outcome.in_(language),
        typed=plain(" / ".join(sent.own), 300),
    )
