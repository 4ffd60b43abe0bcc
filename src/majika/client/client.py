"""The API, call by call."""

from __future__ import annotations

import json
import ssl
import time
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, urlencode

from majika.client.connection import Connection
from majika.client.facts import (
    Answered,
    Campaign,
    CampaignRow,
    Case,
    CaseRow,
    Decision,
    FeedEntry,
    Job,
    Json,
    Offer,
    read,
)
from majika.errors import ServerNotReachedError
from majika.findings import Language

LOOK_S = 1.0
"""Seconds between looks at a job."""


class Client:
    """Asks a majika server. Every method raises a `ClientError` when it does not do it."""

    def __init__(
        self,
        url: str,
        token: str = "",
        *,
        timeout: float = 60.0,
        context: ssl.SSLContext | None = None,
    ) -> None:
        """`url` as people open it in a browser; `token` where the server has accounts.

        `timeout` in seconds, of each step of a request; `context` for certificates of one's own.
        """
        self._server = Connection(url, token, timeout, context)

    # --- mails

    def analyze(self, message: bytes, *, text: bool = False, language: Language = "en") -> Json:
        """What a mail is, and why (`majika.verdict/1`); it is not kept.

        `text`: it is an SMS or another text in UTF-8, and no mail.
        """
        path = f"/api/v1/analyze?lang={language}"
        answer: Json = self._send(path, message, text)
        return answer

    def add(self, message: bytes, *, text: bool = False) -> Case:
        """Keep a mail or a text as a case."""
        return read(Case, self._send("/api/v1/cases", message, text))

    def case(self, case_id: str, *, language: Language = "en") -> Answered:
        """A case with its answer."""
        return read(Answered, self._server.ask_json("GET", _case(case_id, f"?lang={language}")))

    def cases(self, **asked: str | bool) -> Iterator[CaseRow]:
        """All cases that fit, newest first: `text`, `label`, `brand`, `domain`, `decision`,
        `undecided`, `campaign`."""
        return (read(CaseRow, row) for row in self._pages("cases", asked))

    def raw(self, case_id: str) -> bytes:
        """The message itself. It is hostile."""
        return self._server.ask("GET", _case(case_id, "/raw"))

    def report(self, case_id: str, form: str = "html", *, language: Language = "en") -> bytes:
        """The report: `html`, `pdf`, `md`, `json`, `stix.json`, `misp.json`."""
        path = _case(case_id, f"/report.{quote(form)}?lang={language}")
        return self._server.ask("GET", path)

    def decide(self, case_id: str, decision: Decision, reason: str = "") -> Case:
        """Confirm or contest the verdict."""
        said = {"decision": decision, "reason": reason}
        return read(Case, self._server.ask_json("POST", _case(case_id, "/decisions"), said))

    def note(self, case_id: str, text: str) -> Case:
        """Write something beside a case."""
        return read(Case, self._server.ask_json("POST", _case(case_id, "/notes"), {"text": text}))

    def delete(self, case_id: str) -> None:
        """Delete a case and all that belongs to it."""
        self._server.ask("DELETE", _case(case_id))

    # --- visits

    def offer(self, case_id: str, *, language: Language = "en") -> Offer:
        """The link that a visit would open. Show it to whoever says yes."""
        return read(Offer, self._server.ask_json("GET", _case(case_id, f"/visit?lang={language}")))

    def visit(self, case_id: str, offer: Offer, *, decoy: bool = False) -> Job:
        """Have that link opened; `decoy`: also try a made-up login."""
        said = {"offer": offer.offer, "decoy": decoy}
        return read(Job, self._server.ask_json("POST", _case(case_id, "/visits"), said))

    def job(self, job_id: str) -> Job:
        """How far a job is."""
        return read(Job, self._server.ask_json("GET", f"/api/v1/jobs/{quote(job_id, safe='')}"))

    def wait(self, job: Job, *, seconds: float = 300.0) -> Job:
        """The job once it has ended. Raises `ServerNotReachedError` when it takes longer."""
        end = time.monotonic() + seconds
        while not (job := self.job(job.id)).has_ended:
            if time.monotonic() > end:
                raise ServerNotReachedError(f"It has not ended after {seconds:.0f} seconds.")
            time.sleep(LOOK_S)
        return job

    # --- campaigns and the feed

    def campaigns(self, **asked: str) -> Iterator[CampaignRow]:
        """All campaigns that fit, newest first: `brand`, `decision`."""
        return (read(CampaignRow, row) for row in self._pages("campaigns", asked))

    def campaign(self, campaign_id: str) -> Campaign:
        """A campaign with what joins its members."""
        return read(Campaign, self._server.ask_json("GET", _campaign(campaign_id)))

    def decide_campaign(self, campaign_id: str, decision: Decision, reason: str = "") -> Campaign:
        """Confirm or contest the verdicts on all its members."""
        said = {"decision": decision, "reason": reason}
        path = _campaign(campaign_id) + "/decisions"
        return read(Campaign, self._server.ask_json("POST", path, said))

    def feed(self, *, days: int = 30) -> list[FeedEntry]:
        """What confirmed frauds have of their own, seen last first."""
        answer = self._server.ask_json("GET", f"/api/v1/feed.json?days={days}")
        return [read(FeedEntry, entry) for entry in answer["entries"]]

    def _send(self, path: str, message: bytes, text: bool) -> Any:
        kind = "text/plain; charset=utf-8" if text else "message/rfc822"
        return json.loads(self._server.ask("POST", path, body=message, content_type=kind))

    def _pages(self, what: str, asked: dict[str, Any]) -> Iterator[Json]:
        wanted = {name: "true" if value is True else value for name, value in asked.items()}
        while True:
            page = self._server.ask_json("GET", f"/api/v1/{what}?{urlencode(wanted)}")
            yield from page[what]
            if page["next"] is None:
                return
            wanted["before"] = page["next"]


def _case(case_id: str, rest: str = "") -> str:
    return f"/api/v1/cases/{quote(case_id, safe='')}{rest}"


def _campaign(campaign_id: str) -> str:
    return f"/api/v1/campaigns/{quote(campaign_id, safe='')}"
