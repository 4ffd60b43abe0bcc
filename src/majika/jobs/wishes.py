"""What a visit is to do, as JSON: a database that others write to must hand us nothing else."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from majika.capture.facts import Removed
from majika.capture.target import Target
from majika.findings import Host, Language, Place, Spot, Url


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitWish:
    """A link that somebody was shown, and agreed to have opened."""

    case_id: str
    target: Target
    language: Language
    decoy: bool
    """Type a made-up login, too."""

    who: str
    """Id of the person."""

    def to_json(self) -> str:
        """ASCII only: a link may hold what a database cannot."""
        return json.dumps(
            {
                "case": self.case_id,
                "target": _written(self.target),
                "language": self.language,
                "decoy": self.decoy,
                "who": self.who,
            }
        )

    @classmethod
    def from_json(cls, text: str) -> VisitWish:
        """Raises `ValueError`, `KeyError` or `TypeError` for what `to_json` never wrote."""
        read = json.loads(text)
        return cls(
            case_id=str(read["case"]),
            target=_target(read["target"]),
            language="ja" if read["language"] == "ja" else "en",
            decoy=read["decoy"] is True,
            who=str(read["who"]),
        )


def _written(target: Target) -> dict[str, Any]:
    place = target.place
    return {
        "asked": target.asked,
        "url": target.url,
        "host": target.host,
        "removed": [[each.was, each.now, each.where] for each in target.removed],
        "place": [place.spot.value, place.name, place.index, place.span],
    }


def _target(read: dict[str, Any]) -> Target:
    spot, name, index, span = read["place"]
    return Target(
        asked=Url(read["asked"]),
        url=Url(read["url"]),
        host=Host(read["host"]),
        removed=tuple(
            Removed(was=was, now=now, where=where) for was, now, where in read["removed"]
        ),
        place=Place(Spot(spot), name, index, tuple(span) if span else None),
    )
