"""The sender shows a brand's official domain, and the reader's own mail server says it failed.

Speaks when: From is a listed domain of the brand, and a trusted result says explicitly that
DMARC (or SPF and DKIM) failed for it.
Why it matters: the brand signs its mail, and the server that received this one found that
the signature is missing or wrong: the address is forged.
Innocent cases: genuine mail forwarded by an old mailing list or alias, which breaks signatures.
Silent when: the result is none, neutral, softfail or missing, or a stranger wrote it.
References: RFC 7489 (DMARC); RFC 8601 (who may be believed).
"""

from collections.abc import Iterator

from majika.brands.facts import Claims, Standing
from majika.checks import Check, Evidence, Finding, Strength, Text, see

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="The address {sender} is forged: its signature check failed",
        ja="差出人 {sender} は偽装です。電子署名の確認に失敗しています",
    ),
    says=Text(
        en="The mail shows {brand}'s address, but your own mail server checked it and wrote down "
        "that it failed. Mail that {brand} sends passes this check.",
        ja="{brand} のアドレスが表示されていますが、受信したメールサーバーの確認では「失敗」と"
        "記録されています。{brand} が送ったメールなら合格するはずです。",
    ),
    see=see.SOURCE,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    author, brand = claims.message.author, claims.brand
    if author is None or brand is None or claims.message.list_id:
        return
    if claims.sender is Standing.OWN and claims.disproven_domain:
        failed = next(r for r in claims.message.auth_results if r.trusted and "fail" in r.result)
        yield check.finding(
            Strength.STRONG,
            Evidence(failed.place, f"{failed.method.value}={failed.result}", expected="pass"),
            Evidence(author.place, author.domain),
            brand=brand.name,
            sender=author.domain,
        )
