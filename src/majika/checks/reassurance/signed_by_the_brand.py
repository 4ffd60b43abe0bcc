"""The mail really comes from the brand: its listed domain passed the signature check.

Speaks when: From is a well-known listed domain of the claimed brand, and the reader's own
mail server wrote down that an aligned signature passed.
Why it matters: this cannot be forged without the brand's own key. It is the only proof.
Innocent cases: a broken-into account at the brand would pass too; user-made words in a
platform's mail are not the platform's.
Silent when: the domain is not well known, open to the public, or nobody trusted says "pass".
References: RFC 7489 section 3.1; RFC 8601 section 1.2.
"""

from collections.abc import Iterator

from majika.brands.facts import Claims
from majika.checks import Check, Evidence, Finding, Strength, Text, see

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="Signed by {brand}'s own domain {sender}",
        ja="「{brand}」の公式ドメイン {sender} の電子署名が確認されています",
    ),
    says=Text(
        en="The sender {sender} is listed for {brand}, and your mail server confirmed the "
        "signature. Nobody else can make it.",
        ja="差出人 {sender} は「{brand}」の公式ドメインで、受信したメールサーバーが電子署名を"
        "確認しています。ほかの人には作れないものです。",
    ),
    see=see.PASSED,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    author, brand = claims.message.author, claims.brand
    proof = claims.proof
    if author is not None and brand is not None and proof is not None and claims.proven:
        yield check.finding(
            Strength.REASSURING,
            Evidence(proof.place, f"{proof.method.value}={proof.result} {proof.domain}"),
            Evidence(author.place, author.domain),
            brand=brand.name,
            sender=author.domain,
        )
