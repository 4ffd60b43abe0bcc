"""A brand's own name is written wrongly.

Speaks when: the mail claims a brand, and its sender name or subject spells that brand's
name with a mistake ("Amazone"), and the sender is not the brand's.
Why it matters: nobody misspells their own name. It happens to people who imitate in a hurry
or in a language they do not read, and it slips past filters.
Innocent cases: a customer's typing error; the word in another language (French "Amazone").
Silent when: the sender is the brand's own, or the word is ordinary.
References: the subject "Amazone" of the mail majika grew out of.
"""

from collections.abc import Iterator

from majika.brands.facts import Claims
from majika.checks import Check, Evidence, Finding, Strength, Text, see

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="“{written}” is not how {brand} writes its own name",
        ja="「{written}」は「{brand}」のつづり違いです",
    ),
    says=Text(
        en="The mail writes “{written}” where {brand} would write its own name. "
        "A company does not misspell itself.",
        ja="「{brand}」と書くべきところが「{written}」になっています。"
        "会社が自分の名前を間違えることはまずありません。",
    ),
    see=see.LETTERS,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    brand = claims.brand
    if brand is None or not claims.foreign_sender:
        return
    for claim in claims.claims:
        if claim.misspelt and claim.where.speaks and claim.brand.id in brand.family:
            yield check.finding(
                Strength.MEDIUM,
                Evidence(claim.place, claim.written, expected=brand.name),
                written=claim.written,
                brand=brand.name,
            )
            return
