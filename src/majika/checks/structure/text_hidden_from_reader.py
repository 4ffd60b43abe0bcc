"""The mail carries much text that its reader is not meant to see.

Speaks when: hidden text (no size, no contrast, not displayed) is longer than a preview line
could be, and longer than a third of the visible text.
Why it matters: it is there for filters: harmless words to outweigh the rest.
Innocent cases: newsletters hide a preview line; templates hide their phone version.
Silent when: only a preview line is hidden, or the mail is plain text.
References: "salting" in the literature on spam filters.
"""

from collections.abc import Iterator

from majika.checks import Check, Evidence, Finding, Place, Spot, Strength, Text, see
from majika.message import Message

_PREVIEW = 400
"""Characters; preview lines with their padding stay below."""

check = Check(
    __name__,
    over=Message,
    title=Text(
        en="It hides text from you ({count} characters)",
        ja="あなたに見えない文字が隠されています({count}文字)",
    ),
    says=Text(
        en="The mail holds {count} characters you cannot see, such as “{start}”. "
        "They are there to mislead mail filters.",
        ja="画面に表示されない文字が{count}文字あります(「{start}」など)。"
        "迷惑メール対策をだますために入れられたものと考えられます。",
    ),
    see=see.HIDDEN_TEXT,
)


@check.look
def look(message: Message) -> Iterator[Finding]:
    hidden = " ".join(message.hidden_text.split())
    if len(hidden) > _PREVIEW and len(hidden) * 3 > len(message.text):
        yield check.finding(
            Strength.WEAK,
            Evidence(Place(Spot.HIDDEN, span=(0, len(message.hidden_text))), hidden[:80]),
            count=str(len(hidden)),
            start=hidden[:30],
        )
