"""Families: brands of one owner, by a shared domain or because a record says so."""

from __future__ import annotations

from collections.abc import Iterable

from majika.brands.compact import Row, domains_of
from majika.errors import CatalogError


def with_families(rows: Iterable[Row]) -> dict[str, Row]:
    """Rows by id, in order, with everybody of the family named in each.

    A family's families are family too. Raises `CatalogError` for an id that stands there
    twice, or a family of which there is no brand.
    """
    rows = sorted(rows, key=lambda row: row["id"])
    families = _families(rows)
    return {
        row["id"]: row
        if len(families[row["id"]]) == 1
        else {**row, "family": " ".join(sorted(families[row["id"]] - {row["id"]}))}
        for row in rows
    }


def _families(rows: Iterable[Row]) -> dict[str, set[str]]:
    """The family of each brand by id; members share one set."""
    families: dict[str, set[str]] = {}
    for row in rows:
        if row["id"] in families:
            raise CatalogError(f"{row['id']}: id: two records have it")
        families[row["id"]] = {row["id"]}
    first_with: dict[str, str] = {}
    for row in rows:
        for other in row.get("family", "").split():
            if other not in families:
                raise CatalogError(f"{row['id']}: family: there is no brand {other}")
            _join(families, row["id"], other)
        for domain in domains_of(row):
            _join(families, row["id"], first_with.setdefault(domain, row["id"]))
    return families


def _join(families: dict[str, set[str]], one: str, other: str) -> None:
    """Make two families one, the same set for all its members."""
    if families[one] is families[other]:
        return
    families[one] |= families[other]
    for member in families[one]:
        families[member] = families[one]
