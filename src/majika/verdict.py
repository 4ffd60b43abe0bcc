"""The answer: one label, the reasons that add up to it, and what to do now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from majika.brands.facts import Claims
from majika.findings import Finding, Text
from majika.message.facts import Message

if TYPE_CHECKING:
    from majika.capture.facts import Capture


class Label(Enum):
    """What we say about a mail. Never "safe": nothing found is `unknown`."""

    GENUINE = "genuine"
    UNKNOWN = "unknown"
    SUSPICIOUS = "suspicious"
    FRAUD = "fraud"

    @property
    def exit_status(self) -> int:
        return {"suspicious": 10, "fraud": 20}.get(self.value, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """A finding with the points it added to the sum. Negative points reassure."""

    finding: Finding
    group: str
    points: float
    """After caps; the points of all reasons add up to the verdict's score."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotLookedAt:
    """Something that was not gathered, and why; `settles` says how it could be."""

    what: Text
    why: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """What to do, in order of importance."""

    do: tuple[Text, ...]
    do_not: tuple[Text, ...]
    if_already: tuple[Text, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What majika says about one mail, and why."""

    label: Label
    probability: float
    """That the mail is fraudulent, 0 to 1, by the calibration curve in `weights.toml`."""

    score: float
    claims: Claims
    reasons: tuple[Reason, ...]
    """Every finding, most points first."""

    advice: Advice
    not_looked_at: tuple[NotLookedAt, ...] = ()
    failed_checks: Mapping[str, str] = field(default_factory=dict)
    """Checks that crashed on this mail, with the error: a fault of ours, reported."""

    capture: Capture | None = None
    """What a visit to a link of the mail saw; None when none was opened."""

    elapsed_ms: float = 0.0

    @property
    def message(self) -> Message:
        return self.claims.message
