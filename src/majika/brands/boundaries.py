"""Where a word ends: Latin words at their edges, Japanese names by the kind of their letters.

Positions are in folded text. A name inside a longer word is not that name: イオン is not in
ライオン, `visa` not in `advisable`. A Latin name beside Japanese letters stands alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from majika.text.lazy import lazy_pattern

HIRAGANA = r"\u3041-\u3096ゝゞ"
KATAKANA = r"\u30a1-\u30faーヽヾ"

SHORT_KANJI = 2
"""A kanji name up to this length is part of many words: 楽天 is not in 楽天家."""

SHORT_HIRAGANA = 4

_HIRAGANA = lazy_pattern(f"[{HIRAGANA}]")
_KATAKANA = lazy_pattern(f"[{KATAKANA}]")
_SHORT_HIRAGANA_NAME = lazy_pattern(f"[{HIRAGANA}]{{1,{SHORT_HIRAGANA}}}")

_AFTER_KANJI_NAME = lazy_pattern(
    "会員|様|株式会社|公式|事務局|運営|重要|緊急|安全|通知|本人|利用|登録|顧客|口座|以外|銀行|証券"
)
_BEFORE_KANJI_NAME = lazy_pattern("(?:株式会社|公式|重要|緊急|当社)$")
"""Words of trade after or before a short kanji name: 楽天会員 means 楽天."""

_PARTICLE = lazy_pattern("[をのがはにへともや]|から|より|です|では|でお")
"""What may follow a short hiragana name: はてなを, but not はてなんだ."""

_ADDRESS_BEGINS = lazy_pattern(r"://|@|[a-z0-9]\.")
_IN_ADDRESS_RIGHT = lazy_pattern(r"[a-z0-9_-]*(?:\.[a-z0-9]|[a-z0-9._+-]*@[a-z0-9])")
_ADDRESS_SIGNS = frozenset("./@-_=?&%:#~+")
_REACH = 80
"""Characters looked at on either side for an address around a name."""


_LATIN = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")


def _is_kanji(letter: str) -> bool:
    """No pattern: ranges of this size take milliseconds to compile."""
    return (
        "\u4e00" <= letter <= "\u9fff"
        or "\u3400" <= letter <= "\u4dbf"
        or "\uf900" <= letter <= "\ufaff"
        or letter in ("々", "〇")
    )


def is_word(letter: str) -> bool:
    """A letter or digit of an alphabet (Latin, Greek, Cyrillic …), not of East Asia."""
    return letter.isalnum() and letter < "\u0e00"


def whole_words(text: str, found: Iterable[tuple[int, int, int]]) -> Iterator[tuple[int, int, int]]:
    """Of (what, start, end), as (start, end, what): those not cut out of a longer Latin word.

    Nineteen of twenty hits of short names are (`ee` in `been`): this must cost next to nothing.
    """
    for what, start, end in found:
        if text[end : end + 1] in _LATIN and text[end - 1] in _LATIN:
            continue
        if start and text[start - 1] in _LATIN and text[start] in _LATIN:
            continue
        yield start, end, what


def stands_alone(text: str, start: int, end: int) -> bool:
    """True when neither side of a span goes on with letters that belong to its word."""
    if _goes_on(text[start - 1 : start], text[start]) or _goes_on(
        text[end - 1], text[end : end + 1]
    ):
        return False
    first = text[start]
    if first.isascii():
        return True
    if _is_kanji(first):
        return _short_kanji_alone(text, start, end)
    return not _HIRAGANA.match(first) or _short_hiragana_alone(text, start, end)


def in_address(text: str, start: int, end: int) -> bool:
    """True for a span inside a mail address, a host name or a web address."""
    right = text[end : end + 1]
    if right == "/" and "." in text[start:end]:
        return True
    if right in _ADDRESS_SIGNS and _IN_ADDRESS_RIGHT.match(text, end, end + _REACH):
        return True
    if text[:start].strip() == "@":
        return False  # a handle that opens a name: "@Example Bank"
    return text[start - 1 : start] in _ADDRESS_SIGNS and _ends_in_address(text, start)


def _ends_in_address(text: str, end: int) -> bool:
    """True when the characters before a place, back to a blank, are part of an address."""
    start = max(0, end - _REACH)
    word = text[max(start, text.rfind(" ", start, end), text.rfind("\n", start, end)) : end]
    sign = _ADDRESS_BEGINS.search(word)
    return sign is not None and word[sign.start() :].isascii()


def longest(hits: Iterable[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Of (start, end, what): those that overlap none further left, nor a longer one.

    All of those with the same span are kept.
    """
    kept: list[tuple[int, int, int]] = []
    last = (-1, -1)
    for hit in sorted(hits, key=lambda hit: (hit[0], -hit[1])):
        if hit[0] >= last[1] or hit[:2] == last:
            kept.append(hit)
            last = hit[:2]
    return kept


def _goes_on(one: str, next_one: str) -> bool:
    """True when two neighbours are of one word: letters of an alphabet, or katakana."""
    if one < "\u0e00" or next_one < "\u0e00":
        return is_word(one) and is_word(next_one)
    return bool(_KATAKANA.match(one) and _KATAKANA.match(next_one))


def _short_kanji_alone(text: str, start: int, end: int) -> bool:
    if end - start > SHORT_KANJI or not all(map(_is_kanji, text[start:end])):
        return True
    before, after = text[max(0, start - 4) : start], text[end : end + 4]
    free_before = not _is_kanji(before[-1:]) or _BEFORE_KANJI_NAME.search(before)
    free_after = not _is_kanji(after[:1]) or _AFTER_KANJI_NAME.match(after)
    return bool(free_before and free_after)


def _short_hiragana_alone(text: str, start: int, end: int) -> bool:
    if not _SHORT_HIRAGANA_NAME.fullmatch(text, start, end):
        return True
    free_before = not _HIRAGANA.match(text[start - 1 : start])
    free_after = not _HIRAGANA.match(text[end : end + 1]) or _PARTICLE.match(text, end)
    return bool(free_before and free_after)
