"""The mail speaks as a brand, but its sender is none of the brand's official senders.

Speaks when: the mail clearly claims a brand, and the domain in From is not listed for it.
Why it matters: a company writes from its own domains. The name in front of the address
can be set to anything; the domain behind the @ must be one the sender controls.
Innocent cases: a campaign domain the catalog does not know yet, a delivery service that
writes on the company's behalf, a shop named "Brand (via Marketplace)".
Silent when: the domain is listed, belongs to the same family of brands, or may be the brand's
(checks of their own), or the mail is a delivery report; medium when only the subject or only
the text claims the brand, or when no story is told and it is a branch's or dealer's domain, or
one whose signature passed and whose links lead to no third party.
References: https://www.antiphishing.jp/report/guideline/ ; DMARC, RFC 7489 section 3.1.
"""

from collections.abc import Iterator

from majika.brands.facts import Claims, Standing, Where
from majika.brands.speaking import is_all_company
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.checks.branches import is_branch
from majika.checks.official import official
from majika.text import fold

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="The sender is not one of {brand}'s official senders",
        ja="差出人が「{brand}」の公式の送信元ではありません",
    ),
    says=Text(
        en="The sender's address ends in {sender}. {brand} is known to use {official} (domains "
        "known: {count}); this is not one of them. So the mail is very likely not from {brand}.",
        ja="差出人のアドレスは {sender} です。「{brand}」のものと確かめられているドメイン"
        "({official} など{count}件)には含まれていません。「{brand}」"
        "からのメールではないと考えられます。",
    ),
    see=see.SENDER,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    author, brand = claims.message.author, claims.brand
    if author is None or brand is None or "." not in author.domain:
        return
    strength = _strength(claims)
    if strength is not None:
        values = official(claims, brand)
        yield check.finding(
            strength,
            Evidence(author.place, author.domain, expected=values["official"]),
            sender=author.domain,
            **values,
        )


def _strength(claims: Claims) -> Strength | None:
    if claims.sender is not Standing.FOREIGN:
        return None
    named = [claim.clarity for claim in claims.claims_at(Where.DISPLAY_NAME)]
    greets = claims.claims_at(Where.SUBJECT_OPENER) and claims.claims_at(Where.BODY_OPENING)
    loud = Strength.STRONG in named or greets
    mild = (claims.calm_and_signed and not _is_bare(claims)) or is_branch(claims)
    return Strength.STRONG if loud and not mild else Strength.MEDIUM


def _is_bare(claims: Claims) -> bool:
    """True when the sender is called by the brand's name and at most a task ("Team"), at a domain
    that has nothing of it: campaign offices have a name or a domain of their own to go by."""
    author, brand = claims.message.author, claims.brand
    if author is None or brand is None:
        return False
    name = fold(author.name).text
    written = {fold(claim.written).text for claim in claims.claims_at(Where.DISPLAY_NAME)}
    if not any(is_all_company(name.replace(one, " ")) for one in written):
        return False
    own = author.domain.replace("-", "").replace(".", "")
    return not any(name in own for name in map(_latin, brand.names) if len(name) >= 3)


def _latin(name: str) -> str:
    return "".join(letter for letter in name.lower() if letter.isascii() and letter.isalnum())
