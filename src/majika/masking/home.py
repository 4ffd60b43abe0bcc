"""Where the reader lives and when they were born, by the label or the postal mark before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

MOST = 40
"""Values of each kind that are kept."""

_LINE = r"[^\n。@]{1,100}?(?=\n|\Z|。|https?:|www\.|(?i:\btel\b)|電話)"
_POSTAL_MARK = re.compile(
    r"(?:お届け先|配送先|送付先|ご住所|ご登録)[^\n〒]{0,60}(?:\n[^\n〒]{0,60}){0,3}"
    rf"(〒[ \u3000]?\d{{3}}[-‐－ー−]?\d{{4}}(?:{_LINE})?)"
)
"""Near a label: companies sign with an address of their own, which is theirs to show."""

_ADDRESS = re.compile(
    r"(?:お届け先|配送先|送付先|住所|(?<![A-Za-z])(?i:ship(?:ping|ped)? to|(?:shipping|delivery|"
    r"home|postal|billing|mailing) address|deliver(?:y|ed)? to))[ \u3000]?[:：\n]\s{0,3}"
    rf"((?!https?:|www\.)(?=[^\n]{{0,100}}\d){_LINE})"
)
_BIRTH = re.compile(
    r"(?:生年月日|誕生日|(?<![A-Za-z])(?i:date of birth|birth ?da(?:te|y)|dob|born on))"
    r"[ \u3000]?(?:[:：]|は|is)?\s{0,3}"
    r"((?:\d{4}|(?:昭和|平成|令和|大正)(?:\d{1,2}|元))年\d{1,2}月\d{1,2}日|"
    r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|[A-Z][a-z]{2,8} \d{1,2},? \d{4}|"
    r"\d{1,2} [A-Z][a-z]{2,8} \d{4})"
)


def private_facts(text: str) -> Iterator[str]:
    """Postal addresses and dates of birth, as written. Linear."""
    for pattern in (_POSTAL_MARK, _ADDRESS, _BIRTH):
        for match in islice(pattern.finditer(text), MOST):
            yield match[1].strip()
