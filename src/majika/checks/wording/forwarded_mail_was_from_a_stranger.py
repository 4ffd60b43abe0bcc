"""Inside the mail stands a forwarded one, whose sender used a brand's name at a stranger's address.

Speaks when: the text has a line such as "From: Example Bank <a@stranger.example>" of a forwarded
mail, the name is a brand's, and the address is not at a domain listed for it or for anybody.
Why it matters: whoever forwards a mail to ask about it sends the trap along. The line tells what
the mail program hid: who really sent it.
Innocent cases: a delivery service that wrote for the brand.
Silent when: the address is the brand's, another listed company's or a delivery service's.
References: the author of majika's first article asked about a forwarded mail; development mail.
"""

import re
from collections.abc import Iterator

from majika.brands.facts import Claim, Claims, Where
from majika.brands.hosting import hosting
from majika.brands.kin import is_kin, own_labels
from majika.checks import Check, Evidence, Finding, Place, Spot, Strength, Text, see
from majika.message import same_site

_LONGEST = 300
"""Characters of a line in which a sender is looked for."""

_SENDER = re.compile(
    r"[\s>*]{0,8}(?:from|de|von|van|da|差出人|送信者|送信元)[ \t]?\*?[ \t]?[::][^\n@]{1,120}?"
    r"[<\[(\"' ](?:mailto:)?([\w.+-]{1,64}@([\w-]{1,63}(?:\.[\w-]{1,63}){1,6}))",
    re.IGNORECASE,
)

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="The forwarded mail in it calls its sender {brand}, but came from {address}",
        ja="中に転送されているメールは「{brand}」を名乗っていますが、送信元は {address} です",
    ),
    says=Text(
        en="A forwarded mail stands in the text. Its sender is shown as {brand}, but the address "
        "is {address}, which is not known to be {brand}'s.",
        ja="本文に、転送されたメールがあります。差出人は「{brand}」となっていますが、アドレスは "
        "{address} で、「{brand}」のものと確かめられていません。",
    ),
    see=see.TEXT,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    for claim in claims.claims:
        found = _stranger(claims, claim) if claim.where is Where.TEXT else None
        if found is not None:
            address, span = found
            yield check.finding(
                Strength.MEDIUM,
                Evidence(Place(Spot.TEXT, span=span), address),
                brand=claim.brand.name,
                address=address,
            )
            return


def _stranger(claims: Claims, claim: Claim) -> tuple[str, tuple[int, int]] | None:
    """The address on the line of a forwarded mail's sender that names the brand, with its span."""
    text, span = claims.message.text, claim.place.span
    if span is None:
        return None
    start = text.rfind("\n", 0, span[0]) + 1
    match = _SENDER.match(text, start, start + _LONGEST)
    if match is None or not match.start() <= span[0] < match.start(1):
        return None
    domain = match[2].lower()
    known = any(same_site(domain, listed) for listed in claim.brand.domains)
    alike = is_kin(domain, own_labels(claim.brand)) or domain in claims.owners
    if known or alike or hosting(domain, "mail_service", "relay"):
        return None
    return match[1], match.span(1)
