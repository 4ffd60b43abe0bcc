"""A link puts a trusted name before an @, where it means nothing.

Speaks when: a web link has text before an @ in its host part
(`https://www.examplebank.test@evil.example/`); strong when that text looks like a host.
Why it matters: everything before the @ is ignored. It is there to be read by you.
Innocent cases: links to one's own server with a user name, between engineers.
Silent when: there is no @ in the host part.
References: RFC 3986 section 7.5.
"""

from collections.abc import Iterator

from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.message import Message, host_in

check = Check(
    __name__,
    over=Message,
    title=Text(
        en="A link shows “{userinfo}” first, but leads to {host}",
        ja="リンクは「{userinfo}」で始まりますが、行き先は {host} です",
    ),
    says=Text(
        en="The address starts with “{userinfo}@”. Browsers ignore what stands before the @: "
        "the page is at {host}.",
        ja="アドレスが「{userinfo}@」で始まっています。@ の前は無視されるため、"
        "実際に開くのは {host} です。",
    ),
    see=see.LINK,
)


@check.look
def look(message: Message) -> Iterator[Finding]:
    for link in message.links:
        if link.userinfo and link.scheme in ("http", "https"):
            yield check.finding(
                Strength.STRONG if host_in(link.userinfo) else Strength.MEDIUM,
                Evidence(link.place, link.written),
                userinfo=link.userinfo,
                host=link.host,
            )
            return
