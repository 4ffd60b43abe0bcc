"""The mail asks your mail program to report that you read it.

Speaks when: a stranger who claims a brand asks for a read receipt
(Disposition-Notification-To, Return-Receipt-To).
Why it matters: the answer tells the sender that your address is in use. Companies do not
ask their customers for receipts.
Innocent cases: colleagues and offices do ask for receipts.
Silent when: no brand is claimed, or the sender is its own.
References: RFC 8098.
"""

from collections.abc import Iterator

from majika.brands.facts import Claims
from majika.checks import Check, Evidence, Finding, Strength, Text, see

_HEADERS = ("disposition-notification-to", "return-receipt-to", "x-confirm-reading-to")

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="It asks for a receipt when you open it",
        ja="開封したことを相手に知らせるよう求めています",
    ),
    says=Text(
        en="The mail asks your program to tell {address} that you opened it. Answer “No”.",
        ja="開封したことを {address} に知らせるよう求めています。「いいえ」を選んでください。",
    ),
    see=see.RECEIPT_LINE,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    if not claims.foreign_sender:
        return
    for name in _HEADERS:
        header = claims.message.header(name)
        if header is not None and header.value:
            yield check.finding(
                Strength.WEAK, Evidence(header.place, header.value), address=header.value
            )
            return
