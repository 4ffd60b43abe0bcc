"""The cases: keep a mail with its verdict, and everything people and visits add to it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import Connection, exists, func, select, update

from majika.cases.adding import need, new_case, seen_again, write
from majika.cases.campaigns import joining
from majika.cases.campaigns.catching_up import catch_up
from majika.cases.campaigns.deciding import decide_campaign, refuse_more
from majika.cases.campaigns.kits import traits_of_capture
from majika.cases.campaigns.reading import read_campaign, read_campaigns
from majika.cases.campaigns.traits import traits_of_mail
from majika.cases.describing import row_of
from majika.cases.facts import (
    Campaign,
    CampaignQuery,
    CampaignRow,
    Case,
    CaseRow,
    Decision,
    Query,
)
from majika.cases.reading import (
    find_row,
    handed_in_by,
    read_case,
    read_doubted,
    read_numbered,
    read_rows,
)
from majika.cases.retention import delete_cases, delete_old, tidy
from majika.cases.shares import Shares
from majika.cases.tables import captures, cases, notes, rulings
from majika.database.faults import told
from majika.database.locking import lock
from majika.errors import NoCaseError
from majika.message.facts import MessageKind
from majika.verdict import Label, Verdict

if TYPE_CHECKING:
    from majika.brands import Catalog
    from majika.capture.facts import Capture
    from majika.cases.files import Files
    from majika.database import Database


def _now() -> datetime:
    return datetime.now(UTC)


Listener = Callable[[str, Mapping[str, str]], object]
"""Takes the name of what happened (`case.created`), and ids and labels: no word of a mail."""


def _nobody(event: str, about: Mapping[str, str]) -> None:
    """Where nobody listens."""


class Cases:
    """All cases of a database. Safe with many threads, programs and machines at once.

    Every method raises a `CaseStoreError` when database or files fail it.
    """

    def __init__(
        self,
        database: Database,
        kept: Files,
        *,
        catalog: Catalog | None = None,
        clock: Callable[[], datetime] = _now,
    ) -> None:
        self._database, self._files = database, kept
        self._catalog, self._clock = catalog, clock
        self.shares = Shares(database, clock)
        self.listener: Listener = _nobody
        """Told of each change, once it is written."""

    def add(self, data: bytes, verdict: Verdict, *, source: str = "", reporter: str = "") -> Case:
        """Keep a message and what we say about it.

        A message that is kept already is the same case, seen once more: its verdict stays.
        """
        with told():
            name = self._files.put(data)  # first: a case never stands without its message
        with self._database.writing() as connection:
            lock(connection, name)
            self._put_again(name, data)
            seen = {"at": self._clock(), "source": source, "reporter": reporter}
            number = seen_again(connection, name, seen) or new_case(connection, name, seen, verdict)
            case = read_numbered(connection, number)
        return case if case.sightings > 1 else self._tell("case.created", case)

    def get(self, case_id: str) -> Case:
        """Raises `NoCaseError`."""
        with self._database.reading() as connection:
            return read_case(connection, case_id)

    def is_from(self, case_id: str, reporter: str) -> bool:
        """Whether somebody handed this case in. False when there is no such case."""
        theirs = select(cases.c.id).where(cases.c.number.in_(handed_in_by(reporter)))
        with self._database.reading() as connection:
            return connection.scalar(theirs.where(cases.c.id == case_id)) is not None

    def raw(self, case_id: str) -> bytes:
        """The message itself. Raises `NoCaseError`, `CaseFileError`."""
        with self._database.reading() as connection:
            name = find_row(connection, case_id).sha256
        with told():
            return self._files.get(name)

    def kind(self, case_id: str) -> MessageKind:
        """What the message was handed in as, and is to be judged as. Raises `NoCaseError`."""
        with self._database.reading() as connection:
            return MessageKind(find_row(connection, case_id).kind)

    def find(self, query: Query) -> list[CaseRow]:
        """The cases that are meant, newest first."""
        with self._database.reading() as connection:
            return read_rows(connection, query)

    def counts(self) -> dict[Label, int]:
        """How many cases there are of each label."""
        asked = select(cases.c.label, func.count()).group_by(cases.c.label)
        with self._database.reading() as connection:
            found = {Label(label): number for label, number in connection.execute(asked)}
        return {label: found.get(label, 0) for label in Label}

    def doubted(self, hosts: Collection[str]) -> set[str]:
        """Those of these hosts that a genuine mail leads to, or one that is no fraud after all."""
        with self._database.reading() as connection:
            return read_doubted(connection, hosts)

    def decide(self, case_id: str, decision: Decision, reason: str, who: str) -> Case:
        """Write down what a person says about the verdict. Raises `NoCaseError`."""
        with self._database.writing() as connection:
            number = find_row(connection, case_id).number
            write(
                connection,
                rulings,
                number,
                at=self._clock(),
                who=who,
                decision=decision.value,
                reason=reason,
            )
            connection.execute(
                update(cases).where(cases.c.number == number).values(decision=decision.value)
            )
            case = read_case(connection, case_id)
        self.listener("case.decided", {**_told_of(case), "decision": decision.value})
        return case

    def campaigns(self, query: CampaignQuery) -> list[CampaignRow]:
        """The campaigns that are meant, newest first."""
        with self._database.reading() as connection:
            return read_campaigns(connection, query)

    def campaign(self, campaign_id: str) -> Campaign:
        """By its id, or by that of one that was merged into it. Raises `NoCampaignError`."""
        with self._database.reading() as connection:
            return read_campaign(connection, campaign_id)

    def decide_campaign(
        self,
        campaign_id: str,
        decision: Decision,
        reason: str,
        who: str,
        *,
        seen: int | None = None,
    ) -> Campaign:
        """Write down what a person says about all cases that are members at this moment.

        Raises `NoCampaignError`; `CampaignGrownError` when there are more than the `seen` ones.
        """
        with self._database.writing() as connection:
            joining.hold(connection)
            if seen is not None:
                refuse_more(connection, campaign_id, seen)
            decide_campaign(
                connection, campaign_id, decision, reason=reason, who=who, at=self._clock()
            )
            campaign = read_campaign(connection, campaign_id)
        self.listener("campaign.changed", {"id": campaign.id, "decision": decision.value})
        return campaign

    def note(self, case_id: str, text: str, who: str) -> Case:
        """Write something beside a case. Raises `NoCaseError`."""
        with self._database.writing() as connection:
            number = find_row(connection, case_id).number
            write(connection, notes, number, at=self._clock(), who=who, text=text)
            return read_case(connection, case_id)

    def rejudge(self, case_id: str, verdict: Verdict) -> Case:
        """Keep what we say now, a visit counted in. Raises `NoCaseError`."""
        with self._database.writing() as connection:
            joining.hold(connection)
            number = find_row(connection, case_id).number
            said = {name: row_of(verdict)[name] for name in ("label", "score", "probability")}
            connection.execute(update(cases).where(cases.c.number == number).values(said))
            joining.judged(connection, number, traits_of_mail(verdict.claims))
            case = read_case(connection, case_id)
        return self._tell("case.judged", case)

    def keep_capture(self, case_id: str, capture: Capture, *, job: str = "") -> None:
        """Keep what a visit saw; of one job, the first only. Raises `NoCaseError`."""
        from majika.cases.captures import capture_to_json

        evidence: dict[str, bytes] = {}
        with told():
            facts = capture_to_json(capture, lambda data: self._put_as(data, evidence))
        found = traits_of_capture(capture, self._brands())
        with self._database.writing() as connection:
            lock(connection, f"captures of {case_id}")
            if job and _is_kept(connection, job):
                return
            for name, data in sorted(evidence.items()):  # in one order: no two wait on each other
                lock(connection, name)
                self._put_again(name, data)
            joining.hold(connection)
            number = find_row(connection, case_id).number
            for name in evidence:
                need(connection, number, name)
            write(connection, captures, number, at=self._clock(), facts=facts, job=job or None)
            joining.learnt(connection, number, found)

    def has_capture(self, job: str) -> bool:
        """Whether what a job saw is kept."""
        with self._database.reading() as connection:
            return _is_kept(connection, job)

    def captures(self, case_id: str) -> list[Capture]:
        """What visits saw, oldest first. Raises `NoCaseError`, `CaseFileError`."""
        with self._database.reading() as connection:
            number = find_row(connection, case_id).number
            asked = select(captures.c.facts).where(captures.c.case_number == number)
            written = list(connection.scalars(asked.order_by(captures.c.number)))
        return [self._capture(each) for each in written]

    def last_capture(self, case_id: str) -> int | None:
        """Number of the latest, in a case never used twice. Raises `NoCaseError`."""
        with self._database.reading() as connection:
            number = find_row(connection, case_id).number
            asked = select(func.max(captures.c.number)).where(captures.c.case_number == number)
            latest: int | None = connection.scalar(asked)
        return latest

    def capture(self, case_id: str, number: int) -> Capture:
        """What one visit saw. Raises `NoCaseError`, `CaseFileError`."""
        with self._database.reading() as connection:
            asked = select(captures.c.facts).where(captures.c.number == number)
            written = connection.scalar(asked.join(cases).where(cases.c.id == case_id))
        if written is None:
            raise NoCaseError("There is no such visit.")
        return self._capture(written)

    def delete(self, case_id: str) -> None:
        """Delete a case and all that belongs to it, then `tidy`. Raises `NoCaseError`."""
        with self._database.reading() as connection:
            number = find_row(connection, case_id).number
        delete_cases(self._database, self._files, [number])

    def tidy(self) -> None:
        """Let nothing of deleted cases stand in the files of SQLite, which nobody can find there.

        Versions before 3.42 take seconds for it when there are many cases; others can go on.
        """
        tidy(self._database)

    def catch_up(self) -> int:
        """Join the cases that were kept before there were campaigns. Says how many.

        One at a time, so that others can write; what a kill leaves, the next call does.
        """
        return catch_up(self._database, self._files, self._brands())

    def expire(self, older_than: timedelta) -> int:
        """Delete every case not seen for so long, and files that none needs. Says how many."""
        return delete_old(self._database, self._files, self._clock() - older_than)

    @property
    def place(self) -> str:
        """Address of the database, without a password."""
        return self._database.engine.url.render_as_string(hide_password=True)

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()

    def _brands(self) -> Catalog:
        from majika.brands import Catalog

        return self._catalog or Catalog.default()

    def _capture(self, written: str) -> Capture:
        from majika.cases.captures import capture_from_json

        with told():
            return capture_from_json(written, self._brands(), self._files.get)

    def _tell(self, event: str, case: Case) -> Case:
        """Also of its campaign, which it may just have joined."""
        self.listener(event, _told_of(case))
        if case.campaign_id:
            self.listener("campaign.changed", {"id": case.campaign_id})
        return case

    def _put_as(self, data: bytes, evidence: dict[str, bytes]) -> str:
        name = self._files.put(data)
        evidence[name] = data
        return name

    def _put_again(self, name: str, data: bytes) -> None:
        """Who deletes a case takes its file away under the same lock: see that it is there."""
        if not self._files.has(name):
            self._files.put(data)


def _told_of(case: Case) -> dict[str, str]:
    return {"id": case.id, "label": case.label.value}


def _is_kept(connection: Connection, job: str) -> bool:
    return bool(connection.scalar(select(exists().where(captures.c.job == job))))
