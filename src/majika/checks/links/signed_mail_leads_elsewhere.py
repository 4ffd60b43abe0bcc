"""The mail is really the brand's, but a link leads to a stranger or to a page anyone can make.

Speaks when: the reader's server proved the brand's domain, and a web link leads to a host
that is neither the brand's nor a delivery service's, nor an app store or social network.
Why it matters: a broken-into account and a platform's "share with" button send mail that is
signed, and whose words and links are somebody else's. Signed says who sent it, not who wrote it.
Innocent cases: partners' pages, unlisted click counters, shared documents of a colleague.
Silent when: the sender is not proven, or all links lead to known places.
References: DETECTION notes on platform mail; RFC 6376 section 8.
"""

from collections.abc import Iterator

from majika.brands.facts import Claims, Standing
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.message import Link

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="Really sent through {brand}, but a link leads to {host}",
        ja="{brand} から送られていますが、{host} へのリンクがあります",
    ),
    says=Text(
        en="{brand}'s domain signed the mail, but a link leads to {host}, which is not {brand}'s. "
        "Words and links in such mail can be another person's.",
        ja="{brand} の電子署名はありますが、リンク先の {host} は {brand} のものではありません。"
        "本文やリンクは、ほかの人が書いたものかもしれません。",
    ),
    see=see.LINK,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    if claims.brand is None or not claims.proven:
        return
    for link in claims.links_that(Standing.FOREIGN, Standing.PUBLIC):
        if not _known(claims, link):
            yield check.finding(
                Strength.WEAK,
                Evidence(link.place, link.host),
                brand=claims.brand.name,
                host=link.host,
            )
            return


_STORES = frozenset({"apps.apple.com", "itunes.apple.com", "play.google.com"})


def _known(claims: Claims, link: Link) -> bool:
    """True for the app stores and social pages that newsletters end with.

    Other companies' hosts are no proof: an advertiser's redirect belongs to a listed
    company, too, and has led from hijacked brand accounts to frauds.
    """
    owner = claims.owners.get(link.host)
    return link.host in _STORES or (owner is not None and owner.category == "social")
