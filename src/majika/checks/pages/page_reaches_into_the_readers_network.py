"""While it was open, the page tried to reach into the visitor's own network.

Speaks when: the page, or something it loaded, wanted a connection to this machine, to a private or
local network, or to a cloud's service for its own machines. Our guard made none of them.
Why it matters: a page on the web has nothing to look for there. It looks for routers, printers and
programs that trust whoever is inside.
Innocent cases: helper programs of banks and offices that listen on one's own machine, and pages
meant for a company's own network.
Silent when: a name did not exist, nothing answered, or a limit was reached; the page is the
brand's or a known company's.
References: https://wicg.github.io/private-network-access/ ; RFC 1918, 4193, 3927.
"""

from collections.abc import Iterator

from majika.capture.facts import Capture
from majika.capture.reasons import INSIDE
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.checks.visited import is_strangers

check = Check(
    __name__,
    over=Capture,
    title=Text(
        en="The page tried to reach into the visitor's own network ({target})",
        ja="ページが、訪問者の内部ネットワークに入ろうとしました({target})",
    ),
    says=Text(
        en="While the page was open, it wanted a connection to {target}, which only exists inside "
        "the visitor's own network. We refused it. A page on the web has no business there.",
        ja="ページを開いている間に、訪問者の内部にしかない {target} へ接続しようとしました。"
        "接続は断りました。外のページが、内側に用があるはずはありません。",
    ),
    see=see.VISIT,
)


@check.look
def look(capture: Capture) -> Iterator[Finding]:
    if capture.page is not None and not is_strangers(capture.page):
        return
    for decision in capture.decisions:
        if not decision.allowed and decision.why in INSIDE:
            yield check.finding(
                Strength.MEDIUM,
                Evidence(capture.place, decision.host),
                target=decision.host,
            )
            return
