"""The reader's own mail server says that the sender's address did not pass its check.

Speaks when: a trusted result says explicitly that the From domain failed, whoever it is.
Why it matters: the owner of the domain says which servers may write in its name; this one
may not.
Innocent cases: forwarded mail, mailing lists, small firms with a faulty set-up. So it is
only a weak sign by itself.
Silent when: the domain is the claimed brand's (a check of its own), the mail is a delivery
report, the result is softfail, neutral, none or missing.
References: RFC 7208 (SPF), RFC 6376 (DKIM), RFC 7489 (DMARC).
"""

from collections.abc import Iterator

from majika.brands.facts import Claims, Standing
from majika.checks import Check, Evidence, Finding, Strength, Text, see

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="Your mail server could not confirm the sender {sender}",
        ja="メールサーバーの確認で、差出人 {sender} は合格しませんでした",
    ),
    says=Text(
        en="Your own mail server checked whether {sender} really sent this and wrote “{result}”. "
        "Forwarded mail can fail too; together with other signs it counts.",
        ja="受信したメールサーバーが {sender} から送られたものか確認し、「{result}」"
        "と記録しています。"
        "転送されたメールでも起こるため、ほかの点と合わせて判断します。",
    ),
    see=see.FAILED,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    failed = claims.disproof
    if failed is None or claims.message.report:
        return
    if claims.brand is not None and claims.sender is Standing.OWN:
        return
    result = f"{failed.method.value}={failed.result}"
    yield check.finding(
        Strength.WEAK, Evidence(failed.place, result), sender=claims.disproven_domain, result=result
    )
