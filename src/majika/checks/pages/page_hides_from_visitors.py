"""The link shows different visitors different pages.

Speaks when: the same link, visited as two people, showed a page to one of them and nothing, a
refusal or the real site to the other; or two pages of different owners; or asked only one of them
for secrets.
Why it matters: frauds show their page to those whom they want, and hide it from all others.
Innocent cases: sites with another page for phones or for another country; a test for humans that
only some visitors meet (weak).
Silent when: both visits saw the same, either came to nothing for other reasons, or both pages are
the brand's or a known company's.
References: https://attack.mitre.org/techniques/T1480/
"""

from collections.abc import Iterator

from majika.capture.facts import Capture, Page, Sight
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.checks.visited import is_strangers, wants_secrets
from majika.findings import Name
from majika.message import same_site

check = Check(
    __name__,
    over=Capture,
    title=Text(
        en="The link shows different visitors different pages",
        ja="リンク先は、訪問者によって違うページを見せます",
    ),
    says=Text(
        en="We opened the link on {host} twice, as two different people. {difference} Frauds show "
        "their page to whom they want, and hide it from those who look for them.",
        ja="{host} のリンクを、二人の別人として開いてみました。{difference}。"
        "詐欺のページは、狙った相手にだけ見せ、調べる人からは隠れます。",
    ),
    see=see.VISIT,
)

_HIDDEN = {
    Sight.BLANK: Name("一人には白紙でした", "One of them saw an empty page."),
    Sight.MISSING: Name(
        "一人には「ページがない」と答えました", "One of them was told that there is no page."
    ),
    Sight.REAL_SITE: Name(
        "一人は本物のサイトに送られました", "One of them was sent on to the real site."
    ),
    Sight.CHALLENGE: Name(
        "一人だけ、人間かどうかを確認されました", "Only one of them met a test for humans."
    ),
}
_OTHER_OWNER = Name("別々のサイトに着きました", "They came to two different sites.")
_ASKED_ONE = Name(
    "一人にだけ、秘密の情報を求めました", "Only one of them was asked for something secret."
)


@check.look
def look(capture: Capture) -> Iterator[Finding]:
    difference = _difference(capture, capture.other) if capture.other else None
    if difference is not None:
        weak = difference is _HIDDEN[Sight.CHALLENGE]
        host = capture.hops[0].host if capture.hops else ""
        yield check.finding(
            Strength.WEAK if weak else Strength.MEDIUM,
            Evidence(capture.place, capture.visited),
            host=host,
            difference=difference,
        )


def _difference(one: Capture, other: Capture) -> Name | None:
    sights = {one.sight, other.sight}
    if Sight.SEEN in sights and len(sights) == 2:
        (hidden,) = sights - {Sight.SEEN}
        seen = one if one.sight is Sight.SEEN else other
        return _HIDDEN.get(hidden) if seen.page and is_strangers(seen.page) else None
    if sights != {Sight.SEEN} or one.page is None or other.page is None:
        return None
    return _between(one.page, other.page)


def _between(one: Page, other: Page) -> Name | None:
    if not is_strangers(one) and not is_strangers(other):
        return None
    if not same_site(one.host, other.host):
        return _OTHER_OWNER
    return _ASKED_ONE if wants_secrets(one) is not wants_secrets(other) else None
