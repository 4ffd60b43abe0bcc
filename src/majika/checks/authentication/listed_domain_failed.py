"""The sender shows a brand's official domain, and the reader's own mail server says it failed.

Speaks when: From is a listed domain of the brand, and a trusted result says explicitly that
DMARC (or SPF and DKIM) failed for it.
Why it matters: the brand signs its mail, and the server that received this one found that
the signature is missing or wrong: the address is forged.
Innocent cases: genuine mail forwarded by an old mailing list or alias, which breaks signatures.
Silent when: the result is none, neutral, softfail or missing, or a stranger wrote it; medium
when the mail says it came over a mailing list, which breaks signatures.
References: RFC 7489 (DMARC); RFC 8601 (who may be believed).
"""

from collections.abc import Iterator

from majika.brands.facts import Claims, Standing
from majika.checks import Check, Evidence, Finding, Strength, Text, see

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="{sender} is {brand}'s address, but your mail server's check failed",
        ja="差出人 {sender} は「{brand}」のアドレスですが、メールサーバーの確認で不合格でした",
    ),
    says=Text(
        en="The mail shows {brand}'s address, but your own mail server checked it and wrote down "
        "that it failed. Mail that {brand} sends passes this check.",
        ja="「{brand}」のアドレスが表示されていますが、受信したメールサーバーの確認では「失敗」と"
        "記録されています。「{brand}」が送ったメールなら合格するはずです。",
    ),
    see=see.FAILED,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    author, brand, failed = claims.message.author, claims.brand, claims.disproof
    if author is None or brand is None or failed is None or claims.sender is not Standing.OWN:
        return
    yield check.finding(
        Strength.MEDIUM if claims.message.list_id else Strength.STRONG,
        Evidence(failed.place, f"{failed.method.value}={failed.result}", expected="pass"),
        Evidence(author.place, author.domain),
        brand=brand.name,
        sender=author.domain,
    )
