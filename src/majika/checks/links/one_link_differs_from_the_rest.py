"""All links are the brand's own, except the one that matters.

Speaks when: the mail claims a brand, at least two links lead to the brand, exactly one host
is a stranger's, and a listed sender is not proven.
Why it matters: copies of genuine mails keep the genuine links for logo, help and imprint,
and change only the button.
Innocent cases: a brand's newsletter with one partner offer.
Silent when: the sender is proven, or the odd link goes through a delivery service.
References: common in copies of shop and card mail.
"""

from collections.abc import Iterator

from majika.brands.facts import Claims, Standing
from majika.checks import Check, Evidence, Finding, Strength, Text, see

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="All links are {brand}'s own, except one to {host}",
        ja="ほかのリンクは「{brand}」のものですが、一つだけ {host} につながります",
    ),
    says=Text(
        en="{own} links lead to {brand}, but one leads to {host}. A copied mail keeps the real "
        "links and changes the one it wants you to press.",
        ja="{own}個のリンクは「{brand}」につながりますが、一つだけ {host} につながります。"
        "本物をまねて、押させたいリンクだけを差し替える手口です。",
    ),
    see=see.LINK,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    own = claims.links_that(Standing.OWN)
    strangers = {link.host: link for link in claims.links_that(Standing.FOREIGN)}
    if claims.brand is None or len(own) < 2 or len(strangers) != 1 or claims.proven_domain:
        return
    if not claims.foreign_sender and claims.sender is not Standing.OWN:
        return
    (odd,) = strangers.values()
    yield check.finding(
        Strength.MEDIUM,
        Evidence(odd.place, odd.host, expected=own[0].host),
        host=odd.host,
        brand=claims.brand.name,
        own=str(len(own)),
    )
