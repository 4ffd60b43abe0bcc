"""Which stored cases are of one hand with a new one.

What that costs depends on the traits of the new case and not on how many share them: of each
trait the `NEWEST` cases are looked at, accused ones and others apart.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import chain

from sqlalchemy import Connection, text

from majika.cases.campaigns.tying import is_tied

NEWEST = 20
"""Cases that are compared for each trait of a new one."""

FEWEST_HONEST = 10
"""Mails that are not accused, from which on a trait may be everybody's."""

Sharing = Mapping[int, list[str]]
"""Numbers of cases, each with the traits that it shares with the new one."""

_NEAR = text(
    "SELECT near.case_number, near.trait FROM case_traits own JOIN case_traits near"
    " ON near.trait = own.trait AND near.accused = :accused AND near.case_number >= coalesce("
    "(SELECT newest.case_number FROM case_traits newest"
    " WHERE newest.trait = own.trait AND newest.accused = :accused"
    " ORDER BY newest.case_number DESC LIMIT 1 OFFSET :skipped), 0)"
    " WHERE own.case_number = :number AND near.case_number <> :number"
)


def tied(connection: Connection, number: int, *, accused: bool) -> tuple[list[int], list[int]]:
    """Cases of one hand with this one, oldest first: the accused ones, and the others.

    `accused`: this one is suspicious or a fraud. One that is not is tied to accused ones only.
    """
    accused_ones, others = (_sharing(connection, number, accused=each) for each in (True, False))
    everybodys = common(accused_ones, others)
    peers = _tied(accused_ones, everybodys, accused=accused)
    return peers, _tied(others, everybodys, accused=False) if accused else []


def common(accused: Sharing, others: Sharing) -> frozenset[str]:
    """Traits that honest mail has as well, and more often: no list knows every harmless host."""
    of_accused, of_others = (Counter(chain(*each.values())) for each in (accused, others))
    return frozenset(
        trait
        for trait, count in of_others.items()
        if count >= FEWEST_HONEST and count > 2 * of_accused[trait]
    )


def _sharing(connection: Connection, number: int, *, accused: bool) -> Sharing:
    asked = {"number": number, "accused": accused, "skipped": NEWEST - 1}
    shared: defaultdict[int, list[str]] = defaultdict(list)
    for near, trait in connection.execute(_NEAR, asked):
        shared[near].append(trait)
    return shared


def _tied(sharing: Sharing, everybodys: frozenset[str], *, accused: bool) -> list[int]:
    return sorted(
        near
        for near, shared in sharing.items()
        if is_tied(_without(shared, everybodys), accused=accused)
    )


def _without(shared: Iterable[str], everybodys: frozenset[str]) -> list[str]:
    return [trait for trait in shared if trait not in everybodys]
