"""What a check is: one idea, its sentences in both languages, and a function that looks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from majika.findings import Evidence, Finding, Place, Strength, Text

Known = TypeVar("Known")
Look = Callable[[Known], Iterator[Finding]]


class Check(Generic[Known]):
    """One idea about what deception (or honesty) looks like.

    The module's name is the check's name and states what is true when it speaks;
    the module's docstring is its public page (`majika explain NAME`).
    """

    def __init__(
        self,
        module: str,
        *,
        over: type[Known],
        title: Text,
        says: Text,
        see: Text,
    ) -> None:
        self.name = module.rpartition(".")[2]
        self.module = module
        self.over = over
        """What must be known before this check can look: Message, Claims, Lookups …"""
        self.title = title
        """A few words for a list of reasons; may use the finding's `{names}`."""
        self.says = says
        """What was seen, what is normal, and what follows from it."""
        self.see = see
        """How a reader sees it with their own eyes."""
        self._look: Look[Known] | None = None

    def look(self, function: Look[Known]) -> Look[Known]:
        """Decorate the function that looks at what is known and yields findings."""
        self._look = function
        return function

    def __call__(self, known: Known) -> Iterator[Finding]:
        if self._look is None:
            raise TypeError(f"{self.name}: no function is marked with @check.look")
        return self._look(known)

    def finding(self, strength: Strength, *evidence: Evidence | Place, **values: str) -> Finding:
        """A finding of this check. A bare `Place` quotes the values as its evidence."""
        quoted = ", ".join(values.values())
        return Finding(
            check=self.name,
            strength=strength,
            evidence=tuple(
                item if isinstance(item, Evidence) else Evidence(item, quoted) for item in evidence
            ),
            values=values,
        )
