"""A stranger speaks as a brand and tells one of the stories frauds tell.

Speaks when: the mail claims a brand, the sender is not the brand's (or no link leads to it),
and the text holds the phrases of a known pretext.
Why it matters: each alone has innocent reasons. Together they are how fraud works: a name
you trust, and a reason to act now.
Innocent cases: a warning about frauds that quotes one; a customer complaining to a shop.
Silent when: the sender is the brand's own; weak when only a phrase occurs that honest mail has.
References: `majika explain` lists pretexts; https://www.antiphishing.jp/news/alert/
"""

from collections.abc import Iterator

from majika.brands.facts import Claims, Pretext, Where
from majika.checks import Check, Evidence, Finding, Strength, Text, see

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="A stranger says in {brand}'s name: “{phrase}”",
        ja="{brand} を名乗る他人が「{phrase}」と迫っています",
    ),
    says=Text(
        en="The mail uses {brand}'s name, does not come from {brand}, and says “{phrase}”. "
        "This story is known: it makes people act before they check.",
        ja="{brand} の名前を使い、{brand} 以外から送られ、「{phrase}」と書いています。"
        "確かめる前に行動させるための、よく知られた手口です。",
    ),
    see=see.TEXT,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    brand, story = claims.brand, claims.pretext
    if brand is None or story is None or not claims.foreign_sender or claims.message.in_reply_to:
        return
    if not any(claim.where is not Where.TEXT for claim in claims.claims):
        return
    phrase, place = story.phrases[0]
    yield check.finding(_strength(story), Evidence(place, phrase), brand=brand.name, phrase=phrase)


def _strength(story: Pretext) -> Strength:
    if story.weak:
        return Strength.MEDIUM if len(story.phrases) > 1 else Strength.WEAK
    return Strength.STRONG
