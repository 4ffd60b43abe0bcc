"""The mail names more than one sender in From.

Speaks when: From, written once or twice, holds addresses of different owners.
Why it matters: many mail programs show only one of them, and not all the same one. So a mail
can be checked against one sender and shown with another.
Innocent cases: two authors of one letter, allowed by the standard and hardly ever used;
one address repeated.
Silent when: all addresses are at one domain.
References: RFC 5322 section 3.6.2; "Weak links in authentication chains", USENIX Security 2021.
"""

from collections.abc import Iterator

from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.message import Message, registrable

check = Check(
    __name__,
    over=Message,
    title=Text(
        en="The mail names several senders at once",
        ja="差出人が複数書かれています",
    ),
    says=Text(
        en="From holds both {first} and {second}. Programs show only one of them; "
        "an honest mail has one sender.",
        ja="差出人欄に {first} と {second} の両方が書かれています。"
        "メールソフトは片方しか表示しません。"
        "通常のメールの差出人は一つだけです。",
    ),
    see=see.FROM_LINE,
)


@check.look
def look(message: Message) -> Iterator[Finding]:
    dotted = [mailbox for mailbox in message.from_ if "." in mailbox.domain]
    owners = {registrable(mailbox.domain): mailbox for mailbox in dotted}
    if len(owners) > 1:
        first, second = list(owners.values())[:2]
        yield check.finding(
            Strength.MEDIUM,
            Evidence(first.place, first.address),
            Evidence(second.place, second.address),
            first=first.address,
            second=second.address,
        )
