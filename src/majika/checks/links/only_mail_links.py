"""Every link of the mail writes a mail instead of opening a page.

Speaks when: an HTML mail has links, and all of them are `mailto:`.
Why it matters: the answer itself is the trap: whoever writes back is put on a list, and is
talked to until money moves. Buttons such as "Unsubscribe" or "Report this sign-in" that
write mails are made for that.
Innocent cases: personal mail with a signature, small firms.
Silent when: there is any other link, it writes only to its own sender, or the mail is a
delivery report; weak when it says that it answers a mail or came over a list.
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
        en="All its links only start a mail to {address}",
        ja="リンクはすべて、{address} あてのメールを書く画面を開くだけです",
    ),
    says=Text(
        en="Whichever you press, a mail to {address} opens. Whoever sends it shows that their "
        "own address is read.",
        ja="どれを押しても、{address} あてのメールを書く画面になります。送ると、あなたのアドレスが"
        "使われていることが相手に伝わります。",
    ),
    see=see.LINK,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    message, author = claims.message, claims.message.author
    if not message.html or not message.links or message.report:
        return
    if any(link.scheme != "mailto" for link in message.links):
        return
    first = message.links[0]
    address = first.written.partition(":")[2].partition("?")[0]
    domain = address.rpartition("@")[2].lower()
    if author is None or not domain or same_site(domain, author.domain):
        return
    answer = bool(message.in_reply_to or message.list_id)
    yield check.finding(
        Strength.WEAK if answer else Strength.MEDIUM,
        Evidence(first.place, address),
        address=address,
    )
