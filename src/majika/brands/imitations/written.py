"""A brand's name or domain as it is written, in a host of someone else."""

from __future__ import annotations

from collections.abc import Iterator

from majika.brands.facts import Edit
from majika.brands.imitations.host import BETWEEN, CutHost, Imitation
from majika.brands.lookalike_keys import (
    CLEAR_HELPERS,
    GLUED_HELPERS,
    HELPERS,
    OWNERS_WORDS,
    SERVICE_LABELS,
    SHORTEST,
    SHORTEST_OF_ALL,
    Key,
    Keys,
    made_of,
    words,
)


class WrittenNames:
    """Compares hosts with the names of a catalog, letter by letter."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys

    def whole_domains(self, host: CutHost) -> Iterator[Imitation]:
        """`examplebank.co.jp.qv7.top`, `www-examplebank-co-jp.qv7.top`"""
        parts = host.name.replace("-", ".").split(".")
        for start in range(len(parts) - 1):
            for end in range(start + 2, min(len(parts), start + _LONGEST_DOMAIN) + 1):
                listed = self._keys.domains.get(".".join(parts[start:end]))
                if listed and _is_domain_in(listed[1], host.name):
                    brand, domain = listed
                    key = Key(domain, brand, domain, weak=False, named=False)
                    yield Imitation(key, Edit.WHOLE_DOMAIN, domain)

    def labels(self, host: CutHost) -> Iterator[Imitation]:
        """`examplebank.qv7.top`, and `exb.login.qv7.top` with a helper word as neighbour."""
        for index, label in enumerate(host.labels):
            key = self._keys.by_text.get(label)
            if key is None or label in SERVICE_LABELS:
                continue
            if not key.weak or _is_helped(key, host.labels, index):
                yield Imitation(key, Edit.LABEL, label)

    def tokens(self, host: CutHost) -> Iterator[Imitation]:
        """`examplebank-login.top`, and `exb-login.top` with a helper word as neighbour."""
        for tokens in host.tokens:
            for index, token in enumerate(tokens):
                for text in ("-".join(tokens[index : index + 2]), token):
                    key = self._keys.by_text.get(text) or self._keys.hyphenated.get(text)
                    if key and self._stands_out(key, tokens, index):
                        yield Imitation(key, Edit.TOKEN, text)

    def _stands_out(self, key: Key, tokens: list[str], index: int) -> bool:
        """False for a weak key without a helper, and beside words that owners use."""
        beside = tokens[max(0, index - 1) : index] + tokens[index + 1 : index + 2]
        if key.weak:
            return key.named and not _helpers_of(key).isdisjoint(beside)
        return OWNERS_WORDS.isdisjoint(beside)

    def glued(self, host: CutHost) -> Iterator[Imitation]:
        """`examplebankid.top`, `loginexamplebank.top`"""
        keys = self._keys.by_text
        for word in host.words:
            for cut in range(2, len(word) - 1):
                first, last = word[:cut], word[cut:]
                if first in keys and _glues(keys[first], last):
                    yield Imitation(keys[first], Edit.GLUED, word)
                if last in keys and _glues(keys[last], first):
                    yield Imitation(keys[last], Edit.GLUED, word)


def _is_helped(key: Key, labels: list[str], index: int) -> bool:
    """True for a weak key before another's domain, with a helper in the label on either side."""
    if not key.named or index == len(labels) - 1:
        return False
    beside = (*labels[max(0, index - 1) : index], labels[index + 1])
    helpers = _helpers_of(key) - _HOST_NAMES
    return any(not helpers.isdisjoint(BETWEEN.split(label)) for label in beside)


def _helpers_of(key: Key) -> frozenset[str]:
    return CLEAR_HELPERS if len(key.text) >= SHORTEST else HELPERS


_HOST_NAMES = words("app email mail sms webmail www")
"""What everybody calls his own hosts: `mail.outlook` below a company's name helps no fraud."""

_CLEAR_ENDINGS = (".com", ".net", ".org", ".jp", ".uk", ".info")
"""Endings that mean a domain even between hyphens; `post-at-home` does not name `post.at`."""

_LONGEST_DOMAIN = 5
"""Parts between dots and hyphens of the domains we look for inside others."""


def _is_domain_in(domain: str, name: str) -> bool:
    """True when that is clearly the domain, and no chance meeting of words (`t.co`)."""
    short = domain.count(".") == 1 and domain.index(".") < SHORTEST_OF_ALL
    return not short and (domain in name or domain.endswith(_CLEAR_ENDINGS))


_GLUED = made_of(GLUED_HELPERS)


def _glues(key: Key, rest: str) -> bool:
    """True when the rest of a word is made of helper words."""
    if key.weak:
        return key.named and len(key.text) >= 4 and rest in CLEAR_HELPERS
    return _GLUED.fullmatch(rest) is not None
