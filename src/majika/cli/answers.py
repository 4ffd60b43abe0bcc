"""Answers as text: one mail in full; among many, those that need attention."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from majika.cli.console import has_colour, say_stopped, show_error, width
from majika.cli.language import command
from majika.errors import MajikaError
from majika.findings import Language, Text
from majika.message import MessageKind
from majika.report.terminal import render_line, render_terminal
from majika.report.words import IF_ALREADY_COMMAND, LABELS, SIGNS
from majika.verdict import Label, Verdict

SUMMARY = Text(en="{count} mails", ja="{count} 通")
FAILED = Text(en="not readable", ja="読めない")
NO_ANSWER = 1


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of one source: a verdict or an error."""

    source: str
    verdict: Verdict | None = None
    error: MajikaError | None = None
    kind: MessageKind = MessageKind.MAIL

    @property
    def problem(self) -> MajikaError:
        return self.error or MajikaError("No mail was read.")

    @property
    def status(self) -> int:
        return NO_ANSWER if self.verdict is None else self.verdict.label.exit_status


def write_answers(answers: Iterator[Answer], language: Language) -> Counter[int]:
    """Print all answers; return how many there were of each exit status."""
    statuses: Counter[int] = Counter()
    labels: Counter[Label | None] = Counter()
    try:
        first, second = next(answers, None), next(answers, None)
        several = second is not None
        for answer in chain(filter(None, (first, second)), answers):
            _write(answer, language, several)
            statuses[answer.status] += 1
            labels[answer.verdict.label if answer.verdict else None] += 1
    except KeyboardInterrupt:
        say_stopped(labels.total(), language)
        if labels:
            print(_summary(labels, language))
        raise
    if several:
        print("\n" + _summary(labels, language))
    return statuses


def _write(answer: Answer, language: Language, several: bool) -> None:
    if answer.verdict is None:
        sys.stdout.flush()
        show_error(answer.problem, language, answer.source)
        return
    columns, colour = width(), has_colour(sys.stdout)
    name = answer.source if several else ""
    if several and answer.verdict.label in (Label.UNKNOWN, Label.GENUINE):
        text = render_line(answer.verdict, language, source=name, width=columns, colour=colour)
    else:
        text = render_terminal(
            answer.verdict,
            language,
            source=name,
            width=columns,
            colour=colour,
            if_already=command(IF_ALREADY_COMMAND, language),
        )
        text = f"\n{text}" if several else text
    print(text, end="", flush=True)


def _summary(labels: Counter[Label | None], language: Language) -> str:
    """How many there were of each kind, worst first."""
    parts = [
        f"{SIGNS[label]} {LABELS[label].in_(language)} {labels[label]}"
        for label in reversed(Label)
        if labels[label]
    ]
    if labels[None]:
        parts.append(f"{FAILED.in_(language)} {labels[None]}")
    return f"{SUMMARY.in_(language).format(count=labels.total())}: " + "  ".join(parts)
