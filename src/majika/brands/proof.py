"""Did the reader's own server prove, or disprove, the domain in From? (RFC 7489 alignment)"""

from __future__ import annotations

from collections.abc import Iterable

from majika.message.domains import registrable
from majika.message.facts import AuthResult, Defect, Message, Method


def proof_of(message: Message) -> AuthResult | None:
    """The trusted result that proves the From domain: an aligned signature that passed.

    SPF proves nothing here: it speaks of the sending machine, which thousands of customers
    of one mail service share. So a DMARC pass counts only where the server does not say that
    the signature itself failed or is missing. More than one author, or a header that may stand
    once and stands twice, proves nothing: programs disagree on which one they show.
    """
    domain = _only_author_domain(message)
    if not domain or disproof_of(message) is not None:
        return None
    trusted = _trusted(message)
    signed = _first(trusted, Method.DKIM, "pass", domain)
    if signed is None and not any(result.method is Method.DKIM for result in trusted):
        return _first(trusted, Method.DMARC, "pass", domain)
    return signed


def disproof_of(message: Message) -> AuthResult | None:
    """The trusted result that says explicitly that the From domain failed.

    DMARC speaks of the From domain itself. Without a DMARC verdict, SPF or DKIM count
    only when one failed for the From domain and none passed for it. `softfail` and
    `none` are no failures: half of honest forwarded mail has them.
    """
    author = message.author
    if author is None or not author.domain:
        return None
    trusted = _trusted(message)
    dmarc = [result for result in trusted if result.method is Method.DMARC]
    if dmarc:
        return dmarc[0] if dmarc[0].result == "fail" else None
    aligned = [result for result in trusted if _aligned(result.domain, author.domain)]
    if any(result.result == "pass" for result in aligned):
        return None
    return next((result for result in aligned if result.result == "fail"), None)


def _trusted(message: Message) -> list[AuthResult]:
    return [result for result in message.auth_results if result.trusted]


def _first(
    results: Iterable[AuthResult], method: Method, result: str, domain: str
) -> AuthResult | None:
    return next(
        (
            one
            for one in results
            if one.method is method and one.result == result and _aligned(one.domain, domain)
        ),
        None,
    )


def _only_author_domain(message: Message) -> str:
    if len(message.from_) != 1 or Defect.DUPLICATE_HEADER in message.defects:
        return ""
    domain = message.from_[0].domain
    return domain if "." in domain else ""


def _aligned(one: str, other: str) -> bool:
    """Relaxed alignment: the same registrable domain, private suffixes counted."""
    one_owner = registrable(one)
    return bool(one_owner) and one_owner == registrable(other)
