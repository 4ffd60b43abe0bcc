"""Which numbers stand where in the mail: those of the reasons that a reader is shown."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from majika.findings import Place, Spot
from majika.report.reasons import shown_reasons
from majika.verdict import Verdict

MOST_PLACES = 20
"""Places of one reason that are marked: forty circles around one word explain nothing more."""

Key: TypeAlias = tuple[Spot, str, int]
"""A spot that is marked as a whole: its kind, a header's name, and which one of them."""


class Mark(NamedTuple):
    """A number around some words."""

    start: int
    end: int
    number: int


@dataclass(frozen=True, slots=True)
class Marks:
    """All numbers of a mail."""

    spots: Mapping[Key, tuple[int, ...]]
    """Numbers at headers, links, images, forms, attachments and hidden text, as a whole."""

    subject: tuple[Mark, ...]
    """Numbers around words of the subject, in order; around all of it where none are quoted."""

    text: tuple[Mark, ...]
    """Numbers around words of `Message.text`, link texts among them, in order."""

    places: Mapping[Key, Place]
    """A place for each spot, to name it by."""

    def at(self, spot: Spot, name: str = "", index: int = 0) -> tuple[int, ...]:
        """Numbers of one spot."""
        return self.spots.get((spot, name, index), ())


def read_marks(verdict: Verdict) -> Marks:
    """The numbers of the reasons that `shown_reasons` gives, at every place they point at."""
    spots: dict[Key, dict[int, None]] = defaultdict(dict)
    places: dict[Key, Place] = {}
    text: dict[Mark, None] = {}
    subject: dict[Mark, None] = {}
    links = verdict.message.links
    for number, place, value in _numbered(verdict):
        if place.spot is Spot.HEADER and place.name == "subject" and not place.index:
            subject[_in_subject(verdict.message.subject, place, value, number)] = None
            continue
        if place.spot is Spot.TEXT and place.span:
            text[Mark(*place.span, number)] = None
            continue
        key = (place.spot, place.name, place.index)
        spots[key][number] = None
        places.setdefault(key, place)
        if place.spot is Spot.LINK and place.index < len(links):
            start, end = links[place.index].place.span or (0, 0)
            if end > start:
                text[Mark(start, end, number)] = None
    numbers = {key: tuple(sorted(found)) for key, found in spots.items()}
    return Marks(
        spots=numbers, subject=tuple(sorted(subject)), text=tuple(sorted(text)), places=places
    )


def _in_subject(subject: str, place: Place, value: str, number: int) -> Mark:
    """Around the words that are quoted, else around the whole subject."""
    start, end = place.span or (0, 0)
    if subject[start:end] != value or not value:
        start = subject.find(value) if value else -1
        end = start + len(value)
    return Mark(start, end, number) if start >= 0 else Mark(0, len(subject), number)


def _numbered(verdict: Verdict) -> Iterable[tuple[int, Place, str]]:
    for number, reason in enumerate(shown_reasons(verdict), 1):
        for evidence in reason.finding.evidence[:MOST_PLACES]:
            yield number, evidence.place, evidence.value
