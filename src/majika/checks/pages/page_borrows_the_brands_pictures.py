"""A stranger's page fetches the brand's pictures or styles from the brand's own servers.

Speaks when: a page that speaks as a brand, on a host that is not the brand's, loaded pictures,
style sheets or scripts from the brand.
Why it matters: copied pages often keep the addresses of the original's logos. The brand's own pages
live on the brand's own domain.
Innocent cases: partners and resellers that show the brand's logo.
Silent when: the page is the brand's or a known company's, or speaks as nobody.
References: https://attack.mitre.org/techniques/T1583/
"""

from collections.abc import Iterator

from majika.capture.facts import Capture
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.checks.visited import strangers

check = Check(
    __name__,
    over=Capture,
    title=Text(
        en="The page on {host} borrows {brand}'s pictures from {lender}",
        ja="{host} のページは、{lender} から「{brand}」の画像を借りています",
    ),
    says=Text(
        en="The page is not {brand}'s, but fetches pictures or styles from {lender}, which is. A "
        "copy of a page keeps these addresses.",
        ja="「{brand}」のページではないのに、画像などを「{brand}」の {lender} から"
        "取り寄せています。本物のページを丸ごと写すと、こうなります。",
    ),
    see=see.VISIT,
)


@check.look
def look(capture: Capture) -> Iterator[Finding]:
    for place, page in strangers(capture):
        if page.brand is not None and page.borrowed:
            yield check.finding(
                Strength.MEDIUM,
                Evidence(place, page.borrowed[0]),
                host=page.host,
                brand=page.brand.name,
                lender=page.borrowed[0],
            )
            return
