"""A link runs a script or carries a whole page inside itself.

Speaks when: a link starts with `javascript:`, `vbscript:` or `data:` with a page in it.
Why it matters: an honest link leads somewhere. This one brings its page along, so that no
filter can look at it.
Innocent cases: web pages pasted into a mail by accident.
Silent when: links lead to the web, to an address or to a telephone number.
References: RFC 2397; WHATWG HTML, navigation.
"""

from collections.abc import Iterator

from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.message import Message

check = Check(
    __name__,
    over=Message,
    title=Text(
        en="A link holds a hidden program or page ({scheme}:)",
        ja="リンクの中にプログラムやページが埋め込まれています({scheme}:)",
    ),
    says=Text(
        en="A link starts with {scheme}:. It does not lead anywhere but carries a program or page "
        "inside itself. Mail from companies never does that.",
        ja="リンクが {scheme}: で始まっています。行き先ではなく、プログラムやページそのものを"
        "埋め込んだものです。企業のメールで使われることはありません。",
    ),
    see=see.LINK,
)


@check.look
def look(message: Message) -> Iterator[Finding]:
    for link in message.links:
        page = link.scheme == "data" and "html" in link.written[:40].lower()
        code = link.scheme in ("javascript", "vbscript") and len(link.written) > 30
        if page or code:
            yield check.finding(
                Strength.MEDIUM, Evidence(link.place, link.written[:80]), scheme=link.scheme
            )
            return
