"""`majika explain`: what a check or a story means, and what to do if one already did something."""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from majika.cli.help import Command, lang_option
from majika.cli.language import say
from majika.findings import Language, Text

if TYPE_CHECKING:
    from majika.checks import Check

IF_ALREADY = "if-already"
USAGE = 2
STORIES = Text(en="Stories that frauds tell:", ja="詐欺によくある筋書き:")
MORE = Text(en="For those who want to know more:", ja="くわしい説明(英語):")

HELP = say(
    en="""Explain a check: when it speaks, why it matters, when it is innocent. Or a story that
frauds tell, such as parcel.

Without a name, list all. `majika explain if-already` says what to do when you have
already opened, typed, answered or paid.""",
    ja="""\b
検査や、詐欺の筋書き(parcel など)を説明します。
名前を省くと、一覧を表示します。

\b
majika explain if-already は、もう開いた・入力した・返信した・
払った場合に、今からできることを示します。""",
)


@click.command(cls=Command, help=HELP)
@click.argument("name", metavar="[CHECK]", default="")
@lang_option
def explain(name: str, lang: Language) -> int:
    from majika.cli.console import accept_any_text, show_error, width
    from majika.errors import UnknownNameError

    accept_any_text()
    try:
        lines = _page(name, lang, min(width(), 100))
    except UnknownNameError as error:
        show_error(error, lang, name)
        return USAGE
    print("\n".join(lines))
    return 0


def _page(name: str, language: Language, columns: int) -> list[str]:
    if not name:
        return list(_list(language, columns))
    if name == IF_ALREADY:
        return list(_if_already(language, columns))
    from majika.brands.phrases import pretexts
    from majika.checks import check_named

    if name in pretexts():
        return list(_story(name, language, columns))
    return list(_check(check_named(name.replace("-", "_")), language, columns))


def _list(language: Language, columns: int) -> Iterator[str]:
    """Each check with its title, in the folders' order; then each story."""
    from majika.brands.phrases import pretext, pretexts
    from majika.checks import all_checks
    from majika.report.layout import wrap

    for check in all_checks().values():
        yield check.name
        title = _without_values(check.title.in_(language))
        yield from (f"    {line}" for line in wrap(title, columns - 4, language))
    yield from ("", STORIES.in_(language))
    for story in pretexts():
        yield from (story, f"    {pretext(story).title.in_(language)}")


def _story(name: str, language: Language, columns: int) -> Iterator[str]:
    """How a story goes, and what to do about it."""
    from majika.brands.phrases import pretext
    from majika.report.layout import wrap
    from majika.report.words import DO, DO_NOT
    from majika.verdict import Label

    story = pretext(name)
    yield story.title.in_(language)
    yield ""
    yield from wrap(story.explain.in_(language), columns, language)
    for heading, advice in ((DO[Label.SUSPICIOUS], story.do), (DO_NOT, story.do_not)):
        yield from ("", heading.in_(language)) if advice else ()
        for one in advice:
            yield from _bulleted(one.in_(language), columns, language)


def _bulleted(sentence: str, columns: int, language: Language) -> Iterator[str]:
    from majika.report.layout import wrap

    first, *rest = wrap(sentence, columns - 2, language)
    yield from (f"{'・' if language == 'ja' else '• '}{first}", *(f"  {line}" for line in rest))


def _check(check: Check[Any], language: Language, columns: int) -> Iterator[str]:
    """The sentences of a check in the reader's language, then its documentation."""
    from majika.report.layout import wrap

    for text in (check.title, check.says, check.see):
        yield from wrap(_without_values(text.in_(language)), columns, language)
        yield ""
    yield MORE.in_(language)
    page = inspect.getdoc(sys.modules[check.module]) or ""
    yield from (f"  {line}".rstrip() for line in page.splitlines())


def _if_already(language: Language, columns: int) -> Iterator[str]:
    from majika.advice_texts import ALL_STEPS, CALM
    from majika.report.layout import wrap

    yield from wrap(CALM.in_(language), columns, language)
    for step in ALL_STEPS:
        yield ""
        yield from _bulleted(step.in_(language), columns, language)


def _without_values(sentence: str) -> str:
    """A sentence as it reads before its values are known: `{brand}` becomes `…`."""
    return re.sub(r"\{[^{}]*\}", "…", sentence)
