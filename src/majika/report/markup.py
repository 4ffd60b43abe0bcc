"""Text of a mail inside Markdown: nothing of it may become a link, picture, heading or mention.

Escaping is not enough: GitHub, GitLab and many wikis look for addresses, `@names`, `#numbers`
and `:signs:` in what is *displayed*, whatever was escaped. They leave code spans alone, so words
of that kind stand in code spans, where they are also right to copy. The rest is escaped.
"""

from __future__ import annotations

import re

_WORD = re.compile(r"[!-~]+")
"""A run of ASCII without blanks; Japanese text has an address in the middle of a sentence."""

_LIVE = re.compile(
    r"@|\[\.\]|://|[a-z0-9]\.[a-z0-9]|[#!~%$&]\d|\bgh-\d|:[a-z0-9_+-]+:|\b[0-9a-f]{7,64}\b",
    re.IGNORECASE,
)
"""What some program makes a link or a picture of, as it stands in a word."""

_BEFORE = "([{<\"'"
_AFTER = ".,;:!?)]}>\"'"

_SIGNS = re.compile(r"[\\`*_{}\[\]#~^$!]")
_FIRST = re.compile(r"^(?:[-+=:]|\d{1,9}(?=[.)]))")
_LOOSE_DOT = re.compile(r"\.(?=\w)")
_TICKS = re.compile(r"`+")


def text(value: str) -> str:
    """One line of text, escaped; addresses and the like in code spans."""
    parts, end = [], 0
    for word in _WORD.finditer(value):
        if _LIVE.search(word[0]):
            parts += [_escaped(value[end : word.start()]), _spanned(word[0])]
            end = word.end()
    parts.append(_escaped(value[end:]))
    return _FIRST.sub(_escaped_first, "".join(parts))


def code(value: str) -> str:
    """A code span of one line, whatever is in it; empty for nothing."""
    if not value.strip():
        return ""
    longest = max(map(len, _TICKS.findall(value)), default=0)
    fence = "`" * (longest + 1)
    edge = " " if "`" in value[0] + value[-1] else ""
    return f"{fence}{edge}{value}{edge}{fence}"


def cell(written: str) -> str:
    """Markdown as it may stand in a cell of a table."""
    return written.replace("|", "\\|")


def _spanned(word: str) -> str:
    """A word in a code span, without the punctuation of the sentence around it."""
    start = len(word) - len(word.lstrip(_BEFORE))
    core = word[start:].rstrip(_AFTER)
    if core.count("[") > core.count("]"):  # `www[.]bank[.` was cut into
        core = word[start:]
    if not _LIVE.search(core):
        start, core = 0, word
    after = word[start + len(core) :]
    return _escaped(word[:start]) + code(core) + _escaped(after)


def _escaped(plain: str) -> str:
    plain = plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _LOOSE_DOT.sub("\\\\[.\\\\]", _SIGNS.sub(r"\\\g<0>", plain))


def _escaped_first(match: re.Match[str]) -> str:
    return match[0] + "\\" if match[0][0].isdigit() else "\\" + match[0]


def block(value: str) -> str:
    """Several lines as a block of code, inside a fence that is longer than any in them."""
    longest = max((len(run) for run in re.findall("`+", value)), default=0)
    fence = "`" * max(longest + 1, 3)
    return f"{fence}text\n{value.strip(chr(10))}\n{fence}"


def circled(number: int) -> str:
    """The number of a reason, as one sign: ① to ⑳."""
    return chr(0x245F + number) if 1 <= number <= 20 else f"({number})"
