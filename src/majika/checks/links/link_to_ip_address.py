"""A link leads to a bare number instead of a name.

Speaks when: the host of a web link is an IP address.
Why it matters: a company's pages have names. A bare number belongs to a machine that was
hired or broken into, and shows nobody as its owner.
Innocent cases: printers, routers and servers inside one's own network.
Silent when: the address is a private one.
References: RFC 3986 section 3.2.2; RFC 1918.
"""

from collections.abc import Iterator

from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.checks.networks import is_inside
from majika.message import Message
from majika.message.domains import is_ip

check = Check(
    __name__,
    over=Message,
    title=Text(
        en="A link leads to a bare number: {host}",
        ja="リンク先がサイト名ではなく、数字だけのアドレス({host})です",
    ),
    says=Text(
        en="A link leads to {host}, a bare number instead of a name. "
        "Companies' pages have names that show whose they are.",
        ja="リンクの行き先が {host} という数字だけのアドレスです。"
        "企業のページには、持ち主がわかる名前が付いています。",
    ),
    see=see.LINK,
)


@check.look
def look(message: Message) -> Iterator[Finding]:
    for link in message.links:
        if link.scheme in ("http", "https") and is_ip(link.host):
            if is_inside(link.host):
                continue
            yield check.finding(Strength.MEDIUM, Evidence(link.place, link.host), host=link.host)
            return
