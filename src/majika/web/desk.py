"""What the pages do, without a word about pages: take mails in, answer, draw, visit, delete."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import CancelledError, Future
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from majika.brands import Catalog
from majika.browser import Chromium
from majika.cases import Case, Cases
from majika.feed import Feed
from majika.findings import Language
from majika.jobs import Job
from majika.judging import judge_seen
from majika.message import MessageKind
from majika.pipeline import Options
from majika.report.document import Document
from majika.report.make import Wishes, files_of, make_report
from majika.sources import Source
from majika.verdict import Verdict
from majika.web.drawings import Drawings
from majika.web.intake import Refused, judged
from majika.web.offers import Offers
from majika.web.seen import Seen

if TYPE_CHECKING:
    from pathlib import Path

    from majika.capture.target import Target
    from majika.jobs.asking import Jobs

PATIENCE = 0.4
"""Seconds that a page waits for its picture, for the sake of the numbers on it. Later ones come
by themselves."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A mail that has become a case."""

    name: str
    case: Case
    verdict: Verdict


class Desk:
    """All that outlives a request."""

    def __init__(self, cases: Cases, jobs: Jobs, options: Options) -> None:
        self.cases = cases
        self.jobs = jobs
        self.options = options
        self.drawings = Drawings()
        self.offers = Offers()
        self.seen = Seen(cases)
        self.feed = Feed(cases, self.verdict, lambda: self.catalog)

    @property
    def catalog(self) -> Catalog:
        return self.options.catalog or Catalog.default()

    def open(self) -> None:
        """Get ready for the first mail, so that its reader waits for nothing."""
        self.drawings.browser.start()
        _ = self.catalog

    def catch_up(self) -> None:
        """What may take minutes after an update or a start, beside the pages."""
        self.cases.catch_up()
        self.feed.warm()

    def close(self) -> None:
        self.jobs.close()
        self.drawings.close()
        self.cases.close()

    # --- mails and answers

    def take(self, sources: Iterable[Source], *, reporter: str = "") -> Iterator[Taken | Refused]:
        """Judge each mail and keep it as a case of who handed it in, a person's id."""
        for source in sources:
            found = judged(source, self.options)
            if isinstance(found, Refused):
                yield found
            else:
                case = self.cases.add(
                    found.data, found.verdict, source=found.name, reporter=reporter
                )
                yield Taken(found.name, case, found.verdict)

    def verdict(self, case_id: str) -> Verdict:
        """The answer to a case, with the last visit counted in. Raises `NoCaseError`."""
        return self._judged(case_id, self.cases.raw(case_id))

    def draw(self, case_id: str, language: Language) -> None:
        """Begin, so that the picture is there when its page is asked for."""
        self._drawn(case_id, language)

    def shown(self, case_id: str, language: Language, *, patience: float = PATIENCE) -> Document:
        """The answer for its page, with the picture when it is there in `patience` seconds."""
        drawn = self._drawn(case_id, language)
        try:
            document = drawn.result(patience)
        except (TimeoutError, CancelledError):  # not yet, or given up for newer ones
            document = self._document(case_id, language, None)
        return replace(document, pictures_at=f"/cases/{case_id}")

    def picture(self, case_id: str, language: Language, number: int) -> bytes | None:
        """A page of the drawn mail, from 1; None where there is none. Waits until it is drawn."""
        pictures = self._waited(case_id, language).pictures
        if pictures is None or not 1 <= number <= len(pictures.pages):
            return None
        return pictures.pages[number - 1].png

    def report(self, case_id: str, language: Language, path: Path) -> bytes:
        """The report in the form that the end of `path` asks for. Raises `MajikaError`."""
        document = self._waited(case_id, language)
        return next(files_of(document, path, self.drawings.browser))[1]

    def delete(self, case_id: str) -> None:
        """All of a case, in memory and in the store. Raises `NoCaseError`."""
        self.cases.delete(case_id)
        self.jobs.forget(case_id)
        self.drawings.forget(case_id)
        self.offers.forget(case_id)
        self.seen.forget(case_id)

    def _judged(self, case_id: str, data: bytes) -> Verdict:
        kind, capture = self.cases.kind(case_id), self.seen.last(case_id)
        return judge_seen(data, capture, kind=kind, options=self.options)

    def _drawn(self, case_id: str, language: Language) -> Future[Document]:
        # Raises: nothing is drawn, or remembered, of what is not there.
        key = (case_id, language, self.seen.number(case_id))
        return self.drawings.drawn(key, lambda browser: self._document(case_id, language, browser))

    def _waited(self, case_id: str, language: Language) -> Document:
        """Drawn, and begun anew when it was given up for newer ones. Raises `NoCaseError`."""
        while True:
            with suppress(CancelledError):
                return self._drawn(case_id, language).result()

    def _document(self, case_id: str, language: Language, browser: Chromium | None) -> Document:
        data = self.cases.raw(case_id)
        verdict = self._judged(case_id, data)
        is_text = verdict.message.kind is MessageKind.TEXT
        return make_report(
            data,
            verdict,
            Wishes(language=language, catalog=self.options.catalog),
            source="text.txt" if is_text else "mail.eml",
            when=datetime.now().astimezone(),
            browser=browser,
        )

    # --- visits

    def target(self, case_id: str) -> Target:
        """The link that a visit would open. Raises `NoTargetError`, `NoCaseError`."""
        from majika.capture.target import target_of_mail

        return target_of_mail(self.verdict(case_id).claims, catalog=self.options.catalog)

    def visit(
        self, case_id: str, target: Target, *, language: Language, decoy: bool, who: str
    ) -> Job:
        """Begin, in the background; what was seen is counted in from then on.

        Raises `NoCaseError`, `NoTargetError`.
        """
        self.cases.get(case_id)
        return self.jobs.visit(case_id, target, language=language, decoy=decoy, who=who)

    def visiting(self, case_id: str) -> Job | None:
        """The visit that waits or is under way."""
        jobs = self.jobs.of_case(case_id)
        return jobs[0] if jobs and jobs[0].ended is None else None
