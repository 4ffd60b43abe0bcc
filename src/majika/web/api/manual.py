"""The API on one page, for people: made from OpenAPI by us, for pages that others make load
scripts from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from majika.web.api.describing import METHODS

Json: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Kind:
    """One thing that a value may be, and the model that says more about it, if any."""

    text: str
    model: str = ""


Kinds: TypeAlias = tuple[Kind, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """A parameter of a call, or a field of a model."""

    name: str
    kinds: Kinds
    needed: bool
    about: str


@dataclass(frozen=True, slots=True)
class Content:
    """A body, as a type of content."""

    type: str
    kinds: Kinds


@dataclass(frozen=True, slots=True)
class Call:
    """One method of one address."""

    method: str
    path: str
    summary: str
    about: str
    scope: str
    fields: list[Field]
    takes: list[Content]
    status: str
    answers: list[Content]


@dataclass(frozen=True, slots=True)
class Model:
    """What an answer or a body is made of."""

    name: str
    about: str
    kinds: Kinds
    fields: list[Field]


def calls_of(document: Json) -> dict[str, list[Call]]:
    """Calls by their tag."""
    groups: dict[str, list[Call]] = {}
    for path, methods in document["paths"].items():
        for method in (each for each in METHODS if each in methods):
            told = methods[method]
            groups.setdefault(told["tags"][0], []).append(_call(f"/api{path}", method, told))
    return groups


def models_of(document: Json) -> list[Model]:
    """Models by name."""
    return [_model(name, told) for name, told in sorted(document["components"]["schemas"].items())]


def _call(path: str, method: str, told: Json) -> Call:
    status, answer = next(iter(told["responses"].items()))
    security = told.get("security", [{}])[0]
    return Call(
        method=method.upper(),
        path=path,
        summary=told["summary"],
        about=told.get("description", ""),
        scope=" / ".join(security.get("token", ())),
        fields=[_field(each["name"], {**each["schema"], **each}) for each in _parameters(told)],
        takes=_contents(told.get("requestBody", {})),
        status=status,
        answers=_contents(answer),
    )


def _parameters(told: Json) -> Iterable[Json]:
    parameters: Iterable[Json] = told.get("parameters", ())
    return parameters


def _contents(told: Json) -> list[Content]:
    return [
        Content(type_, _kinds(content.get("schema", {})))
        for type_, content in told.get("content", {}).items()
    ]


def _model(name: str, told: Json) -> Model:
    needed = told.get("required", ())
    fields = [
        _field(field, {**schema, "required": field in needed})
        for field, schema in told.get("properties", {}).items()
    ]
    return Model(name, told.get("description", ""), () if fields else _kinds(told), fields)


def _field(name: str, told: Json) -> Field:
    return Field(name, _kinds(told), bool(told.get("required")), told.get("description", ""))


def _kinds(schema: Json) -> Kinds:
    """What a schema allows, in words."""
    match schema:
        case {"$ref": str(ref)}:
            return (Kind(name := ref.rpartition("/")[2], name),)
        case {"anyOf": parts}:
            return tuple(kind for part in parts for kind in _kinds(part))
        case {"type": "array", "items": each}:
            return tuple(replace(kind, text=f"list of {kind.text}") for kind in _kinds(each))
        case {"enum": values}:
            return tuple(Kind(str(value)) for value in values)
        case {"const": value}:
            return (Kind(str(value)),)
        case {"format": str(name)} | {"type": str(name)}:
            return (Kind(name),)
        case {"type": names}:
            return tuple(map(Kind, names))
    return ()
