"""A stranger's page took a made-up name and password, and sent us on to the real site.

Speaks when: a decoy login on a page that is not the brand's ended on the brand's own site.
Why it matters: what was typed stays with the stranger. Being sent on to the real site makes people
believe that they mistyped, and they sign in there a second time.
Innocent cases: a partner's page that hands its visitors over to the brand's own sign-in.
Silent when: the decoy was refused, let in, or ended elsewhere; the form opens a new account;
nothing secret was typed; the page is the brand's or a known company's.
References: https://attack.mitre.org/techniques/T1598/003/
"""

from collections.abc import Iterator

from majika.capture.facts import Capture, Outcome
from majika.checks import Check, Evidence, Finding, Place, Spot, Strength, Text, see
from majika.checks.visited import named, typed_in, was_taken_in

check = Check(
    __name__,
    over=Capture,
    title=Text(
        en="What is typed on {host} stays there; then one is sent on to the real site",
        ja="{host} は入力を受け取ったあと、本物のサイトへ送り出します",
    ),
    says=Text(
        en="We typed a made-up {typed} on {host} and were sent on to the real site, as if nothing "
        "had happened. What is typed stays with {host}, and people believe that they mistyped.",
        ja="{host} に、でたらめな{typed} を入力すると、何事もなかったように本物のサイトへ"
        "送られました。入力したものは {host} に残り、本人は打ち間違いだと思い込みます。",
    ),
    see=see.VISIT,
)


@check.look
def look(capture: Capture) -> Iterator[Finding]:
    decoy = capture.decoy
    if decoy is None or decoy.outcome is not Outcome.SENT_TO_REAL_SITE:
        return
    if was_taken_in(capture):
        yield check.finding(
            Strength.MEDIUM,
            Evidence(Place(Spot.PAGE, index=decoy.first_page), typed_in(decoy)),
            host=decoy.host,
            typed=named(asks for asks, _ in decoy.typed),
        )
