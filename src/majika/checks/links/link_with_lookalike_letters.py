"""A link's host holds letters that only look like Latin ones.

Speaks when: a host in `xn--` form decodes to letters of mixed scripts, or to letters that
all have Latin twins.
Why it matters: on the screen it can be told from the real name by nobody.
Innocent cases: names in one real script or with accents (bücher.example, 例え.example).
Silent when: the letters belong to one script and do not pose as Latin.
References: UTS #39; RFC 5890.
"""

from collections.abc import Iterator

from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.message import Message
from majika.message.domains import display_host
from majika.text import odd_letters

check = Check(
    __name__,
    over=Message,
    title=Text(
        en="A link's address is written with look-alike letters ({host})",
        ja="リンク先のアドレスに、見た目が同じ別の文字が使われています({host})",
    ),
    says=Text(
        en="The address reads “{shown}”, but it is really {host}: some letters only look alike.",
        ja="アドレスは「{shown}」と読めますが、実際は {host} です。"
        "見た目だけ同じ別の文字が使われています。",
    ),
    see=see.LINK,
)


@check.look
def look(message: Message) -> Iterator[Finding]:
    for link in message.links:
        if "xn--" in link.host and odd_letters(display_host(link.host)):
            yield check.finding(
                Strength.MEDIUM,
                Evidence(link.place, link.host),
                host=link.host,
                shown=display_host(link.host),
            )
            return
