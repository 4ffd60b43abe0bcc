"""A host cut up for comparing with what brands are called, and what a comparison found."""

from __future__ import annotations

import re
from typing import NamedTuple

from majika.brands.facts import Edit
from majika.brands.lookalike_keys import SHORTEST, Key
from majika.brands.misspelling import Step
from majika.message.domains import display_host

BETWEEN = re.compile("[-_]")
"""What parts the words of a label."""

LONGEST_WORD = 30


class Imitation(NamedTuple):
    """One way a host imitates a brand."""

    key: Key
    edit: Edit
    token: str
    steps: tuple[Step, ...] = ()


class CutHost:
    """A host cut up for comparing, as it would be displayed, without its public suffix."""

    def __init__(self, host: str, suffix: str) -> None:
        self.name = display_host(host[: -len(suffix) - 1])
        self.labels = [label for label in self.name.split(".") if label not in ("", "www")]
        self.tokens = [BETWEEN.split(label) for label in self.labels if BETWEEN.search(label)]
        """The words of each label that has several."""
        words = [*self.labels, *(token for tokens in self.tokens for token in tokens)]
        self.words = [word for word in words if SHORTEST <= len(word) <= LONGEST_WORD]
        """Labels and their words, where long enough to be a name."""
