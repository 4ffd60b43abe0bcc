"""The sender's name is written with letters that only look like the usual ones.

Speaks when: the display name holds invisible, mathematical, mixed-script or spaced-out
letters inside its words.
Why it matters: to the eye it reads "Example", to a mail filter it does not. Nobody
writes their own name so, except to slip past filters.
Innocent cases: a few newsletters decorate their name with mathematical letters.
Silent when: letters are merely accented, full-width in Japanese, or all of one script.
References: UTS #39, Unicode Security Mechanisms.
"""

from collections.abc import Iterator

from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.message import Message
from majika.text import odd_letters

check = Check(
    __name__,
    over=Message,
    title=Text(
        en="The sender's name hides what it says from mail filters",
        ja="差出人名に、迷惑メール対策をすり抜けるための細工があります",
    ),
    says=Text(
        en="The sender's name “{name}” contains {letter}. It reads normally to you, but not "
        "to mail filters; an honest sender has no reason for it.",
        ja="差出人名「{name}」に{letter}が混ざっています。人の目には普通に読めますが、迷惑メール対"
        "策をすり抜けるための書き方で、まともな差出人は使いません。",
    ),
    see=see.NAME_SEARCHED,
)


@check.look
def look(message: Message) -> Iterator[Finding]:
    author = message.author
    odd = odd_letters(author.name) if author else ()
    if author and odd:
        yield check.finding(
            Strength.MEDIUM,
            Evidence(author.place, author.name),
            name=author.name,
            letter=f"U+{ord(odd[0][0][0]):04X}",
        )
