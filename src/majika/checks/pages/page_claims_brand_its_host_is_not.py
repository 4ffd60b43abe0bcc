"""The page behind the link speaks as a brand, and stands on a host that is not the brand's.

Speaks when: a page of the visit names a brand as its own, and its host is neither listed for the
brand nor another company's that we know; strong when a form on it asks for a password, a card
number or another secret.
Why it matters: anyone can copy what a page looks like, nobody can copy its address. A brand signs
its customers in on its own domain.
Innocent cases: a partner's or an employer's sign-in page that shows the maker's name; a campaign
page on a domain that the catalog does not know yet (medium, as it asks for nothing secret).
Silent when: the host is the brand's, is named like it, belongs to another company in the catalog
(payments, sign-in services), or the page speaks as nobody.
References: https://www.antiphishing.jp/report/guideline/ ; WHATWG URL, section 3.1.
"""

from collections.abc import Iterator

from majika.brands.facts import Brand
from majika.capture.facts import Asks, Capture, Page
from majika.checks import Check, Evidence, Finding, Place, Strength, Text, see
from majika.checks.official import own_pages
from majika.checks.visited import named, signs_in, strangers
from majika.findings import Name

check = Check(
    __name__,
    over=Capture,
    title=Text(
        en="The page behind the link calls itself {brand}, but stands on {host}",
        ja="リンク先のページは「{brand}」を名乗っていますが、{host} にあります",
    ),
    says=Text(
        en="The page calls itself {brand}, but its address is {host}; {brand} uses {official}. "
        "{asks} A page's look can be copied, its address cannot.",
        ja="ページは「{brand}」を名乗っていますが、アドレスは {host} です。"
        "「{brand}」が使うのは {official} です。{asks}見た目は写せますが、アドレスは写せません。",
    ),
    see=see.PAGE,
)


@check.look
def look(capture: Capture) -> Iterator[Finding]:
    found = [_finding(place, page, page.brand) for place, page in strangers(capture) if page.brand]
    yield from sorted(found, key=lambda one: one.strength is not Strength.STRONG)[:1]


def _finding(place: Place, page: Page, brand: Brand) -> Finding:
    secrets, official = _secrets(page), own_pages(brand)
    return check.finding(
        Strength.STRONG if secrets else Strength.MEDIUM,
        Evidence(place, page.host, expected=official),
        brand=brand.name,
        host=page.host,
        official=official,
        asks=_asks(secrets),
    )


def _secrets(page: Page) -> frozenset[Asks]:
    forms = (form for form in page.forms if signs_in(form))
    return frozenset(asks for form in forms for asks in form.asks if asks.secret)


def _asks(secrets: frozenset[Asks]) -> Name:
    if not secrets:
        return Name(
            "今のところ、秘密の情報は求めていません。", "So far it asks for nothing secret."
        )
    things = named(secrets)
    return Name(f"そこで、{things}を求めています。", f"There it asks for your {things.en}.")
