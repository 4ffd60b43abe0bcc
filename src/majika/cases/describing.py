"""What of a mail goes into a case: its row, its domains, the words it is found by. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from majika.message.domains import registrable
from majika.message.facts import Message, MessageKind
from majika.verdict import Verdict

MOST_DOMAINS = 100
"""Of one mail: one with more links is a list, and every row costs time."""


LONGEST_LINE = 200
"""Characters of a text's first line."""


def row_of(verdict: Verdict) -> dict[str, Any]:
    """What the verdict and the mail say."""
    message, brand = verdict.message, verdict.claims.brand
    author = message.author
    return {
        "kind": message.kind.value,
        "label": verdict.label.value,
        "score": verdict.score,
        "probability": verdict.probability,
        "brand_id": brand.id if brand else "",
        "sender": (author.address or author.name) if author else "",
        "sender_domain": author.domain if author else "",
        "subject": message.subject if message.kind is MessageKind.MAIL else _first_line(message),
    }


def _first_line(message: Message) -> str:
    """What stands for the subject of a text in a list."""
    return message.text[:LONGEST_LINE].strip().partition("\n")[0]


def domains_of(verdict: Verdict) -> list[str]:
    """Sender's and links' hosts, with the domains above them down to what one can register."""
    hosts = [box.domain for box in verdict.message.from_]
    hosts += [str(link.host) for link in verdict.message.links]
    every = (domain for host in dict.fromkeys(filter(None, hosts)) for domain in _above(host))
    return list(islice(dict.fromkeys(domain[:255] for domain in every), MOST_DOMAINS))


def _above(host: str) -> Iterator[str]:
    last = registrable(host)
    while host != last and "." in host:
        yield host
        host = host.partition(".")[2]
    yield last


def written_in(verdict: Verdict, sha256: str) -> str:
    """All that a search looks through, what matters most first: the end may be cut off."""
    message, brand = verdict.message, verdict.claims.brand
    parts = [sha256, *(f"{box.name} {box.address}" for box in message.from_[:5])]
    parts += [message.subject, *(brand.names if brand else ())]
    for attachment in message.attachments[:20]:
        parts += [attachment.sha256, attachment.name]
    return "\n".join([*parts, message.text])
