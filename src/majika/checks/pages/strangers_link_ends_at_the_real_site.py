"""A stranger's address sent us on to the brand's real site.

Speaks when: the mail claims a brand, its link leads to a host that is neither the brand's nor a
known service's, and ended on the brand's own site.
Why it matters: frauds send visitors whom they do not want (programs, other countries, second calls)
to the real site, so that the link looks harmless.
Innocent cases: addresses that count clicks, which newsletters have: it hardly weighs.
Silent when: the first host is the brand's, a delivery service's or a shortener's, the mail claims
no brand, or the page was seen.
References: https://attack.mitre.org/techniques/T1480/
"""

from collections.abc import Iterator

from majika.brands.hosting import hosting
from majika.capture.facts import Capture, Sight
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.checks.visited import is_brands

check = Check(
    __name__,
    over=Capture,
    title=Text(
        en="{host} sent us on to {brand}'s real site",
        ja="{host} は、私たちを「{brand}」の本物のサイトへ送りました",
    ),
    says=Text(
        en="The link leads to {host}, which is not known as {brand}'s, and we were sent on to "
        "{brand}'s real site. Frauds do that to visitors whom they do not want; addresses that "
        "count clicks do it to everybody.",
        ja="リンク先の {host} は「{brand}」のものとして知られていませんが、"
        "私たちは「{brand}」の本物のサイトへ送られました。都合の悪い訪問者を本物へ送る詐欺も、"
        "クリックを数えるだけのアドレスも、このように動きます。",
    ),
    see=see.VISIT,
)


@check.look
def look(capture: Capture) -> Iterator[Finding]:
    brand, first = capture.brand, capture.hops[0] if capture.hops else None
    if brand is None or first is None or capture.sight is not Sight.REAL_SITE:
        return
    if not is_brands(first.host, brand) and hosting(first.host) is None:
        yield check.finding(
            Strength.WEAK,
            Evidence(capture.place, first.host),
            host=first.host,
            brand=brand.name,
        )
