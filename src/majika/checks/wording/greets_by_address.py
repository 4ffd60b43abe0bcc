"""The mail greets the reader by the mail address, and leads to a stranger's page.

Speaks when: the first lines greet with the reader's whole address, with what stands before its @
when that is no person's name (info, sales, a word with a hyphen), or with the reader's domain,
and a link leads to a host that is neither the sender's nor the reader's.
Why it matters: kits paste the address from their list where a name should stand: it is all that
they know of the reader.
Innocent cases: services that never asked for a name.
Silent when: the greeting is a name, the mail answers the reader or is a delivery report, or all
links lead to the sender, the reader or a listed site.
References: measured on development mail.
"""

import re
from collections.abc import Iterator

from majika.brands.facts import Claims
from majika.checks import Check, Evidence, Finding, Place, Spot, Strength, Text, see
from majika.checks.greetings import GREETING, ROLES
from majika.checks.readers_address import links_away, own_domains
from majika.message import Message
from majika.text import fold

_OPENING = 400
_GREETED = re.compile(
    rf"(?:^|\n|[.,!] )[ \t]*{GREETING}[ :,]{{0,3}}(?:user[ :]{{1,2}})?([\w.+@-]{{3,90}})"
    r"|(?:^|\n)[ \t]*([\w.+-]{1,64}@[\w.-]{3,64}) ?(?:様|さん|お客様)"
)

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="It greets you as “{greeting}”, by your mail address",
        ja="名前ではなく、メールアドレスの「{greeting}」で呼びかけています",
    ),
    says=Text(
        en="It calls you “{greeting}”, which is taken from your mail address, and leads to {host}. "
        "Somebody who knows you would write your name.",
        ja="あなたのメールアドレスから取った「{greeting}」で呼びかけ、{host} へ誘導しています。"
        "あなたを知る相手なら、名前で呼びかけるはずです。",
    ),
    see=see.TEXT,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    message = claims.message
    link = next(links_away(claims), None)
    if link is None or message.report or message.in_reply_to:
        return
    opening = fold(message.text[:_OPENING])
    called = _called(message)
    for match in _GREETED.finditer(opening.text):
        group = 1 if match[1] else 2
        if match[group].strip(".-,") in called:
            span = opening.span(*match.span(group))
            written = message.text[slice(*span)]
            yield check.finding(
                Strength.WEAK,
                Evidence(Place(Spot.TEXT, span=span), written),
                greeting=written,
                host=link.host,
            )
            return


def _called(message: Message) -> frozenset[str]:
    """What a kit could call the reader: address, domain, or the part before the @."""
    names = {box.address.lower() for box in message.to if "@" in box.address}
    locals_ = {box.local.lower() for box in message.to}
    roles = {local for local in locals_ if local in ROLES or "-" in local or "_" in local}
    return frozenset(names | roles | set(own_domains(message)))
