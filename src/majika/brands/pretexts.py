"""Which of the known stories a mail tells, by the phrases in its subject and text."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from majika.brands.facts import Pretext
from majika.brands.phrases import Phrases
from majika.findings import Place, Spot
from majika.text import Folded

SWINDLES = frozenset(
    {
        "advance-fee",
        "casino-bonus",
        "crypto",
        "dating-lure",
        "gift-card",
        "investment-romance",
        "miracle-cure",
        "released-balance",
        "sextortion",
        "wallet-verification",
    }
)
"""Stories that are a fraud whoever tells them: they need no brand to pose as."""


def read_pretexts(name: Folded, subject: Folded, text: Folded) -> tuple[Pretext, ...]:
    """Stories found in the sender's name, the subject and the text.

    Those with telling phrases first, then those with more phrases.
    """
    phrases: dict[str, list[tuple[str, Place]]] = defaultdict(list)
    telling: set[str] = set()
    for source, place in (
        (name, Place(Spot.HEADER, "from")),
        (subject, Place(Spot.HEADER, "subject")),
        (text, Place(Spot.TEXT)),
    ):
        for match in Phrases.default().find(source.text):
            span = source.span(match.start, match.end)
            written = source.original[slice(*span)]
            phrases[match.pretext].append((written, replace(place, span=span)))
            if not match.weak:
                telling.add(match.pretext)
    found = [
        Pretext(id=id_, phrases=tuple(spots), weak=id_ not in telling)
        for id_, spots in phrases.items()
    ]
    return tuple(sorted(found, key=lambda story: (story.weak, -len(story.phrases))))
