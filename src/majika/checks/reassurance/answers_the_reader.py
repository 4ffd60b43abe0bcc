"""The mail says that it answers a message the reader wrote.

Speaks when: In-Reply-To or References name a message of the reader's own domain.
Why it matters: answers are expected mail, and look odd more often than first letters.
Innocent cases: anyone who knows the domain can write such a header, and replies from
broken-into mailboxes are real answers; so this lowers the sum by next to nothing.
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
        en="It says it answers a mail written at {own}",
        ja="{own} から送られたメールへの返信とされています",
    ),
    says=Text(
        en="It says it answers a message that was written at {own}. Anyone can write that.",
        ja="あなたの側({own})から送られたメールへの返信とされています。ただし、誰でもそう書けます。",
    ),
    see=see.ANSWER_LINE,
)


@check.look
def look(message: Message) -> Iterator[Finding]:
    own = {registrable(box.domain) for box in message.to if "." in box.domain}
    own = {domain for domain in own if not hosting(domain, "free_mail")}
    for id_ in message.in_reply_to:
        domain = registrable(id_.rpartition("@")[2].strip("<> ").lower())
        if domain in own:
            yield check.finding(
                Strength.REASSURING, Evidence(_place(message, id_), id_), own=domain
            )
            return


def _place(message: Message, id_: str) -> Place:
    answered = message.header("in-reply-to")
    named = answered is not None and id_.strip("<>") in answered.value
    return Place(Spot.HEADER, "in-reply-to" if named else "references")
