"""The reasons as a page tells them: what we saw, what is normal, how to see it oneself."""

from __future__ import annotations

from dataclasses import dataclass

from majika.findings import Language, Spot, Text
from majika.report import reasons
from majika.report import report_words as words
from majika.report.defang import defang, in_language
from majika.report.places import name_place
from majika.verdict import Reason, Verdict

LONGEST_QUOTE = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One reason. Empty texts are left out by a page."""

    number: int
    """The number of its mark on the picture, from 1."""

    title: str
    place: str
    """Where to look, in a reader's words: `sender`, `link 2 in the text`."""

    seen: Text
    """Label of the quote: in the mail, or on a page behind its link."""

    quote: str
    """What the mail says there, defanged; cut to one line."""

    normal: str
    """What would stand there if the mail were what it says; empty where that explains nothing."""

    explanation: str
    see: str
    """How to see it with one's own eyes."""

    reason: Reason


def told_reasons(verdict: Verdict, language: Language) -> list[Told]:
    """The reasons that every report shows, strongest first."""
    shown = reasons.shown_reasons(verdict)
    return [_told(verdict, reason, number, language) for number, reason in enumerate(shown, 1)]


def _told(verdict: Verdict, reason: Reason, number: int, language: Language) -> Told:
    evidence = reason.finding.evidence[0]
    compared = reasons.comparison(reason, language)
    return Told(
        number=number,
        title=reasons.title(reason, language),
        place=name_place(evidence.place, verdict.message, language),
        seen=words.SEEN_ON_PAGE if evidence.place.spot is Spot.PAGE else words.SEEN,
        quote="" if reasons.is_for_programs(reason) else defang(evidence.value, LONGEST_QUOTE),
        normal=defang(in_language(evidence.expected, language)) if compared else "",
        explanation=reasons.explanation(reason, language),
        see=reasons.see_for_yourself(reason, language),
        reason=reason,
    )
