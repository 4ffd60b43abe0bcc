"""Answers to this mail would go to a mailbox of somebody else.

Speaks when: Reply-To is a public mailbox while From is at another domain; strong when the
mail also claims a brand, weak when both addresses share a name or a mailing list is named.
Why it matters: whoever cannot receive at the address he pretends to have, needs another
one for your answer.
Innocent cases: clubs and small firms whose newsletter service sends for them and whose
answers go to a private mailbox; mailing lists.
Silent when: From is at the same provider, or Reply-To belongs to the sender's own domain.
References: RFC 5322 section 3.6.2.
"""

import re
from collections.abc import Iterator

from majika.brands.facts import Claims
from majika.brands.hosting import hosting
from majika.checks import Check, Evidence, Finding, Strength, Text
from majika.message import Mailbox, same_site

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="Your answer would go to {reply}, not to the sender",
        ja="返信すると、差出人ではなく {reply} に届きます",
    ),
    says=Text(
        en="The mail shows {sender} as its sender, but an answer would go to {reply}, a mailbox "
        "anyone can open. Do not answer.",
        ja="差出人は {sender} ですが、返信先は誰でも作れるメールアドレス {reply} になっています。"
        "返信しないでください。",
    ),
    see=Text(
        en="Press “Reply” without sending: the address appears.",
        ja="「返信」を押すと(送信はせずに)、宛先に表示されます。",
    ),
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    message, author = claims.message, claims.message.author
    if author is None:
        return
    for reply in message.reply_to:
        if hosting(reply.domain, "free_mail") and not same_site(reply.domain, author.domain):
            yield check.finding(
                _strength(claims, author, reply),
                Evidence(reply.place, reply.address, expected=author.domain),
                reply=reply.address,
                sender=author.address or author.name,
            )
            return


def _strength(claims: Claims, author: Mailbox, reply: Mailbox) -> Strength:
    if claims.foreign_sender:
        return Strength.STRONG
    own = f"{author.name} {author.address}".lower()
    named = any(word in own for word in re.findall(r"[a-z]{4,}", reply.local.lower()))
    return Strength.WEAK if named or claims.message.list_id else Strength.MEDIUM
