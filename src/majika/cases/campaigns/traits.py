"""What of a mail tells whose hand it is: its traits. Pure.

A trait is stored, looked up and counted as text, `host:asmzaon.example`. What many unrelated
people share is no trait: hosts of brands, of mail providers, of click counters, of the reader.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from majika.brands.facts import Claims
from majika.brands.hosting import hosting
from majika.cases.campaigns.link_hosts import homes, traits_of_links
from majika.cases.campaigns.template import traits_of_text
from majika.checks.route import outside_hop, server_of
from majika.message import Message, registrable

MOST_TRAITS = 60
"""Of one mail, or of one visit: every one is a row, and a question to the index."""

MOST_FILES = 10
SMALLEST_FILE = 200
"""Bytes. Smaller ones are empty pages and dots."""


def traits_of_mail(claims: Claims) -> list[str]:
    """The traits of a mail, each once, at most `MOST_TRAITS`."""
    message = claims.message
    found = (
        *traits_of_text(message),
        *_of_sender(claims),
        *traits_of_links(claims),
        *_of_files(message),
    )
    return list(islice(dict.fromkeys(trait[:255] for trait in found), MOST_TRAITS))


def _of_sender(claims: Claims) -> Iterator[str]:
    yield from _of_route(claims)
    yield from _of_author(claims)


def _of_route(claims: Claims) -> Iterator[str]:
    """The machine that handed the mail to the reader's house, and whose machine it is.

    A rented one is its tenant's, also where the landlord is a brand that we know.
    """
    hop = outside_hop(claims.message)
    if hop is None:
        return
    server = server_of(hop)
    rented = hosting(server, "shared_hosting")
    if rented is None and _is_everyones(claims, server):
        return
    yield f"server:{server if rented else hop.ip or server}"
    yield f"hoster:{rented.suffix if rented else registrable(server)}"


def _of_author(claims: Claims) -> Iterator[str]:
    message, author = claims.message, claims.message.author
    if author and author.domain and not _is_everyones(claims, author.domain):
        yield f"from:{registrable(author.domain)}"
    elif author and hosting(author.domain, "free_mail"):
        yield f"from:{author.address.lower()}"
    if message.list_id:  # the list wrote it
        return
    for box in message.reply_to[:1]:
        own = author is not None and registrable(author.domain) == registrable(box.domain)
        if "@" in box.address and not own and box.domain not in claims.owners:
            yield f"reply:{box.address.lower()}"


def _is_everyones(claims: Claims, host: str) -> bool:
    shared = hosting(host, "mail_service", "relay", "free_mail") is not None
    return shared or host in claims.owners or registrable(host) in homes(claims.message)


def _of_files(message: Message) -> Iterator[str]:
    for file in message.attachments[:MOST_FILES]:
        if file.size >= SMALLEST_FILE:
            sort = "image" if file.real_type.startswith("image/") else "file"
            yield f"{sort}:{file.sha256}"
