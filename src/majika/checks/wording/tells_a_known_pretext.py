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
from majika.checks import Check, Evidence, Finding, Strength, Text, see

_SEVERAL = 3
"""Phrases from which on a story is told in full, not touched on."""

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="It tells a story that frauds tell: “{phrase}”",
        ja="詐欺メールによくある筋書きです: 「{phrase}」",
    ),
    says=Text(
        en="It says “{phrase}”. Frauds use this story to make people act in a hurry. "
        "Honest senders say it too: check with them another way.",
        ja="「{phrase}」とあります。あわてさせて行動させるために、詐欺メールがよく使う筋書きです。"
        "本物の連絡でも使われるため、別の方法で確かめるのが確実です。",
    ),
    see=see.TEXT,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    story = claims.pretext
    if story is None or story.weak or claims.message.report:
        return
    yield check.finding(
        Strength.MEDIUM if len(story.phrases) >= _SEVERAL else Strength.WEAK,
        *(Evidence(spot, written) for written, spot in story.phrases[:_SEVERAL]),
        phrase=story.phrases[0][0],
    )
