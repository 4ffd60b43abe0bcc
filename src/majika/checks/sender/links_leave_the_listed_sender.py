"""The sender is a brand's official domain, but every link leads to strangers.

Speaks when: From is a listed domain of the claimed brand, the reader's server did not prove
it, and no link of the mail leads to the brand.
Why it matters: From can be forged to the letter. What the fraud needs you for is the link,
and that one cannot lead to the real brand.
Innocent cases: a brand's newsletter whose links all go through an unlisted click counter.
Silent when: a passing signature proves the sender, any link leads to the brand, links go
through a known delivery service or all follow a parcel, or a person of the company writes in their
own name.
References: measured on development mail: 2 % of phish (Japanese 9 %), no genuine mail.
"""

from collections.abc import Iterator

from majika.brands.facts import Claims, Standing
from majika.checks import Check, Evidence, Finding, Strength, Text, see

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="It shows {brand}'s address, but no link leads to {brand}",
        ja="差出人は「{brand}」のアドレスですが、リンクはすべて別の行き先です",
    ),
    says=Text(
        en="The sender shown is {sender}, which is {brand}'s, but every link leads elsewhere, "
        "such as {host}. Sender addresses can be forged; {brand}'s own mail links to {brand}.",
        ja="差出人は「{brand}」の {sender} と表示されていますが、リンクはどれも {host} など別の"
        "ところへつながっています。差出人は偽ることができますが、本物なら「{brand}」"
        "のサイトへつながるはずです。",
    ),
    see=see.LINK,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    author, brand = claims.message.author, claims.brand
    if author is None or brand is None or not _shows_its_address(claims):
        return
    strangers = claims.links_that(Standing.FOREIGN)
    if not strangers or len(strangers) < len(claims.links) or claims.only_follows_parcels:
        return
    yield check.finding(
        Strength.STRONG,
        Evidence(strangers[0].place, strangers[0].host, expected=author.domain),
        Evidence(author.place, author.domain),
        brand=brand.name,
        sender=author.domain,
        host=strangers[0].host,
    )


def _shows_its_address(claims: Claims) -> bool:
    """True for the brand's address unproven, or one that looks like it and tells a story."""
    alike = (
        claims.sender is Standing.KIN and claims.proof is None and claims.spoken and claims.telling
    )
    return claims.unproven_own_sender or alike
