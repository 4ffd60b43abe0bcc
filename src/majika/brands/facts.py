"""Who a mail says it is, and how the hosts in it stand to that brand. Plain frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from majika.brands.hosting import hosting, is_anyones_page
from majika.findings import Host, Name, Place, Strength
from majika.message.domains import same_site
from majika.message.facts import AuthResult, Link, Message


class Confidence(Enum):
    """How well a domain of a brand is known. Only the first two can prove a mail genuine."""

    PUBLISHED = "published"
    CORROBORATED = "corroborated"
    SINGLE = "single"


@dataclass(frozen=True, slots=True, kw_only=True)
class Brand:
    """An organisation people trust, and the domains it is known to own."""

    id: str
    names: tuple[str, ...]
    """Names that mails use, Japanese and others; the first is what we call it."""

    ambiguous_names: frozenset[str]
    """Those of the names that are common words, surnames, or very short."""

    category: str
    country: str
    domains: Mapping[str, Confidence]
    """Every listed domain. A subdomain of a listed domain counts as listed."""

    mail_domains: frozenset[str]
    user_mail_domains: frozenset[str]
    """Listed domains where the public has mailboxes: a sender there proves nothing."""

    user_content_domains: frozenset[str]
    """Listed domains whose pages anyone can make: a link there proves nothing."""

    infrastructure_domains: frozenset[str]
    family: frozenset[str]
    """Ids of this brand and of those that share domains with it (one owner, one group)."""

    report_to: tuple[str, ...]
    phishing_info: str
    support_phones: tuple[str, ...]
    name_en: str = ""
    """What English readers call it, where none of its names says so by itself."""

    @property
    def name(self) -> Name:
        """What we call it: its first name; for English readers `name_en`, or else the first in
        Latin letters."""
        latin = (name for name in self.names if name.isascii())
        return Name(self.names[0], self.name_en or next(latin, ""))


class Standing(Enum):
    """How a host stands to a brand."""

    OWN = "own"
    """A listed domain of the brand or of its family, not open to the public."""

    PUBLIC = "public"
    """Listed, but open to the public: mailboxes or pages of anyone."""

    INFRASTRUCTURE = "infrastructure"
    """Listed, carries assets only."""

    KIN = "kin"
    """Not listed, but its registrable label is the brand's own under another public suffix,
    or begins with the brand's long name (`examplecdn.net`): usually the brand, never proof."""

    SERVICE = "service"
    """A delivery service that works for many customers: proves neither side."""

    FOREIGN = "foreign"
    """None of these."""

    NOWHERE = "nowhere"
    """No dotted domain at all."""

    UNSEEN = "unseen"
    """Of the sender of a text: it came without an address."""


_STRANGERS = frozenset({Standing.FOREIGN, Standing.PUBLIC, Standing.NOWHERE})


def is_anyones(host: str, standing: Standing) -> bool:
    """True for a host where anyone can put a page."""
    return standing is Standing.PUBLIC or is_anyones_page(host)


class Where(Enum):
    """Where a mail names a brand, in falling order of how loudly it speaks *as* the brand."""

    DISPLAY_NAME = "display name"
    SUBJECT_OPENER = "subject opener"
    """Subject starts with 【brand】, [brand], “brand:” …"""

    BODY_OPENING = "body opening"
    """First lines speak as the brand: greeting to its customers, thanks for using it."""

    SIGNATURE = "signature"
    """Last lines sign as the brand: team, company name, ©. Press and partners do, too."""

    LOGO = "logo"
    """Alternative text of an image is the brand's name."""

    SENDER_ADDRESS = "sender address"
    """Local part or foreign domain of From carries the name."""

    LINK_HOST = "link host"
    """A foreign host of a link carries the name or an imitation of it."""

    SUBJECT = "subject"
    """Named anywhere else in the subject."""

    TEXT = "text"
    """Named anywhere else in the text: a mention."""

    @property
    def speaks(self) -> bool:
        """True for words a person reads; hosts and addresses have checks of their own."""
        return self not in (Where.LINK_HOST, Where.SENDER_ADDRESS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One place where the mail names a brand."""

    brand: Brand
    where: Where
    clarity: Strength
    """How clearly it speaks as the brand there (never REASSURING)."""

    written: str
    """The name as the mail writes it."""

    disguised: bool = False
    """True when the letters had to be folded inside a word to read it (`Е·xаmple`)."""

    misspelt: bool = False
    """True when it is the name with a spelling mistake (`Amazone`)."""

    place: Place


class Edit(Enum):
    """What was done to a brand's name to make a look-alike, in the order we try."""

    WHOLE_DOMAIN = "whole brand domain inside a foreign one"
    FALSE_ENDING = "brand before an ending that is none"
    LABEL = "brand as a label of a foreign domain"
    TOKEN = "brand as a word of a foreign label"
    GLUED = "brand glued to a helper word"
    SKELETON = "letters that look the same"
    MISSPELT = "letters added, dropped, swapped or replaced"
    HYPHENS = "hyphens put into the name"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookalike:
    """A foreign host that imitates a brand's name or domain."""

    host: Host
    brand: Brand
    edit: Edit
    token: str
    """The part of the host that imitates, as it would be displayed (punycode decoded)."""

    original: str
    """The brand's name or domain it imitates."""

    steps: tuple[tuple[str, str, str], ...] = ()
    """For FALSE_ENDING, MISSPELT and SKELETON: (`insert`|`delete`|`replace`|`swap`, from, to)."""

    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Pretext:
    """A story frauds tell, found by its phrases."""

    id: str
    phrases: tuple[tuple[str, Place], ...]
    """Phrases as written in the mail, with their places."""

    weak: bool
    """True when all of them are phrases that honest mail has too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims:
    """Everything about identity that can be known from the mail and the catalog alone."""

    message: Message
    claims: tuple[Claim, ...] = ()
    """Clearest first."""

    brand: Brand | None = None
    """The brand the mail speaks as, when it does so clearly enough."""

    sender: Standing = Standing.NOWHERE
    """How the From domain stands to `brand` (to no brand: SERVICE, FOREIGN or NOWHERE)."""

    sender_brand: Brand | None = None
    """Who is listed as owner of the From domain (public mailboxes excepted)."""

    sender_confidence: Confidence | None = None
    """How well the From domain is known to be `sender_brand`'s."""

    links: tuple[tuple[Link, Standing], ...] = ()
    """Each web link its sender put in, with how its host stands to `brand`."""

    lookalikes: tuple[Lookalike, ...] = ()
    pretexts: tuple[Pretext, ...] = ()
    """Most telling first."""

    proof: AuthResult | None = None
    """What the reader's own server wrote that proves the From domain: a passing signature."""

    disproof: AuthResult | None = None
    """What the reader's own server wrote that disproves it: an explicit failure."""

    owners: Mapping[str, Brand] = field(default_factory=dict)
    """Listed owner of each host in the mail that has one."""

    @property
    def pretext(self) -> Pretext | None:
        return self.pretexts[0] if self.pretexts else None

    @property
    def telling(self) -> bool:
        """True when the mail tells a story that only frauds tell."""
        return self.pretext is not None and not self.pretext.weak

    @property
    def proven_domain(self) -> str:
        """From domain, when the reader's own server proved it. Else empty."""
        return self.message.from_[0].domain if self.proof and self.message.from_ else ""

    @property
    def disproven_domain(self) -> str:
        """From domain, when the reader's own server disproved it. Else empty."""
        return self.message.from_[0].domain if self.disproof and self.message.from_ else ""

    @property
    def proven(self) -> bool:
        """True when the sender is the claimed brand, by a well-known domain that passed."""
        return (
            bool(self.proven_domain)
            and self.sender is Standing.OWN
            and self.sender_confidence in (Confidence.PUBLISHED, Confidence.CORROBORATED)
        )

    @property
    def foreign_sender(self) -> bool:
        """True when a brand is claimed and the sender is surely not one of its own."""
        return self.brand is not None and self.sender in _STRANGERS

    @property
    def unproven_own_sender(self) -> bool:
        """True when From is the brand's own domain, words claim the brand, and nothing proves it:
        how a forged sender looks, and how genuine mail looks that was saved without headers."""
        return self.sender is Standing.OWN and self.proof is None and self.spoken

    @property
    def doubtful_sender(self) -> bool:
        """True for a stranger, and for one who may be the brand but is not proven."""
        if self.brand is None:
            return False
        unproven = self.proof is None and self.sender in (Standing.KIN, Standing.SERVICE)
        return self.foreign_sender or unproven

    @property
    def nobody_vouches(self) -> bool:
        """True when a brand is claimed, and neither a sender nor a link of a text bears it out."""
        unseen = self.sender is Standing.UNSEEN and bool(self.strange_links)
        return self.doubtful_sender or (unseen and self.brand is not None)

    @property
    def calm_and_signed(self) -> bool:
        """True for what campaign offices, agencies and the press send: the reader's own server
        proved a domain of their own, no story that only frauds tell presses anybody, and no
        link leads to a third party."""
        own = self.proof is not None and not hosting(self.proven_domain, "free_mail", "free_site")
        return own and not self.telling and not self.strange_links

    @property
    def strange_links(self) -> tuple[Link, ...]:
        """Links away from the sender to a host of nobody we know, or to one where anyone can
        put a page (the claimed brand's own apart)."""
        sender = self.message.author.domain if self.message.author else ""
        away = ((link, s) for link, s in self.links if not same_site(link.host, sender))
        strange = (link for link, standing in away if self.is_strangers(link.host, standing))
        return tuple(link for link in strange if not self._is_brands(link.host))

    def is_strangers(self, host: Host, standing: Standing) -> bool:
        """True for a host of nobody we know, and for one where anyone can put a page."""
        if standing in (Standing.OWN, Standing.KIN, Standing.SERVICE, Standing.INFRASTRUCTURE):
            return False
        return host not in self.owners or is_anyones(host, standing)

    def _is_brands(self, host: Host) -> bool:
        owner = self.owners.get(host)
        return owner is not None and self.brand is not None and owner.id in self.brand.family

    def links_that(self, *standings: Standing) -> tuple[Link, ...]:
        """The web links whose hosts stand so to the brand."""
        return tuple(link for link, standing in self.links if standing in standings)

    @property
    def only_follows_parcels(self) -> bool:
        """True when every link leads to a listed carrier, as in a shop's dispatch notice."""
        owners = [self.owners.get(link.host) for link, _ in self.links]
        return all(owner is not None and owner.category == "delivery" for owner in owners)

    @property
    def spoken(self) -> bool:
        """True when words a person reads claim the brand: no address, mention or affiliation."""
        loud = (claim for where in _WORDS for claim in self.claims_at(where))
        return any(c.clarity is not Strength.WEAK or c.where is Where.LOGO for c in loud)

    def claims_at(self, where: Where) -> tuple[Claim, ...]:
        """Claims of `brand` (or its family) made at one kind of place."""
        family = self.brand.family if self.brand else frozenset()
        return tuple(c for c in self.claims if c.where is where and c.brand.id in family)


_WORDS = (
    Where.DISPLAY_NAME,
    Where.SUBJECT_OPENER,
    Where.BODY_OPENING,
    Where.SIGNATURE,
    Where.LOGO,
)
