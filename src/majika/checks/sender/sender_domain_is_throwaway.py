"""The sender uses a domain that anyone gets for nothing, or that a program made up.

Speaks when: From is below a suffix where the public has free sites (`x.onmicrosoft.com`,
`x.firebaseapp.com`), or its registrable label is a jumble of letters and digits.
Why it matters: such names cost nothing and are dropped the next day. A company writes from
a name it wants you to remember.
Innocent cases: tests, young projects, app log-in mail; a company's Microsoft system mail.
Silent when: the domain is listed for the claimed brand or looks like its own, or is a public
mailbox provider.
References: list of free suffixes with sources, `majika/data/free_hosting.txt`.
"""

from collections.abc import Iterator

from majika.brands.facts import Claims, Standing
from majika.brands.hosting import hosting
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.checks.jumble import is_jumble
from majika.message import registrable

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="The sender's domain {sender} is a throw-away one",
        ja="差出人のドメイン {sender} は、使い捨てのものと見られます",
    ),
    says=Text(
        en="The sender writes from {sender}, a name that can be had for nothing in a minute or "
        "was made up by a program.",
        ja="差出人のドメイン {sender} は、無料ですぐに作れるもの、または機械的に作られたものです。"
        "企業は、覚えやすい自社のドメインから送ります。",
    ),
    see=see.SENDER,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    author = claims.message.author
    if author is None or claims.sender is not Standing.FOREIGN:
        return
    free = hosting(author.domain, "free_site") is not None
    made_up = is_jumble(registrable(author.domain).partition(".")[0])
    if (free or made_up) and not hosting(author.domain, "free_mail"):
        yield check.finding(
            Strength.MEDIUM if free else Strength.WEAK,
            Evidence(author.place, author.domain),
            sender=author.domain,
        )
