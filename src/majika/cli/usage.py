"""A command line that cannot be understood: two lines, in the reader's language."""

from __future__ import annotations

import sys

import click

from majika.findings import Language
from majika.report.defang import plain

_JAPANESE = {
    "NoSuchCommand": "「{name}」というコマンドはありません。",
    "NoSuchOption": "「{name}」というオプションはありません。",
    "MissingParameter": "「{name}」を指定してください。",
    "BadParameter": "「{name}」の指定が正しくありません。",
    "BadOptionUsage": "「{name}」の使い方が正しくありません。",
}
"""By the name of click's error."""


def show_usage_error(error: click.ClickException, language: Language) -> None:
    """What is wrong with the command line, and where help is."""
    context = getattr(error, "ctx", None)
    command = context.command_path if context is not None else "majika"
    if language == "ja":
        print(_in_japanese(error), file=sys.stderr)
        print(f"  使い方は {command} --help で表示されます。", file=sys.stderr)
    else:
        print(plain(error.format_message(), 300), file=sys.stderr)
        print(f"  See {command} --help.", file=sys.stderr)


def _in_japanese(error: click.ClickException) -> str:
    if type(error) is click.UsageError and not error.message.isascii():
        return error.message  # one of ours, in the reader's language already
    sentence = _JAPANESE.get(type(error).__name__, "指定が正しくありません。")
    return sentence.format(name=plain(_name(error), 60))


def _name(error: click.ClickException) -> str:
    """The command, option or argument it is about."""
    parameter = getattr(error, "param", None)
    if isinstance(parameter, click.Option):
        return parameter.opts[0]
    if parameter is not None:
        return str(parameter.metavar or parameter.opts[0])
    return str(getattr(error, "option_name", None) or getattr(error, "command_name", ""))
