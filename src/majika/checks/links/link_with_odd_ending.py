"""A link's host ends in a suffix that is cheap and mostly used for throw-away sites.

Speaks when: a stranger's link ends in one of a short list (.top, .cfd, .icu …); weak for
those that are merely cheap (.xyz, .shop …).
Why it matters: such names cost next to nothing and are dropped after a day, before anyone
can complain.
Innocent cases: young companies and private people use them honestly.
Silent when: the host is listed for any brand.
References: share of names per ending in public phishing lists against popular domains.
"""

from collections.abc import Iterator

from majika.brands.facts import Claims, Standing
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.checks.endings import CHEAP, THROWN_AWAY, ends_in

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="A link's address has a throw-away ending ({host})",
        ja="リンク先は、使い捨てのサイトに多い末尾のアドレスです({host})",
    ),
    says=Text(
        en="A link leads to {host}. Names ending in .{ending} cost little and are often used for "
        "a day only. That alone proves nothing.",
        ja="リンクの行き先は {host} です。.{ending} で終わるアドレスは安く、使い捨てにされることが"
        "多いものです。これだけで詐欺とは言えません。",
    ),
    see=see.LINK,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    for link in claims.links_that(Standing.FOREIGN):
        bad, cheap = ends_in(link.host, THROWN_AWAY), ends_in(link.host, CHEAP)
        if (bad or cheap) and link.host not in claims.owners:
            yield check.finding(
                Strength.MEDIUM if bad else Strength.WEAK,
                Evidence(link.place, link.host),
                host=link.host,
                ending=bad or cheap,
            )
            return
