"""An evaluation as plain values for JSON: numbers, not words."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

from majika.evaluate.evaluation import LIMITS, Evaluation
from majika.evaluate.metrics import Share
from majika.evaluate.outcome import Outcome

SCHEMA = "majika.evaluation/1"


def as_plain(header: Mapping[str, str], evaluation: Evaluation) -> dict[str, Any]:
    """One object. What cannot be computed (a share of nothing, an open threshold) is null."""
    return {
        "schema": SCHEMA,
        "header": dict(header),
        "limits": list(LIMITS),
        **_plain(evaluation),
    }


def _plain(value: Any) -> Any:
    """Any value of an evaluation. Outcomes are cut to what a reader of mistakes needs."""
    match value:
        case Share():
            low, high = value.interval
            return {"hits": value.hits, "total": value.total, "low": low, "high": high}
        case Outcome():
            return {
                "mail": value.sample.name,
                "label": value.label.value,
                "score": value.score,
                "reasons": dict(value.reasons),
                "error": value.error or None,
            }
        case Enum():
            return value.value
        case float():
            return value if math.isfinite(value) else None
        case Mapping():
            return {_plain(key): _plain(item) for key, item in value.items()}
        case tuple() | list():
            return [_plain(item) for item in value]
        case _ if is_dataclass(value):
            return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    return value
