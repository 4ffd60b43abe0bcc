"""Names that a mail greets: `Dear Taro Yamada,`, `hi taro!`, `山田太郎様`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from majika.checks.greetings import GREETING
from majika.masking.generic import is_generic, is_role

MOST = 20
"""Greetings that are read; a mail has one, a quoted thread some more."""

_TITLE = r"(?:(?i:mr|mrs|ms|miss|dr|herr|frau|sr|sra|m|mme)\.? )?"
_END = r"(?=[ \t]*(?:[,.!:;\n、，！]|$|[-–—]))"
_INITIAL = r"(?: [A-Z](?:\.|\b))?"
_WORD = r"[A-Z\u00c0-\u00de][a-z\u00df-\u00ffA-Z'’-]{1,30}"
_START = r"(?:^|\n|[.,!>] )[ \t]*"
_WESTERN = re.compile(
    rf"{_START}(?i:{GREETING}|good (?:day|morning|afternoon|evening)|olá|chère|liebe[rs]?|salut|"
    rf"querid[oa]|bom dia|buongiorno|buenos d[ií]as)[ :,]{{1,3}}(?i:dear )?"
    rf"{_TITLE}({_WORD}(?: {_WORD}){{0,3}}{_INITIAL}){_END}"
)
_LOWER_CASE = re.compile(
    rf"{_START}(?i:hi|hey|hello|dear|hallo|hola|ol[aá]|ciao|bonjour|liebe[rs]?|good morning)"
    rf"[ ,]{{1,2}}{_TITLE}([a-z\u00df-\u00ff'’-]{{3,30}}(?: [a-z\u00df-\u00ff'’-]{{2,30}})?)"
    r"(?=[ \t]*[,!\n、！])"
)
"""Words that no dictionary of ours holds: `hi there,` greets nobody."""

_LETTERS = r"[\u3005\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff]{1,8}"
_JAPANESE = re.compile(
    r"(?:^|\n|[。！!] ?)[ \t\u3000■◆●【「]{0,5}"
    r"(?:(?:こんにちは|こんばんは|親愛なる|拝啓)[、，,！! \u3000]{0,2})?"
    rf"({_LETTERS}(?:[ \u3000]{_LETTERS})?|{_WORD}(?: {_WORD}){{0,2}})"
    r"[ \u3000]?(?:様|さま|さん|殿|先生)(?=[ \t\u3000]*(?:[、,。，:：へ」】\n!！(（]|$))"
)


def greeted_names(text: str) -> tuple[str, ...]:
    """Names of persons that the text greets, in order; generic greetings name nobody."""
    return tuple(dict.fromkeys(_found(text)))[:MOST]


_TEXT_JAPANESE = re.compile(
    rf"(?:^|[\s。！!】\]」、,:：])({_LETTERS}(?:[ \u3000]{_LETTERS})?)"
    r"[ \u3000]?(?:様|さま|殿)(?![\u4e00-\u9fff])"
)
_TEXT_WESTERN = re.compile(rf"(?:^|[\n:!.] ?)({_WORD}(?: {_WORD})?),")


def named_in_text(text: str) -> tuple[str, ...]:
    """Names in an SMS, which has room for no greeting: `【例】山田太郎様 …`, `Reminder: Ann, …`."""
    japanese = (match[1] for match in _TEXT_JAPANESE.finditer(text))
    western = (match[1] for match in _TEXT_WESTERN.finditer(text))
    found = [name for name in japanese if not is_role(name)]
    found += [name for name in western if not any(map(is_generic, name.lower().split()))]
    return tuple(dict.fromkeys(found))[:MOST]


def _found(text: str) -> Iterator[str]:
    for pattern in (_WESTERN, _JAPANESE):
        for match in pattern.finditer(text):
            if not any(map(is_role, match[1].lower().split())):
                yield match[1]
    for match in _LOWER_CASE.finditer(text):
        if not any(map(is_generic, match[1].split())):
            yield match[1]
