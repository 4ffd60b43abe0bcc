"""Whether a sender is a branch or dealer: "Example Porthaven" from `example-porthaven.test`."""

from __future__ import annotations

import re

from majika.brands.facts import Claims, Where
from majika.brands.speaking import beside_a_name
from majika.checks.ties import is_role, label_of
from majika.text import fold

_WORD = re.compile(r"[a-z]+")
_SHORTEST = 5
"""Letters from which on a word in both name and domain is a name of its own."""


def is_branch(claims: Claims) -> bool:
    """True when the brand and a proper name beside it both stand in the sender's own domain.

    Frauds add a task to a brand's name ("Example Login"), dealers a person or a place. Not for
    a sender who tells a story that only frauds tell.
    """
    author = claims.message.author
    if author is None or claims.telling:
        return False
    own = label_of(author.domain)
    brands = [_glued(claim.written) for claim in claims.claims_at(Where.DISPLAY_NAME)]
    brand = next((brand for brand in brands if brand and brand in own), None)
    if brand is None:
        return False
    rest = own.replace(brand, "")
    return any(_is_proper(word) and word in rest for word in _WORD.findall(fold(author.name).text))


def _glued(name: str) -> str:
    return "".join(_WORD.findall(fold(name).text))


def _is_proper(word: str) -> bool:
    return len(word) >= _SHORTEST and not is_role(word) and not beside_a_name(word, "")
