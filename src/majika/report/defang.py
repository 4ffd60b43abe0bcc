"""The one place where text of a mail becomes showable.

Text of a mail is hostile: it can carry escape sequences that rewrite a terminal, controls
that reverse the order of letters (Unicode TR 36), and links that open by a slip of the hand.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from majika.findings import Host, Language, Name, Text
from majika.report.letters import name_letter

VALUE_CELLS = 120
"""Characters of one value that a sentence quotes."""

_SPACE = re.compile(r"[\s\x1c-\x1f\x85\u2028\u2029]+")

_DROPPED = re.compile("[\u200d\ufe00-\ufe0f]")
"""Joiners and variation selectors: they only choose between pictures of one emoji."""

UNSHOWABLE = (
    "\x00-\x1f\x7f-\x9f\xad\u034f\u061c\u070f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ue000-\uf8ff\ufeff\uffa0\ufff0-\ufffc\ufffe\uffff"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U0010ffff"
)
"""Controls, bidirectional marks, invisible letters, private use: inside of a regex class."""

_UNSHOWABLE = re.compile(f"[{UNSHOWABLE}]")

_PILED_MARKS = re.compile(
    "([\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]{2})"
    "[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]+"
)
"""More than two accents on one letter run into the lines above and below."""

_FIELD = re.compile(r"\{(\w+)\}")

_WEB = re.compile(r"(?i)(h)tt(ps?):([\\/]{1,2})([^\s/?#\\]*)")
_FTP = re.compile(r"(?i)\bftp(s?)://([^\s/?#\\]*)")
_WWW = re.compile(r"(?i)\bwww\.[^\s/?#\\]*")


def plain(text: str, limit: int = VALUE_CELLS) -> str:
    """One line that a terminal can show as it is: at most `limit` characters, then `…`.

    Invisible and controlling characters become visible: `␛`, `‹U+202E›`. Links are defanged.
    """
    return _cut(_defang_links(_shown(text, limit)), limit)


def lines(text: str) -> str:
    """Several lines, whole and with their blanks, safe to show: controls seen, links defanged."""
    marked = _UNSHOWABLE.sub(_visible_but_white, _PILED_MARKS.sub(r"\1", _DROPPED.sub("", text)))
    return _defang_links(marked)


def typed(text: str, limit: int = VALUE_CELLS) -> str:
    """The same for what the reader typed, such as a file's name: no link to defuse there."""
    return _cut(_shown(text, limit), limit)


def in_language(value: str, language: Language) -> str:
    """A value as readers of a language know it: a brand's `Name` has two forms."""
    return value.en if language == "en" and isinstance(value, Name) else value


def defang(value: str, limit: int = VALUE_CELLS) -> str:
    """A value of a mail as it may be shown; a `Host` also loses its dots.

    A long host keeps its end: its beginning is what its owner wants to be read.

    >>> defang(Host("www.bank.test")), defang("https://bank.test/login")
    ('www[.]bank[.]test', 'hxxps://bank[.]test/login')
    """
    if not isinstance(value, Host):
        return plain(value, limit)
    shown = _dots(plain(value, 8 * limit))
    return shown if len(shown) <= limit else "…" + shown[1 - limit :]


def fill(text: Text, values: Mapping[str, str], language: Language) -> str:
    """A sentence with its values, each defanged. Braces inside a value stay what they are.

    A value that is missing is a fault of ours and becomes `…`: it must not cost the answer.
    A `{letter}` is given as its code point and shown as what it is.
    In Japanese the blank beside a value is only kept next to Latin letters.
    """
    sentence = text.in_(language)
    parts, end = [], 0
    for field in _FIELD.finditer(sentence):
        value = defang(_value(field[1], values, language)) or "…"
        before, after = sentence[end : field.start()], sentence[field.end() :]
        if language == "ja" and before.endswith(" ") and _meet(before[-2:-1], value[0]):
            before = before[:-1]
        end = field.end()
        if language == "ja" and after.startswith(" ") and _meet(value[-1], after[1:2]):
            end += 1
        parts += [before, value]
    return "".join([*parts, sentence[end:]])


def _value(field: str, values: Mapping[str, str], language: Language) -> str:
    value = values.get(field, "…")
    return name_letter(value, language) if field == "letter" else in_language(value, language)


def _shown(text: str, limit: int) -> str:
    text = _SPACE.sub(" ", text[: 8 * limit + 64]).strip()
    return _UNSHOWABLE.sub(_visible, _PILED_MARKS.sub(r"\1", _DROPPED.sub("", text)))


def _meet(left: str, right: str) -> bool:
    """True for two Japanese letters, which need no blank between them."""
    return not left.isascii() and not right.isascii()


def _defang_links(text: str) -> str:
    text = _WEB.sub(lambda m: f"{m[1]}xx{m[2]}:{m[3]}{_dots(m[4])}", text)
    text = _FTP.sub(lambda m: f"fxp{m[1]}://{_dots(m[2])}", text)
    return _WWW.sub(lambda m: _dots(m[0]), text)


def _dots(host: str) -> str:
    return host.replace("[.]", ".").replace(".", "[.]")


def _visible(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "�" if 0xD800 <= code <= 0xDFFF else f"‹U+{code:04X}›"


def _visible_but_white(match: re.Match[str]) -> str:
    return match[0] if match[0] in "\n\t" else _visible(match)


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: max(limit - 1, 0)].rstrip() + "…"
