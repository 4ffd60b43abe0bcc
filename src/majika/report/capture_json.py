"""What a visit saw, for machines: the entries of `captures` in `majika.verdict/1`.

Pictures, page sources and the record of requests are no part of it: they are kept as evidence.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeAlias

from majika.capture.facts import (
    Asks,
    Capture,
    Certificate,
    Decision,
    Decoy,
    Hop,
    Page,
    PageForm,
)
from majika.findings import Language
from majika.report.defang import fill

Json: TypeAlias = dict[str, Any]


def captures_to_json(capture: Capture, language: Language) -> list[Json]:
    """The visit, and the one that it is compared with. Text of pages is raw."""
    both = (capture, capture.other)
    return [_capture(each, language) for each in both if each is not None]


def _capture(capture: Capture, language: Language) -> Json:
    return {
        "asked": str(capture.asked),
        "visited": str(capture.visited),
        "removed": [
            {"where": one.where, "was": one.was, "now": one.now} for one in capture.removed
        ],
        "place": str(capture.place),
        "visitor": capture.visitor,
        "brand": capture.brand.id if capture.brand else None,
        "sight": capture.sight.value,
        "not_visited": capture.not_visited.in_(language) if capture.not_visited else None,
        "hops": [_hop(hop) for hop in capture.hops],
        "pages": [_page(page, index) for index, page in enumerate(capture.pages)],
        "decoy": _decoy(capture.decoy, language) if capture.decoy else None,
        "no_decoy": capture.no_decoy.in_(language) if capture.no_decoy else None,
        "connections": _connections(capture.decisions),
        "started": capture.started.isoformat(),
        "elapsed_ms": capture.elapsed_ms,
    }


def _hop(hop: Hop) -> Json:
    return {
        "url": str(hop.url),
        "host": str(hop.host),
        "how": hop.how.value,
        "status": hop.status,
        "ip": hop.ip,
        "certificate": _certificate(hop.certificate),
        "error": hop.error,
    }


def _certificate(shown: Certificate | None) -> Json | None:
    if shown is None:
        return None
    return {
        "subject": shown.subject,
        "names": list(shown.names),
        "issuer": shown.issuer,
        "valid_from": shown.valid_from.isoformat(),
        "valid_to": shown.valid_to.isoformat(),
        "fault": shown.fault,
    }


def _page(page: Page, index: int) -> Json:
    captcha = page.captcha
    return {
        "place": f"page:{index}",
        "url": str(page.url),
        "host": str(page.host),
        "status": page.status,
        "title": page.title,
        "brand": page.brand.id if page.brand else None,
        "standing": page.standing.value,
        "asks": _asks(page.asks),
        "forms": [_form(form) for form in page.forms],
        "captcha": {"kind": captcha.kind, "site_key": captcha.site_key} if captcha else None,
        "certificate": _certificate(page.certificate),
        "borrowed": list(map(str, page.borrowed)),
        "loaded": list(map(str, page.loaded)),
        "icon_sha256": page.icon_sha256,
        "dialogs": list(page.dialogs),
        "downloads": list(page.downloads),
        "popups": list(map(str, page.popups)),
        "taken": page.taken.isoformat(),
    }


def _form(form: PageForm) -> Json:
    return {
        "action": str(form.action),
        "host": str(form.host),
        "method": form.method,
        "asks": _asks(form.asks),
        "new_account": form.new_account,
    }


def _decoy(decoy: Decoy, language: Language) -> Json:
    return {
        "host": str(decoy.host),
        "outcome": decoy.outcome.value,
        "why": fill(decoy.why, decoy.values, language),
        "typed": [{"asks": asks.value, "value": value} for asks, value in decoy.typed],
        "asked_next": [asks.value for asks in decoy.asked_next],
        "first_page": decoy.first_page,
        "at": decoy.at.isoformat(),
    }


def _connections(decisions: Iterable[Decision]) -> Json:
    every = list(decisions)
    return {
        "made": sum(one.allowed for one in every),
        "refused": [
            {"host": str(one.host), "port": one.port, "ip": one.ip, "why": one.why}
            for one in every
            if not one.allowed
        ],
    }


def _asks(asks: Iterable[Asks]) -> list[str]:
    """Most precious first."""
    wanted = set(asks)
    return [one.value for one in Asks if one in wanted]
