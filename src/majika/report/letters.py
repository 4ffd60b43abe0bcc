"""Odd letters named for people: `U+0430` is a Cyrillic letter that looks like a usual one."""

from __future__ import annotations

import re
import unicodedata

from majika.findings import Language, Text

_CODE = re.compile(r"U\+[0-9A-F]{4,6}")

INVISIBLE = Text(en="an invisible character", ja="目に見えない文字")
SET_APART = Text(en="letters set apart by blanks", ja="間を空けて書いた文字")
DOT = Text(en="a dot between letters", ja="文字の間の点")
OTHER = Text(en="a letter that only looks like the usual one", ja="見た目だけを似せた別の文字")
SCRIPTS = {
    "ARMENIAN": Text(en="an Armenian letter", ja="アルメニア文字"),
    "CHEROKEE": Text(en="a Cherokee letter", ja="チェロキー文字"),
    "CIRCLED": Text(en="a circled letter", ja="丸で囲んだ文字"),
    "CYRILLIC": Text(en="a Cyrillic letter", ja="キリル文字"),
    "GREEK": Text(en="a Greek letter", ja="ギリシャ文字"),
    "MATHEMATICAL": Text(en="a letter made for formulas", ja="数式用の文字"),
}
"""By the first word of a letter's Unicode name."""


def name_letter(code: str, language: Language) -> str:
    """What a code point is, with the code itself in brackets; other text stays as it is.

    >>> name_letter("U+0430", "en")
    'a Cyrillic letter (U+0430)'
    """
    if not _CODE.fullmatch(code):
        return code
    kind = _kind(chr(min(int(code[2:], 16), 0x10FFFF))).in_(language)
    return f"{kind} ({code})"


def _kind(letter: str) -> Text:
    category = unicodedata.category(letter)
    if category in ("Cc", "Cf", "Cn", "Co", "Mn", "Zs") or letter in "\u115f\u1160\u3164\uffa0":
        return INVISIBLE
    if letter.isascii():
        return SET_APART
    if category.startswith("P"):
        return DOT
    return SCRIPTS.get(unicodedata.name(letter, "").partition(" ")[0], OTHER)
