"""Did the reader's own server prove, or disprove, the domain in From? (RFC 7489 alignment)"""

from __future__ import annotations

from majika.message.domains import registrable
from majika.message.facts import AuthResult, Defect, Message, Method

RECEIVED_SPF = "received-spf"
"""A header list archives and forwarders write as well: never proof by itself."""


def proven_domain(message: Message) -> str:
    """The From domain, when a trusted result says an aligned check passed. Else empty.

    A mail with more than one author proves nothing: programs disagree on whom they show.
    """
    domain = _only_author_domain(message)
    if not domain or disproven_domain(message):
        return ""
    return domain if any(_passes(result, domain) for result in message.auth_results) else ""


def disproven_domain(message: Message) -> str:
    """The From domain, when a trusted result says explicitly that it failed. Else empty.

    DMARC speaks of the From domain itself. Without a DMARC verdict, SPF or DKIM count
    only when one failed for the From domain and none passed for it. `softfail` and
    `none` are no failures: half of honest forwarded mail has them.
    """
    author = message.author
    if author is None or not author.domain:
        return ""
    trusted = [result for result in message.auth_results if result.trusted]
    dmarc = [result.result for result in trusted if result.method is Method.DMARC]
    if dmarc:
        return author.domain if dmarc[0] == "fail" else ""
    aligned = [result for result in trusted if _aligned(result.domain, author.domain)]
    failed = any(result.result == "fail" for result in aligned)
    passed = any(result.result == "pass" for result in aligned)
    return author.domain if failed and not passed else ""


def _only_author_domain(message: Message) -> str:
    if len(message.from_) != 1 or Defect.DUPLICATE_HEADER in message.defects:
        return ""
    domain = message.from_[0].domain
    return domain if "." in domain else ""


def _passes(result: AuthResult, domain: str) -> bool:
    return (
        result.trusted
        and result.place.name != RECEIVED_SPF
        and result.result == "pass"
        and result.method in (Method.DKIM, Method.SPF, Method.DMARC)
        and _aligned(result.domain, domain)
    )


def _aligned(one: str, other: str) -> bool:
    """Relaxed alignment: the same registrable domain, private suffixes counted."""
    one_owner = registrable(one)
    return bool(one_owner) and one_owner == registrable(other)
