"""The claim against the fact: who a mail says it is, and where it came from."""

from __future__ import annotations

from majika.brands.facts import Claims, Standing
from majika.findings import Language, Name, Text
from majika.masking import MOSAIC
from majika.message.facts import Mailbox
from majika.report import words
from majika.report.defang import fill, in_language, plain

SHOWN = 60
"""Characters of an address that are shown."""

LONGEST = 1_000


def claimed(claims: Claims, language: Language) -> str:
    """Whom the mail says it is from: its sender's name, and the brand where that differs."""
    author = claims.message.author
    name = plain(author.name, 60) if author else ""
    brand = claims.brand
    if brand is None:
        return name or words.NO_NAME.in_(language)
    if _is_in(brand.name, name):
        return name
    called = plain(in_language(brand.name, language), 60)
    places = dict.fromkeys(
        words.WHERE[claim.where].in_(language)
        for claim in claims.claims
        if claim.brand.id in brand.family
    )
    where = next(iter(places), "")
    return f"{called} ({where})" if where else called


def came_from(claims: Claims, language: Language) -> str:
    """The sender's address, and what its domain is to the claimed brand."""
    author = claims.message.author
    if claims.sender is Standing.UNSEEN:
        return words.UNSEEN_SENDER.in_(language)
    if author is None:
        return words.NO_SENDER.in_(language)
    address = _address(author) or words.NO_SENDER.in_(language)
    if author.address == MOSAIC:
        return words.OWN_ADDRESS.in_(language)
    note = _note(claims)
    if note is None:
        return address
    names = {
        "brand": claims.brand.name if claims.brand else "",
        "owner": claims.sender_brand.name if claims.sender_brand else "",
    }
    return f"{address} ({fill(note, names, language)})"


def _address(author: Mailbox) -> str:
    """The address, shortened where its sender may fill in what he likes: of its end, nothing.

    `amazon.co.jp.notice-for-account…evil.example` says only at its end whose it is.
    """
    whole = plain(author.address, LONGEST)
    if len(whole) <= SHOWN:
        return whole
    local, at, domain = whole.rpartition("@")
    if len(domain) > SHOWN - 8:
        domain = "…" + domain[8 - SHOWN :]
    room = max(SHOWN - len(at + domain), 4)
    return (local if len(local) <= room else local[: room - 1] + "…") + at + domain


def _is_in(brand: Name, name: str) -> bool:
    """True when the sender's name already holds the brand's, in either form."""
    return any(form.casefold() in name.casefold() for form in (brand, brand.en))


def _note(claims: Claims) -> Text | None:
    if claims.disproof is not None:
        forged = claims.sender is Standing.OWN and not claims.message.list_id
        return words.FORGED if forged and claims.brand else words.NOT_CONFIRMED
    if claims.brand is None or claims.sender in (Standing.NOWHERE, Standing.PUBLIC):
        return words.STANDINGS[claims.sender] if claims.sender is not Standing.FOREIGN else None
    if claims.sender is Standing.OWN and not claims.proven_domain:
        return words.OWN_UNPROVEN
    if claims.sender is Standing.FOREIGN and claims.sender_brand is not None:
        return words.OWNED_BY_OTHER
    return words.STANDINGS.get(claims.sender)
