"""The sender's address has no real domain, so nobody could ever answer it.

Speaks when: the part behind the @ in From has no dot ("notice@parcel"), or there is no
address at all beside a display name.
Why it matters: every address on the internet needs a domain with a dot. Such a sender
hides where it comes from; mail programs then show only the name.
Innocent cases: scanners and servers inside a company network ("root@printer"), delivery
reports, mail that was never sent over the internet.
Silent when: the mail is a delivery report or its sender is empty, or the address is a bare number
in brackets; weak when it came over no server and claims nobody.
References: RFC 5321 section 2.3.5.
"""

from collections.abc import Iterator

from majika.brands.facts import Claims
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.message.domains import is_ip

_NOBODY = frozenset({"", "mailer-daemon", "mail delivery system", "mail delivery subsystem"})
"""What stands before `<>`, the sender of delivery reports."""

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="The sender has no real address",
        ja="差出人のアドレスが、実在しない形です",
    ),
    says=Text(
        en="The sender is “{address}”. A real address ends in a domain such as example.com; "
        "this one hides where the mail comes from.",
        ja="差出人は「{address}」です。実在するアドレスは example.com "
        "のようなドメインで終わります。"
        "どこから送られたかを隠しています。",
    ),
    see=see.SENDER,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    author = claims.message.author
    if author is None or claims.message.report or "." in author.domain:
        return
    if is_ip(author.domain) or (not author.address and author.name.lower() in _NOBODY):
        return
    strength = Strength.STRONG if claims.message.hops or claims.brand else Strength.WEAK
    yield check.finding(
        strength,
        Evidence(author.place, author.address or author.name),
        address=author.address or author.name,
    )
