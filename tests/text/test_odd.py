"""What hides inside words is told; ordinary writing of any language is not."""

import pytest

from majika.text import odd_letters

ODD = [
    ("Exam\u200bple", "\u200b", "invisible"),
    ("例\u2064銀行", "\u2064", "invisible"),
    ("Exam\u00adple", "\u00ad", "invisible"),
    ("𝗘xample", "𝗘", "mathematical"),
    ("exᴀmple", "ᴀ", "mathematical"),
    ("Ⓔxample", "Ⓔ", "mathematical"),
    ("Exаmple", "а", "mixed script"),
    ("exɑmple", "ɑ", "mixed script"),
    ("Your E x a m p l e mail", "E x a m p l e", "spaced letters"),
    ("E·xample", "·", "inner dots"),
    ("E・x・a", "・", "inner dots"),
]

ORDINARY = [
    "Example Bank",
    "Grüße aus Łódź, señor",
    "👨‍👩‍👧 Happy New Year ❤️ 1️⃣",
    "می‌خواهم",
    "क्‍ष",
    "葛󠄀城市",
    "Donau\u00addampf\u00adschiff\u00adfahrt",
    "\u200bExample\u200b",
    "͏ ‌ ­ ͏ ‌ ­",
    "10 µm, 5 kΩ, ΔT",
    "Ｅｘａｍｐｌｅ銀行",
    "ｴｸﾞｻﾞﾝﾌﾟﾙ",
    "Уважаемый клиент, это рее и оса",
    "Αγαπητέ πελάτη",
    "A B C D E F",
    "Exa·Shop and col·lega",
    "エグザンプル・バンク",
    "example・bank",
    "ℹ️ Info ™ ©",
]


@pytest.mark.parametrize(("text", "letter", "kind"), ODD)
def test_odd_letter(text: str, letter: str, kind: str) -> None:
    odd = odd_letters(text)[0]
    assert (odd.letter, odd.kind) == (letter, kind)
    assert text[odd.start : odd.end] == letter


@pytest.mark.parametrize("text", ORDINARY)
def test_silent_on_ordinary_writing(text: str) -> None:
    assert odd_letters(text) == ()


def test_a_whole_word_of_twins_is_odd_unless_its_script_is_used() -> None:
    assert odd_letters("Аррӏе ID")
    assert not odd_letters("Рассрочка: Аррӏе")


def test_at_most_some_hundred() -> None:
    assert len(odd_letters("eа" * 20_000)) <= 500
