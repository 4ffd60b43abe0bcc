"""Brands in the compact form that ships with the package: quick to read, checked when built.

A row has only the fields that are not empty. Domains stand in one text, separated by blanks,
under their confidence. `forms` holds what to look for in a text, name by name. Turning all
2,000 rows into brands would take longer than analyzing a mail: each is turned when asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from majika.brands.facts import Brand, Confidence
from majika.brands.forms import written_forms

Row = Mapping[str, Any]

_LEVELS = tuple((level, level.value) for level in Confidence)
_NOTHING: frozenset[str] = frozenset()


class Brands(Mapping[str, Brand]):
    """Brands by id, each built from its row when first asked for."""

    def __init__(self, rows: Mapping[str, Row]) -> None:
        self.rows = rows
        self._built: dict[str, Brand] = {}

    def __getitem__(self, brand_id: str) -> Brand:
        brand = self._built.get(brand_id)
        if brand is None:
            brand = self._built[brand_id] = unpack(self.rows[brand_id])
        return brand

    def __contains__(self, brand_id: object) -> bool:
        return brand_id in self.rows

    def __iter__(self) -> Iterator[str]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)


def pack(brand: Brand) -> dict[str, Any]:
    """The row of a brand."""
    row: dict[str, Any] = {
        "id": brand.id,
        "names": list(brand.names),
        "forms": "\n".join("\t".join(sorted(written_forms(name))) for name in brand.names),
        "ambiguous": [name for name in brand.names if name in brand.ambiguous_names],
        "name_en": brand.name_en,
        "category": brand.category,
        "country": brand.country,
        **{
            word: _joined(name for name, known in brand.domains.items() if known is level)
            for level, word in _LEVELS
        },
        "mail": _joined(brand.mail_domains),
        "user_mail": _joined(brand.user_mail_domains),
        "user_content": _joined(brand.user_content_domains),
        "infrastructure": _joined(brand.infrastructure_domains),
        "family": _joined(brand.family - {brand.id}),
        "report_to": list(brand.report_to),
        "phishing_info": brand.phishing_info,
        "support_phones": list(brand.support_phones),
    }
    return {field: value for field, value in row.items() if value}


def unpack(row: Row) -> Brand:
    """The brand of a row that `pack` wrote."""
    return Brand(
        id=row["id"],
        names=tuple(row["names"]),
        ambiguous_names=frozenset(row.get("ambiguous", ())),
        category=row.get("category", ""),
        country=row.get("country", ""),
        domains={name: level for level, word in _LEVELS for name in row.get(word, "").split()},
        mail_domains=_split(row.get("mail")),
        user_mail_domains=_split(row.get("user_mail")),
        user_content_domains=_split(row.get("user_content")),
        infrastructure_domains=_split(row.get("infrastructure")),
        family=frozenset((row["id"], *row.get("family", "").split())),
        report_to=tuple(row.get("report_to", ())),
        phishing_info=row.get("phishing_info", ""),
        support_phones=tuple(row.get("support_phones", ())),
        name_en=row.get("name_en", ""),
    )


def domains_of(row: Row) -> list[str]:
    """Every domain a row lists."""
    return [name for _, word in _LEVELS if word in row for name in row[word].split()]


def forms_of(row: Row) -> list[list[str]]:
    """For each name of a row, the forms to look for in folded text."""
    return [forms.split("\t") for forms in row["forms"].split("\n")]


def _joined(names: Iterable[str]) -> str:
    return " ".join(sorted(names))


def _split(names: str | None) -> frozenset[str]:
    return frozenset(names.split()) if names else _NOTHING
