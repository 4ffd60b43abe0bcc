"""Numbers that lead to the reader: of accounts, cards, memberships, orders, their telephone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from majika.masking.home import private_facts
from majika.masking.secrets import codes, passwords
from majika.message import Message
from majika.message.phones import phones

MOST = 200
"""Numbers that are kept."""

MOST_READ = 5_000
"""Numbers of one text whose label is read."""

TEXT_READ = 200_000
_BEFORE = 48
"""Characters before a number in which its label stands."""

_MONEY = (
    r"(?i:account|acct|a/c|card|iban)|口座(?:番号)?|カード番号|ご利用カード|クレジットカード|カード末尾|"
    "支店番号|暗証番号"
)
_PHONE = (
    r"(?i:your|registered) (?i:registered )?(?i:tele)?(?i:phone|mobile|cell)(?i: phone)?|"
    "登録(?:の|済みの)?(?:お?電話番号|携帯(?:電話)?番号|携帯)|(?:お客様|ご本人様?|お届け先)の?(?:お?電話番号|お?電話|携帯番号)"
)
_OTHER = (
    r"(?i:member(?:ship)?|customer|client|policy|contract|reference|ref|order|invoice|case|ticket|"
    r"booking|reservation|tracking|confirmation|transaction|subscriber|employee|user)|"
    "お客[様さ]ま?番号|お客様(?:ID|ＩＤ|コード)|会員番号|会員(?:ID|ＩＤ)|契約番号|注文(?:番号|ID|No)|受付番号|"
    "伝票番号|追跡番号|[問い]合わ?せ番号|予約番号|請求書?番号|管理番号|整理番号|取引番号|契約者番号|証券番号|"
    "ケース番号|照会番号|ユーザー?(?:ID|ＩＤ)"
)
_UP_TO_THE_VALUE = (
    r"(?i:[ _]?(?:numbers?|no\.?|num|id|code))?"
    r"(?:[ \t\u3000]?(?i:is|was|ending|ends|with|in|by|末尾|下4桁|下４桁|が|は|の))"
    r"{0,4}[ \t\u3000]?[:：#＃=\[(（「【〔-]{0,3}\n?[ \t\u3000#*＊xX•●・-]{0,24}\Z"
)

_LABEL = re.compile(
    rf"(?<![A-Za-z])(?:(?P<always>{_MONEY}|{_PHONE})|{_OTHER}){_UP_TO_THE_VALUE}",
)
_VALUE = re.compile(
    r"(?<![A-Za-z0-9０-９])[A-Za-z]{0,5}[-#]?(?<![0-9０-９])[0-9０-９]"
    r"(?:[0-9０-９A-Za-z*＊•●]|[ -](?=[0-9０-９*＊•●])|-(?=[A-Z0-9])){3,40}"
)
_CARD = re.compile(r"(?<![\w./=+-])[0-9](?:[ -]?[0-9]){12,18}(?![\w=-])")
_FEWEST = 4
"""Digits of a number that tells somebody apart."""


class Number(NamedTuple):
    """A number of the reader."""

    text: str
    """As written."""

    always: bool
    """Of an account, a card or a telephone, or secret: hidden from the reader's help desk too."""


def numbers_of(message: Message) -> tuple[Number, ...]:
    """Numbers that the mail calls the reader's, and card numbers. A number to call is none."""
    called = {_digits(number) for number in phones(message)}
    found: dict[str, Number] = {}
    for text in (message.subject, message.text[:TEXT_READ], message.hidden_text[:TEXT_READ]):
        for number in find_numbers(text):
            if number.always or _digits(number.text) not in called:
                found.setdefault(number.text, number)
        for secret in (*codes(text), *passwords(text)):
            found[secret] = Number(secret, always=True)
        for fact in private_facts(text):
            found.setdefault(fact, Number(fact, always=False))
    return tuple(found.values())[:MOST]


def find_numbers(text: str) -> Iterator[Number]:
    """Numbers by the label before them, and digits that are a card's by their check digit."""
    for value in islice(_VALUE.finditer(text), MOST_READ):
        if len(_digits(value[0])) >= _FEWEST:
            label = _LABEL.search(text[max(0, value.start() - _BEFORE) : value.start()])
            if label:
                yield Number(value[0], always=label["always"] is not None)
    for match in islice(_CARD.finditer(text), MOST_READ):
        if is_card(_digits(match[0])):
            yield Number(match[0], always=True)


def is_card(digits: str) -> bool:
    """True when the last digit checks the others (Luhn, ISO/IEC 7812-1)."""
    doubled = "0246813579"
    total = sum(int(doubled[int(d)] if n % 2 else d) for n, d in enumerate(reversed(digits)))
    return total % 10 == 0 and len(set(digits)) > 3


def _digits(text: str) -> str:
    return "".join(str(int(sign)) for sign in text if sign.isdecimal())
