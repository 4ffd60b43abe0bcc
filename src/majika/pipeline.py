"""The whole tool on one screen: bytes → Message → Claims → (Capture) → findings → Verdict."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any

from majika.advice import advise, not_looked_at
from majika.brands import Catalog, Claims, read_claims
from majika.checks import checks_of, page_checks
from majika.findings import Finding
from majika.message import Message, MessageKind, parse_as
from majika.verdict import Verdict
from majika.weigh import weigh

if TYPE_CHECKING:
    from majika.capture.facts import Capture


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the caller decides. The defaults open no socket and read no file but our own."""

    catalog: Catalog | None = None
    """Brands to know; the package's own when None."""

    trusted_authserv: frozenset[str] = frozenset()
    """Authserv-ids of the reader's own mail servers, which write results on every mail and remove
    forged ones (RFC 8601, 5): theirs count with only `Received` of the same house above."""

    visit: Callable[[Claims], Capture | None] | None = None
    """Opens a link of the mail in an isolated browser; without it no link is opened."""


DEFAULTS = Options()


def analyze(
    data: bytes, *, kind: MessageKind = MessageKind.MAIL, options: Options = DEFAULTS
) -> Verdict:
    """Say what a message is, and why. Pure without a visit: the same bytes give the same verdict.

    `kind`: a mail, or a text without headers such as an SMS, by how it was given; no mail can say
    of itself that it is a text.
    Raises `NotAMessageError` when the bytes are none, `TooLargeError` above the size limit.
    """
    started = time.perf_counter()
    message = parse_as(kind, data, trusted_authserv=options.trusted_authserv)
    claims = read_claims(message, options.catalog or Catalog.default())
    capture = options.visit(claims) if options.visit else None
    findings, failed = find(claims, capture)
    weighing = weigh(claims, findings, complete=not failed)
    return Verdict(
        label=weighing.label,
        probability=weighing.probability,
        score=weighing.score,
        claims=claims,
        reasons=weighing.reasons,
        advice=advise(claims, weighing.label, findings, capture),
        not_looked_at=not_looked_at(claims, capture),
        capture=capture,
        failed_checks=failed,
        elapsed_ms=round((time.perf_counter() - started) * 1000, 2),
    )


def find_in_capture(capture: Capture) -> list[Finding]:
    """What the checks over a visit say, where there is no mail."""
    return [finding for check in page_checks().values() for finding in check(capture)]


def find(claims: Claims, capture: Capture | None = None) -> tuple[list[Finding], dict[str, str]]:
    """Let every check look. One that crashes is reported, and costs no verdict."""
    known: dict[type, Any] = {Message: claims.message, Claims: claims}
    if capture is not None:
        known[type(capture)] = capture
    findings: list[Finding] = []
    failed: dict[str, str] = {}
    visited = page_checks() if capture is not None else {}
    for check in chain(checks_of(claims.message.kind).values(), visited.values()):
        try:
            findings += check(known[check.over])
        except Exception as error:  # noqa: BLE001 (a fault of ours, recorded and reported)
            failed[check.name] = f"{type(error).__name__}: {error}"
    return findings, failed
