"""The sender may belong to the brand or work for it, but nothing in the mail shows that.

Speaks when: the mail claims a brand, and its From domain is not listed but looks like another
one of the brand's own, or is a delivery service's; medium when nothing proves that a delivery
service sent it, or when an unproven name like the brand's has links to strangers only.
Why it matters: a name that looks right is not enough, and a delivery service sends for
anyone. Look at what the mail wants before you trust it.
Innocent cases: country sites and campaign senders that the catalog does not list yet.
Silent when: the domain is listed for the brand, or is a stranger's (checks of their own).
References: `majika brands DOMAIN` shows what the catalog knows.
"""

from collections.abc import Iterator

from majika.brands.facts import Claims, Standing
from majika.checks import Check, Evidence, Finding, Text, see
from majika.checks.official import doubt, is_open_to_customers, official

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="{sender} is not known to be {brand}'s",
        ja="{sender} が「{brand}」のものかどうかは、確かめられていません",
    ),
    says=Text(
        en="The sender's address ends in {sender}. It may belong to {brand} or work for it, but it "
        "is not among the domains we know ({official} …), and nothing in the mail proves it.",
        ja="差出人のアドレスは {sender} です。「{brand}」や、その委託先のものかもしれませんが、"
        "確かめられているドメイン({official} など)には含まれず、証明するものもありません。",
    ),
    see=see.SENDER,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    author, brand = claims.message.author, claims.brand
    if author is None or brand is None or is_open_to_customers(claims, brand):
        return
    if claims.sender in (Standing.KIN, Standing.SERVICE):
        known = official(claims, brand)
        yield check.finding(
            doubt(claims),
            Evidence(author.place, author.domain, expected=known["official"]),
            sender=author.domain,
            brand=known["brand"],
            official=known["official"],
        )
