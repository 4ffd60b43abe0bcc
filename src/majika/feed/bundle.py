"""The feed as a STIX 2.1 bundle of indicators. The same value is known by the same id."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4, uuid5

from majika.errors import ReportPackageError
from majika.feed.gathering import Entry, Use
from majika.report.indicators import Indicator
from majika.report.sharing import NAMESPACE
from majika.report.stix import identity, marking, pattern_of

_TYPES = {Use.BLOCK: "malicious-activity", Use.WATCH: "anomalous-activity"}


def render_bundle(entries: Iterable[Entry], valid_for: timedelta) -> str:
    """The bundle as JSON. An indicator holds for so long after it was last seen.

    Raises `ReportPackageError` when the `stix2` package is not installed.
    """
    try:
        from stix2 import v21 as stix
    except ImportError as error:
        raise ReportPackageError("STIX feeds need the package stix2.") from error
    who, how_far = identity(stix), marking(stix, "clear")
    signs = [_sign(stix, entry, entry.last_seen + valid_for, who, how_far) for entry in entries]
    bundle = stix.Bundle(id=f"bundle--{uuid4()}", objects=[how_far, who, *signs])
    return str(bundle.serialize(ensure_ascii=True)) + "\n"


def _sign(stix: Any, entry: Entry, until: datetime, who: Any, how_far: Any) -> Any:
    found = Indicator(entry.kind, entry.value)
    return stix.Indicator(
        id=f"indicator--{uuid5(NAMESPACE, f'feed {entry.kind} {entry.value}')}",
        created=entry.first_seen,
        modified=entry.last_seen,
        name=entry.value[:1000],
        indicator_types=[_TYPES[entry.use]],
        labels=[entry.use.value, *([f"claims:{entry.brand_id}"] if entry.brand_id else [])],
        pattern=pattern_of(found),
        pattern_type="stix",
        valid_from=entry.first_seen,
        valid_until=until,
        created_by_ref=who.id,
        object_marking_refs=[how_far.id],
    )
