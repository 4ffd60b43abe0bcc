"""Look-alike hosts: which brand a foreign host imitates, and what was done to its name.

A listed host of any brand is never a look-alike, nor one that is probably a brand's own
(`majika.brands.kin`). Five of six phishing hosts carry no trace of a brand; where this
speaks, it is right nine times out of ten.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cached_property, lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from majika.brands.facts import Brand, Edit, Lookalike
from majika.brands.hosting import hosting, parents
from majika.brands.kin import is_kin, own_labels
from majika.brands.lookalike_keys import (
    CLEAR_HELPERS,
    GLUED_HELPERS,
    HELPERS,
    OWNERS_WORDS,
    SHORTEST,
    SHORTEST_OF_ALL,
    Key,
    Keys,
    common_words,
    is_compound,
    read_keys,
    words,
)
from majika.brands.misspelling import Misspellings, Step, steps_between
from majika.findings import Host, Place, Spot
from majika.message.domains import display_host, has_known_suffix, is_ip, public_suffix
from majika.text import fold, skeleton
from majika.text.lazy import lazy_pattern

LONGEST_HOST = 253
"""Characters of a host name (RFC 1035); longer ones are nobody's."""


class Misspelling(NamedTuple):
    """A word that is a brand's name with a mistake in it."""

    brand: Brand
    name: str
    """The name as the catalog writes it."""

    steps: tuple[Step, ...]


class _Imitation(NamedTuple):
    """One way a host imitates a brand."""

    key: Key
    edit: Edit
    token: str
    steps: tuple[Step, ...] = ()


class _Host:
    """A host cut up for comparing, as it would be displayed, without its public suffix."""

    def __init__(self, host: str, suffix: str) -> None:
        self.name = display_host(host[: -len(suffix) - 1])
        self.labels = [label for label in self.name.split(".") if label not in ("", "www")]
        self.tokens = [_BETWEEN.split(label) for label in self.labels if _BETWEEN.search(label)]
        """The words of each label that has several."""
        words = [*self.labels, *(token for tokens in self.tokens for token in tokens)]
        self.words = [word for word in words if SHORTEST <= len(word) <= _LONGEST_WORD]
        """Labels and their words, where long enough to be a name."""


_BETWEEN = re.compile("[-_]")


class Lookalikes:
    """Finds imitations of a catalog's brands in hosts and words. Keep it: its index is large."""

    def __init__(self, brands: Iterable[Brand], owner: Callable[[str], Brand | None]) -> None:
        """`owner` tells who is listed for a host. The index is built on first need."""
        self._brands = brands
        self._owner = owner
        self._find = lru_cache(maxsize=8192)(self._look_at)
        self.misspelling_of = lru_cache(maxsize=8192)(self._misspelling_of)

    def find(self, host: Host, place: Place) -> Lookalike | None:
        """The brand that a host imitates, by the first of the edits of `Edit` that fits."""
        found = self._find(host)
        return replace(found, place=place) if found else None

    def _misspelling_of(self, word: str) -> Misspelling | None:
        """The brand whose name a word misspells: `amazone` for Amazon, but not `amazons`.

        The word is folded, as from `majika.text.fold`. Whether it deceives is the caller's to
        judge: some are ordinary words of a language.
        """
        if not self._may_be_misspelt(word):
            return None
        name = self._misspellings.name_for(word)
        if name is None or _is_inflection(name, word):
            return None
        key = self._keys.by_text[name]
        return Misspelling(key.brand, key.original, steps_between(name, word))

    def _may_be_misspelt(self, word: str) -> bool:
        return (
            SHORTEST <= len(word) <= _LONGEST_WORD
            and word.isascii()
            and word not in self._keys.by_text
            and word not in common_words()
        )

    def _look_at(self, host: str) -> Lookalike | None:
        if not 3 < len(host) <= LONGEST_HOST or is_ip(host) or not has_known_suffix(host):
            return None
        suffix = self._suffix(host)
        if not suffix or suffix == host:
            return None
        found = self._first_imitation(_Host(host, suffix))
        if found is None or self._is_kin(host, suffix, found):
            return None
        return Lookalike(
            host=Host(host),
            brand=found.key.brand,
            edit=found.edit,
            token=found.token,
            original=found.key.original,
            steps=found.steps,
            place=_NOWHERE,
        )

    def _suffix(self, host: str) -> str:
        """The end of a host below which anyone may have a name; empty when it is listed.

        That is its public suffix, or a brand's domain with pages of the public.
        """
        owner = self._owner(host)
        if owner is None:
            return "" if hosting(host, "mail_service") else public_suffix(host)
        open_to_all = owner.user_content_domains
        return next((name for name in parents(host) if name in open_to_all), "")

    def _first_imitation(self, host: _Host) -> _Imitation | None:
        for look in (
            self._whole_domains,
            self._labels,
            self._tokens,
            self._glued,
            self._skeletons,
            self._misspelt,
            self._hyphens,
        ):
            found = next(look(host), None)
            if found:
                return found
        return None

    def _is_kin(self, host: str, suffix: str, found: _Imitation) -> bool:
        """True for the brand's own label under another suffix, and for what looks like its own."""
        registered = host[: -len(suffix) - 1].rpartition(".")[2]
        own_name = found.edit in (Edit.LABEL, Edit.TOKEN) and found.token == registered
        return own_name or is_kin(host, own_labels(found.key.brand))

    # ── The edits, in the order we try ──────────────────────────────────────────────────────

    def _whole_domains(self, host: _Host) -> Iterator[_Imitation]:
        """`examplebank.co.jp.qv7.top`, `www-examplebank-co-jp.qv7.top`"""
        parts = host.name.replace("-", ".").split(".")
        for start in range(len(parts) - 1):
            for end in range(start + 2, min(len(parts), start + _LONGEST_DOMAIN) + 1):
                listed = self._keys.domains.get(".".join(parts[start:end]))
                if listed and _is_domain_in(listed[1], host.name):
                    brand, domain = listed
                    key = Key(domain, brand, domain, weak=False, named=False)
                    yield _Imitation(key, Edit.WHOLE_DOMAIN, domain)

    def _labels(self, host: _Host) -> Iterator[_Imitation]:
        """`examplebank.qv7.top`"""
        for label in host.labels:
            key = self._keys.by_text.get(label)
            if key and not key.weak:
                yield _Imitation(key, Edit.LABEL, label)

    def _tokens(self, host: _Host) -> Iterator[_Imitation]:
        """`examplebank-login.top`, and `exb-login.top` with a helper word as neighbour."""
        for tokens in host.tokens:
            for index, token in enumerate(tokens):
                for text in ("-".join(tokens[index : index + 2]), token):
                    key = self._keys.by_text.get(text) or self._keys.hyphenated.get(text)
                    if key and self._stands_out(key, tokens, index):
                        yield _Imitation(key, Edit.TOKEN, text)

    def _stands_out(self, key: Key, tokens: list[str], index: int) -> bool:
        """False for a weak key without a helper, and beside words that owners use."""
        beside = tokens[max(0, index - 1) : index] + tokens[index + 1 : index + 2]
        if key.weak:
            helpers = CLEAR_HELPERS if len(key.text) >= SHORTEST else HELPERS
            return key.named and not helpers.isdisjoint(beside)
        return OWNERS_WORDS.isdisjoint(beside)

    def _glued(self, host: _Host) -> Iterator[_Imitation]:
        """`examplebankid.top`, `loginexamplebank.top`"""
        keys = self._keys.by_text
        for word in host.words:
            for cut in range(2, len(word) - 1):
                first, last = word[:cut], word[cut:]
                if first in keys and _glues(keys[first], last):
                    yield _Imitation(keys[first], Edit.GLUED, word)
                if last in keys and _glues(keys[last], first):
                    yield _Imitation(keys[last], Edit.GLUED, word)

    def _skeletons(self, host: _Host) -> Iterator[_Imitation]:
        """`exarnplebank`, `examp1ebank`, decoded `xn--` labels"""
        for word in host.words:
            key = self._by_skeleton.get(skeleton(word))
            if key and key.text != word and word not in common_words():
                yield _Imitation(key, Edit.SKELETON, word, lookalike_steps(key.text, word))

    def _misspelt(self, host: _Host) -> Iterator[_Imitation]:
        """`exampelbank`, `exmplebank`, `example-bnak`"""
        for word in host.words:
            if _BETWEEN.search(word):
                continue
            yield from self._misspelt_word(word, Edit.MISSPELT)
            if bare := _without_helper(word):
                yield from self._misspelt_word(bare, Edit.MISSPELT)

    def _misspelt_word(self, word: str, edit: Edit) -> Iterator[_Imitation]:
        word = word if word.isascii() else fold(word).text
        if not self._may_be_misspelt(word):
            return
        name = self._misspellings.name_for(word, anagrams=True)
        if name and len(name) > SHORTEST and not self._is_ordinary(word, name):
            yield _Imitation(self._keys.by_text[name], edit, word, steps_between(name, word))

    def _is_ordinary(self, word: str, name: str) -> bool:
        """A word that begins with a name, is made of ordinary words, or is nearly a helper.

        Also one with another short stem before the same ordinary word as the name.
        """
        keys = self._keys.by_text
        longer = any(word[:cut] in keys for cut in range(SHORTEST, len(word)))
        helper = _HELPING.fullmatch(word) is not None or _is_nearly_helper(word)
        return longer or helper or is_compound(word) or _has_another_stem(name, word)

    def _hyphens(self, host: _Host) -> Iterator[_Imitation]:
        """`exam-plebank`, `exam-plebnak`"""
        for tokens in host.tokens:
            joined = "".join(tokens)
            key = self._keys.by_text.get(joined)
            if key and not key.weak:
                yield _Imitation(key, Edit.HYPHENS, "-".join(tokens))
            yield from self._misspelt_word(joined, Edit.HYPHENS)

    # ── The index ───────────────────────────────────────────────────────────────────────────

    @cached_property
    def _keys(self) -> Keys:
        return read_keys(self._brands)

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


_NOWHERE = Place(Spot.LINK)
_CLEAR_ENDINGS = (".com", ".net", ".org", ".jp", ".uk", ".info")
"""Endings that mean a domain even between hyphens; `post-at-home` does not name `post.at`."""

_LONGEST_DOMAIN = 5
"""Parts between dots and hyphens of the domains we look for inside others."""


def _is_domain_in(domain: str, name: str) -> bool:
    """True when that is clearly the domain, and no chance meeting of words (`t.co`)."""
    short = domain.count(".") == 1 and domain.index(".") < SHORTEST_OF_ALL
    return not short and (domain in name or domain.endswith(_CLEAR_ENDINGS))


_LONGEST_WORD = 30
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


def _made_of(helpers: frozenset[str]) -> re.Pattern[str]:
    return lazy_pattern(f"(?:{'|'.join(sorted(helpers, key=len, reverse=True))})+[0-9]{{0,4}}")


_GLUED = _made_of(GLUED_HELPERS)
_HELPING = _made_of(HELPERS)


def _glues(key: Key, rest: str) -> bool:
    """True when the rest of a word is made of helper words."""
    if key.weak:
        return key.named and len(key.text) >= 4 and rest in CLEAR_HELPERS
    return _GLUED.fullmatch(rest) is not None


def _without_helper(word: str) -> str:
    """A word without the helper word it ends or starts with; empty when it has none."""
    for cut in range(SHORTEST, len(word) - 1):
        if word[cut:] in CLEAR_HELPERS:
            return word[:cut]
        if word[:-cut] in CLEAR_HELPERS:
            return word[-cut:]
    return ""


def lookalike_steps(name: str, word: str) -> tuple[Step, ...]:
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
