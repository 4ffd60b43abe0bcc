"""A mail in a company's name was sent from a rented web server that anyone can have.

Speaks when: the mail clearly claims a brand, and its sender's domain or the server it came
from belongs to a shared hosting provider.
Why it matters: large companies run their own mail or use known delivery services. Rented
and hijacked web servers are where fraudulent mail is sent from.
Innocent cases: small shops and clubs do use shared hosting, under their own names.
Silent when: no brand is claimed, or the sender is the brand's own.
References: `majika brands HOST` names the operator of a hosting domain.
"""

from collections.abc import Iterator

from majika.brands.facts import Claims
from majika.brands.hosting import hosting
from majika.checks import Check, Evidence, Finding, Place, Strength, Text, see
from majika.checks.route import outside_hop, server_of

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="Sent from a rented web server ({server}), not by {brand}",
        ja="「{brand}」ではなく、共用レンタルサーバー({server})から送られています",
    ),
    says=Text(
        en="The mail comes from {server}, a shared server of {operator} that anyone can rent. "
        "{brand} does not send its mail from there.",
        ja="このメールは {server}({operator} の共用レンタルサーバー)から送られています。"
        "誰でも借りられるもので、「{brand}」が使う送信元ではありません。",
    ),
    see=see.SENDER_OR_RECEIVED,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    if claims.brand is None or not claims.foreign_sender:
        return
    for host, place in _servers(claims):
        found = hosting(host, "shared_hosting")
        if found is not None:
            yield check.finding(
                Strength.MEDIUM,
                Evidence(place, host),
                brand=claims.brand.name,
                server=host,
                operator=found.operator,
            )
            return


def _servers(claims: Claims) -> Iterator[tuple[str, Place]]:
    """The sender's domain, and the machine that handed the mail over to the reader's house."""
    author, hop = claims.message.author, outside_hop(claims.message)
    if author is not None:
        yield author.domain, author.place
    if hop is not None:
        yield server_of(hop), hop.place
