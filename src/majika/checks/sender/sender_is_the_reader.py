"""The mail claims to come from the reader's own address, and tells a fraud's story.

Speaks when: From and To are the same address, nothing proves it, and the text tells a known
pretext (often: "I have hacked your device").
Why it matters: writing any address into From takes no skill. Blackmailers use the reader's
own to make them believe the account is taken over.
Innocent cases: notes to oneself, scanners, backups: they tell no such story.
Silent when: the reader's own server says the signature passed, or there is no pretext.
References: RFC 5321 section 7.1 (From is not verified by SMTP).
"""

from collections.abc import Iterator

from majika.brands.facts import Claims
from majika.checks import Check, Evidence, Finding, Strength, Text, see

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="It pretends to come from your own address",
        ja="あなた自身のアドレスから送られたように見せかけています",
    ),
    says=Text(
        en="The sender shown is {address}, the address it was sent to. Anyone can write that "
        "into a mail; it does not mean that your mailbox was broken into.",
        ja="差出人が、宛先と同じ {address} になっています。差出人は誰でも自由に書けるもので、"
        "あなたのメールが乗っ取られた証拠ではありません。",
    ),
    see=see.SENDER,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    author, pretext = claims.message.author, claims.pretext
    if author is None or pretext is None or pretext.weak or claims.proven_domain:
        return
    readers = {mailbox.address.lower() for mailbox in claims.message.to}
    if author.address and author.address.lower() in readers:
        yield check.finding(
            Strength.MEDIUM, Evidence(author.place, author.address), address=author.address
        )
