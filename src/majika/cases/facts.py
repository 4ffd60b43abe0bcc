"""What is kept of a mail, as plain values. Nothing here opens a file or a database."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from majika.findings import Host
from majika.message.facts import MessageKind
from majika.verdict import Label


class Decision(Enum):
    """What a person says about a verdict."""

    CONFIRMED = "confirmed"
    CONTESTED = "contested"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """One time that the message was handed in."""

    at: datetime
    source: str
    """Where it came from, `upload`, a mailbox …; may be empty."""

    reporter: str
    """Who handed it in; may be empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What somebody wrote beside a case."""

    at: datetime
    who: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """A decision, with who made it and why."""

    at: datetime
    who: str
    decision: Decision
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A link that shows the case to whoever has it, without the reader's identity."""

    key: str
    """Its last part, which nobody can guess."""

    case_id: str
    opened: datetime
    expires: datetime
    who: str
    """Who opened it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRow:
    """A case as a list shows it. Sender and subject are the mail's own: hostile text."""

    id: str
    """16 letters and digits from 80 random bits: whoever knows one was given it."""

    number: int
    """Its place in the order of arrival, never used twice; `Query.before` pages by it."""

    sha256: str
    kind: MessageKind
    created: datetime
    last_seen: datetime
    label: Label
    score: float
    probability: float
    brand_id: str
    """Whom the mail claims to be; empty when it claims to be nobody we know."""

    sender: str
    """Address of a mail's sender; of a text, the name or number that it gives."""

    sender_domain: Host
    subject: str
    """Of a text, its first line."""

    sightings: int
    decision: Decision | None
    """The latest."""

    campaign_id: str
    """Empty when it stands alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case(CaseRow):
    """All that is kept of a mail, but for its bytes and its captures."""

    seen: tuple[Sighting, ...]
    """Newest first, at most `SIGHTINGS_SHOWN` of them."""

    notes: tuple[Note, ...]
    """Oldest first, and so are the rulings."""

    rulings: tuple[Ruling, ...]


SIGHTINGS_SHOWN = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """Which cases to list. What is left empty does not matter; the rest must all be so."""

    text: str = ""
    """Words of sender, subject, text, brand or attachment names, or the start of a hash.

    Each must be there: Japanese anywhere, other words from their start.
    """

    label: Label | None = None
    brand: str = ""
    """Id of a brand."""

    domain: str = ""
    """Of the sender or a link, or any domain above it."""

    decision: Decision | None = None
    undecided: bool = False
    """Only those that nobody has decided yet."""

    campaign: str = ""
    """Id of a campaign, or any that leads to it."""

    reporter: str = ""
    """Who handed it in, once at least."""

    before: int | None = None
    """`number` of the last row of the page before."""

    limit: int = 50


class TieKind(Enum):
    """What two mails can have in common that tells of one hand."""

    HOST = "host"
    """Domain that a link leads to."""

    PAGE = "page"
    """One page or short address at a host where anybody can have one."""

    REPLY = "reply"
    """Address that answers go to."""

    SENDER = "sender"
    """Domain that it is sent as; the whole address at a provider of mailboxes."""

    SERVER = "server"
    """Machine that sent it, by name or IP address."""

    HOSTER = "hoster"
    """Domain of whose machine that is."""

    TEMPLATE = "template"
    """Words, but for names, numbers and links. `Tie.value` is empty."""

    FILE = "file"
    """An attached file, by its SHA-256; so is a picture."""

    IMAGE = "image"
    KIT = "kit"
    """How the page behind the link is built, by a hash; so is its icon."""

    ICON = "icon"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """One thing that members of a campaign share."""

    kind: TieKind
    value: str
    """The mails' own: hostile text. A `Host` or `Url` where it is one."""

    cases: int
    """Members that have it. Of a HOSTER the machines are listed after it, also those of one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignRow:
    """Cases of one hand, as a list shows them."""

    id: str
    """Made as a case's id is."""

    number: int
    """Its place in the order of beginning; `CampaignQuery.before` pages by it."""

    brand_id: str
    """Whom most of its mails claim to be; may be empty."""

    subject: str
    """Of its newest mail."""

    cases: int
    """Members."""

    sightings: int
    first_seen: datetime
    last_seen: datetime
    decision: Decision | None
    """The latest that was made on the whole; members may have been decided otherwise since."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign(CampaignRow):
    """A campaign with what joins its members, strongest first, and its course."""

    ties: tuple[Tie, ...]
    timeline: tuple[tuple[date, int], ...]
    """Sightings a day (UTC), oldest first."""

    rulings: tuple[Ruling, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignQuery:
    """Which campaigns to list. What is left empty does not matter; the rest must all be so."""

    brand: str = ""
    decision: Decision | None = None
    before: int | None = None
    limit: int = 50
