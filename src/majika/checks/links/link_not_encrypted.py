"""A stranger in a brand's name sends you to a page without encryption.

Speaks when: the mail claims a brand, the sender is not the brand's, and a link to a stranger
starts with `http:`.
Why it matters: what is typed there can be read on the way; the browser says "Not secure".
No bank or shop asks for anything on such a page.
Innocent cases: old newsletters, link counters.
Silent when: the sender is the brand's, or the link starts with `https:`.
References: https://developer.chrome.com/blog/avoid-not-secure-warn (what browsers say of http:).
"""

from collections.abc import Iterator

from majika.brands.facts import Claims, Standing
from majika.checks import Check, Evidence, Finding, Strength, Text, see

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="A link to {host} starts with http: — the browser will warn you",
        ja="{host} へのリンクは、http: で始まる、保護されていない通信のリンクです",
    ),
    says=Text(
        en="The link to {host} starts with http: — the browser will warn you. Never sign in "
        "there. {brand} uses https: wherever you sign in.",
        ja="{host} へのリンクは、http: で始まる、保護されていない通信のリンクです。ここでログイン"
        "しないでください。「{brand}」のログイン画面は、必ず https: で始まります。",
    ),
    see=see.LINK,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    if claims.brand is None or not claims.foreign_sender:
        return
    for link in claims.links_that(Standing.FOREIGN):
        if link.scheme == "http":
            yield check.finding(
                Strength.WEAK,
                Evidence(link.place, link.host),
                host=link.host,
                brand=claims.brand.name,
            )
            return
