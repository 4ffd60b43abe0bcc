"""The text tells a story that frauds tell.

Speaks when: phrases of a known pretext occur: a failed payment, a locked account, a held
parcel, points that expire, a lawsuit … in Japanese, English and six more languages.
Why it matters: knowing the story helps to see through it: it gives a reason to hurry and a
link to do so.
Innocent cases: honest reminders and security notices say the same things. So a story alone
never makes a mail suspicious.
Silent when: only phrases occur that honest mail uses daily.
References: the pretext catalogue with its sources, `majika/data/pretexts.json`.
"""

from collections.abc import Iterator

from majika.brands.facts import Claims
from majika.brands.phrases import pretext
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.findings import Name

_SEVERAL = 3
"""Phrases from which on a story is told in full, not touched on."""

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="It tells a story that frauds tell: “{phrase}”",
        ja="詐欺によくある筋書きです: 「{phrase}」",
    ),
    says=Text(
        en="It says “{phrase}”. A known trick: {trick} Honest messages can use such words, "
        "too: check another way.",
        ja="「{phrase}」とあります。よくあるのは、{trick}本物の連絡でも使われる言葉なので、"
        "別の方法で確かめてください。",
    ),
    see=see.TEXT,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    story = claims.pretext
    if story is None or story.weak or claims.message.report:
        return
    trick = pretext(story.id).explain
    yield check.finding(
        Strength.MEDIUM if len(story.phrases) >= _SEVERAL else Strength.WEAK,
        *(Evidence(spot, written) for written, spot in story.phrases[:_SEVERAL]),
        phrase=story.phrases[0][0],
        trick=Name(trick.ja, trick.en),
    )
