"""Texts of one template, found without comparing any two: MinHash over bands. Pure.

Each shingle (a few words in a row) is hashed once; of each bin of hashes the smallest stays
(one permutation hashing: Li, Owen and Zhang 2012; empty bins borrow from the next: Shrivastava
and Li 2014). Two texts agree in a bin as often as they share shingles, and in a band only when
all its bins agree. Bands are looked up in an index like any other trait.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from hashlib import blake2b

from majika.cases.words import words_of
from majika.message import Message

BANDS, ROWS = 8, 3
"""Of two texts that share 80 % of their shingles half the bands agree; of two that share 40 %,
one in sixteen."""

SHINGLE = 4
"""Words in a row; of Japanese, pairs of letters that overlap: five letters."""

FEWEST = 30
"""Shingles. A shorter text is many people's text: it is compared as a whole, and is a weak tie."""

READ_CHARS = 8_000
"""Characters of a text; a mail is recognised by its beginning."""

_RUN = re.compile("[!-~]+")
"""Of ASCII: Japanese stands beside an address without a space."""

_OF_ADDRESSES = ("://", "@", "www.")
_SHORTEST_SUBJECT = 4


def traits_of_text(message: Message) -> Iterator[str]:
    """Bands of the text, or the whole of a short one, and the subject."""
    words = _words(message.text[:READ_CHARS])
    shingles = {" ".join(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1)}
    if len(shingles) >= FEWEST:
        yield from bands(shingles)
    elif len(words) > SHINGLE:
        yield f"words:{_hash(' '.join(words)):016x}"
    subject = _words(message.subject)
    if len(subject) >= _SHORTEST_SUBJECT:
        yield f"words:{_hash(' '.join(subject)):016x}"


def bands(shingles: set[str]) -> Iterator[str]:
    """What is looked up: equal for texts that share most of their shingles."""
    bins = _smallest(shingles)
    for band in range(BANDS):
        rows = bins[band * ROWS : (band + 1) * ROWS]
        yield f"band:{band}:{_hash(repr(rows)):016x}"


def _smallest(shingles: set[str]) -> Sequence[int]:
    count = BANDS * ROWS
    bins = [-1] * count
    for shingle in shingles:
        value, at = divmod(_hash(shingle), count)
        if bins[at] < 0 or value < bins[at]:
            bins[at] = value
    return [_borrowed(bins, at) for at in range(count)]


def _borrowed(bins: Sequence[int], at: int) -> int:
    """What the bin holds, or else what the next one holds that is not empty."""
    return next(value for value in (*bins[at:], *bins[:at]) if value >= 0)


def _words(text: str) -> list[str]:
    """Without addresses and numbers: these are the reader's, or change with each mail."""
    return [word for word in words_of(_RUN.sub(_blanked, text)) if not _DIGIT.search(word)]


def _blanked(run: re.Match[str]) -> str:
    return " " if any(mark in run[0] for mark in _OF_ADDRESSES) else run[0]


_DIGIT = re.compile(r"\d")


def _hash(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8", "replace"), digest_size=8).digest())
