"""A text speaks as a brand, and its links lead to strangers.

Speaks when: an SMS, a chat message or another text without a mail's headers claims a brand, and
every link in it leads to a host that is listed for nobody or where anyone can put a page. Strong
when it also tells a story that only frauds tell, and the host is one that no company uses: a free
page, a bare IP address, an ending that is thrown away after a day. Weak with neither of them.
Why it matters: who sent a text cannot be seen: its sender's name or number is easily forged. Where
it leads is the one thing in it that must be the fraud's own, as From is in a mail.
Innocent cases: a brand's own short domain that the catalog does not know yet; short addresses,
which companies use in texts to save room; a friend who passes a notice on.
Silent when: a link leads to the brand, its family, or another company that is listed; the text has
no link.
References: https://www.antiphishing.jp/report/guideline/ (smishing).
"""

from collections.abc import Iterator

from majika.brands.facts import Claims
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.checks.official import own_pages
from majika.checks.throwaway import no_company_uses
from majika.message import MessageKind

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="It speaks as {brand}, but leads to {host}",
        ja="「{brand}」を名乗っていますが、リンク先は {host} です",
    ),
    says=Text(
        en="It speaks in the name of {brand}, but its link leads to {host}, which is not known as "
        "{brand}'s. {brand}'s own pages are at {official}.",
        ja="「{brand}」を名乗っていますが、リンク先の {host} は「{brand}」のものとは確かめられて"
        "いません。「{brand}」の公式サイトは {official} などです。",
    ),
    see=see.LINK,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    brand, strange = claims.brand, claims.strange_links
    if brand is None or claims.message.kind is not MessageKind.TEXT or not strange:
        return
    if len(strange) < len(claims.links):
        return
    official = own_pages(brand, claims.message)
    yield check.finding(
        _strength(claims),
        Evidence(strange[0].place, strange[0].host, expected=official),
        brand=brand.name,
        host=strange[0].host,
        official=official,
    )


def _strength(claims: Claims) -> Strength:
    thrown_away = any(no_company_uses(link.host) for link in claims.strange_links)
    if claims.telling:
        return Strength.STRONG if thrown_away else Strength.MEDIUM
    return Strength.MEDIUM if thrown_away and claims.pretext else Strength.WEAK
