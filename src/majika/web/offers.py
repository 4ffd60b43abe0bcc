"""Links that were shown to a person: only those are opened, and only as they were shown."""

from __future__ import annotations

import secrets
from collections import OrderedDict
from threading import Lock

from majika.capture.target import Target

KEPT = 500


class Offers:
    """What was offered and not yet answered. What a link was cleaned of is not cleaned anew."""

    def __init__(self) -> None:
        self._offered: OrderedDict[str, tuple[str, Target]] = OrderedDict()
        self._lock = Lock()

    def offer(self, case_id: str, target: Target) -> str:
        """Remember the link that a person is shown."""
        offer = secrets.token_urlsafe(12)
        with self._lock:
            self._offered[offer] = (case_id, target)
            while len(self._offered) > KEPT:
                self._offered.popitem(last=False)
        return offer

    def accept(self, case_id: str, offer: str) -> Target | None:
        """The link that was shown, once; None when it was not, or too long ago."""
        with self._lock:
            owner, target = self._offered.get(offer, ("", None))
            if owner != case_id:
                return None
            del self._offered[offer]
            return target

    def forget(self, case_id: str) -> None:
        """Nothing of a deleted case stays in memory."""
        with self._lock:
            for offer in [each for each, of in self._offered.items() if of[0] == case_id]:
                del self._offered[offer]
