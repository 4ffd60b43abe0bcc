"""The sender's domain is the brand's, and open to the brand's customers.

Speaks when: the mail claims a service, comes from that service's listed domain, and the domain
is one from which its customers write; medium when nothing is proven, and it is a delivery
service or all links lead to strangers.
Why it matters: the address tells through whom the mail came, not who wrote it.
Innocent cases: the service's own notices, and honest customers, by the million.
Silent when: the domain is kept for the brand's own mail, or is not listed for the brand.
References: RFC 6376 section 8 (what a signature does not say).
"""

from collections.abc import Iterator

from majika.brands.facts import Claims
from majika.checks import Check, Evidence, Finding, Text, see
from majika.checks.official import doubt, is_open_to_customers

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="{brand}'s customers send from {sender}, too",
        ja="{sender} からは、「{brand}」の利用者もメールを送れます",
    ),
    says=Text(
        en="The address is one of {brand}'s, but whoever uses {brand} can send from there. "
        "It does not tell who wrote this.",
        ja="「{brand}」のアドレスですが、「{brand}」を利用する人や会社もここから送れます。"
        "アドレスだけでは、だれが書いたのかわかりません。",
    ),
    see=see.SENDER,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    author, brand = claims.message.author, claims.brand
    if author is None or brand is None or not is_open_to_customers(claims, brand):
        return
    yield check.finding(
        doubt(claims),
        Evidence(author.place, author.domain),
        sender=author.domain,
        brand=brand.name,
    )
