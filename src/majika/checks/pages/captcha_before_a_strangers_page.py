"""A riddle for humans stands before the page of a mail that claims a brand.

Speaks when: the mail claims a brand, its link leads to a stranger's host, and a CAPTCHA or a
"checking your browser" page comes before anything else.
Why it matters: frauds hide their page from programs that look for them.
Innocent cases: many honest sites are behind such a test; alone it says next to nothing.
Silent when: the host is the brand's or a known company's, the mail claims no brand, or the riddle
is part of a form.
References: https://attack.mitre.org/techniques/T1497/
"""

from collections.abc import Iterator

from majika.capture.facts import Capture, Sight
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.checks.visited import strangers

check = Check(
    __name__,
    over=Capture,
    title=Text(
        en="A test for humans hides the page of {host} from programs",
        ja="{host} のページの手前に、人間かどうかの確認があります",
    ),
    says=Text(
        en="Before the page of {host} comes a test for humans. We take none. Frauds use them to "
        "hide from programs that look for frauds; honest sites use them, too.",
        ja="{host} のページの手前に、人間かどうかの確認があります。majika はこれに答えません。"
        "詐欺を探すプログラムから隠れるために使われますが、普通のサイトにもあります。",
    ),
    see=see.VISIT,
)


@check.look
def look(capture: Capture) -> Iterator[Finding]:
    if capture.brand is None:
        return
    for place, page in strangers(capture):
        hidden = capture.sight is Sight.CHALLENGE or page.captcha is not None
        if place.index == 0 and hidden and not page.asks:
            yield check.finding(Strength.WEAK, Evidence(place, page.host), host=page.host)
