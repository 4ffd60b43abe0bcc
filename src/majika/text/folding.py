"""Folding: one form of a text for matching, and the way back to what was written."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from majika.text.edits import Edit, Trace, apply
from majika.text.lazy import lazy_pattern
from majika.text.letters import INVISIBLE, WORD, letters, read_word
from majika.text.odd import odd_letters
from majika.text.spacing import (
    dotted_letters,
    fold_spacing,
    has_dots,
    inner_dots,
    inner_stars,
    spaced_letters,
    spaces,
)


@dataclass(frozen=True, slots=True)
class Folded:
    """A text in the form names are matched in. Built by `fold`."""

    text: str
    original: str

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where `text[start:end]` stands in the original.

        Traced on the first call and then remembered: few texts are ever quoted.
        """
        if len(self.text) == len(self.original) and self.original.isascii():
            return start, end  # ASCII only ever shrinks: nothing has moved
        for step in reversed(_trace(self.original)):
            start, end = step.before(start, end)
        return start, end

    def disguised(self, start: int, end: int) -> bool:
        """True when letters inside the words of this span were hidden, swapped or spaced out.

        Case, accents, full-width and half-width forms are ordinary spelling.
        """
        odd = odd_letters(self.original)
        if not odd:
            return False
        first, last = self.span(start, end)
        return any(letter.start < last and letter.end > first for letter in odd)


@lru_cache(maxsize=16)
def fold(text: str) -> Folded:
    """Fold case, accents, width, look-alike and invisible letters, spaced letters and spaces.

    Honest words of other scripts stay as they are, and so do line breaks. Linear time.
    Remembered: a dozen checks fold the same name, subject and beginning.
    """
    folded = text.lower() if text.isascii() else _fold_letters(text)
    return Folded(fold_spacing(folded), text)


def _fold_letters(text: str) -> str:
    text, has_words = _fold_runs(text)
    if has_words:
        text = apply(text, _words(text))
    text = text.lower()
    return apply(text, inner_dots(text)) if has_dots(text) else text


_OTHER = "[^\0-\x7f\u3001-\u3029\u3030\u3041-\u3096\u309d\u309e\u30a1-\u30fe\u4e00-\u9fff]"
"""What is not ASCII, kana or ideograph: these, no step before lower case touches."""

_RUN = lazy_pattern(f"{_OTHER}{_OTHER}*")
"""Written so because `+` scans Japanese text at half the speed."""

_SKIP = lazy_pattern(f"[{INVISIBLE}™℠®]")

_MARKS = 30
"""Marks on one letter (UAX #15, stream-safe text): sorting more takes quadratic time."""

_MARK_KINDS = ("Mn", "Mc", "Me")
"""General categories of combining marks."""

_SHORT = 64
"""Runs and words up to this length are remembered."""


@dataclass(frozen=True, slots=True)
class _Run:
    """What a run of other characters becomes. Cached: the same runs come again and again."""

    text: str
    has_words: bool
    """Holds letters that only their whole word can tell how to read."""

    joins: bool
    """Begins with a mark that belongs to the character before the run."""


def _fold_runs(text: str) -> tuple[str, bool]:
    """The text with each run folded, and whether words remain to be read."""
    runs = _RUN.findall(text)
    folded = {run: _fold_run(run) for run in set(runs)}
    has_words = any(run.has_words for run in folded.values())
    if any(run.joins for run in folded.values()):
        return apply(text, _runs(text)), has_words
    parts = [""] * (2 * len(runs) + 1)
    parts[::2] = _RUN.split(text)
    parts[1::2] = [folded[run].text for run in runs]
    return "".join(parts), has_words


def _found_runs(text: str) -> Iterator[tuple[int, str]]:
    """Each run with its start. Marks that come first take the character before along."""
    for match in _RUN.finditer(text):
        start, run = match.start(), match[0]
        if start and _fold_run(run).joins:
            yield start - 1, text[start - 1] + run
        else:
            yield start, run


def _runs(text: str) -> Iterator[Edit]:
    """The same as edits, piece by piece."""
    for start, run in _found_runs(text):
        for first, last, new in _pieces(run):
            yield start + first, start + last, new


def _fold_run(run: str) -> _Run:
    return _fold_short_run(run) if len(run) <= _SHORT else _fold_new_run(run)


def _fold_new_run(run: str) -> _Run:
    folded = "".join(new for _, _, new in _pieces(run))
    visible = _SKIP.sub("", run)
    return _Run(
        folded,
        has_words=any(not letter.isascii() and WORD.match(letter) for letter in folded),
        joins=bool(visible) and _attaches(visible[0]),
    )


_fold_short_run = lru_cache(maxsize=8192)(_fold_new_run)


def _pieces(run: str) -> Iterator[Edit]:
    """Cut a run where no normal form reaches across, and fold each piece."""
    start = 0
    visible = ""
    for index, letter in enumerate(run):
        if _SKIP.match(letter):
            continue
        if visible and (len(visible) > _MARKS or not _attaches(letter)):
            yield start, index, _fold_piece(visible)
            start, visible = index, ""
        visible += letter
    yield start, len(run), _fold_piece(visible)


@lru_cache(maxsize=8192)
def _attaches(letter: str) -> bool:
    """True for combining marks and for Hangul vowels and finals: they compose backwards."""
    first = unicodedata.normalize("NFKD", letter)[0]
    return unicodedata.category(first) in _MARK_KINDS or "\u1160" <= first <= "\u11ff"


@lru_cache(maxsize=8192)
def _fold_piece(piece: str) -> str:
    """NFKC; then Latin letters lose their marks, strokes and style."""
    folded = ""
    for letter in unicodedata.normalize("NFKC", piece.replace("․", "·")):
        base = letters().plain.get(letter) or unicodedata.normalize("NFD", letter)[0]
        base = letters().plain.get(base, base)
        if base.isascii():
            folded += base
        elif not (_is_mark(letter) and is_alphanumeric(folded[-1:])):
            folded += letter
    return folded


def _is_mark(letter: str) -> bool:
    """Marks of any script: none but Latin ones belong to a Latin letter, and all hide it."""
    return unicodedata.category(letter) in _MARK_KINDS


def is_alphanumeric(letter: str) -> bool:
    return letter.isascii() and letter.isalnum()


def _words(text: str) -> Iterator[Edit]:
    """Read look-alike letters, word by word."""
    for match in WORD.finditer(text):
        if not match[0].isascii() and (reading := read_word(match[0])):
            for place, new in enumerate(reading, match.start()):
                if text[place] != new:
                    yield place, place + 1, new


@lru_cache(maxsize=16)
def _trace(original: str) -> tuple[Trace, ...]:
    """What `fold` does to a text, as edits step by step."""
    traces = []
    text = original
    for step in _steps(original):
        text = text.lower() if step is inner_dots else text
        if edits := tuple(step(text)):
            traces.append(Trace.of(edits))
            text = apply(text, edits)
    return tuple(traces)


def _steps(original: str) -> tuple[Callable[[str], Iterable[Edit]], ...]:
    """The steps that can change this text: most texts are spared the two costly ones."""
    if original.isascii():
        return inner_dots, inner_stars, dotted_letters, spaced_letters, spaces
    words = (_words,) if _fold_runs(original)[1] else ()
    return _runs, *words, inner_dots, inner_stars, dotted_letters, spaced_letters, spaces
