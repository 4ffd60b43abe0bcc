"""`majika decoys`: every made-up login that was sent, and whether one was used again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from majika.cli.help import Command, lang_option
from majika.cli.language import say
from majika.findings import Language, Text

if TYPE_CHECKING:
    from majika.capture.decoy.book import Sent

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
@lang_option
def decoys(text: str | None, lang: Language) -> int:
    from majika.capture.decoy.book import book_of_user
    from majika.cli.console import accept_any_text

    accept_any_text()
    book = book_of_user()
    found = book.all() if text is None else book.used_in(text)
    for sent in found:
        print(_line(sent, lang))
    if not found:
        print(NONE.in_(lang))
    return 0 if found else 1


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
