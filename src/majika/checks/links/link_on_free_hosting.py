"""A link leads to a page on free hosting, where anyone can publish.

Speaks when: a link's host is under a suffix where the public publishes pages or files;
medium when a stranger claims a brand.
Why it matters: the well-known name in the address is the landlord's, not the tenant's.
Companies do not sign you in on a rented free page.
Innocent cases: clubs, small projects, software documentation.
Silent when: the host is the claimed brand's own and not open to the public.
References: list of suffixes with sources, `majika/data/free_hosting.txt`.
"""

from collections.abc import Iterator

from majika.brands.facts import Claims, Standing
from majika.brands.hosting import hosting
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.message import Link, same_site

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="A link leads to a free page anyone can make ({host})",
        ja="リンク先は、誰でも無料で作れるページです({host})",
    ),
    says=Text(
        en="A link leads to {host}. Under {suffix} anyone can publish a page without showing "
        "who they are.",
        ja="リンクの行き先は {host} です。{suffix} では、"
        "身元を示さずに誰でもページを公開できます。",
    ),
    see=see.LINK,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    for link in claims.links_that(Standing.FOREIGN, Standing.PUBLIC):
        found = hosting(link.host, "free_site", "free_file")
        if found is not None:
            yield check.finding(
                _strength(claims, link),
                Evidence(link.place, link.host),
                host=link.host,
                suffix=found.suffix,
            )
            return


def _strength(claims: Claims, link: Link) -> Strength:
    author = claims.message.author
    own = author is not None and same_site(link.host, author.domain)
    return Strength.MEDIUM if claims.nobody_vouches and not own else Strength.WEAK
