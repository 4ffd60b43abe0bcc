"""A company's signed mail tells a swindler's story and leads away from the company.

Speaks when: the reader's server proved the sender's listed domain, the words tell a story that
company does not tell (coins given away, a wallet to verify, an inheritance, a casino), and a
link leads to a stranger or to a page anyone can make.
Why it matters: help desks, event pages and newsletters send what their users typed, also into
the field for a name; and company accounts get broken into. The signature is real, the words
are a stranger's.
Innocent cases: an event about coins, announced through a ticket seller.
Silent when: the company deals in coins, bets or money itself, or all links stay with it.
References: RFC 6376 section 8 (what a signature does not say); development mail.
"""

from collections.abc import Iterator

from majika.brands.facts import Claims, Pretext, Standing
from majika.brands.pretexts import SWINDLES
from majika.checks import Check, Evidence, Finding, Strength, Text, see

_STORIES = SWINDLES - {"gift-card", "miracle-cure"}
"""Without what shops sell."""

_DEALERS = frozenset("bank betting card crypto lender payment press securities".split())
"""Categories of companies that speak of money and coins in their own name."""

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="{brand} signed it, but “{phrase}” and {host} come from a stranger",
        ja="「{brand}」の署名はありますが、「{phrase}」と {host} は別人のものと見られます",
    ),
    says=Text(
        en="The mail passed through {brand}, but it says “{phrase}” and leads to {host}. Such "
        "words get into real mail through forms, help desks and broken-into accounts.",
        ja="「{brand}」から届いていますが、「{phrase}」とあり、{host} へ誘導しています。"
        "申込欄や問い合わせ窓口、乗っ取られたアカウントを使って書き込まれることがあります。",
    ),
    see=see.LINK,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    owner, story = claims.sender_brand, _story(claims)
    if owner is None or story is None or not claims.proven_domain or owner.category in _DEALERS:
        return
    stranger = next((link for link, standing in claims.links if _leads_away(standing)), None)
    if stranger is not None:
        written, place = story.phrases[0]
        yield check.finding(
            Strength.STRONG,
            Evidence(place, written),
            Evidence(stranger.place, stranger.host),
            brand=owner.name,
            phrase=written,
            host=stranger.host,
        )


def _story(claims: Claims) -> Pretext | None:
    telling = (story for story in claims.pretexts if story.id in _STORIES and not story.weak)
    return next(telling, None)


def _leads_away(standing: Standing) -> bool:
    return standing in (Standing.FOREIGN, Standing.PUBLIC)
