"""The checks. The folder is the registry: a module below it with a `check` is a check."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import Any

from majika.checks import see
from majika.checks.check import Check
from majika.errors import UnknownNameError
from majika.findings import Evidence, Finding, Host, Place, Spot, Strength, Text, Url

__all__ = [
    "Check",
    "Evidence",
    "Finding",
    "Host",
    "Place",
    "Spot",
    "Strength",
    "Text",
    "Url",
    "all_checks",
    "check_named",
    "see",
]


@cache
def all_checks() -> dict[str, Check[Any]]:
    """Every check by name, in the order of the folders."""
    found = {}
    for folder in pkgutil.iter_modules(__path__):
        if not folder.ispkg:
            continue
        package = importlib.import_module(f"{__name__}.{folder.name}")
        for module in pkgutil.iter_modules(package.__path__):
            check = importlib.import_module(f"{package.__name__}.{module.name}").check
            found[check.name] = check
    return found


def check_named(name: str) -> Check[Any]:
    """The check called `name`. Raises `UnknownNameError`."""
    try:
        return all_checks()[name]
    except KeyError:
        raise UnknownNameError(f"There is no check called {name!r}.") from None
