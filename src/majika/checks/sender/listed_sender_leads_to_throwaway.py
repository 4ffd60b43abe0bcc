"""The sender is a brand's official domain, and a link leads to a throw-away address.

Speaks when: From is a listed domain of the claimed brand, nothing proves it, and a stranger's
link ends in a throw-away ending, is a jumble of letters or a bare number, or imitates the brand
under a cheap ending; strong when it imitates the brand or a story only frauds tell goes with it.
Medium, too, when such a story goes with a public short address.
Why it matters: the address in From can be forged to the letter, the place where you shall
sign in cannot. No company sends its customers to a name that lasts a day.
Innocent cases: hardly any; a partner's campaign page.
Silent when: a passing signature proves the sender, or its links lead to names people chose.
References: measured on development mail.
"""

from collections.abc import Iterator

from majika.brands.facts import Claims, Standing
from majika.brands.hosting import hosting
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.checks.endings import CHEAP, THROWN_AWAY, ends_in
from majika.checks.jumble import is_jumble
from majika.message import Link, registrable
from majika.message.domains import is_ip

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="It shows {brand}'s address, but leads to {host}, no page of a company's own",
        ja="差出人は「{brand}」のアドレスですが、企業のページとは思えない {host} へつながります",
    ),
    says=Text(
        en="The sender shown is {sender}, which is {brand}'s, but a link leads to {host}, a "
        "throw-away name or a short address. Sender addresses can be forged; {brand} has no need "
        "of such a page.",
        ja="差出人は「{brand}」の {sender} と表示されていますが、リンク先の {host} は"
        "使い捨ての名前か短縮URLです。差出人の表示は偽ることができます。",
    ),
    see=see.LINK,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    author, brand = claims.message.author, claims.brand
    if author is None or brand is None or not claims.unproven_own_sender:
        return
    alike = {found.host for found in claims.lookalikes if found.brand.id in brand.family}
    for link in claims.links_that(Standing.FOREIGN):
        imitates = link.host in alike and bool(ends_in(link.host, THROWN_AWAY | CHEAP))
        strange = (imitates or _thrown_away(link)) and link.host not in claims.owners
        if strange or (claims.telling and _is_anyones_short_link(link)):
            yield check.finding(
                Strength.STRONG if strange and (imitates or claims.telling) else Strength.MEDIUM,
                Evidence(link.place, link.host, expected=author.domain),
                Evidence(author.place, author.domain),
                brand=brand.name,
                sender=author.domain,
                host=link.host,
            )
            return


def _is_anyones_short_link(link: Link) -> bool:
    found = hosting(link.host, "shortener")
    return found is not None and not found.brand_id


def _thrown_away(link: Link) -> bool:
    label = registrable(link.host).partition(".")[0]
    return bool(ends_in(link.host, THROWN_AWAY)) or is_jumble(label) or is_ip(link.host)
