"""What a field wants from its reader: by the words beside it, its source, its shape."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from majika.capture.facts import Asks
from majika.capture.reading.controls import Control
from majika.capture.reading.words import (
    NOTHING,
    asks_by_autocomplete,
    asks_named,
    asks_said,
    most_precious,
)

SHORT_LABEL = 40
"""Characters up to which a line before a field is its label; a longer one is a sentence."""

_TYPED = frozenset(
    "text password email tel number url date month datetime-local file select textarea".split()
)
_SECRETS = frozenset({asks for asks in Asks if asks.secret} | {Asks.CARD_EXPIRY})
_CODE_LENGTHS = range(4, 9)
_CODE_WORD = re.compile(r"\bcode\b|コード|番号", re.IGNORECASE)
_SIX_DIGITS = re.compile(r"\\d\{[4-8]\}|\[0-9\]\{[4-8]\}")
_EXPIRY_SHOWN = re.compile(r"\b(?:mm|月)\s{0,2}/\s{0,2}(?:yy|年)", re.IGNORECASE)


def is_typed(control: Control) -> bool:
    """True for what a reader fills in: no button, box to tick, or hidden field."""
    if control.tag == "button" or control.kind in _NEVER_TYPED or "disabled" in control.attributes:
        return False
    if control.kind == "file":  # most are hidden behind a button of the page's own look
        return asks_of(control) is not None or not control.hidden
    filled = "readonly" in control.attributes and control.get("value")
    return not control.hidden and not filled


_NEVER_TYPED = frozenset(
    "hidden submit image reset button checkbox radio range color search".split()
)


def asks_of(control: Control) -> Asks | None:
    """What one field wants, without its neighbours; None when that cannot be told."""
    for found in _told(control):
        asks = most_precious(_possible(found, control))
        if asks or NOTHING in found:
            return _told_apart(asks, control)
    if _looks_like_code(control):
        return Asks.ONE_TIME_CODE
    return _BY_TYPE.get(control.kind)


_BY_TYPE = {"password": Asks.PASSWORD, "email": Asks.EMAIL, "tel": Asks.PHONE}


def _told(control: Control) -> Iterator[set[str]]:
    """What is said about a field, what its reader sees first."""
    line = last_line(control.before)
    yield asks_said(control.label)
    if len(line) <= SHORT_LABEL:
        yield asks_said(line)
    yield asks_by_autocomplete(control.get("autocomplete"))
    yield asks_named(f"{control.get('name')} {control.get('id')}")
    if len(line) > SHORT_LABEL:
        yield asks_said(line)


def last_line(text: str) -> str:
    """The last line with words in it."""
    lines = (line.strip() for line in reversed(text.split("\n")))
    return next((line for line in lines if _WORDS.search(line)), "")


_WORDS = re.compile(r"[^\W\d_]|〒")


def _possible(found: Iterable[str], control: Control) -> set[str]:
    """Leaves out what a field of that type cannot want."""
    wanted = set(found)
    if {Asks.EMAIL.name, Asks.PHONE.name} <= wanted:  # "E-mail or phone": whichever you log in with
        wanted.add(Asks.LOGIN.name)
    if control.kind == "password":
        return {asks.name for asks in _SECRETS} & wanted
    if control.kind == "file":
        papers = {Asks.IDENTITY_DOCUMENT.name, Asks.IDENTITY_NUMBER.name}
        return {Asks.IDENTITY_DOCUMENT.name} if papers & wanted else set()
    if control.kind == "email":
        return {Asks.LOGIN.name, Asks.EMAIL.name} & wanted or {Asks.EMAIL.name}
    return wanted - {Asks.IDENTITY_DOCUMENT.name}


def _told_apart(asks: Asks | None, control: Control) -> Asks | None:
    """Words with two meanings: a "security code" of six digits stands on no card."""
    length = control.get("maxlength")
    if asks is Asks.CARD_CODE and length.isdigit() and 5 <= int(length[:3]) <= 8:
        return Asks.ONE_TIME_CODE
    return asks


def _looks_like_code(control: Control) -> bool:
    """True for a few digits beside the bare word "code"."""
    words = f"{control.label} {last_line(control.before)} {control.get('name')}"
    if control.kind not in ("text", "tel", "number") or not _CODE_WORD.search(words):
        return False
    length = control.get("maxlength")
    short = length.isdigit() and int(length[:3]) in _CODE_LENGTHS
    numeric = control.get("inputmode") == "numeric" or control.kind != "text"
    return bool(_SIX_DIGITS.search(control.get("pattern"))) or (short and numeric)
