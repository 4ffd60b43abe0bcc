"""A user's own brand file: what it says about a brand, laid over what is known of it."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from majika.brands.facts import Brand
from majika.brands.records import LISTS, Record
from majika.errors import CatalogError

MOST_BYTES = 10_000_000
"""No list of brands is larger: the package's own records take two million bytes."""


def read_records(path: Path) -> tuple[list[Record], str]:
    """The records under `brands` of a TOML or JSON file, and its text.

    Raises `CatalogError` with line and column for a file that cannot be read.
    """
    try:
        data = path.read_bytes()
        text = data.decode("utf-8-sig")
        if len(data) > MOST_BYTES:
            raise CatalogError(f"{path}: larger than {MOST_BYTES:,} bytes")
        content: Any = json.loads(text) if path.suffix == ".json" else tomllib.loads(text)
    except OSError as error:
        raise CatalogError(f"{path}: {error.strerror}") from error
    except RecursionError as error:
        raise CatalogError(f"{path}: nested too deep") from error
    except ValueError as error:  # no UTF-8, no JSON, no TOML: each says where
        raise CatalogError(f"{path}: {error}") from error
    records = content.get("brands") if isinstance(content, dict) else None
    if not isinstance(records, list):
        raise CatalogError(f"{path}: brands: the file must have a list of this name")
    return records, text


def overlaid(brand: Brand | None, record: Record) -> Record:
    """The record of a brand with a user's record laid over it.

    Lists are added to, other fields replaced. `remove` takes domains and names away.
    The user vouches for their domains: confidence is `published` unless the record says less.
    """
    if not isinstance(record, Mapping):
        return record
    return laid_over(as_record(brand) if brand else {}, record)


def laid_over(known: Record, record: Record, unless_said: str = "published") -> Record:
    """A record laid over another; `unless_said` is the confidence of its domains."""
    merged: dict[str, Any] = {**known, **record}
    merged.pop("remove", None)
    for field in LISTS:
        added = record.get(field, [])
        if isinstance(added, list):
            old = known.get(field, [])
            merged[field] = [*old, *(value for value in added if value not in old)]
    merged["confidence"] = _confidence(known, record, unless_said)
    return _without(merged, record.get("remove", []))


def as_record(brand: Brand) -> dict[str, Any]:
    """The record that `read_brand` would turn into this brand."""
    return {
        "id": brand.id,
        "names": list(brand.names),
        "ambiguous_names": sorted(brand.ambiguous_names),
        "name_en": brand.name_en,
        "category": brand.category,
        "country": brand.country,
        "web_domains": list(brand.domains),
        "mail_domains": sorted(brand.mail_domains),
        "confidence": {domain: level.value for domain, level in brand.domains.items()},
        "user_mail_domains": sorted(brand.user_mail_domains),
        "user_content_domains": sorted(brand.user_content_domains),
        "infrastructure_domains": sorted(brand.infrastructure_domains),
        "family": sorted(brand.family - {brand.id}),
        "report_to": list(brand.report_to),
        "phishing_info": brand.phishing_info,
        "support_phones": list(brand.support_phones),
    }


def _confidence(known: Record, record: Record, unless_said: str) -> Any:
    given = record.get("confidence", unless_said)
    if isinstance(given, str):
        fields = [record.get("web_domains", []), record.get("mail_domains", [])]
        listed = [name for field in fields if isinstance(field, list) for name in field]
        given = {name: given for name in listed if isinstance(name, str)}
    return {**known.get("confidence", {}), **given} if isinstance(given, Mapping) else given


def _without(record: dict[str, Any], removed: object) -> Record:
    if not isinstance(removed, list):
        raise CatalogError(f"{record.get('id')}: remove: must be a list of domains and names")
    for field in LISTS:
        if isinstance(record[field], list):
            record[field] = [value for value in record[field] if value not in removed]
    if isinstance(record["confidence"], Mapping):
        kept = record["confidence"].items()
        record["confidence"] = {name: level for name, level in kept if name not in removed}
    return record


def line_of(text: str, brand_id: object) -> int:
    """The line of a brand file where a record gives its id; 1 when it cannot be found."""
    found = re.search(rf"""\bid["']?\s*[=:]\s*["']{re.escape(str(brand_id))}["']""", text)
    return text.count("\n", 0, found.start()) + 1 if found else 1
