"""A bar on standard error for long runs; it never mixes with the answers."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TypeVar

from majika.cli.language import say

Thing = TypeVar("Thing")

A_FEW = 5
"""Mails that pass without a bar."""


def with_progress(things: Iterator[Thing]) -> Iterator[Thing]:
    """`things` as they come. Silent where the answers themselves scroll by on the terminal."""
    if sys.stdout.isatty():
        yield from things
        return
    for _, thing in zip(range(A_FEW), things, strict=False):
        yield thing
    yield from _with_bar(things)


def _with_bar(things: Iterator[Thing]) -> Iterator[Thing]:
    first = next(things, None)
    if first is None:
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    words = say(en="{task.completed} mails", ja="{task.completed} 通")
    columns = (SpinnerColumn(), TextColumn(words), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None, completed=A_FEW)
        yield first
        for thing in things:
            bar.advance(task)
            yield thing
