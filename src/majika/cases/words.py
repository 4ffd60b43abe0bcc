"""Words to find a mail by, and what to look for when somebody asks. Pure.

Japanese leaves no spaces, so text of such scripts is cut into pairs of letters (and the last
letter of each run): the word 銀行 is a pair, and a longer one is a row of pairs. A word of any
other script is found from its start.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from majika.database.storable import storable
from majika.text import fold

READ_CHARS = 20_000
"""Characters of a mail that can be searched for: longer ones are digests and archives."""

MOST_WORDS = 12_000
"""In one mail. Positions in PostgreSQL's text search end at 16,383."""

LONGEST_WORD = 64
"""The length of a hash."""

MOST_TERMS = 10
MOST_IN_TERM = 40

_SPACELESS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u3005-\u3007\u3041-\u309f\u30a1-\u30ff\u31f0-\u31ff"  # kana, 々〇
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # ideographs
)

_RUN = re.compile(f"(?P<spaceless>[{_SPACELESS}]+)|[^\\W_{_SPACELESS}]+")


def words_of(text: str) -> list[str]:
    """The words a mail is found by, in their order. Letters and digits only."""
    folded = fold(storable(text, READ_CHARS)).text
    return list(islice(_words(folded), MOST_WORDS))


def _words(folded: str) -> Iterator[str]:
    for run in _RUN.finditer(folded):
        if run["spaceless"]:
            yield from _pairs(run[0])
            yield run[0][-1]
        else:
            yield run[0][:LONGEST_WORD]


def _pairs(run: str) -> Iterator[str]:
    return (run[at : at + 2] for at in range(len(run) - 1))


def terms_of(asked: str) -> list[list[str]]:
    """What must all be found: each a row of words, the last of them from its start only."""
    folded = (fold(storable(term, 200)).text for term in asked.split()[:MOST_TERMS])
    return [term[:MOST_IN_TERM] for term in map(_term, folded) if term]


def _term(folded: str) -> list[str]:
    """As the words of a mail; but the letters asked for may not be the end of its run."""
    words = list(_words(folded))
    if len(words) > 1 and re.search(f"[{_SPACELESS}]{{2}}[\\W_]*$", folded):
        words.pop()
    return words
