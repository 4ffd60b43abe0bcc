"""Which findings are shown, in which order: the same in every kind of report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from majika.brands.pretexts import SWINDLES
from majika.checks import Check, check_named
from majika.findings import Finding, Language, Spot, Strength, Text
from majika.message.facts import MessageKind
from majika.report import words
from majika.report.defang import defang, fill, in_language, plain
from majika.verdict import Label, NotLookedAt, Reason, Verdict
from majika.weigh import group_of, is_strong_about_sender, is_very_likely

SHOWN = 5
"""Reasons that a person is shown; all of them stand in the JSON."""

SAME_NEWS = (
    (
        "sender_not_on_official_list",
        "free_mail_claims_brand",
        "sender_domain_has_no_dot",
        "subject_opens_with_brand",
        "text_speaks_as_brand",
    ),
    ("platform_sends_for_somebody", "customers_send_from_there_too"),
)
"""Families of checks with one message for their reader: it is not from the brand; it is from
one of the brand's customers.

The first one that spoke tells it, at the place of the strongest.
"""

ONLY_ALONE = frozenset({"link_not_encrypted"})
"""Checks about a link that say little beside any other reason about a link."""

_RANK = {
    Strength.STRONG: 0,
    Strength.MEDIUM: 1,
    Strength.WEAK: 2,
    Strength.REASSURING: 3,
}


def shown_reasons(verdict: Verdict) -> list[Reason]:
    """At most five reasons for the label, strongest first, each check and each quote once.

    Two checks that quote the same words, or are of one family of `SAME_NEWS`, tell their reader
    the same thing: one of them stands, and leaves room for another.
    """
    fitting = [reason for reason in verdict.reasons if _fits(verdict.label, reason)]
    fitting.sort(key=lambda reason: (-abs(reason.points), _RANK[reason.finding.strength]))
    shown: dict[str, Reason] = {}
    quoted: set[tuple[str, str]] = set()
    for reason in _told_once(fitting):
        quote = (str(reason.finding.evidence[0].place), reason.finding.evidence[0].value)
        if reason.finding.check not in shown and quote not in quoted:
            shown[reason.finding.check] = reason
            quoted.add(quote)
    return list(shown.values())[:SHOWN]


def _told_once(reasons: list[Reason]) -> Iterable[Reason]:
    """`reasons`, strongest first, each family's news told by the one that tells it best."""
    spoken: dict[str, Reason] = {}
    for reason in reasons:
        spoken.setdefault(reason.finding.check, reason)
    tellers = {
        check: next(spoken[teller] for teller in family if teller in spoken)
        for family in SAME_NEWS
        for check in family
        if check in spoken
    }
    links = {check for check, reason in spoken.items() if _is_about_a_link(reason)}
    for reason in reasons:
        check = reason.finding.check
        if check not in ONLY_ALONE or links <= {check}:
            yield tellers.get(check, reason)


def _is_about_a_link(reason: Reason) -> bool:
    return reason.finding.evidence[0].place.spot is Spot.LINK


def noticed(findings: Iterable[Finding]) -> list[Reason]:
    """Findings of a visit alone, most telling first: without a mail they add up to nothing."""
    ranked = sorted(findings, key=lambda finding: _RANK[finding.strength])
    return [
        Reason(finding=finding, group=group_of(finding.check), points=0.0) for finding in ranked
    ]


def headline(verdict: Verdict, language: Language) -> str:
    """The verdict and whom it concerns, in one sentence."""
    brand = verdict.claims.brand
    if verdict.label is Label.FRAUD and _is_about_the_page(verdict):
        return _page_headline(verdict, language)
    if brand is None and verdict.label is Label.FRAUD:
        return words.FRAUD_WITHOUT_BRAND.in_(language)
    if verdict.label is Label.SUSPICIOUS and is_very_likely(verdict.score):
        return (words.SWINDLE if _is_swindle(verdict) else words.VERY_LIKELY).in_(language)
    name = brand.name if brand else verdict.claims.proven_domain
    sentence = words.SENTENCES[verdict.label]
    if verdict.message.kind is MessageKind.TEXT:
        sentence = words.OF_TEXTS.get(verdict.label, sentence)
    return fill(sentence, {"brand": name}, language)


def _is_about_the_page(verdict: Verdict) -> bool:
    """True when only the page behind the link is known to be a fraud's: a friend may have sent it,
    or a company whose letter was broken into."""
    if verdict.claims.brand is not None and not verdict.claims.proven:
        return False
    strong = [reason for reason in verdict.reasons if is_strong_about_sender(reason)]
    spots = [reason.finding.evidence[0].place.spot for reason in strong]
    return bool(spots) and all(spot is Spot.PAGE for spot in spots)


def _page_headline(verdict: Verdict, language: Language) -> str:
    pages = verdict.capture.pages if verdict.capture else ()
    brand = next((page.brand for page in pages if page.brand), None)
    if brand is None:
        return words.FRAUD_BEHIND_LINK.in_(language)
    return fill(words.PAGE_POSES, {"brand": brand.name}, language)


def certainty(verdict: Verdict, language: Language) -> str:
    """How sure we are of a fraud; empty elsewhere, where a number would mean nothing.

    Never 100: there is always something we have not seen.
    """
    if verdict.label is not Label.FRAUD:
        return ""
    percent = f"{min(verdict.probability * 100, 99.9):.1f}".removesuffix(".0")
    return words.CERTAINTY.in_(language).format(percent=percent)


def proof(verdict: Verdict, language: Language) -> str:
    """Why a mail is genuine, in one sentence; empty for every other label."""
    claims = verdict.claims
    brand = claims.brand or claims.sender_brand
    if verdict.label is not Label.GENUINE or brand is None:
        return ""
    return fill(words.PROOF, {"domain": claims.proven_domain, "brand": brand.name}, language)


def _is_swindle(verdict: Verdict) -> bool:
    story = verdict.claims.pretext
    told = story is not None and story.id in SWINDLES and not story.weak
    return told and verdict.claims.brand is None


def title(reason: Reason, language: Language) -> str:
    """What a reason says, in a few words."""
    return fill(_check(reason).title, reason.finding.values, language)


def explanation(reason: Reason, language: Language) -> str:
    """What was seen, what is normal, and what follows from it."""
    return fill(_check(reason).says, reason.finding.values, language)


def comparison(reason: Reason, language: Language) -> str:
    """What is there against what would be normal there; empty where that explains nothing."""
    evidence = reason.finding.evidence[0]
    if not evidence.expected or is_for_programs(reason):
        return ""
    expected = in_language(evidence.expected, language)
    return f"{defang(evidence.value, 60)} ↔ {defang(expected, 80)}"


def is_for_programs(reason: Reason) -> bool:
    """True for what a mail server wrote (`dmarc=fail`): only the explanation means something."""
    return ".authentication." in _check(reason).module


def see_for_yourself(reason: Reason, language: Language) -> str:
    """How a reader sees it with their own eyes."""
    return fill(_check(reason).see, reason.finding.values, language)


def advice_in_order(verdict: Verdict) -> list[tuple[Text, tuple[Text, ...]]]:
    """What to leave alone and what to do, each under its title; where nothing is decided or
    nothing is wrong, what to do comes first."""
    parts = [
        (words.DO_NOT, verdict.advice.do_not),
        (words.DO[verdict.label], verdict.advice.do),
    ]
    return parts[::-1] if verdict.label in (Label.UNKNOWN, Label.GENUINE) else parts


def in_one_line(texts: Iterable[Text], language: Language) -> str:
    """Short phrases beside each other."""
    return ("・" if language == "ja" else " · ").join(text.in_(language) for text in texts)


def gaps(verdict: Verdict, language: Language) -> Iterator[tuple[str, str]]:
    """What was not looked at, and why, fit to be shown."""
    for gap in not_looked_at(verdict):
        yield gap.what.in_(language), plain(gap.why.in_(language), 300)


def not_looked_at(verdict: Verdict) -> list[NotLookedAt]:
    """What was not gathered; checks that failed stand there too, named as our own fault."""
    failed = [
        NotLookedAt(
            what=Text(
                en=words.FAILED_CHECK.en.format(name=name),
                ja=words.FAILED_CHECK.ja.format(name=name),
            ),
            why=words.FAILED_WHY,
        )
        for name in verdict.failed_checks
    ]
    return [*verdict.not_looked_at, *failed]


def _fits(label: Label, reason: Reason) -> bool:
    reassuring = reason.finding.strength is Strength.REASSURING
    if label is Label.UNKNOWN:
        return reason.points != 0
    if label is Label.GENUINE:
        return reassuring
    return not reassuring


def _check(reason: Reason) -> Check[Any]:
    return check_named(reason.finding.check)
