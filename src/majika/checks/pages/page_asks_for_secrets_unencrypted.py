"""A page asks for a password, a card number or another secret over a connection without encryption.

Speaks when: a form that asks for a secret stands on an `http:` page, or is sent to an `http:`
address.
Why it matters: everyone on the way can read along, and browsers warn of it ("Not secure"). No bank
or shop has signed anyone in this way for many years.
Innocent cases: devices at home, old forums, sites at work.
Silent when: the page and its form are encrypted, the page asks for no secret, or it is the
brand's own.
References: https://www.w3.org/TR/mixed-content/ ; RFC 9110 section 4.2.2.
"""

from collections.abc import Iterator

from majika.capture.facts import Capture, Page, PageForm
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.checks.visited import named, signs_in, strangers

check = Check(
    __name__,
    over=Capture,
    title=Text(
        en="The page asks for your {asks} without encryption",
        ja="暗号化されていないページで{asks} を求めています",
    ),
    says=Text(
        en="{host} asks for your {asks} over a connection that anyone on the way can read. The "
        "browser says “Not secure” there. No real company does this today.",
        ja="{host} は、途中で誰でも読める通信のまま{asks} を求めています。"
        "ブラウザーには「保護されていない通信」と表示されます。今どき、本物の企業はこうしません。",
    ),
    see=see.VISIT,
)


@check.look
def look(capture: Capture) -> Iterator[Finding]:
    for place, page in strangers(capture):
        open_forms = [form for form in page.forms if signs_in(form) and _is_open(page, form)]
        if open_forms:
            yield check.finding(
                Strength.STRONG,
                Evidence(place, page.url, expected="https"),
                host=page.host,
                asks=named(one for form in open_forms for one in form.asks if one.secret),
            )
            return


def _is_open(page: Page, form: PageForm) -> bool:
    return not page.encrypted or form.action.lower().startswith("http:")
