"""Spelling mistakes: whether a word is a name with a mistake in it, and which mistake."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache
from typing import TypeAlias

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

Step: TypeAlias = tuple[str, str, str]
"""What was done to a name: `insert`, `delete`, `replace` or `swap`; letters before and after."""

SHORTEST = 5
"""Letters of a name that can be misspelt at all; below, every word is near some other."""

_TWO_EDITS = 10
"""Letters of a name from which any two mistakes may be made in it."""

_FRAMED = 9
"""Letters from which two mistakes count if the beginning and the last letter stay."""

_ANAGRAM = 6
"""Letters of both from which two mistakes count if they only swap, and add or drop one."""


class Misspellings:
    """Names indexed by first letter and length, to find the one a word misspells."""

    def __init__(self, names: Iterable[str]) -> None:
        shelves: dict[tuple[str, int], list[str]] = defaultdict(list)
        for name in names:
            if len(name) >= SHORTEST:
                for length in range(len(name) - 2, len(name) + 3):
                    shelves[name[0], length].append(name)
        self._shelves = dict(shelves)

    def name_for(self, word: str, *, anagrams: bool = False) -> str | None:
        """The name that a word misspells; None when there is none, or the word is a name.

        One edit, or two in a long name; a swap of neighbours counts as one (optimal string
        alignment). The first letter stays: those who imitate a name keep it. With any two
        edits from 8 letters, twice as many popular domains would be accused.

        With `anagrams`, also shorter names shuffled: `asmzaon`. Hosts are made so, words are not.
        """
        shelf = self._shelves.get((word[:1], len(word)), ())
        near = extract(word, shelf, scorer=OSA.distance, score_cutoff=2, limit=5)
        return next(
            (
                name
                for name, edits, _ in near
                if (edits == 1 and _is_slip(name, word))
                or (edits == 2 and _is_misspelt_twice(name, word))
                or (edits == 2 and anagrams and _is_anagram(name, word))
            ),
            None,
        )


def _is_slip(name: str, word: str) -> bool:
    """One edit. In the shortest names, another letter makes another word: `agora`, `adore`."""
    return len(name) > SHORTEST or len(name) != len(word) or sorted(name) == sorted(word)


def _is_misspelt_twice(name: str, word: str) -> bool:
    if len(name) >= _TWO_EDITS:
        return True
    return len(name) >= _FRAMED and name[:3] == word[:3] and name[-1] == word[-1]


def _is_anagram(name: str, word: str) -> bool:
    """True when the word has the name's letters, with at most one more or one less."""
    return min(len(name), len(word)) >= _ANAGRAM and letters_apart(name, word) <= 1


def letters_apart(name: str, word: str) -> int:
    """How many letters one has more than the other, both ways, in whatever order."""
    rest = list(name)
    extra = 0
    for letter in word:
        if letter in rest:
            rest.remove(letter)
        else:
            extra += 1
    return extra + len(rest)


@lru_cache(maxsize=1024)
def steps_between(name: str, word: str) -> tuple[Step, ...]:
    """The fewest steps that turn a name into a word, from left to right.

    `amazon` → `asmzaon`: insert `s`, then swap `az` to `za`.
    """
    table = _distances(name, word)
    steps: list[Step] = []
    i, j = len(name), len(word)
    while i or j:
        step, back_i, back_j = _last_step(name, word, table, i, j)
        i, j = i - back_i, j - back_j
        steps += [step] if step else []
    return tuple(reversed(steps))


def _distances(name: str, word: str) -> list[list[int]]:
    """Optimal string alignment, all prefixes: `table[i][j]` from `name[:i]` to `word[:j]`."""
    table = [
        [max(i, j) if not i or not j else 0 for j in range(len(word) + 1)]
        for i in range(len(name) + 1)
    ]
    for i, old in enumerate(name, 1):
        for j, new in enumerate(word, 1):
            best = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (old != new))
            if _swapped(name, word, i, j):
                best = min(best, table[i - 2][j - 2] + 1)
            table[i][j] = best
    return table


def _swapped(name: str, word: str, i: int, j: int) -> bool:
    return i > 1 and j > 1 and name[i - 2 : i] == word[j - 2 : j][::-1] != word[j - 2 : j]


def _last_step(
    name: str, word: str, table: list[list[int]], i: int, j: int
) -> tuple[Step | None, int, int]:
    """One way the table was filled at its corner: the step, and how far back it leads."""
    here = table[i][j]
    if i and j and name[i - 1] == word[j - 1] and here == table[i - 1][j - 1]:
        return None, 1, 1
    if _swapped(name, word, i, j) and here == table[i - 2][j - 2] + 1:
        return ("swap", name[i - 2 : i], word[j - 2 : j]), 2, 2
    if i and j and here == table[i - 1][j - 1] + 1:
        return ("replace", name[i - 1], word[j - 1]), 1, 1
    if j and here == table[i][j - 1] + 1:
        return ("insert", "", word[j - 1]), 0, 1
    return ("delete", name[i - 1], ""), 1, 0
