"""What is typed on the page is sent to somebody else.

Speaks when: a form that asks for a secret is sent to another site than the page's, medium; strong
when that is a messenger bot or a service that collects anybody's forms, or when the page itself
talks to a messenger's bot.
Why it matters: a kit on a broken-into or free page has no server of its own; what is typed goes to
a chat or a mailbox.
Innocent cases: sign-in and payment services, and companies with several domains.
Silent when: page and form are of one site, the form goes to a known sign-in or payment service or
to the brand itself, asks for nothing secret, or stands on the brand's or a known company's page.
References: list of receivers with its reasons, `majika/data/form_receivers.txt`.
"""

from collections.abc import Iterator

from majika.capture.facts import Capture, Page, PageForm
from majika.checks import Check, Evidence, Finding, Host, Place, Strength, Text, see
from majika.checks.receivers import Receiver, receiver
from majika.checks.visited import is_brands, signs_in, strangers, wants_secrets
from majika.message import same_site

check = Check(
    __name__,
    over=Capture,
    title=Text(
        en="What is typed on the page is sent to {receiver}",
        ja="このページに入力したものは、{receiver} へ送られます",
    ),
    says=Text(
        en="The page stands on {host}, but what is typed there is sent to {receiver}. A company "
        "takes its customers' passwords and cards in on its own site.",
        ja="ページは {host} にありますが、入力したものは {receiver} へ送られます。"
        "企業なら、お客様のパスワードやカードは自分のサイトで受け取ります。",
    ),
    see=see.VISIT,
)

_LEAKS = frozenset({"bot", "collector"})
_BOT = Host("api.telegram.org")
"""Asked by no honest page's own script."""


@check.look
def look(capture: Capture) -> Iterator[Finding]:
    found = [one for place, page in strangers(capture) for one in _found(capture, place, page)]
    yield from sorted(found, key=lambda one: one.strength is not Strength.STRONG)[:1]


def _found(capture: Capture, place: Place, page: Page) -> Iterator[Finding]:
    if _BOT in page.loaded and (wants_secrets(page) or place.index):
        yield _finding(Strength.STRONG, place, page, _BOT)
    for form in page.forms:
        service = receiver(form.action, form.host)
        if signs_in(form) and _is_elsewhere(capture, page, form, service):
            leaks = service is not None and service.kind in _LEAKS
            yield _finding(Strength.STRONG if leaks else Strength.MEDIUM, place, page, form.host)


def _finding(strength: Strength, place: Place, page: Page, host: Host) -> Finding:
    return check.finding(
        strength, Evidence(place, host, expected=page.host), host=page.host, receiver=host
    )


def _is_elsewhere(capture: Capture, page: Page, form: PageForm, service: Receiver | None) -> bool:
    if not form.host or same_site(form.host, page.host):
        return False
    if service is not None and service.kind not in _LEAKS:
        return False
    brand = page.brand or capture.brand
    return brand is None or not is_brands(form.host, brand)
