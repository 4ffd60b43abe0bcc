"""Labels of host names that look made by a program rather than chosen by a person."""

import re

_CONSONANTS = re.compile(r"[bcdfghjklmnpqrstvwxz]{5,}")
_MIXED = re.compile(r"(?:[a-z]{1,8}\d{1,8}){2,6}[a-z]{0,8}|\d{1,8}[a-z]{1,8}\d{1,8}[a-z]{1,8}")


def is_jumble(label: str) -> bool:
    """True for five consonants in a row, or letters and digits in turns; never for `xn--`."""
    if label.startswith("xn--") or not 6 <= len(label) <= 40:
        return False
    return bool(_CONSONANTS.search(label) or _MIXED.search(label))
