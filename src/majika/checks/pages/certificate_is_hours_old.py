"""The certificate of the page behind the link is only hours old.

Speaks when: a stranger's page shows a certificate that began less than two days before the visit;
medium when the page speaks as a brand.
Why it matters: a fraud's page lives for days. Its certificate was made for it, and so was its name.
Innocent cases: honest sites renew theirs every few weeks, by themselves; one visit in forty meets
a fresh one. Alone it says next to nothing.
Silent when: the host is the brand's or a known company's, the certificate is older, or there is
none.
References: RFC 5280 section 4.1.2.5; https://letsencrypt.org/docs/faq/
"""

from collections.abc import Iterator
from datetime import UTC, timedelta

from majika.capture.facts import Capture
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.checks.visited import strangers

YOUNG = timedelta(hours=48)

check = Check(
    __name__,
    over=Capture,
    title=Text(
        en="The certificate of {host} was {hours} hours old",
        ja="{host} の証明書は、作られて {hours} 時間でした",
    ),
    says=Text(
        en="The certificate that {host} shows was {hours} hours old when we came. Pages of frauds "
        "are set up for a few days; companies' have been there for years, though they renew "
        "certificates, too.",
        ja="{host} が示した証明書は、訪ねたとき、作られて {hours} 時間でした。"
        "詐欺のページは数日のために作られます。ただし、本物のサイトも証明書を時々更新します。",
    ),
    see=see.VISIT,
)


@check.look
def look(capture: Capture) -> Iterator[Finding]:
    for place, page in strangers(capture):
        if page.certificate is None:
            continue
        since = page.certificate.valid_from.astimezone(UTC)
        # Never negative: some authorities date a certificate ahead, some clocks are behind.
        age = max(page.taken - since, timedelta(0))
        if age < YOUNG:
            yield check.finding(
                Strength.WEAK if page.brand is None else Strength.MEDIUM,
                Evidence(place, f"{since:%Y-%m-%d %H:%M} UTC"),
                host=page.host,
                hours=str(int(age.total_seconds() // 3600)),
            )
            return
