"""The API described as OpenAPI 3.1, and what FastAPI does not know of it by itself."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from starlette.routing import compile_path

from majika.data import FOLDER
from majika.web.api.answering import SCHEMAS
from majika.web.api.problems import MEDIA_TYPE, Problem

METHODS = ("get", "post", "delete")


def described(api: FastAPI) -> dict[str, Any]:
    """The document. It tells the truth on errors: each is a problem, whatever the status."""
    if api.openapi_schema is None:
        written = json.dumps(_document(api))
        api.openapi_schema = json.loads(written.replace(SCHEMAS, "#/components/schemas/"))
    return api.openapi_schema


def _document(api: FastAPI) -> dict[str, Any]:
    document = get_openapi(
        title=api.title,
        version=api.version,
        summary=api.summary,
        description=api.description,
        routes=api.routes,
        servers=[{"url": "/api"}],
    )
    schemas = document["components"]["schemas"]
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    schemas["Problem"] = Problem.model_json_schema()
    schemas.update(_verdict_schemas())
    for operation in operations(document):
        _tell_errors(operation)
        if "security" in operation:
            operation["security"].append({})  # none, on one's own computer
    return document


def operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """All calls."""
    for path in document["paths"].values():
        yield from (path[method] for method in METHODS if method in path)


def allowed(api: FastAPI, path: str) -> str:
    """All methods of an address, for `Allow` (RFC 9110, 15.5.6): Starlette names those of the first
    call alone that it finds there."""
    methods = [
        method.upper()
        for form, calls in described(api)["paths"].items()
        for method in calls
        if compile_path(form)[0].fullmatch(path)
    ]
    return ", ".join(methods)


def _tell_errors(operation: dict[str, Any]) -> None:
    operation["responses"].pop("422", None)
    content = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    operation["responses"]["4XX"] = {"description": "It was refused.", "content": content}
    operation["responses"]["5XX"] = {"description": "It cannot be done now.", "content": content}


@cache
def _verdict_schemas() -> dict[str, Any]:
    """The JSON Schema of verdicts, its parts under the names that OpenAPI has for them."""
    text = (FOLDER / "verdict.schema.json").read_text("utf-8")
    schema = json.loads(text.replace("#/$defs/", "#/components/schemas/Verdict."))
    parts = {f"Verdict.{name}": part for name, part in schema.pop("$defs").items()}
    return {"Verdict": {k: v for k, v in schema.items() if k not in ("$schema", "$id")}, **parts}
