"""The subject opens with a brand's name as its sender would write it; the sender is a stranger.

Speaks when: the subject starts with 【brand】, [brand], "brand:" or speaks in the brand's
voice, and From is not the brand's; strong when a fraud's story follows, weak
when somebody else signs in their own name and tells none: newsletters write about brands.
Why it matters: companies put their name in front of the subject so that customers recognise
it; so do those who imitate them.
Innocent cases: a forwarded notice; a friend or colleague who quotes it; a partner's campaign.
Silent when: the brand's name only occurs somewhere in the subject, or the sender is listed.
References: measured on development mail: 17 % of Japanese phish, no genuine mail.
"""

import re
from collections.abc import Iterator

from majika.brands.facts import Claims, Where
from majika.brands.speaking import beside_a_name
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.text import fold

_MACHINE = re.compile(r"自動|メール|管理|送信|配信専用|システム")
"""Senders' names that name nobody."""

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="The subject speaks as {brand}, but the sender's address is not {brand}'s",
        ja="件名は「{brand}」を名乗っていますが、差出人のアドレスは「{brand}」のものではありません",
    ),
    says=Text(
        en="The subject opens with “{written}”, as {brand}'s own mail does, but it was sent from "
        "{sender}.",
        ja="件名が「{written}」で始まり「{brand}」からの連絡に見えますが、送信元は {sender} です。",
    ),
    see=see.SUBJECT_AND_SENDER,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    author = claims.message.author
    opened = claims.claims_at(Where.SUBJECT_OPENER)
    if author is None or claims.brand is None or not opened or not claims.foreign_sender:
        return
    yield check.finding(
        _strength(claims),
        Evidence(opened[0].place, opened[0].written),
        brand=claims.brand.name,
        written=opened[0].written,
        sender=author.domain or author.address,
    )


def _strength(claims: Claims) -> Strength:
    if claims.telling:
        return Strength.STRONG
    about = claims.calm_and_signed and _writes_in_own_name(claims)
    return Strength.WEAK if about else Strength.MEDIUM


def _writes_in_own_name(claims: Claims) -> bool:
    """True for a sender's name that is neither the brand's nor a task's ("Customer Service")."""
    name = fold(claims.message.author.name).text if claims.message.author else ""
    task = beside_a_name(name, "") or _MACHINE.search(name)
    return bool(name) and not task and not claims.claims_at(Where.DISPLAY_NAME)
