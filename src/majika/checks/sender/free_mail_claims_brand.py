"""A mail in a company's name comes from a mailbox that anyone can open for free.

Speaks when: the mail clearly claims a brand, and its From address is at a public mailbox
provider; strong when that provider is the brand itself, so that the address looks right.
Why it matters: companies write from their own domain. A public mailbox costs nothing and
says nothing about who uses it.
Innocent cases: a tiny shop; an employee writing from home; a friend who writes about the
brand and is not taken for it.
Silent when: no brand is clearly claimed, or the brand itself writes from that domain.
References: `majika brands DOMAIN` shows which domains are public mailboxes.
"""

from collections.abc import Iterator

from majika.brands.facts import Claims, Standing, Where
from majika.brands.hosting import hosting
from majika.checks import Check, Evidence, Finding, Strength, Text, see

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="{brand} would not write from a free mailbox ({sender})",
        ja="「{brand}」が無料メール({sender})から連絡することはありません",
    ),
    says=Text(
        en="The mail speaks as {brand}, but the address is at {sender}, where anyone can open a "
        "mailbox. A company writes from its own domain.",
        ja="「{brand}」を名乗っていますが、アドレスは誰でも作れる {sender} のものです。"
        "企業は自社のドメインから送ります。",
    ),
    see=see.SENDER,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    author, brand = claims.message.author, claims.brand
    if author is None or brand is None or not claims.foreign_sender:
        return
    loud = claims.claims_at(Where.DISPLAY_NAME) or claims.claims_at(Where.SUBJECT_OPENER)
    if loud and (claims.sender is Standing.PUBLIC or hosting(author.domain, "free_mail")):
        own = claims.sender is Standing.PUBLIC
        yield check.finding(
            Strength.STRONG if own else Strength.MEDIUM,
            Evidence(author.place, author.address),
            brand=brand.name,
            sender=author.domain,
        )
