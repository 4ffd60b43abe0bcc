"""The subject is written with letters that only look like the usual ones.

Speaks when: the subject holds invisible, mathematical, mixed-script or spaced-out letters
inside its words.
Why it matters: it reads normally to people and not at all to filters.
Innocent cases: some newsletters decorate subjects with mathematical letters.
Silent when: there are only emoji, accents, full-width letters or other scripts.
References: UTS #39, Unicode Security Mechanisms.
"""

from collections.abc import Iterator

from majika.checks import Check, Evidence, Finding, Place, Spot, Strength, Text, see
from majika.message import Message
from majika.text import odd_letters

check = Check(
    __name__,
    over=Message,
    title=Text(
        en="The subject hides what it says from mail filters",
        ja="件名に、迷惑メール対策をすり抜けるための細工があります",
    ),
    says=Text(
        en="The subject contains {letter}. It reads normally to you, but hides words from "
        "mail filters.",
        ja="件名に{letter}が混ざっています。人の目には普通に読めますが、迷惑メール対策に言葉を読ま"
        "せないための細工です。",
    ),
    see=see.SUBJECT_SEARCHED,
)


@check.look
def look(message: Message) -> Iterator[Finding]:
    odd = odd_letters(message.subject)
    if odd:
        letter, start, end, _ = odd[0]
        yield check.finding(
            Strength.MEDIUM,
            Evidence(Place(Spot.HEADER, "subject", span=(start, end)), message.subject),
            letter=f"U+{ord(letter[0]):04X}",
        )
