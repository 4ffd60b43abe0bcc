"""A person who cannot be anyone: each value is invalid by construction, and made for one case.

Addresses end in reserved domains (RFC 2606), card numbers fail the check digit (ISO/IEC 7812-1),
telephone numbers are ones that no plan of numbers can give to anybody.
"""

from __future__ import annotations

from collections.abc import Mapping
from random import Random, SystemRandom
from string import ascii_lowercase, digits

from majika.capture.facts import Asks
from majika.findings import Language

DOMAINS = ("example.com", "example.net", "example.org")

_SYLLABLES = [start + vowel for start in "kstnhmyrw" for vowel in "aiueo"]


def make_identity(language: Language, random: Random | None = None) -> Mapping[Asks, str]:
    """What to type for everything that a page may ask. Files are never handed over."""
    random = random or SystemRandom()
    mailbox = f"{_word(random, 3)}.{_word(random, 3)}{_digits(random, 4)}@{random.choice(DOMAINS)}"
    return {
        Asks.LOGIN: mailbox,
        Asks.EMAIL: mailbox,
        Asks.PASSWORD: f"{_word(random, 4).title()}{_digits(random, 4)}!{_letters(random, 3)}",
        Asks.CARD_NUMBER: card_number(random),
        Asks.CARD_CODE: "000",
        Asks.CARD_EXPIRY: "01/30",
        Asks.BANK_ACCOUNT: "0000000",
        Asks.PIN: "0000",
        Asks.ONE_TIME_CODE: "000000",
        Asks.IDENTITY_NUMBER: "000000000000",
        Asks.RECOVERY_PHRASE: " ".join(["nonsense"] * 12),
        Asks.SECRET_ANSWER: _word(random, 4),
        Asks.BIRTH_DATE: "1900-01-01",
        **_PERSON[language],
        Asks.PHONE: _phone(language, random),
    }


_PERSON: Mapping[Language, Mapping[Asks, str]] = {
    "ja": {Asks.NAME: "見本 太郎", Asks.ADDRESS: "見本県見本市0-0-0"},
    "en": {Asks.NAME: "Sample Person", Asks.ADDRESS: "0 Sample Street, Sampletown"},
}


def card_number(random: Random) -> str:
    """Sixteen digits that look like a card and fail the check digit: no card has this number."""
    body = "4" + _digits(random, 14)
    wrong = (check_digit(body) + random.randint(1, 9)) % 10
    return f"{body}{wrong}"


def check_digit(body: str) -> int:
    """The last digit that would make a card number of `body` (Luhn, ISO/IEC 7812-1 annex B)."""
    total = 0
    for place, digit in enumerate(map(int, reversed(body))):
        doubled = digit * 2 if place % 2 == 0 else digit
        total += doubled - 9 if doubled > 9 else doubled
    return -total % 10


def _phone(language: Language, random: Random) -> str:
    """Japan: a mobile number whose first digit after 090 would be 0, which is given to nobody
    (MIC's numbering plan). Elsewhere: 555-0100 to -0199, kept for fiction (NANPA)."""
    if language == "ja":
        return f"0900000{_digits(random, 4)}"
    return f"20255501{_digits(random, 2)}"


def _word(random: Random, syllables: int) -> str:
    return "".join(random.choice(_SYLLABLES) for _ in range(syllables))


def _digits(random: Random, count: int) -> str:
    return "".join(random.choice(digits) for _ in range(count))


def _letters(random: Random, count: int) -> str:
    return "".join(random.choice(ascii_lowercase) for _ in range(count))
