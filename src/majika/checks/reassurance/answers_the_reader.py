"""The mail answers a message the reader wrote.

Speaks when: In-Reply-To or References name a message of the reader's own domain.
Why it matters: a stranger does not know the ids of your messages.
Innocent cases: ids can leak with a quoted thread, and replies from broken-into mailboxes are
real answers; so this lowers the sum only a little.
Silent when: the ids are the sender's own or of others.
References: RFC 5322 section 3.6.4.
"""

from collections.abc import Iterator

from majika.brands.hosting import hosting
from majika.checks import Check, Evidence, Finding, Place, Spot, Strength, Text, see
from majika.message import Message, registrable

check = Check(
    __name__,
    over=Message,
    title=Text(
        en="It answers a mail written at {own}",
        ja="{own} から送られたメールへの返信です",
    ),
    says=Text(
        en="It answers a message that was written at {own}, where you are.",
        ja="あなたの側({own})から送られたメールへの返信です。",
    ),
    see=see.SOURCE,
)


@check.look
def look(message: Message) -> Iterator[Finding]:
    own = {registrable(box.domain) for box in message.to if "." in box.domain}
    own = {domain for domain in own if not hosting(domain, "free_mail")}
    for id_ in message.in_reply_to:
        domain = registrable(id_.rpartition("@")[2].strip("<> ").lower())
        if domain in own:
            yield check.finding(
                Strength.REASSURING, Evidence(Place(Spot.HEADER, "in-reply-to"), id_), own=domain
            )
            return
