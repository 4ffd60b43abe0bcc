"""A brand's name with other letters in it: misspelt, hyphenated, or of the same look."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property, lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from majika.brands.facts import Edit
from majika.brands.imitations.host import BETWEEN, LONGEST_WORD, CutHost, Imitation
from majika.brands.lookalike_keys import (
    CLEAR_HELPERS,
    HELPERS,
    SHORTEST,
    Key,
    Keys,
    common_words,
    is_compound,
    made_of,
    words,
)
from majika.brands.misspelling import Misspellings, Step, steps_between
from majika.text import fold, skeleton


class AlteredNames:
    """Compares hosts and words with the names of a catalog, mistakes allowed."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys

    def misspelt_key(self, word: str) -> Key | None:
        """The key that a word misspells, but for a plural or another ending of it."""
        if not self._may_be_misspelt(word):
            return None
        name = self._misspellings.name_for(word)
        if name is None or _is_inflection(name, word):
            return None
        return self._keys.by_text[name]

    def skeletons(self, host: CutHost) -> Iterator[Imitation]:
        """`exarnplebank`, `examp1ebank`, decoded `xn--` labels"""
        for word in host.words:
            key = self._by_skeleton.get(skeleton(word))
            if key and key.text != word and word not in common_words():
                yield Imitation(key, Edit.SKELETON, word, _steps_of_look(key.text, word))

    def misspelt(self, host: CutHost) -> Iterator[Imitation]:
        """`exampelbank`, `exmplebank`, `example-bnak`"""
        for word in host.words:
            if BETWEEN.search(word):
                continue
            yield from self._misspelt_word(word, Edit.MISSPELT)
            if bare := _without_helper(word):
                yield from self._misspelt_word(bare, Edit.MISSPELT)

    def _misspelt_word(self, word: str, edit: Edit) -> Iterator[Imitation]:
        word = word if word.isascii() else fold(word).text
        if not self._may_be_misspelt(word):
            return
        name = self._misspellings.name_for(word, anagrams=True)
        if name and len(name) > SHORTEST and not self._is_ordinary(word, name):
            yield Imitation(self._keys.by_text[name], edit, word, steps_between(name, word))

    def _is_ordinary(self, word: str, name: str) -> bool:
        """A word that begins with a name, is made of ordinary words, or is nearly a helper.

        Also one with another short stem before the same ordinary word as the name.
        """
        keys = self._keys.by_text
        longer = any(word[:cut] in keys for cut in range(SHORTEST, len(word)))
        helper = _HELPING.fullmatch(word) is not None or _is_nearly_helper(word)
        return longer or helper or is_compound(word) or _has_another_stem(name, word)

    def hyphens(self, host: CutHost) -> Iterator[Imitation]:
        """`exam-plebank`, `exam-plebnak`"""
        for tokens in host.tokens:
            joined = "".join(tokens)
            key = self._keys.by_text.get(joined)
            if key and not key.weak:
                yield Imitation(key, Edit.HYPHENS, "-".join(tokens))
            yield from self._misspelt_word(joined, Edit.HYPHENS)

    def _may_be_misspelt(self, word: str) -> bool:
        return (
            SHORTEST <= len(word) <= LONGEST_WORD
            and word.isascii()
            and word not in self._keys.by_text
            and word not in common_words()
        )

    @cached_property
    def _by_skeleton(self) -> dict[str, Key]:
        keys = self._keys.by_text.items()
        return {
            skeleton(text): key
            for text, key in keys
            if len(text) >= SHORTEST and text.replace("-", "").isalpha()
        }

    @cached_property
    def _misspellings(self) -> Misspellings:
        keys = self._keys.by_text.values()
        return Misspellings(key.text for key in keys if key.named and not key.weak)


_INFLECTIONS = words("s es d ed r er ers ing")


def _is_inflection(name: str, word: str) -> bool:
    return word.startswith(name) and word[len(name) :] in _INFLECTIONS


@lru_cache(maxsize=2048)
def _is_nearly_helper(word: str) -> bool:
    """`servicess`, `logni`: a misspelt helper word is no brand."""
    near = extractOne(word, _LONG_HELPERS, scorer=OSA.distance, score_cutoff=2)
    return near is not None and near[1] <= (2 if len(word) >= 7 else 1)


_LONG_HELPERS = [helper for helper in HELPERS if len(helper) >= SHORTEST]


def _has_another_stem(name: str, word: str) -> bool:
    """`nypost` beside NZ Post, `eubank` beside EQ Bank: another company of the same trade."""
    ends = (name[cut:] for cut in range(2, _LONGEST_STEM + 1))
    return any(
        word.endswith(end) and (end in common_words() or end in HELPERS) for end in ends if end
    )


_LONGEST_STEM = 3
"""Letters before an ordinary word that are a name of their own, too short to be misspelt."""
_HELPING = made_of(HELPERS)


def _without_helper(word: str) -> str:
    """A word without the helper word it ends or starts with; empty when it has none."""
    for cut in range(SHORTEST, len(word) - 1):
        if word[cut:] in CLEAR_HELPERS:
            return word[:cut]
        if word[:-cut] in CLEAR_HELPERS:
            return word[-cut:]
    return ""


def _steps_of_look(name: str, word: str) -> tuple[Step, ...]:
    """The letters of a name that were replaced by others of the same look.

    `example` → `exarnple`: `m` became `rn`.
    """
    steps: list[Step] = []
    i = j = 0
    while i < len(name) and j < len(word):
        old, new = _same_look(name, word, i, j)
        if old != new:
            steps.append(("replace", old, new))
        i, j = i + len(old), j + len(new)
    return tuple(steps)


def _same_look(name: str, word: str, i: int, j: int) -> tuple[str, str]:
    """What stands for what at two places of a name and a word with equal skeletons."""
    if name[i] != word[j]:
        for old, new in ((1, 2), (2, 1)):
            pair = name[i : i + old], word[j : j + new]
            if (
                len(pair[0]) == old
                and len(pair[1]) == new
                and skeleton(pair[0]) == skeleton(pair[1])
            ):
                return pair
    return name[i], word[j]
