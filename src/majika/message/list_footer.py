"""What a mailing list appends to the mails it passes on: its footer, and the links in it."""

from __future__ import annotations

from majika.message.domains import same_site
from majika.message.facts import Link, Message
from majika.text.lazy import lazy_pattern

_RULE = lazy_pattern(r"\n_{40,}[ \t]*\n")
"""The line above Mailman's footer."""

_LONGEST = 1_200
"""Characters a footer has at most."""


def links_of_sender(message: Message) -> tuple[Link, ...]:
    """The mail's links, without those of a list's footer to the list's own site.

    Who only writes to a list did not put them there. Any other link below the line is kept: a line
    is free to draw. When no other page is linked they stay, as all that the mail offers.
    """
    start = _footer_start(message.text)
    if start < 0:
        return message.links
    others = tuple(link for link in message.links if not _is_lists(link, start, message))
    return others if any(link.host for link in others) else message.links


def _is_lists(link: Link, start: int, message: Message) -> bool:
    below = link.place.span is not None and link.place.span[0] >= start
    return below and any(same_site(link.host, box.domain) for box in message.to)


def _footer_start(text: str) -> int:
    """Where the last footer begins, or -1."""
    begin = max(0, len(text) - _LONGEST)
    starts = [match.start() for match in _RULE.finditer(f"\n{text[begin:]}")]
    return begin + starts[-1] if starts else -1
