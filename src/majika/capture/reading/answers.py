"""What a page says after something was typed into it: wrong, or let in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from majika.capture.facts import Page
from majika.capture.reading.words import Hit, answer_words, page_words
from majika.text import fold

READ_CHARS = 40_000
REACH = 40
"""Characters between what is spoken of and what is said of it."""

MAX_WORDS = 120


def is_refusal(page: Page) -> str:
    """The words by which a page says that what was typed is wrong; empty when it does not."""
    return _words_that_say(page, "refused", after="wrong", before="not")


def is_welcome(page: Page, *, before: Page | None = None) -> str:
    """The words of a page that lets in, thanks, or reports success; empty when it does not.

    What stood on the page `before` as well is no answer to what was typed there.
    """
    known = before.text if before else ""
    return _words_that_say(page, "welcome", after="done", before="", known=known)


def is_undecided(page: Page, *, before: Page) -> bool:
    """True when a page says that it let nobody in, and does not say why: it sent a mail, its time
    was up, it is closed for repairs. What stood there before is no answer."""
    return bool(_stops(page) - _stops(before))


def _stops(page: Page) -> set[str]:
    said = fold(f"{page.title}\n{page.text[:READ_CHARS]}").text
    return {said[start:end] for start, end, _ in page_words("undecided").spans(said)}


def _words_that_say(page: Page, alone: str, *, after: str, before: str, known: str = "") -> str:
    """The first sentence of a page that says it, as the page writes it."""
    for text in (*page.dialogs[:20], page.text, page.title):
        folded = fold(text[:READ_CHARS])
        hits = answer_words().spans(folded.text)
        for start, end in (*_alone(hits, alone), *_pairs(hits, folded.text, after, before)):
            words = _sentence(text, *folded.span(start, end))
            if words not in known:
                return words
    return ""


Span = tuple[int, int]


def _alone(hits: Iterable[Hit], meaning: str) -> Iterable[Span]:
    return ((start, end) for start, end, meanings in hits if meaning in meanings)


def _pairs(hits: Sequence[Hit], text: str, after: str, before: str) -> Iterable[Span]:
    """Where a thing and what is said of it stand in one sentence, near each other."""
    for one, other in _neighbours(hits):
        between = text[one[1] : other[0]]
        if len(between) > REACH or _END.search(between):
            continue
        told_after = "thing" in one[2] and after in other[2]
        told_before = before in one[2] and "thing" in other[2]
        if told_after or told_before:
            yield one[0], other[1]


def _neighbours(hits: Sequence[Hit]) -> Iterable[tuple[Hit, Hit]]:
    """Hits that follow one another; up to two others may stand between."""
    for index, hit in enumerate(hits):
        for following in hits[index + 1 : index + 4]:
            yield hit, following


_END = re.compile(r"[\n。!?]|\. ")


def _sentence(text: str, start: int, end: int) -> str:
    """The sentence around a place, cut where it is long."""
    head = max(
        (match.end() for match in _END.finditer(text, max(0, start - REACH), start)), default=0
    )
    tail = _END.search(text, end, end + REACH)
    first = max(head, start - REACH)
    return text[first : tail.start() if tail else end + REACH].strip()[:MAX_WORDS]
