"""The mail has no link at all and wants you to call a number about a bill.

Speaks when: a story about an unexpected bill or a threat is told, a telephone number stands in
the text, and either a stranger claims a brand without any link, or (weak) the brand's own
signed mail tells it: platforms send bills whose words their users write.
Why it matters: the trap is the talk: the caller is led to install remote control or to "pay
back" money. Without a link, filters see nothing.
Innocent cases: a tradesman's real bill with his number.
Silent when: no brand is claimed, or a stranger's mail has web links (other checks look at those),
or only the text claims the brand and only says what honest orders say.
References: "callback phishing"; https://www.ic3.gov (tech support fraud).
"""

import re
from collections.abc import Iterator

from majika.brands.facts import Claims, Where
from majika.checks import Check, Evidence, Finding, Place, Spot, Strength, Text, see

STORIES = frozenset({"callback-invoice", "tech-support", "unpaid-legal", "invoice"})
_NUMBER = re.compile(
    r"(?<![\d-])(?:\+?\d{1,3}[\s.-]?)?\(?\d{2,4}\)?[\s.-]\d{2,4}[\s.-]\d{3,4}(?!\d)"
)

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="It wants you to call {number}",
        ja="{number} に電話させようとしています",
    ),
    says=Text(
        en="It tells of a bill in {brand}'s name and wants you to call {number}. "
        "Call only numbers you looked up yourself.",
        ja="「{brand}」の名前で請求を知らせ、{number} に電話させようとしています。"
        "電話は、ご自分で調べた番号にだけかけてください。",
    ),
    see=see.TEXT,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    strength = _strength(claims)
    number = _NUMBER.search(claims.message.text) if strength else None
    if strength and number and claims.brand is not None:
        yield check.finding(
            strength,
            Evidence(Place(Spot.TEXT, span=number.span()), number[0]),
            number=number[0],
            brand=claims.brand.name,
        )


def _strength(claims: Claims) -> Strength | None:
    """Medium from a stranger without a link; weak in signed mail, whose words a user may write."""
    stories = [story for story in claims.pretexts if story.id in STORIES]
    if not stories:
        return None
    telling = any(not story.weak for story in stories)
    if claims.foreign_sender and not claims.links:
        return Strength.MEDIUM if telling or claims.claims_at(Where.DISPLAY_NAME) else None
    signed = claims.proven and telling
    return Strength.WEAK if signed else None
