"""The mail is addressed to nobody, or to a crowd it hides.

Speaks when: a mail in a brand's name has a To without an address ("undisclosed recipients").
Why it matters: a bank or shop writes to one customer. A mail to hidden thousands has none.
Innocent cases: clubs and offices that put everyone into Bcc.
Silent when: there is an address in To or Cc, the file has no To at all, the sender is the brand's
own, or no brand is claimed.
References: RFC 5322 section 3.6.3.
"""

from collections.abc import Iterator

from majika.brands.facts import Claims
from majika.checks import Check, Evidence, Finding, Place, Spot, Strength, Text

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="It is not addressed to you",
        ja="宛先にあなたのアドレスがありません",
    ),
    says=Text(
        en="No recipient is named. {brand} would write to you, not to a hidden crowd.",
        ja="宛先が書かれていません。「{brand}」からの連絡なら、あなたあてに送られるはずです。",
    ),
    see=Text(
        en="Look at the line “To” of the mail.",
        ja="メールの「宛先」の欄を見てみてください。",
    ),
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    message, author = claims.message, claims.message.author
    if claims.brand is None or author is None or not claims.foreign_sender:
        return
    header = message.header("to")
    if header is not None and not any("@" in mailbox.address for mailbox in message.to):
        yield check.finding(
            Strength.WEAK,
            Evidence(Place(Spot.HEADER, "to"), header.value),
            brand=claims.brand.name,
        )
