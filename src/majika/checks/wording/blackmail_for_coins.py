"""The mail threatens to expose the reader and wants money to a wallet.

Speaks when: the blackmail pretext is told and a cryptocurrency address stands in the text.
Why it matters: these mails go out by the million. Nothing was recorded; the wallet is the
only true thing in them.
Innocent cases: warnings about such mails that quote one with its wallet.
Silent when: there is no wallet, or the story is another one.
References: https://www.ipa.go.jp/security/anshin/attention/2018/ ;
BIP 173, BIP 13 (forms of addresses).
"""

import re
from collections.abc import Iterator

from majika.brands.facts import Claims
from majika.checks import Check, Evidence, Finding, Place, Spot, Strength, Text, see

_WALLET = re.compile(
    r"\b(?:bc1[a-z0-9]{25,59}|[13][1-9A-HJ-NP-Za-km-z]{25,34}|0x[0-9a-fA-F]{40}|"
    r"ltc1[a-z0-9]{25,59}|[LM][1-9A-HJ-NP-Za-km-z]{26,33})\b"
)

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="It threatens you and wants money to a wallet",
        ja="脅して、暗号資産で払わせようとしています",
    ),
    says=Text(
        en="It says “{phrase}” and names a wallet, {wallet}. Such mails are sent to millions with "
        "the same words; nobody has recorded you. Do not pay, do not answer.",
        ja="「{phrase}」と脅し、暗号資産の送り先({wallet})を書いています。同じ文面が無差別に送られている"
        "もので、録画などはされていません。払わず、返信もしないでください。",
    ),
    see=see.TEXT,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    story = next((story for story in claims.pretexts if story.id == "sextortion"), None)
    wallet = _WALLET.search(claims.message.text) if story else None
    if story and wallet:
        yield check.finding(
            Strength.STRONG,
            Evidence(Place(Spot.TEXT, span=wallet.span()), wallet[0]),
            phrase=story.phrases[0][0],
            wallet=wallet[0],
        )
