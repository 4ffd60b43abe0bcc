"""Right after a made-up login, the page asked for a card, a bank account or an identity document.

Speaks when: what followed the decoy asks for a card, a bank account, a PIN, an identity number or
document, or the words that open a wallet; strong when the page or the mail claims a brand.
Why it matters: nobody needs a card number to let a customer in. The password opens one account, the
card is worth more, so kits ask for it next.
Innocent cases: none known; a shop that asks for a card does so at a purchase.
Silent when: the decoy was refused or nothing clear happened, nothing of the kind is asked for, the
form opens a new account, or the page is the brand's or a known company's.
References: the article that majika began with.
"""

from collections.abc import Iterator

from majika.capture.facts import Asks, Capture, Decoy
from majika.checks import Check, Evidence, Finding, Place, Spot, Strength, Text, see
from majika.checks.visited import named, was_taken_in

check = Check(
    __name__,
    over=Capture,
    title=Text(
        en="Right after the login it asks for your {asks}",
        ja="ログインの直後に{asks} を求めています",
    ),
    says=Text(
        en="Right after the login, {host} asks for your {asks}. Nobody needs that to let a "
        "customer in; whoever collects it does.",
        ja="{host} は、ログインの直後に{asks} を求めています。"
        "お客様を通すだけなら、そのような情報はいりません。集めるのが目的です。",
    ),
    see=see.VISIT,
)

PRECIOUS = frozenset(
    {
        Asks.CARD_NUMBER,
        Asks.CARD_CODE,
        Asks.BANK_ACCOUNT,
        Asks.PIN,
        Asks.IDENTITY_NUMBER,
        Asks.IDENTITY_DOCUMENT,
        Asks.RECOVERY_PHRASE,
    }
)


@check.look
def look(capture: Capture) -> Iterator[Finding]:
    decoy = capture.decoy
    if decoy is None or not was_taken_in(capture):
        return
    wanted = [asks for asks in decoy.asked_next if asks in PRECIOUS]
    if wanted:
        at = _asking(capture, decoy)
        spoken = capture.brand is not None or any(page.brand for page in capture.pages)
        yield check.finding(
            Strength.STRONG if spoken else Strength.MEDIUM,
            Evidence(Place(Spot.PAGE, index=at), capture.pages[at].url),
            host=decoy.host,
            asks=named(wanted),
        )


def _asking(capture: Capture, decoy: Decoy) -> int:
    """Which page asks: one that follows the one that was typed into; else that one."""
    later = range(decoy.first_page + 1, len(capture.pages))
    return next((at for at in later if capture.pages[at].asks & PRECIOUS), decoy.first_page)
