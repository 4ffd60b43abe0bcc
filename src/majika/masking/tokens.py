"""Opaque pieces of links and ids: a number for the reader that only the sender can read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from majika.brands.lookalike_keys import common_words
from majika.message import Message
from majika.message.domains import has_known_suffix

MOST_IDS = 400

_URL = re.compile(
    r"(?:(?:https?|hxxps?|ftps?|fxps?)(?::|\[:\])[/\\]{2,}|(?<![\w.@-])www\d?(?:\.|\[\.\]))"
    r"[^\s<>\"'「」『』【】（）、。…]+"
    r"|(?<![\w.@/-])[\w-]{1,63}(?:(?:\.|\[\.\])[\w-]{1,63}){1,10}+/[^\s<>\"'「」『』【】（）、。…]+"
    r"|\bmailto:[^\s<>\"'「」『』【】（）、。…]+",
    re.IGNORECASE,
)
"""Addresses of pages wherever they stand, defanged or not, with a scheme or without."""

_AUTHORITY = re.compile(r"[a-z]+(?::|\[:\])[/\\]{2,}([^/\\?#]*)|mailto:|([^/\\?#]*)", re.IGNORECASE)
_PART = re.compile(r"[^/\\?&=#;:,@|]+")
_NAMED = re.compile(
    r"(?<=[?&;#])(?:amp;)?(?:u|uid|id|user|k|e?mail|rid|sid|cid|token)="
    r"([\w.%+~-]{0,64}?\d[\w.%+~-]{0,64})",
    re.IGNORECASE,
)
"""A parameter by whose name its value is somebody's, however short."""

_UUID = re.compile(r"\{?[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}\}?", re.IGNORECASE)
_WORD = re.compile(r"[^\-_.~+%!*()\[\]$' ]+")
_CAMEL = re.compile(r"(?:[A-Z]?[a-z]{2,}|[A-Z]{2,6}(?![a-z])){1,6}\d{0,3}")
_CONSONANTS = re.compile(r"[bcdfghjklmnpqrstvwxz]{5}")
_ENDING = re.compile(
    r"\.(?:php\d?|[sx]?html?|aspx?|jsp|cgi|js|css|png|jpe?g|gif|svg|webp|ico|pdf|zip|exe|do|action"
    r"|txt|xml|json|mp[34]|ics|eml)$"
)
_DATE = re.compile(r"(?:19|20)\d\d(?:[01]\d(?:[0-3]\d)?)?")

_LONGEST_WORD = 24
_SHORTEST = 6
"""Characters of a piece that can tell readers apart by itself."""


def token_spans(text: str) -> Iterator[tuple[int, int]]:
    """Opaque pieces of every address of a page in a text. The host stays."""
    if "/" not in text and "mailto:" not in text and "www" not in text:
        return
    for url in _URL.finditer(text):
        yield from _in_url(text, url.start(), url.end())


def _in_url(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    authority = _AUTHORITY.match(text, start, end)
    at = authority.end() if authority else start
    host = (authority[1] or authority[2] or "") if authority else ""
    if "@" in host:
        userinfo = host.rpartition("@")[0]
        first = at - len(host)
        yield from _opaque_parts(text, first, first + len(userinfo))
    yield from _opaque_parts(text, at, end)
    yield from (named.span(1) for named in _NAMED.finditer(text, at, end))


def _opaque_parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for part in _PART.finditer(text, start, end):
        if len(part[0]) >= _SHORTEST and is_opaque(part[0]):
            ending = _ENDING.search(part[0])
            yield part.start(), part.end() - (len(ending[0]) if ending else 0)


def is_opaque(part: str) -> bool:
    """True for a piece of an address that is made of no words.

    >>> [is_opaque(part) for part in ("verify-your-card", "index2.php", "8f3a9c2b1d", "2026")]
    [False, False, True, False]
    """
    if _UUID.search(part):
        return True
    return any(_is_opaque_word(word) for word in _WORD.findall(_ENDING.sub("", part)))


def _is_opaque_word(word: str) -> bool:
    if len(word) < _SHORTEST:
        return False
    if word.isdecimal():
        return not _DATE.fullmatch(word)
    if not word.isascii():
        return False
    if len(word) > _LONGEST_WORD:
        return True
    letters = word.rstrip("0123456789")
    if letters.lower() in common_words() and len(word) - len(letters) <= 4:
        return False
    if _CAMEL.fullmatch(word):
        return _CONSONANTS.search(word.lower()) is not None
    return True


_ID_HEADERS = re.compile(
    r"message-id|in-reply-to|references|feedback-id|content-id|thread-index|entity-id|"
    r"x-.*(?:id|uid|guid|token|envid|eid|info|key|tag|hash|campaign|job|msfbl)s?|"
    r"resent-message-id|broadcast\w*id|x-forwarded-encrypted|x-gm-\w+|x-tmn|x-google-smtp-source"
)
_RECEIVED_ID = re.compile(r"\bid <?([^\s;()<>@]{6,200})", re.IGNORECASE)
_ID_PART = re.compile(r"(?<![^\s<>,;:()\"'])[^\s<>@,;:()\"']{6,998}(?![\w.-])")
"""What stands left of an `@`, and words without one; hosts stand right of it."""


def message_tokens(message: Message) -> tuple[str, ...]:
    """Ids by which this one mail is known to the servers it went through."""
    return tuple(dict.fromkeys(_ids(message)))[:MOST_IDS]


def _ids(message: Message) -> Iterator[str]:
    for header in message.headers:
        if header.name == "received":
            yield from (part for part in _RECEIVED_ID.findall(header.value) if is_opaque(part))
        elif _ID_HEADERS.fullmatch(header.name):
            for part in _ID_PART.findall(header.value[:8000]):
                if _is_id(part):
                    yield part


def _is_id(part: str) -> bool:
    """Opaque, and neither a host nor a setting of the header's own (`key=value`)."""
    if "=" in part.strip("=") or ("." in part and has_known_suffix(part.lower())):
        return False
    return is_opaque(part)
