"""The sender's address cannot exist.

Speaks when: the From address ends in a dot, holds forbidden characters in its domain, has
nothing before the @, or its last part is no top-level domain at all.
Why it matters: no mail program and no company writes such an address. Scripts do, to slip
past checks of the real domain.
Innocent cases: names inside company networks (.local, .lan), broken old programs.
Silent when: the address has no dot at all (a check of its own), or the mail is a delivery report.
References: RFC 5321 section 4.1.2; the root zone's list of top-level domains.
"""

import re
from collections.abc import Iterator

from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.message import Mailbox, Message
from majika.message.domains import PRIVATE_ENDINGS, has_known_suffix, is_ip

_FORBIDDEN = re.compile(r"[!\"#$%&'()*+,/;<=>?@\\^`{|}~\s]")

check = Check(
    __name__,
    over=Message,
    title=Text(
        en="The sender's address cannot exist: {address}",
        ja="差出人のアドレス {address} は、実在できない形です",
    ),
    says=Text(
        en="The address {address} is not one that could receive mail. "
        "It is written so by a script to get past checks.",
        ja="{address} は、メールを受け取れる形になっていません。"
        "確認をすり抜けるために、プログラムで作られたものと考えられます。",
    ),
    see=see.SENDER,
)


@check.look
def look(message: Message) -> Iterator[Finding]:
    author = message.author
    if author is None or message.report or "." not in author.domain:
        return
    if _malformed(author):
        yield check.finding(
            Strength.MEDIUM, Evidence(author.place, author.address), address=author.address
        )


def _malformed(author: Mailbox) -> bool:
    if is_ip(author.domain) or author.domain.rpartition(".")[2] in PRIVATE_ENDINGS:
        return False
    return (
        not author.local
        or author.address.rstrip("> ").endswith(".")
        or bool(_FORBIDDEN.search(author.domain))
        or not has_known_suffix(author.domain)
    )
