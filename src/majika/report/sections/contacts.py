"""Who helps, and who wants to know of it: the brand itself, then public offices."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from majika.brands.phrases import ReportCentre, report_centres
from majika.findings import Language
from majika.report.defang import in_language
from majika.verdict import Label, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One of them. Everything here is from our own facts, fit to be shown as it is."""

    name: str
    ways: tuple[str, ...]
    """Mail address, telephone number, address of a page."""


def contacts(verdict: Verdict, language: Language) -> list[Contact]:
    """Nobody for a genuine mail."""
    if verdict.label is Label.GENUINE:
        return []
    offices = (_office(centre, language) for centre in _in_order(language))
    return [*_brand(verdict, language), *offices]


def _brand(verdict: Verdict, language: Language) -> Iterator[Contact]:
    brand = verdict.claims.brand
    if brand is None:
        return
    ways = tuple(filter(None, (*brand.report_to, brand.phishing_info)))
    if ways:
        yield Contact(name=in_language(brand.name, language), ways=ways)


def _in_order(language: Language) -> list[ReportCentre]:
    """Readers of Japanese live in Japan, mostly; readers of English may live anywhere."""
    if language == "ja":
        centres = (centre for centre in report_centres() if centre.country in ("JP", ""))
        return sorted(centres, key=lambda centre: centre.country != "JP")
    return sorted(report_centres(), key=lambda centre: centre.country != "")


def _office(centre: ReportCentre, language: Language) -> Contact:
    ways = tuple(filter(None, (centre.mail, centre.phone, centre.page)))
    return Contact(name=centre.name.in_(language), ways=ways)
