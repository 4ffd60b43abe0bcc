"""Which cases a list shows, as its address says: it can be kept, sent, and gone back to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlencode

from majika.brands import Catalog
from majika.cases import Decision, Query
from majika.ownership import look_up
from majika.verdict import Label

LONGEST = 200
"""Characters of one filter."""

UNDECIDED = "none"
_LABELS = {each.value for each in Label}
_DECISIONS = {each.value for each in Decision} | {UNDECIDED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What is left empty does not matter. Words that mean nothing are left empty."""

    text: str = ""
    label: str = ""
    decision: str = ""
    """A `Decision`, or `none` for those that nobody has decided yet."""

    brand: str = ""
    """As it was typed: an id or a name."""

    domain: str = ""
    campaign: str = ""
    before: int | None = field(default=None, compare=False)

    @classmethod
    def of(cls, asked: Mapping[str, str]) -> Filter:
        """From the parameters of an address."""
        text, label, decision, brand, domain, campaign, before = (
            asked.get(name, "")[:LONGEST].strip()
            for name in ("q", "label", "decision", "brand", "domain", "campaign", "before")
        )
        return cls(
            text=text,
            label=label if label in _LABELS else "",
            decision=decision if decision in _DECISIONS else "",
            brand=brand,
            domain=domain,
            campaign=campaign,
            before=number_in(before),
        )

    @classmethod
    def of_text(cls, query: str) -> Filter:
        """From what stands behind the path of an address."""
        return cls.of(dict(parse_qsl(query[: 12 * LONGEST].removeprefix("?"))))

    @property
    def is_set(self) -> bool:
        return self != Filter() or self.before is not None

    @property
    def is_detailed(self) -> bool:
        """True where more than the first row of fields is filled in."""
        return bool(self.brand or self.domain or self.campaign)

    def address(self, path: str = "/cases", **more: Any) -> str:
        """Of the first page of this list; `more` parameters come after the filter's."""
        asked = {
            "q": self.text,
            "label": self.label,
            "decision": self.decision,
            "brand": self.brand,
            "domain": self.domain,
            "campaign": self.campaign,
            **more,
        }
        written = urlencode({name: value for name, value in asked.items() if value})
        return f"{path}?{written}" if written else path

    def query(self, catalog: Catalog, limit: int, reporter: str = "") -> Query:
        """For the store."""
        decided = self.decision and self.decision != UNDECIDED
        return Query(
            text=self.text,
            label=Label(self.label) if self.label else None,
            decision=Decision(self.decision) if decided else None,
            undecided=self.decision == UNDECIDED,
            brand=brand_id(self.brand, catalog),
            domain=self.domain,
            campaign=self.campaign,
            reporter=reporter,
            before=self.before,
            limit=limit,
        )


def number_in(asked: str) -> int | None:
    """A number of a row, which no database finds too large."""
    return int(asked) if asked.isascii() and asked.isdecimal() and len(asked) < 19 else None


def brand_id(asked: str, catalog: Catalog) -> str:
    """The brand that is meant by a name; a name that nobody has finds nothing."""
    found = look_up(asked, catalog) if asked else None
    return found.brand.id if found and found.brand else asked
