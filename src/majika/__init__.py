"""majika: is this mail really from whom it says it is from, and what should I do now?

    import majika

    verdict = majika.analyze(open("mail.eml", "rb").read())
    print(verdict.label, verdict.probability)

Nothing is imported until it is used, so `import majika` costs almost nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from majika.brands.catalog import Catalog as Catalog
    from majika.brands.facts import Claims as Claims
    from majika.errors import MajikaError as MajikaError
    from majika.errors import NotAMessageError as NotAMessageError
    from majika.errors import TooLargeError as TooLargeError
    from majika.findings import Finding as Finding
    from majika.message import parse_message as parse_message
    from majika.message.facts import Message as Message
    from majika.message.facts import MessageKind as MessageKind
    from majika.pipeline import Options as Options
    from majika.pipeline import analyze as analyze
    from majika.sources import read_sources as read_sources
    from majika.verdict import Label as Label
    from majika.verdict import Verdict as Verdict

__version__ = "0.1.0"

_HOMES = {
    "Catalog": "majika.brands.catalog",
    "Claims": "majika.brands.facts",
    "Finding": "majika.findings",
    "Label": "majika.verdict",
    "MajikaError": "majika.errors",
    "Message": "majika.message.facts",
    "MessageKind": "majika.message.facts",
    "NotAMessageError": "majika.errors",
    "Options": "majika.pipeline",
    "TooLargeError": "majika.errors",
    "Verdict": "majika.verdict",
    "analyze": "majika.pipeline",
    "parse_message": "majika.message",
    "read_sources": "majika.sources",
}
"""Public names, and the module each lives in (PEP 562)."""

__all__ = ["__version__", *_HOMES]


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(home), name)


def __dir__() -> list[str]:
    return sorted(__all__)
