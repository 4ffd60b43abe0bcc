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
from majika.message.facts import MessageKind

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
    "checks_of",
    "mail_checks",
    "page_checks",
    "see",
]


PAGES = "pages"
"""The folder of checks over a visit. Few mails are visited: the others do not pay for them."""


def all_checks() -> dict[str, Check[Any]]:
    """Every check by name, in the order of the folders; those over a visit last."""
    return {**mail_checks(), **page_checks()}


@cache
def mail_checks() -> dict[str, Check[Any]]:
    """The checks that need no visit."""
    folders = (folder.name for folder in pkgutil.iter_modules(__path__) if folder.ispkg)
    found: dict[str, Check[Any]] = {}
    for folder in folders:
        found |= _checks_in(folder) if folder != PAGES else {}
    return found


OF_MAILS_ALONE = frozenset({"sender", "authentication"})
"""The folders of checks that look at an address and at what servers wrote: a text has neither."""


@cache
def checks_of(kind: MessageKind) -> dict[str, Check[Any]]:
    """The checks that have something to look at in such a message, without those of a visit."""
    mail = mail_checks()
    if kind is MessageKind.MAIL:
        return mail
    folders = {name: check.module.split(".")[-2] for name, check in mail.items()}
    return {name: check for name, check in mail.items() if folders[name] not in OF_MAILS_ALONE}


@cache
def page_checks() -> dict[str, Check[Any]]:
    """The checks over a visit to a link."""
    return _checks_in(PAGES)


def _checks_in(folder: str) -> dict[str, Check[Any]]:
    package = importlib.import_module(f"{__name__}.{folder}")
    modules = pkgutil.iter_modules(package.__path__)
    names = (f"{package.__name__}.{module.name}" for module in modules)
    checks = [importlib.import_module(name).check for name in names]
    return {check.name: check for check in checks}


def check_named(name: str) -> Check[Any]:
    """The check called `name`. Raises `UnknownNameError`."""
    found = mail_checks().get(name) or page_checks().get(name)
    if found is None:
        raise UnknownNameError(f"There is no check called {name!r}.")
    return found
