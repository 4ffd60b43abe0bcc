"""The mail greets "customer" or an address instead of a person.

Speaks when: a stranger who claims a brand opens with "Dear customer", お客様各位, or the
reader's own address in place of a name.
Why it matters: a company that has your account knows your name.
Innocent cases: newsletters and general notices greet everyone so.
Silent when: no brand is claimed, or the sender is its own.
References: https://www.antiphishing.jp/consumer/
"""

import re
from collections.abc import Iterator

from majika.brands.facts import Claims
from majika.checks import Check, Evidence, Finding, Place, Spot, Strength, Text, see
from majika.checks.greetings import NOBODY
from majika.text import fold

_OPENING = 300
_NOBODY = re.compile(NOBODY)

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="It greets “{greeting}”, not you by name",
        ja="「{greeting}」とあり、あなたの名前がありません",
    ),
    says=Text(
        en="It opens with “{greeting}”. {brand} knows its customers' names; the writer does not.",
        ja="書き出しが「{greeting}」です。「{brand}」なら登録された名前がわかるはずですが、"
        "書いた人は知りません。",
    ),
    see=see.TEXT,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    if claims.brand is None or not claims.foreign_sender:
        return
    opening = fold(claims.message.text[:_OPENING])
    greeting = _NOBODY.search(opening.text)
    if greeting:
        span = opening.span(*greeting.span())
        written = claims.message.text[slice(*span)]
        yield check.finding(
            Strength.WEAK,
            Evidence(Place(Spot.TEXT, span=span), written),
            greeting=written,
            brand=claims.brand.name,
        )
