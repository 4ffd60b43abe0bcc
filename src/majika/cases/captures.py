"""Captures as JSON, and back: every value keeps its type, so that no link becomes plain text.

Plain values stand as they are, sequences as lists, everything else as an object that names what it
`is`. Only the classes named here are ever built. Pictures, records and long texts are files.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from typing import Any

from majika.brands.catalog import Catalog
from majika.brands.facts import Brand, Standing
from majika.capture import facts
from majika.findings import Host, Name, Place, Spot, Text, Url

LONG = 4_000
"""Characters from which on a text is kept as a file."""

_ENUMS: tuple[type[Enum], ...] = (
    facts.Asks,
    facts.How,
    facts.Outcome,
    facts.Sight,
    Standing,
    Spot,
)
_FACTS = (
    facts.Captcha,
    facts.Capture,
    facts.Certificate,
    facts.Decision,
    facts.Decoy,
    facts.Field,
    facts.Hop,
    facts.Page,
    facts.PageForm,
    facts.Removed,
    Place,
    Text,
)
_BY_NAME: Mapping[str, Callable[..., Any]] = {
    kind.__name__: kind for kind in (*_ENUMS, *_FACTS, Host, Url, Name)
}
_LINKS = (Host, Url)


def capture_to_json(capture: facts.Capture, put: Callable[[bytes], str]) -> str:
    """The capture as text; `put` keeps a file and returns its name."""
    return json.dumps(_written(capture, put))


def capture_from_json(written: str, catalog: Catalog, get: Callable[[str], bytes]) -> facts.Capture:
    """The capture again. A brand that the catalog no longer has is left out."""
    read = _Reading(catalog, get)
    capture = read.value(json.loads(written))
    if not isinstance(capture, facts.Capture):
        raise ValueError("this is no capture")
    return capture


def _written(value: Any, put: Callable[[bytes], str]) -> Any:
    if value is None or type(value) in (bool, int, float):
        return value
    if isinstance(value, str):
        return _text(value, put)
    if isinstance(value, bytes):
        return {"is": "bytes", "file": put(value)} if value else {"is": "bytes"}
    if isinstance(value, tuple):
        return [_written(each, put) for each in value]
    if isinstance(value, Mapping):
        return {
            "is": "mapping",
            "of": [[_written(each, put) for each in of] for of in value.items()],
        }
    return _object(value, put)


def _text(value: str, put: Callable[[bytes], str]) -> Any:
    if isinstance(value, Name):
        return {"is": "Name", "with": {"name": str(value), "en": value.en}}
    if isinstance(value, _LINKS):
        return {"is": type(value).__name__, "value": str(value)}
    if len(value) >= LONG:
        return {"is": "text", "file": put(value.encode("utf-8", "surrogatepass"))}
    return value


def _object(value: Any, put: Callable[[bytes], str]) -> Any:
    if isinstance(value, Brand):
        return {"is": "Brand", "id": value.id}
    if isinstance(value, datetime):
        return {"is": "time", "value": value.isoformat()}
    if isinstance(value, _ENUMS):
        return {"is": type(value).__name__, "value": value.value}
    if is_dataclass(value) and isinstance(value, _FACTS):
        of = {each.name: _written(getattr(value, each.name), put) for each in fields(value)}
        return {"is": type(value).__name__, "with": of}
    raise TypeError(f"{type(value).__name__} is no part of a capture")


class _Reading:
    """What was written, as values again."""

    def __init__(self, catalog: Catalog, get: Callable[[str], bytes]) -> None:
        self._catalog, self._get = catalog, get

    def value(self, written: Any) -> Any:
        if isinstance(written, list):
            return tuple(map(self.value, written))
        return self._object(written) if isinstance(written, dict) else written

    def _object(self, written: dict[str, Any]) -> Any:
        match written:
            case {"is": "bytes" | "text" as kind, **rest}:
                data = self._get(rest["file"]) if rest else b""
                return data if kind == "bytes" else data.decode("utf-8", "surrogatepass")
            case {"is": "mapping", "of": pairs}:
                return {self.value(key): self.value(each) for key, each in pairs}
            case {"is": "time", "value": value}:
                return datetime.fromisoformat(value)
            case {"is": "Brand", "id": brand_id}:
                return self._catalog.brands.get(brand_id)
            case {"is": name, "with": of}:
                return _BY_NAME[name](**{each: self.value(value) for each, value in of.items()})
            case {"is": name, "value": value}:
                return _BY_NAME[name](value)
        raise ValueError("this is no part of a capture")
