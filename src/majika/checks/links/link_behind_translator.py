"""A link shows a translator's name and opens somebody else's page through it.

Speaks when: a link leads through Google Translate or a similar service to another host.
Why it matters: the address begins with a name everyone trusts, and the page shown is the
stranger's. Nobody needs a translator to write to their own customers.
Innocent cases: a friend who sends an article in translation.
Silent when: the link leads to the translator itself.
References: https://attack.mitre.org/techniques/T1583/006/ ; measured on development mail.
"""

from collections.abc import Iterator

from majika.checks import Check, Evidence, Finding, Host, Strength, Text, see
from majika.message import Message, is_translator

check = Check(
    __name__,
    over=Message,
    title=Text(
        en="A link goes through the translator {wrapper} to {host}",
        ja="リンクが翻訳サービス({wrapper})を経由して {host} を開きます",
    ),
    says=Text(
        en="A link begins with {wrapper}, a translator's name, but opens {host} through it. That "
        "makes a stranger's page look like a well-known site.",
        ja="リンクは翻訳サービス {wrapper} のアドレスで始まりますが、実際に開くのは {host} です。"
        "知らないページを、有名なサイトのように見せる手口です。",
    ),
    see=see.LINK,
)


@check.look
def look(message: Message) -> Iterator[Finding]:
    for link in message.links:
        if link.wrapper and is_translator(link.wrapper):
            yield check.finding(
                Strength.MEDIUM,
                Evidence(link.place, link.host, expected=link.wrapper),
                wrapper=Host(link.wrapper),
                host=link.host,
            )
            return
