"""The sender is a brand's official domain, but the mail entered from a stranger's server.

Speaks when: From is a listed domain, no result proves it, the server that handed the mail
over is neither the brand's nor a known delivery service, and not all links are the brand's.
Why it matters: From can be forged, the route much less: the receiving server writes down
who handed the mail over.
Innocent cases: mail forwarded by the reader's university or employer; a delivery service
the catalog does not know.
Silent when: there is no route in the file (people save mails without it), the route fits,
or every link leads to the brand. Strong when that server is a rented machine without a name,
greets by the brand's name, or has no name and brings a fraud's story.
References: RFC 5321 section 4.4 (trace information).
"""

from collections.abc import Iterator

from majika.brands.facts import Claims, Standing
from majika.brands.hosting import hosting
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.checks.route import is_nameless, outside_hop, server_of
from majika.message import Hop, registrable, same_site

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="It shows {brand}'s address, but came from {server}",
        ja="差出人は「{brand}」のアドレスですが、{server} から送られています",
    ),
    says=Text(
        en="The sender shown is {sender}, but the server that handed the mail over is {server}, "
        "which belongs neither to {brand} nor to a delivery service we know.",
        ja="差出人は {sender} と表示されていますが、実際に送り出したサーバーは {server} です。"
        "「{brand}」のものでも、配信を代行する会社のものでもありません。",
    ),
    see=see.RECEIVED,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    author, brand = claims.message.author, claims.brand
    if author is None or brand is None or not claims.unproven_own_sender:
        return
    if claims.links and len(claims.links_that(Standing.OWN)) == len(claims.links):
        return
    hop = outside_hop(claims.message)
    server = server_of(hop) if hop else ""
    if hop and not _expected(claims, server):
        yield check.finding(
            Strength.STRONG if _is_lying(hop, claims) else Strength.MEDIUM,
            Evidence(hop.place, server, expected=author.domain),
            brand=brand.name,
            sender=author.domain,
            server=server,
        )


def _is_lying(hop: Hop, claims: Claims) -> bool:
    """True for a rented machine, for one that greets by the brand's name, and for one without
    a name that brings a fraud's story. A forwarding university is none of these."""
    brand = claims.brand
    greets_as_brand = brand is not None and any(same_site(hop.helo, d) for d in brand.domains)
    return is_nameless(hop) or greets_as_brand or (claims.telling and not hop.reverse_name)


def _expected(claims: Claims, server: str) -> bool:
    author, brand = claims.message.author, claims.brand
    if author is None or brand is None or same_site(server, author.domain):
        return True
    return (
        hosting(server, "mail_service", "relay") is not None
        or any(same_site(server, domain) for domain in brand.domains)
        or any(registrable(server) == registrable(mailbox.domain) for mailbox in claims.message.to)
    )
