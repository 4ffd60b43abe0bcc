"""The sender's domain carries a brand's name, or an imitation of it, but is not the brand's.

Speaks when: the domain in From imitates a brand (its name inside, misspelt, or with
letters that look alike) and is not listed for it.
Why it matters: anyone can register such a name in a minute, and most people read no
further than the part they know.
Innocent cases: dealers, fan sites and country branches that the catalog does not list.
Silent when: the domain is listed or seems to be another one of the brand's own; weak when
the mail does not claim that brand anywhere else, medium when the domain signed the mail
and no story is told: campaign domains and dealers look like that.
References: https://www.jpcert.or.jp/english/ (phishing host lists); UTS #39.
"""

from collections.abc import Iterator

from majika.brands.facts import Claims, Where
from majika.checks import Check, Evidence, Finding, Spot, Strength, Text, see
from majika.checks.branches import is_branch

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="The sender's domain only looks like {brand}'s: {sender}",
        ja="差出人のドメイン {sender} は「{brand}」に似せた別のものです",
    ),
    says=Text(
        en="The sender's domain is {sender}. Its part “{token}” imitates {original}, "
        "but the domain does not belong to {brand}.",
        ja="差出人のドメインは {sender} です。「{token}」の部分が {original} に似せてありますが、"
        "「{brand}」のものと確かめられているドメインではありません。",
    ),
    see=see.SENDER,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    for found in claims.lookalikes:
        if found.place.spot is not Spot.HEADER:
            continue
        claimed = claims.brand is not None and found.brand.id in claims.brand.family
        named = claimed and any(
            claims.claims_at(where) for where in Where if where is not Where.SENDER_ADDRESS
        )
        yield check.finding(
            _strength(claims, named=named),
            Evidence(found.place, found.host, expected=found.original),
            brand=found.brand.name,
            sender=str(found.host),
            token=found.token,
            original=found.original,
        )


def _strength(claims: Claims, *, named: bool) -> Strength:
    if not named:
        return Strength.WEAK
    mild = claims.calm_and_signed or is_branch(claims)
    return Strength.MEDIUM if mild else Strength.STRONG
