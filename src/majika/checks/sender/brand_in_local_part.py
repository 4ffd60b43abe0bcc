"""The part before the @ carries a brand's name; the domain behind it is a stranger's.

Speaks when: the mail claims a brand, its name stands in the local part of the From address
("examplebank@stranger.example"), and the domain is not the brand's.
Why it matters: only what stands behind the last @ says who sends. The part before it is
free text, filled with a known name for those who read just the beginning.
Innocent cases: a customer's own alias for one shop (shop@family.example).
Silent when: the domain is the brand's, or nothing else in the mail claims the brand.
References: RFC 5322 section 3.4.1 (the local part is locally interpreted).
"""

from collections.abc import Iterator

from majika.brands.facts import Claims, Where
from majika.checks import Check, Evidence, Finding, Strength, Text, see

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="“{brand}” stands before the @, but the domain is {sender}",
        ja="アドレスの @ の前に「{brand}」とありますが、ドメインは {sender} です",
    ),
    says=Text(
        en="The address is {address}. What stands before the @ can be chosen freely; the sender "
        "is {sender}, which is not {brand}'s.",
        ja="アドレスは {address} です。@ の前は誰でも自由に決められます。実際の送信元は {sender} "
        "で、"
        "「{brand}」のものではありません。",
    ),
    see=see.SENDER,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    author, brand = claims.message.author, claims.brand
    if author is None or brand is None or not claims.foreign_sender:
        return
    named = [c for c in claims.claims_at(Where.SENDER_ADDRESS) if c.written == author.local]
    if named and "." in author.domain:
        yield check.finding(
            Strength.WEAK,
            Evidence(author.place, author.address),
            brand=brand.name,
            sender=author.domain,
            address=author.address,
        )
