"""The text speaks in a brand's name, while the sender is a stranger.

Speaks when: the first lines greet, thank or inform as the brand ("Dear Examplebank
customer", 「例銀行をご利用いただき」) or the last ones sign as it, and From is not the brand's.
Why it matters: a stranger has no reason to write "our customers" in somebody else's name.
Innocent cases: forwarded mail, dealers, partners, quoted text.
Silent when: the brand is only written about, or the sender is listed.
References: measured on development mail: 9 to 63 % of phish, 0.4 % of genuine mail.
"""

from collections.abc import Iterator

from majika.brands.facts import Claims, Where
from majika.checks import Check, Evidence, Finding, Strength, Text, see

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="The text speaks as {brand}, but the sender's address is not {brand}'s",
        ja="本文は「{brand}」を名乗っていますが、差出人のアドレスは「{brand}」のものではありません",
    ),
    says=Text(
        en="The text speaks in the name of {brand} (“{written}”), but it was sent from {sender}.",
        ja="本文が「{brand}」の立場で書かれています(「{written}」)が、送信元は {sender} です。",
    ),
    see=see.TEXT,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    author, brand = claims.message.author, claims.brand
    if author is None or brand is None or not claims.foreign_sender:
        return
    spoken = claims.claims_at(Where.BODY_OPENING) or claims.claims_at(Where.SIGNATURE)
    if spoken:
        yield check.finding(
            Strength.MEDIUM,
            Evidence(spoken[0].place, spoken[0].written),
            brand=brand.name,
            written=spoken[0].written,
            sender=author.domain or author.address,
        )
