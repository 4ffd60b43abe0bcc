"""What the API answers, as plain values. Text of mails in them is hostile.

Each is explained at `/api/docs` of a server. A newer server may say more: what is not known here is
left out.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from datetime import datetime
from typing import Any, Literal, TypeAlias, TypeVar, get_args, get_origin, get_type_hints

Json: TypeAlias = dict[str, Any]
Label: TypeAlias = Literal["genuine", "unknown", "suspicious", "fraud"]
Decision: TypeAlias = Literal["confirmed", "contested"]
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """One time that a message was handed in."""

    at: datetime
    source: str
    reporter: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What somebody wrote beside a case."""

    at: datetime
    who: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """A decision, with who made it and why."""

    at: datetime
    who: str
    decision: Decision
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRow:
    """A case as lists show it."""

    id: str
    kind: str
    """`mail` or `text`."""

    sha256: str
    created: datetime
    last_seen: datetime
    label: Label
    probability: float
    brand_id: str
    sender: str
    subject: str
    sightings: int
    decision: Decision | None
    campaign_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Case(CaseRow):
    """With all that people added."""

    seen: tuple[Sighting, ...]
    notes: tuple[Note, ...]
    rulings: tuple[Ruling, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered(Case):
    """With its answer."""

    verdict: Json
    """`majika.verdict/1`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """One thing that members of a campaign share."""

    kind: str
    value: str
    cases: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignRow:
    """Cases of one hand, as lists show them."""

    id: str
    brand_id: str
    subject: str
    cases: int
    sightings: int
    first_seen: datetime
    last_seen: datetime
    decision: Decision | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign(CampaignRow):
    """With what joins its members."""

    ties: tuple[Tie, ...]
    rulings: tuple[Ruling, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A link that can be visited, to be shown to whoever says yes."""

    offer: str
    url: str
    told: tuple[str, ...]
    """What its site will learn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What was asked for, and how far it is."""

    id: str
    kind: str
    case_id: str
    state: Literal["waiting", "running", "done", "failed", "cancelled"]
    error: str
    said: str

    @property
    def has_ended(self) -> bool:
        return self.state in ("done", "failed", "cancelled")


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedEntry:
    """One value of frauds' own."""

    kind: str
    value: str
    use: Literal["block", "watch"]
    brand_id: str
    first_seen: datetime
    last_seen: datetime
    cases: int


def read(kind: type[T], answer: Json) -> T:
    """One of these from JSON. Raises `KeyError`, `TypeError` or `ValueError` for anything else."""
    hints = get_type_hints(kind)
    return kind(
        **{
            each.name: _value(hints[each.name], answer[each.name])
            for each in fields(kind)  # type: ignore[arg-type]
        }
    )


def _value(hint: Any, value: Any) -> Any:
    if hint is datetime:
        return datetime.fromisoformat(value)
    if get_origin(hint) is tuple:
        return tuple(_value(get_args(hint)[0], each) for each in value)
    return read(hint, value) if isinstance(hint, type) and is_dataclass(hint) else value
