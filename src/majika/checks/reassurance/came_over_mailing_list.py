"""The mail came over a mailing list.

Speaks when: it has a List-Id and a List-Post or List-Help header, as list programs write.
Why it matters: lists change the sender, the answer address and the signature, and so look
odd without being so.
Innocent cases: the headers can be written by anyone, so this lowers the sum only a little.
Silent when: there is only an unsubscribe link, as bulk mail has.
References: RFC 2919; RFC 2369.
"""

from collections.abc import Iterator

from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.message import Message

check = Check(
    __name__,
    over=Message,
    title=Text(
        en="It came over the mailing list {list}",
        ja="メーリングリスト {list} を通じて届いています",
    ),
    says=Text(
        en="It came over the mailing list {list}. Lists change sender and links; that alone is "
        "no bad sign.",
        ja="メーリングリスト {list} を通じて届いています。差出人やリンクが書き換えられるのは"
        "よくあることで、それだけでは問題ではありません。",
    ),
    see=see.LIST_LINE,
)


@check.look
def look(message: Message) -> Iterator[Finding]:
    header = message.header("list-id")
    posts = message.header("list-post") or message.header("list-help")
    if header is not None and posts is not None and message.list_id:
        yield check.finding(
            Strength.REASSURING, Evidence(header.place, header.value), list=message.list_id
        )
