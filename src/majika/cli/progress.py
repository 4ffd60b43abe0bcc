"""A bar on standard error for long runs; it never mixes with the answers."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeVar

from majika.cli.language import say

if TYPE_CHECKING:
    from rich.progress import Progress, ProgressColumn

Thing = TypeVar("Thing")

A_FEW = 5
"""Mails that pass without a bar."""


def with_progress(things: Iterator[Thing], *, answers_scroll: bool = True) -> Iterator[Thing]:
    """`things` as they come. Silent where the answers themselves scroll by on the terminal."""
    if answers_scroll and sys.stdout.isatty():
        yield from things
        return
    for _, thing in zip(range(A_FEW), things, strict=False):
        yield thing
    yield from _with_bar(things)


def _with_bar(things: Iterator[Thing]) -> Iterator[Thing]:
    first = next(things, None)
    if first is None:
        return
    from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

    words = say(en="{task.completed} mails", ja="{task.completed} 通")
    with _bar(SpinnerColumn(), TextColumn(words), TimeElapsedColumn()) as bar:
        task = bar.add_task("", total=None, completed=A_FEW)
        yield first
        for thing in things:
            bar.advance(task)
            yield thing


def with_known_total(things: Iterator[Thing], total: int) -> Iterator[Thing]:
    """`things` as they come, with a bar that shows how many are left."""
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn

    words = TextColumn(say(en="Analyzing", ja="調べています"))
    with _bar(words, BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()) as bar:
        yield from bar.track(things, total=total)


def _bar(*columns: ProgressColumn) -> Progress:
    """A bar that leaves standard output alone: rich would send what is printed meanwhile to the
    bar's own console, and answers that go to a file would end on the terminal."""
    from rich.console import Console
    from rich.progress import Progress

    return Progress(
        *columns,
        console=Console(stderr=True),
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
    )
