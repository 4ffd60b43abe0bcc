"""Every link of the mail writes a mail instead of opening a page.

Speaks when: an HTML mail has links, and all of them are `mailto:`; strong never.
Why it matters: the answer itself is the trap: whoever writes back is put on a list, and is
talked to until money moves. Buttons such as "Unsubscribe" or "Report this sign-in" that
write mails are made for that.
Innocent cases: personal mail with a signature, small firms.
Silent when: there is any other link, the mail answers one of the reader's, came over a
mailing list, or writes only to its own sender.
References: measured on development mail: 4 % of phish, 0.1 % of genuine mail.
"""

from collections.abc import Iterator

from majika.brands.facts import Claims
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.message import same_site

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="Its buttons only write a mail to {address}",
        ja="ボタンを押すと、{address} あてのメールが作られるだけです",
    ),
    says=Text(
        en="All links write a mail to {address}. Whoever writes back shows that the address is "
        "read and becomes a target.",
        ja="リンクはすべて {address} あてのメールを作るものです。返信すると、"
        "アドレスが使われていることが相手に伝わり、次の標的にされます。",
    ),
    see=see.LINK,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    message, author = claims.message, claims.message.author
    if not message.html or not message.links or message.in_reply_to or message.list_id:
        return
    if any(link.scheme != "mailto" for link in message.links):
        return
    first = message.links[0]
    address = first.written.partition(":")[2].partition("?")[0]
    domain = address.rpartition("@")[2].lower()
    if author is None or not domain or same_site(domain, author.domain):
        return
    yield check.finding(Strength.MEDIUM, Evidence(first.place, address), address=address)
