"""A brand's name is written with letters that only look like the usual ones.

Speaks when: a brand's name in the sender's name, subject or text has invisible, look-alike,
spaced-out or mathematical letters inside.
Why it matters: the eye reads the brand, a filter does not. No brand disguises its own name.
Innocent cases: none known; decorated names of fans, rarely.
Silent when: the name is written in full-width letters, capitals or with accents.
References: UTS #39, Unicode Security Mechanisms.
"""

from collections.abc import Iterator

from majika.brands.facts import Claims
from majika.checks import Check, Evidence, Finding, Strength, Text, see

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="{brand}'s name is written with disguised letters",
        ja="「{brand}」の名前に、見た目だけを似せた文字が使われています",
    ),
    says=Text(
        en="“{written}” reads {brand} to the eye, but other letters stand inside it. "
        "That hides the name from filters; {brand} would never do it.",
        ja="「{written}」は「{brand}」と読めますが、別の文字が混ぜてあります。"
        "迷惑メール対策をすり抜けるための細工で、「{brand}」がすることはありません。",
    ),
    see=see.NAME_SEARCHED,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    for claim in claims.claims:
        if claim.disguised and claim.where.speaks:
            yield check.finding(
                Strength.MEDIUM,
                Evidence(claim.place, claim.written, expected=claim.brand.name),
                written=claim.written,
                brand=claim.brand.name,
            )
            return
