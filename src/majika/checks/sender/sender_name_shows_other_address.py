"""The sender's name is itself an address, and not the one the mail comes from.

Speaks when: the display name holds an e-mail address or a domain of another owner than
the real From address; strong when a stranger claims a brand,
weak when a mailing list is named.
Why it matters: many phones show only the name. An address put there looks like the real
sender to anyone who does not unfold it.
Innocent cases: mailing lists and ticket systems that put the writer's address into the name.
Silent when: both belong to one owner.
References: RFC 5322 section 3.4 (the display name is free text).
"""

import re
from collections.abc import Iterator

from majika.brands.facts import Claims
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.message import same_site
from majika.message.domains import normal_host

_ADDRESS = re.compile(r"[\w.+-]{1,64}@([\w-]{1,63}(?:\.[\w-]{1,63}){1,6})")

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="The sender's name shows {shown}, the mail comes from {sender}",
        ja="差出人名には {shown} とありますが、実際の送信元は {sender} です",
    ),
    says=Text(
        en="The sender's name reads {shown}, which looks like its address. The real one is at "
        "{sender}. Showing one address and using another is meant to mislead.",
        ja="差出人名に {shown} というアドレスが書かれていますが、実際のアドレスは {sender} です。"
        "別のアドレスに見せかけるための書き方です。",
    ),
    see=see.SENDER,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    author = claims.message.author
    shown = _ADDRESS.search(author.name) if author else None
    if author is None or shown is None or "." not in author.domain:
        return
    if same_site(normal_host(shown[1]), author.domain):
        return
    yield check.finding(
        _strength(claims),
        Evidence(author.place, author.name, expected=author.address),
        shown=shown[0],
        sender=author.domain,
    )


def _strength(claims: Claims) -> Strength:
    if claims.foreign_sender:
        return Strength.STRONG
    return Strength.WEAK if claims.message.list_id else Strength.MEDIUM
