"""What a help desk can search for, in groups: harmless to look at, easy to copy."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from majika.findings import Host, Language, Text
from majika.report import report_words as words
from majika.report.defang import defang, plain
from majika.report.observables import MOST, observables
from majika.verdict import Verdict

MOST_VALUES = 20
"""Values of one kind that a page shows."""

LONGEST = 500
"""Characters of a value that a page shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Things of one kind, defanged."""

    title: str
    values: tuple[str, ...]
    more: str = ""
    """`and 12 more`; empty when all are there."""


def observable_groups(verdict: Verdict, language: Language, most: int = MOST_VALUES) -> list[Group]:
    """The kinds of which the mail has any, in a fixed order."""
    return [
        Group(
            title=title.in_(language),
            values=tuple(_shown(kind, value) for value in values[:most]),
            more=_more(values, most, language),
        )
        for kind, title, values in _kinds(verdict)
        if values
    ]


def _kinds(verdict: Verdict) -> Iterator[tuple[str, Text, Sequence[str]]]:
    found = observables(verdict.message, verdict.capture)
    for kind, title in words.GROUPS.items():
        yield kind, title, found[kind]
    names = [item.name for item in verdict.message.attachments if item.name]
    yield "files", words.FILES, list(dict.fromkeys(names))


def _shown(kind: str, value: str) -> str:
    if kind in ("domains", "ips"):
        return defang(Host(value), LONGEST)
    if kind == "addresses":
        local, at, host = value.rpartition("@")
        return plain(local, LONGEST) + at + defang(Host(host), LONGEST)
    return plain(value, LONGEST)


def _more(values: Sequence[str], most: int, language: Language) -> str:
    left_out = len(values) - most
    if left_out <= 0:
        return ""
    count = f"{left_out:,}" + ("+" if len(values) == MOST else "")
    return words.AND_MORE.in_(language).format(count=count)
