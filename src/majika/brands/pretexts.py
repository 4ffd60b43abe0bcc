"""Which of the known stories a mail tells, by the phrases in its subject and text."""

from __future__ import annotations

from collections import defaultdict

from majika.brands.facts import Pretext
from majika.brands.phrases import Phrases
from majika.findings import Place, Spot
from majika.text import Folded


def read_pretexts(subject: Folded, text: Folded) -> tuple[Pretext, ...]:
    """Stories found: those with telling phrases first, then those with more phrases."""
    phrases: dict[str, list[tuple[str, Place]]] = defaultdict(list)
    telling: set[str] = set()
    for source in (subject, text):
        for match in Phrases.default().find(source.text):
            span = source.span(match.start, match.end)
            written = source.original[slice(*span)]
            phrases[match.pretext].append((written, _place(source is subject, span)))
            if not match.weak:
                telling.add(match.pretext)
    found = [
        Pretext(id=id_, phrases=tuple(spots), weak=id_ not in telling)
        for id_, spots in phrases.items()
    ]
    return tuple(sorted(found, key=lambda story: (story.weak, -len(story.phrases))))


def _place(in_subject: bool, span: tuple[int, int]) -> Place:
    if in_subject:
        return Place(Spot.HEADER, "subject", span=span)
    return Place(Spot.TEXT, span=span)
