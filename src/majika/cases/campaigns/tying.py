"""When two mails are of one hand: the rule by which campaigns are joined. Pure.

A strong trait tells it alone: a host or page that both lead to, an address where both want
answers, one file, one page behind the link, one long text. Weak ones (who sent it, a short text,
a picture that may be the brand's own) tell it when two of different aspects agree.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from majika.cases.facts import TieKind

STRONG, WEAK = 2, 1

BANDS_OF_ONE_TEXT = 3
"""Bands that agree in two texts of one template; fewer tell of texts that are alike."""


class Sort(NamedTuple):
    """A sort of trait: the tie it makes, what it is an aspect of, and how much it tells."""

    kind: TieKind
    aspect: str
    points: int


SORTS = {
    "host": Sort(TieKind.HOST, "link", STRONG),
    "page": Sort(TieKind.PAGE, "link", STRONG),
    "reply": Sort(TieKind.REPLY, "sender", STRONG),
    "from": Sort(TieKind.SENDER, "sender", WEAK),
    "server": Sort(TieKind.SERVER, "sender", WEAK),
    "hoster": Sort(TieKind.HOSTER, "sender", WEAK),
    "band": Sort(TieKind.TEMPLATE, "text", WEAK),
    "words": Sort(TieKind.TEMPLATE, "text", WEAK),
    "file": Sort(TieKind.FILE, "file", STRONG),
    "image": Sort(TieKind.IMAGE, "file", WEAK),
    "kit": Sort(TieKind.KIT, "page", STRONG),
    "icon": Sort(TieKind.ICON, "page", WEAK),
}
"""By what a trait begins with."""


def sort_of(trait: str) -> Sort:
    return SORTS[trait.partition(":")[0]]


def is_tied(shared: Collection[str], *, accused: bool) -> bool:
    """True when the traits that two mails share tell of one hand.

    `accused`: both are suspicious or frauds. Otherwise more is asked, another aspect: frauds put
    links and words of honest mails into their own.
    """
    aspects = {sort_of(trait).aspect for trait in shared}
    told = sum(_points(shared, aspect) for aspect in aspects)
    return told >= (STRONG if accused else STRONG + WEAK)


def _points(shared: Collection[str], aspect: str) -> int:
    """Of one aspect the most telling trait counts: two weak ones may be one and the same sign."""
    if aspect == "text" and _bands(shared) >= BANDS_OF_ONE_TEXT:
        return STRONG
    return max(sort_of(trait).points for trait in shared if sort_of(trait).aspect == aspect)


def _bands(shared: Collection[str]) -> int:
    return sum(trait.startswith("band:") for trait in shared)
