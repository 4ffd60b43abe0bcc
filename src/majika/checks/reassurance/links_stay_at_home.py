"""Every link leads to the brand that the mail is from.

Speaks when: From is the claimed brand's and all web links lead to its listed domains.
Why it matters: a fraud must lead you to its own page. Without such a link it gains nothing.
Innocent cases: frauds by telephone or by answer have no foreign link either.
Silent when: there are no links, one writes a mail, or one leads elsewhere or to pages anyone can
make.
References: `majika brands NAME` shows the listed domains of a brand.
"""

from collections.abc import Iterator

from majika.brands.facts import Claims, Standing
from majika.checks import Check, Evidence, Finding, Strength, Text, see

_HOME = frozenset({Standing.OWN, Standing.INFRASTRUCTURE})

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="All links lead to {brand} itself",
        ja="リンクはすべて「{brand}」自身のサイトにつながります",
    ),
    says=Text(
        en="Every link ({count}) leads to {brand}'s own listed domains.",
        ja="{count}個のリンクは、すべて「{brand}」の公式ドメインにつながります。",
    ),
    see=see.LINK,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    brand = claims.brand
    if brand is None or claims.sender is not Standing.OWN or not claims.links:
        return
    elsewhere = [link for link in claims.message.links if link.scheme == "mailto"]
    if not elsewhere and all(standing in _HOME for _, standing in claims.links):
        first = claims.links[0][0]
        yield check.finding(
            Strength.REASSURING,
            Evidence(first.place, first.host),
            brand=brand.name,
            count=str(len(claims.links)),
        )
