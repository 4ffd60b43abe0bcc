"""What nobody else may read: one-time codes, and passwords that a blackmailer tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from majika.brands.lookalike_keys import common_words
from majika.message.domains import has_known_suffix

MOST = 50
"""Values of each kind that are kept."""

_CODE_LABEL = (
    r"(?i:(?<![A-Za-z])(?:(?:security|verification|access|login|log-in|sign-in|confirmation|"
    r"authentication|one-time|pickup|auth|your|2fa) (?:pass)?codes?|passcode|otp|pin)(?![A-Za-z]))|"
    "(?:認証|確認|セキュリティ|ワンタイム|アクセス|ログイン|検証|照合)コード|ワンタイム(?:パスワード|パス)|"
    "認証番号|確認番号|受取番号|暗証番号"
)
_JOIN = (
    r"(?:[ \t\u3000]?(?i:is|number|no\.?|code|for (?:[^\n:]{1,30})(?=[:：])|は|が)){0,2}"
    r"[ \t\u3000]?[:：=＝\[(（「【-]{0,2}\s{0,4}[「【\"']?"
)
_SIGN = r"[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]"
_CODE = re.compile(
    rf"(?:{_CODE_LABEL}){_JOIN}"
    rf"((?=[A-Za-zＡ-Ｚａ-ｚ-]{{0,9}}[0-9０-９]){_SIGN}(?:{_SIGN}|[ -](?=[0-9０-９])){{3,15}})"
    rf"(?!{_SIGN})"
)

_PASSWORD = re.compile(
    r"(?:(?<![A-Za-z])(?i:passwords?|passphrase|pass word|passwort|mot de passe|contraseña|senha)"
    r"|パスワード)"
    r"[ \t\u3000]?(?:[:：=＝]|は|(?i:is|was|ist|est|es|é)(?=[ :\"'「]))[ \t\u3000]?[:：]?"
    r"\s{0,3}[「『\"'“‘]?([!-~]{4,64})"
)
_ENDS = ".,;:!?)]}>\"'"
_SAID = frozenset(
    "about again already also always changed compromised correct currently due exactly expired "
    "expires expiring going have hidden important incorrect invalid known leaked like longer must "
    "never only outdated protected removed required reset safe same scheduled secure secured set "
    "stolen still strong temporarily that this unchanged unsafe updated valid weak with wrong your "
    "needed stored unique hashed encrypted never near being been below here "
    "confirm enter forgot forgotten repeat retype show hide".split()
)
"""What a password is said to be: no password."""


def codes(text: str) -> Iterator[str]:
    """One-time codes and PINs, by the label before them. Each holds a digit."""
    for match in islice(_CODE.finditer(text), MOST):
        yield match[1]


def passwords(text: str) -> Iterator[str]:
    """The word after *password is* or *password:*, unless it says something of a password."""
    for match in islice(_PASSWORD.finditer(text), MOST):
        value = match[1].rstrip(_ENDS)
        if len(value) >= 4 and _is_told(value.lower()):
            yield value


def _is_told(value: str) -> bool:
    """True for what is no word of the language, no host, no address and no row of stars."""
    host = re.split("[/?#]", value.rpartition("@")[2].rpartition("://")[2])[0]
    words = re.findall("[a-z]+", value)
    ordinary = value.isascii() and not re.search(r"\d", value) and all(map(_is_ordinary, words))
    return not ordinary and not has_known_suffix(host)


def _is_ordinary(word: str) -> bool:
    return word in _SAID or word in common_words()
