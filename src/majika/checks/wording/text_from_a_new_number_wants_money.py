"""A text says that its sender has a new number, and wants money.

Speaks when: an SMS, a chat message or another text without a mail's headers says that a phone is
lost or broken or a number is new, and asks to send, lend or pay money.
Why it matters: “Hi mum, my phone broke” is sent to thousands of strangers; some have a child. The
old number still answers.
Innocent cases: somebody in the family who really has a new phone and a bill to pay.
Silent when: no money is asked for, or the number is not said to be new.
References: https://www.actionfraud.police.uk ("Hi mum" scams); police of Japan (オレオレ詐欺).
"""

import re
from collections.abc import Iterator

from majika.checks import Check, Evidence, Finding, Place, Spot, Strength, Text
from majika.message import Message, MessageKind

_READ = 1_000
"""Characters that are read: such texts are short."""

_NEW_NUMBER = re.compile(
    r"(?:携帯|スマホ|電話)[^。\n]{0,12}(?:壊れ|なくし|無くし|落とし)|新しい(?:電話)?番号|番号が変わ|"
    r"\bnew (?:phone )?number\b|\b(?:broke|lost|dropped|smashed) my (?:phone|mobile)\b|"
    r"\b(?:phone|mobile) (?:is |got |was )?(?:broken?|lost|smashed|stolen)\b",
    re.IGNORECASE,
)
_WANTS_MONEY = re.compile(
    r"振り?込(?:んで|みをお願い|める)|送金して|お金[^。\n]{0,8}(?:送って|貸して)|"
    r"立て替え(?:て|を)|カードを買って|"
    r"\b(?:send|transfer|lend|pay)\b[^.\n]{0,30}(?:[$£€]\s?\d|\d[\d,.]{2,}|money|bill|invoice)",
    re.IGNORECASE,
)

check = Check(
    __name__,
    over=Message,
    title=Text(
        en="It says “{number}” and wants money: “{money}”",
        ja="「{number}」と言い、お金を求めています: 「{money}」",
    ),
    says=Text(
        en="It says “{number}” and asks for money (“{money}”). Strangers send this to thousands: "
        "call the number that you have had all along.",
        ja="「{number}」と言って、お金を求めています(「{money}」)。家族を装い、大勢に送る手口が"
        "あります。前から知っている番号に電話してください。",
    ),
    see=Text(
        en="Call the old number: does anyone answer?",
        ja="前から知っている番号に電話して、本人が出るか確かめてください。",
    ),
)


@check.look
def look(message: Message) -> Iterator[Finding]:
    if message.kind is not MessageKind.TEXT:
        return
    number = _NEW_NUMBER.search(message.text, 0, _READ)
    money = _WANTS_MONEY.search(message.text, 0, _READ)
    if number and money:
        yield check.finding(
            Strength.MEDIUM,
            *(Evidence(Place(Spot.TEXT, span=one.span()), one[0]) for one in (number, money)),
            number=number[0],
            money=money[0],
        )
