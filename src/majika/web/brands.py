"""Whose is it? A domain, an address, a link or a name, looked up in the catalog alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from majika.accounts import Scope
from majika.brands import Brand, Catalog, Confidence
from majika.brands.catalog import Listing
from majika.findings import Finding, Language, Text
from majika.ownership import Ownership, look_up
from majika.report.defang import defang, in_language, plain, typed
from majika.report.sections.moments import day
from majika.report.words import CONFIDENCES, SIGNS
from majika.verdict import Label
from majika.web import brand_words as words
from majika.web.access import needs
from majika.web.asked import desk_of, pages_of
from majika.web.pages import language_of

router = APIRouter(dependencies=[needs(Scope.ANALYZE)])

LONGEST = 500
"""Characters of what is looked up: links are long."""

MOST_BRANDS = 20
MOST_SOURCES = 3


@router.get("/brands")
def show(request: Request, q: str = "") -> Response:
    catalog, language = desk_of(request).catalog, language_of(request)
    asked = q[:LONGEST].strip()
    found = look_up(asked, catalog) if asked else None
    return pages_of(request).show(
        request,
        "brands.html",
        b=words,
        asked=asked,
        longest=LONGEST,
        known=_known(catalog, language),
        answer=found and _answer(found, language),
        facts=list(_facts(found, catalog, language)) if found else [],
        named=found.brand and _named(found.brand, language) if found else None,
        several=_several(found, language) if found and not found.brand else [],
        more=max(len(found.brands) - MOST_BRANDS, 0) if found and not found.brand else 0,
    )


def _known(catalog: Catalog, language: Language) -> str:
    domains = {domain for brand in catalog.brands.values() for domain in brand.domains}
    return words.KNOWN.in_(language).format(
        brands=f"{len(catalog.brands):,}",
        domains=f"{len(domains):,}",
        date=_as_of(catalog, language),
    )


def _as_of(catalog: Catalog, language: Language) -> str:
    return day(date.fromisoformat(catalog.version.partition("/")[0]), language)


def _answer(found: Ownership, language: Language) -> dict[str, Any] | None:
    """The sentence, with its sign and colour; None for a name, which is no yes or no."""
    if found.listing is not None:
        values = {"host": typed(found.host), "brand": _names(found.listing, language)}
        return _said(*_of_listing(found, found.listing), values, language)
    if found.imitation is not None:
        return _said(
            Label.FRAUD,
            words.IMITATES,
            words.IMITATES_DO,
            _shown(found.imitation, language),
            language,
        )
    if not found.brands:
        name = {"name": typed(found.asked)}
        return _said(Label.UNKNOWN, words.NOT_KNOWN, words.NOT_KNOWN_DO, name, language)
    return None


def _of_listing(found: Ownership, listing: Listing) -> tuple[Label, Text, Text]:
    if found.is_public:
        return Label.SUSPICIOUS, words.PUBLIC, words.PUBLIC_DO
    if listing.confidence is Confidence.SINGLE:
        return Label.UNKNOWN, words.PROBABLY, words.OWN_DO
    return Label.GENUINE, words.OWN, words.OWN_DO


def _said(
    label: Label, says: Text, do: Text, values: Mapping[str, str], language: Language
) -> dict[str, Any]:
    """`values` are fit to be shown: a company's own domain may be read as it is written."""
    return {
        "label": label.value,
        "sign": SIGNS[label],
        "says": says.in_(language).format_map(values),
        "do": do.in_(language).format_map(values),
    }


def _shown(imitation: Finding, language: Language) -> dict[str, str]:
    return {name: defang(in_language(value, language)) for name, value in imitation.values.items()}


def _names(listing: Listing, language: Language) -> str:
    return ("・" if language == "ja" else ", ").join(
        in_language(brand.name, language) for brand in listing.brands[:MOST_SOURCES]
    )


def _facts(found: Ownership, catalog: Catalog, language: Language) -> Iterator[tuple[Text, str]]:
    """Where the answer comes from."""
    listing = found.listing
    if listing is None:
        return
    yield words.LISTED, listing.domain
    yield words.CONFIDENCE, CONFIDENCES[listing.confidence].in_(language)
    yield words.SEEN, _sources(listing, catalog, language)
    yield words.AS_OF, _as_of(catalog, language)


def _sources(listing: Listing, catalog: Catalog, language: Language) -> str:
    found = [
        plain(source.where, 200)
        for brand in listing.brands
        for source in catalog.sources(brand.id)
        if listing.domain in source.domains
    ]
    if not found:
        return words.OWN_FILE.in_(language)
    more = len(found) - MOST_SOURCES
    rest = [words.MORE_SOURCES.in_(language).format(count=more)] if more > 0 else []
    return " · ".join([*found[:MOST_SOURCES], *rest])


def _named(brand: Brand, language: Language) -> dict[str, Any]:
    """A brand that was asked for by its name."""
    facts = (
        (words.REPORT_TO, " · ".join(brand.report_to)),
        (words.PAGE, brand.phishing_info),
        (words.PHONES, " · ".join(brand.support_phones)),
    )
    return {
        "name": in_language(brand.name, language),
        "facts": [(label, value) for label, value in facts if value],
        "domains": [(domain, CONFIDENCES[level]) for domain, level in brand.domains.items()],
    }


def _several(found: Ownership, language: Language) -> list[tuple[str, str]]:
    return [(brand.id, in_language(brand.name, language)) for brand in found.brands[:MOST_BRANDS]]
