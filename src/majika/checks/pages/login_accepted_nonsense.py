"""A page took a made-up name and password for right.

Speaks when: a decoy login was let in, or was asked for more than a password; medium when only a
one-time code was asked for.
Why it matters: only an impostor cannot tell right from wrong. The real site knows its customers and
refuses what nobody has; a page that collects passwords has nothing to compare them with.
Innocent cases: some real sites ask for a code before they say that a password is wrong (medium);
demonstrations that let everybody in.
Silent when: the page refused, asked for the same again, or nothing clear happened; the form opens
a new account; nothing secret was typed; the page is the brand's or a known company's.
References: the article that majika began with.
"""

from collections.abc import Iterator

from majika.capture.facts import Asks, Capture, Decoy, Outcome
from majika.checks import Check, Evidence, Finding, Place, Spot, Strength, Text, see
from majika.checks.visited import named, typed_in, was_taken_in
from majika.findings import Name

check = Check(
    __name__,
    over=Capture,
    title=Text(
        en="The page accepted a made-up {typed}",
        ja="でたらめな{typed} を、このページは受け入れました",
    ),
    says=Text(
        en="We typed in a made-up {typed} that nobody has. {then} The real site checks what is "
        "typed and refuses it. Only an impostor cannot tell right from wrong, and takes anything.",
        ja="だれのものでもない、でたらめな{typed} を入力してみました。{then}"
        "本物なら、照合して断ります。正しいかどうかを見分けられず、何でも受け取るのは偽物だけです。",
    ),
    see=see.VISIT,
)

AGAIN = frozenset({Asks.LOGIN, Asks.EMAIL, Asks.PASSWORD, Asks.NAME})
"""Asking for these once more is how a refusal looks."""

_LET_IN = Name("そのまま通されました。", "It let us in.")
_LET_IN_AND = Name(
    "そのまま通され、次に{next}を求められました。", "It let us in and asked for {next}."
)
_WENT_ON = Name("断られずに先へ進み、{next}を求められました。", "It went on and asked for {next}.")
_CODE = Name(
    "断られずに先へ進み、{next}を求められました(まれに、そうする本物もあります)。",
    "It went on and asked for {next}, as a few real sites do, too.",
)


@check.look
def look(capture: Capture) -> Iterator[Finding]:
    decoy = capture.decoy
    if decoy is None or not was_taken_in(capture):
        return
    strength = _strength(decoy)
    if strength is not None:
        yield check.finding(
            strength,
            Evidence(Place(Spot.PAGE, index=decoy.first_page), typed_in(decoy)),
            typed=named(asks for asks, _ in decoy.typed),
            then=_then(decoy),
        )


def _strength(decoy: Decoy) -> Strength | None:
    more = [asks for asks in decoy.asked_next if asks not in AGAIN]
    if decoy.outcome is Outcome.ACCEPTED:
        return Strength.STRONG
    if decoy.outcome is not Outcome.ASKED_FOR_MORE or not more:
        return None
    only_a_code = set(more) == {Asks.ONE_TIME_CODE}
    return Strength.MEDIUM if only_a_code else Strength.STRONG


def _then(decoy: Decoy) -> Name:
    more = [asks for asks in decoy.asked_next if asks not in AGAIN]
    if not more:
        return _LET_IN
    if decoy.outcome is Outcome.ACCEPTED:
        told = _LET_IN_AND
    else:
        told = _CODE if set(more) == {Asks.ONE_TIME_CODE} else _WENT_ON
    things = named(more)
    return Name(told.replace("{next}", things), told.en.replace("{next}", f"a {things.en}"))
