"""What fields want when they stand together: an address before a password is a login."""

from __future__ import annotations

import re
from collections.abc import Sequence

from majika.capture.facts import Asks
from majika.capture.reading.asks import last_line
from majika.capture.reading.controls import Control
from majika.capture.reading.words import buttons_said

Asked = list[Asks | None]

_WHO = (None, Asks.EMAIL, Asks.PHONE, Asks.NAME, Asks.LOGIN)
"""What may be a login's name."""


def asked_together(typed: Sequence[Control], asked: Asked, doing: set[str], words: str) -> Asked:
    """What each field wants, corrected by its neighbours and by what the form says it does."""
    asked = _carried_on(typed, asked)
    if _is_letter(asked, doing, words):
        return [None] * len(asked)
    asked = _codes(typed, asked)
    if Asks.PASSWORD in asked:
        return _beside_password(typed, asked, doing)
    return _before_password(typed, asked, doing)


def _carried_on(typed: Sequence[Control], asked: Asked) -> Asked:
    """A number in four boxes, a date in three: those without words go on with the first."""
    result = asked[:1]
    for before, control, asks in zip(typed, typed[1:], asked[1:], strict=False):
        goes_on = not _WORD.search(control.before)
        shapeless = (
            asks is None or asks is Asks.PHONE or (asks is Asks.PASSWORD and _short(control))
        )
        carried = result[-1] if goes_on and shapeless and _alike(before, control) else None
        result.append(carried or asks)
    return result


_WORD = re.compile(r"(?![年月日])[^\W\d_]")


def _short(control: Control) -> bool:
    return control.get("maxlength") in ("1", "2", "3", "4")


def _alike(one: Control, other: Control) -> bool:
    same = one.kind == other.kind
    return same and not other.label and (one.kind == "select" or _short(other))


def _is_letter(asked: Asked, doing: set[str], words: str) -> bool:
    """True for a form that orders a newsletter."""
    about = doing | buttons_said(words[:200]) if len(words) < 600 else doing
    return "letter" in about and set(asked) <= {None, Asks.EMAIL, Asks.NAME, Asks.LOGIN}


def _codes(typed: Sequence[Control], asked: Asked) -> Asked:
    """Boxes for one digit each are a code; a "security code" without a card is one, too."""
    if {Asks.CARD_NUMBER, Asks.CARD_EXPIRY}.isdisjoint(asked):
        pairs = zip(typed, asked, strict=True)
        asked = [Asks.ONE_TIME_CODE if _is_sent_code(*pair) else pair[1] for pair in pairs]
    boxes = {n for n, each in enumerate(typed) if each.get("maxlength") == "1" and not asked[n]}
    if len(boxes) < 4:
        return asked
    return [Asks.ONE_TIME_CODE if n in boxes else asks for n, asks in enumerate(asked)]


def _is_sent_code(control: Control, asks: Asks | None) -> bool:
    words = f"{control.label} {last_line(control.before)}"
    ambiguous = _SECURITY_CODE.search(words) and not _ON_A_CARD.search(words)
    return asks is Asks.CARD_CODE and bool(ambiguous)


_SECURITY_CODE = re.compile(r"security code|セキュリティ", re.IGNORECASE)
_ON_A_CARD = re.compile(r"cvv|cvc|csc|card|カード|裏面|[34]\s?(?:桁|-?digit)", re.IGNORECASE)


def _beside_password(typed: Sequence[Control], asked: Asked, doing: set[str]) -> Asked:
    """Whoever is asked for right before a password is a login, unless an account is made."""
    first = asked.index(Asks.PASSWORD)
    if Asks.LOGIN in asked or not first or asked[first - 1] not in _WHO:
        return asked
    if typed[first - 1].kind not in ("text", "email", "tel", "number"):
        return asked
    if "login" not in doing and _is_for_somebody_new(asked, doing):
        return asked
    return [*asked[: first - 1], Asks.LOGIN, *asked[first:]]


def _is_for_somebody_new(asked: Asked, doing: set[str]) -> bool:
    """True for a form that makes an account: name, address, phone, a password twice."""
    told = not doing.isdisjoint({"account", "around account"})
    return told or len(set(asked) - {None, Asks.PASSWORD}) > 2


def _before_password(typed: Sequence[Control], asked: Asked, doing: set[str]) -> Asked:
    """One field alone on a page about signing in is the first half of a login."""
    signs_in = "login" in doing or ("around login" in doing and "other" not in doing)
    alone = len(asked) == 1 and asked[0] in _WHO and typed[0].tag == "input"
    return [Asks.LOGIN] if alone and signs_in else asked
