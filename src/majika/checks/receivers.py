"""Who takes in what the forms of other people's pages send."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal, TypeAlias, cast
from urllib.parse import urlsplit

from majika.brands.hosting import parents
from majika.data import rows

Kind: TypeAlias = Literal["bot", "collector", "sign_in", "payment"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Receiver:
    """A service that many pages send their forms to."""

    host: str
    path: str
    """What the path of such an address begins with."""

    kind: Kind
    operator: str


def receiver(url: str, host: str) -> Receiver | None:
    """The listed service behind an address; None for any other."""
    found = next((_table()[name] for name in parents(host) if name in _table()), None)
    if found is None or not _path(url).startswith(found.path):
        return None
    return found


def _path(url: str) -> str:
    try:
        return urlsplit(url).path or "/"
    except ValueError:
        return "/"


@cache
def _table() -> dict[str, Receiver]:
    return {
        host: Receiver(host=host, path=path, kind=cast(Kind, kind), operator=operator)
        for host, path, kind, operator in rows("form_receivers.txt")
    }
