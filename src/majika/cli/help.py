"""Help pages whose headings speak the reader's language too."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import click

from majika.cli.language import LANGUAGE, say

_JAPANESE = {
    "Usage: ": "使い方: ",
    "[OPTIONS]": "[オプション]",
    "[COMMAND] [ARGS]...": "[コマンド] [引数]...",
    "\nOptions:\n": "\nオプション:\n",
    "\nCommands:\n": "\nコマンド:\n",
    "Show this message and exit.": "この説明を表示します。",
    "[default: ": "[既定値: ",
    "[required]": "[必須]",
}
"""click's own words. It has them in English only."""


class Command(click.Command):
    """A command with its help in the reader's language."""

    def get_help(self, ctx: click.Context) -> str:
        return _translated(super().get_help(ctx))


class Group(click.Group):
    """The list of commands, in the reader's language and in the order of their use."""

    command_class = Command

    def get_help(self, ctx: click.Context) -> str:
        return _translated(super().get_help(ctx))

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)


lang_option = click.option(
    "--lang",
    type=click.Choice(["en", "ja"]),
    default=LANGUAGE,
    help=say(en="Language; else the locale's.", ja="言語。なければ環境の設定に従います。"),
)


overlay_option = click.option(
    "--brands",
    "--overlay",
    "overlay",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help=say(
        en="A file of your own brands (see majika brands --help).",
        ja="ご自分で書いたブランドの一覧(majika brands --help)。",
    ),
)


text_option = click.option(
    "--text",
    is_flag=True,
    help=say(
        en="The text of an SMS or of any message without a mail's headers. A file called .txt is "
        "taken for one anyway, unless it begins like a mail.",
        ja="SMS など、メールではないメッセージの本文として調べます。名前が .txt で終わるファイル"
        "は、メールの形をしていなければ、指定しなくても本文として扱います。",
    ),
)


trust_option = click.option(
    "--trust",
    metavar="AUTHSERV-ID",
    multiple=True,
    help=say(
        en="Name under which your own mail server writes its checks: what follows "
        "“Authentication-Results:”, for instance mx.example.com.",
        ja="ご自分のメールサーバーが確認結果に書く名前。「Authentication-Results:」のすぐ後にあります"
        "(例: mx.example.com)。",
    ),
)


database_option = click.option(
    "--database",
    metavar="URL",
    default="",
    envvar="MAJIKA_DATABASE",
    help=say(
        en="Where cases are kept: postgresql://… or sqlite:///FILE; else a file in your own "
        "folder. Or MAJIKA_DATABASE, where nobody else sees its password.",
        ja="メールの記録を置くデータベース。postgresql://… または sqlite:///ファイル。なければ"
        "ご自分のフォルダーに置きます。環境変数 MAJIKA_DATABASE なら、パスワードを見られません。",
    ),
)


files_option = click.option(
    "--files",
    metavar="PLACE",
    default=None,
    envvar="MAJIKA_FILES",
    help=say(
        en="Where mails and pictures lie: a folder, or s3://…; else your own folder. "
        "Or MAJIKA_FILES.",
        ja="メールと画像を置く場所。フォルダー、または s3://…。なければご自分のフォルダーです。"
        "環境変数 MAJIKA_FILES でも指定できます。",
    ),
)


def _days(_: click.Context, __: click.Parameter, number: int | None) -> timedelta | None:
    return None if number is None else timedelta(days=number)


keep_option = click.option(
    "--keep-days",
    "keep",
    metavar="N",
    type=click.IntRange(1, 36_500),
    callback=_days,
    envvar="MAJIKA_KEEP_DAYS",
    help=say(
        en="Delete mails that were last seen this many days ago, with all that belongs to them, "
        "once a day. Without it nothing is deleted by itself. Or MAJIKA_KEEP_DAYS.",
        ja="最後に届いてからこの日数がたったメールを、関連するものと一緒に 1 日 1 回削除します。"
        "指定しなければ、自動では削除しません。環境変数 MAJIKA_KEEP_DAYS でも指定できます。",
    ),
)


def log_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """How a server of ours writes down what it does."""
    form = click.option(
        "--log",
        "log_form",
        type=click.Choice(["text", "json"]),
        default="text",
        envvar="MAJIKA_LOG",
        help=say(
            en="How what happens is written to standard error. It names no person and no mail.",
            ja="標準エラーへの記録の形。人の名前やメールの内容は書きません。",
        ),
    )
    level = click.option(
        "--log-level",
        type=click.Choice(["warning", "info"]),
        default="warning",
        envvar="MAJIKA_LOG_LEVEL",
        help=say(
            en="info: every request and job, too.",
            ja="info にすると、すべての要求と処理も記録します。",
        ),
    )
    return form(level(command))


def _translated(page: str) -> str:
    if LANGUAGE == "ja":
        for english, japanese in _JAPANESE.items():
            page = page.replace(english, japanese)
    return page
