"""The mail tells a story that frauds tell, and its links lead away from its own sender.

Speaks when: phrases of a known pretext occur that honest mail hardly uses, and no web link
leads to the sender's own domain or through a delivery service.
Why it matters: whoever really locked your account or holds your parcel sends you to their
own site.
Innocent cases: small senders who link to a payment page of somebody else.
Silent when: one link leads home, the phrases are everyday ones, or the mail is a delivery
report.
References: measured on development mail.
"""

from collections.abc import Iterator

from majika.brands.facts import Claims, Standing
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.message import same_site

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="It says “{phrase}” and leads to {host}, not to its own sender",
        ja="「{phrase}」と書き、差出人とは別の {host} へ誘導しています",
    ),
    says=Text(
        en="It says “{phrase}”, but its links lead to {host} and not to {sender}, where it "
        "comes from. A real sender would lead you to their own site.",
        ja="「{phrase}」とありますが、リンク先は {host} で、送信元の {sender} ではありません。"
        "本当の用件なら、自分のサイトへ案内するはずです。",
    ),
    see=see.LINK,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    author, story = claims.message.author, claims.pretext
    if author is None or story is None or story.weak or not claims.links:
        return
    if claims.message.report or claims.sender is Standing.UNSEEN:
        return
    strangers = claims.links_that(Standing.FOREIGN, Standing.PUBLIC)
    away = [link for link in strangers if not same_site(link.host, author.domain)]
    if len(away) == len(claims.links):
        yield check.finding(
            Strength.MEDIUM,
            Evidence(away[0].place, away[0].host, expected=author.domain),
            phrase=story.phrases[0][0],
            host=away[0].host,
            sender=author.domain or author.address,
        )
