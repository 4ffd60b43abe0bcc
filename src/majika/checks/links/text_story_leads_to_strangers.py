"""A text tells a story that frauds tell, and leads to a host that is known as nobody's.

Speaks when: an SMS, a chat message or another text without a mail's headers holds phrases of a
known pretext, and every link in it leads to a stranger's host: for phrases that honest messages
have too, to one that no company uses (a free page, a bare IP address, a throw-away ending).
Why it matters: whoever really holds your parcel or locked your account sends you to a site of
their own. Texts that name nobody ("your parcel is held") are sent to millions.
Innocent cases: small senders that nobody lists.
Silent when: a brand is claimed (`text_leads_away_from_the_brand` looks at that), or one link leads
to a company that is listed.
References: the pretext catalogue with its sources, `majika/data/pretexts.json`.
"""

from collections.abc import Iterator

from majika.brands.facts import Claims
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.checks.throwaway import no_company_uses
from majika.message import MessageKind

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="It says “{phrase}” and leads to {host}, which is known as nobody's",
        ja="「{phrase}」と書き、だれのものか知られていない {host} へ誘導しています",
    ),
    says=Text(
        en="It says “{phrase}”, but does not lead to the site of any company we know: {host} can "
        "be anybody's.",
        ja="「{phrase}」とありますが、リンク先の {host} は、知られている会社のサイトでは"
        "ありません。だれのページかわかりません。",
    ),
    see=see.LINK,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    story, strange = claims.pretext, claims.strange_links
    if claims.message.kind is not MessageKind.TEXT or claims.brand is not None:
        return
    if story is None or not strange or len(strange) < len(claims.links):
        return
    if story.weak and not any(no_company_uses(link.host) for link in strange):
        return
    yield check.finding(
        Strength.MEDIUM,
        Evidence(strange[0].place, strange[0].host),
        phrase=story.phrases[0][0],
        host=strange[0].host,
    )
