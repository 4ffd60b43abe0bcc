"""A link carries the reader's own address, so that opening it tells who opened it.

Speaks when: a web link holds the reader's address plainly, percent-encoded, in base64 or hex;
medium when a stranger claims a brand.
Why it matters: opening it confirms that the address is read, and fills the address into a
false login page to make it look familiar.
Innocent cases: newsletters put the address into their unsubscribe links.
Silent when: the link leads to the claimed brand itself.
References: RFC 8058 (one-click unsubscribe needs no address in the link).
"""

from collections.abc import Iterator

from majika.brands.facts import Claims, Standing
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.checks.readers_address import carries, readers_forms

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="A link to {host} carries your address",
        ja="{host} へのリンクに、あなたのアドレスが埋め込まれています",
    ),
    says=Text(
        en="A link to {host} holds your own address. Opening it tells its owner that you read "
        "the mail.",
        ja="{host} へのリンクに、あなたのメールアドレスが入っています。"
        "開くと、あなたが読んだことが相手に伝わります。",
    ),
    see=see.LINK,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    forms = readers_forms(claims.message)
    if not forms:
        return
    for link in claims.links_that(Standing.FOREIGN, Standing.PUBLIC):
        if carries(link.url, forms):
            yield check.finding(
                Strength.MEDIUM if claims.foreign_sender else Strength.WEAK,
                Evidence(link.place, link.host),
                host=link.host,
            )
            return
