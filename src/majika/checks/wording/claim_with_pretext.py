"""A stranger speaks as a brand and tells one of the stories frauds tell.

Speaks when: the mail claims a brand, the sender is not the brand's, and the text holds phrases
of a known pretext; medium or weak when only phrases occur that honest mail has, too.
Why it matters: each alone has innocent reasons. Together they are how fraud works: a name
you trust, and a reason to act now.
Innocent cases: a warning about frauds that quotes one; a customer complaining to a shop.
Silent when: the sender is the brand's own, or no phrase of a story occurs; for phrases that
honest mail has too, when a signed mail has no link to follow, or when there is a single one and
the sender's name claims nothing.
References: `majika explain` lists pretexts; https://www.antiphishing.jp/news/alert/
"""

from collections.abc import Iterator

from majika.brands.facts import Claims, Pretext, Where
from majika.checks import Check, Evidence, Finding, Strength, Text, see

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="It uses {brand}'s name to tell a known story: “{phrase}”",
        ja="「{brand}」の名で、詐欺によくある言葉が書かれています:「{phrase}」",
    ),
    says=Text(
        en="The mail uses {brand}'s name, but nothing shows that {brand} sent it, and it says "
        "“{phrase}”. This story is known: it makes people act before they check.",
        ja="「{brand}」の名前を使い、「{phrase}」と書いていますが、「{brand}」から送られたと言える"
        "証拠はありません。確かめる前に行動させるための、よく知られた手口です。",
    ),
    see=see.TEXT,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    brand, story = claims.brand, claims.pretext
    if brand is None or story is None or not claims.doubtful_sender:
        return
    if not any(claim.where is not Where.TEXT for claim in claims.claims):
        return
    if story.weak and _speaks_softly(claims, story):
        return
    phrase, place = story.phrases[0]
    yield check.finding(
        _strength(claims, story), Evidence(place, phrase), brand=brand.name, phrase=phrase
    )


def _strength(claims: Claims, story: Pretext) -> Strength:
    if story.weak:
        return Strength.MEDIUM if _tells_several(story) else Strength.WEAK
    return Strength.STRONG if claims.foreign_sender else Strength.MEDIUM


def _speaks_softly(claims: Claims, story: Pretext) -> bool:
    """True for a harmless signed letter, and for an order of a shop whose domain nobody listed."""
    harmless = claims.calm_and_signed and not claims.message.links
    named = claims.claims_at(Where.DISPLAY_NAME)
    return harmless or not (named or _tells_several(story))


def _tells_several(story: Pretext) -> bool:
    return len({phrase for phrase, _ in story.phrases}) > 1
