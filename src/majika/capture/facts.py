"""What a visit saw, as plain values. Nothing here opens a browser or a socket.

All text is the page's own: hostile until a renderer has escaped it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from majika.brands.facts import Brand, Standing
from majika.findings import Host, Place, Text, Url


class Asks(Enum):
    """What a field of a form wants from its reader, most precious first."""

    CARD_NUMBER = "card number"
    CARD_CODE = "card security code"
    CARD_EXPIRY = "card expiry"
    BANK_ACCOUNT = "bank account"
    PIN = "PIN"
    IDENTITY_NUMBER = "identity number"
    """My Number, passport, driving licence, social security."""

    IDENTITY_DOCUMENT = "identity document"
    """A photo or file to hand over."""

    RECOVERY_PHRASE = "recovery phrase"
    """The words that open a wallet."""

    PASSWORD = "password"
    ONE_TIME_CODE = "one-time code"
    SECRET_ANSWER = "secret answer"
    LOGIN = "login"
    """Name or address of an account, beside or before a password."""

    BIRTH_DATE = "date of birth"
    PHONE = "phone number"
    ADDRESS = "postal address"
    NAME = "name"
    EMAIL = "e-mail address"

    @property
    def secret(self) -> bool:
        """True for what opens an account or a purse."""
        return self in _SECRET


_SECRET = frozenset(
    {
        Asks.CARD_NUMBER,
        Asks.CARD_CODE,
        Asks.BANK_ACCOUNT,
        Asks.PIN,
        Asks.IDENTITY_NUMBER,
        Asks.IDENTITY_DOCUMENT,
        Asks.RECOVERY_PHRASE,
        Asks.PASSWORD,
        Asks.ONE_TIME_CODE,
        Asks.SECRET_ANSWER,
    }
)

ASKED: Mapping[Asks, Text] = {
    Asks.CARD_NUMBER: Text(en="card number", ja="カード番号"),
    Asks.CARD_CODE: Text(en="card security code", ja="カードのセキュリティコード"),
    Asks.CARD_EXPIRY: Text(en="card expiry date", ja="カードの有効期限"),
    Asks.BANK_ACCOUNT: Text(en="bank account number", ja="口座番号"),
    Asks.PIN: Text(en="PIN", ja="暗証番号"),
    Asks.IDENTITY_NUMBER: Text(en="identity number", ja="マイナンバーなどの個人番号"),
    Asks.IDENTITY_DOCUMENT: Text(
        en="photo or copy of an identity document", ja="本人確認書類の写真やコピー"
    ),
    Asks.RECOVERY_PHRASE: Text(en="recovery phrase", ja="ウォレットの復元フレーズ"),
    Asks.PASSWORD: Text(en="password", ja="パスワード"),
    Asks.ONE_TIME_CODE: Text(en="one-time code", ja="認証コード"),
    Asks.SECRET_ANSWER: Text(en="secret answer", ja="秘密の質問の答え"),
    Asks.LOGIN: Text(en="login name", ja="ログイン ID"),
    Asks.BIRTH_DATE: Text(en="date of birth", ja="生年月日"),
    Asks.PHONE: Text(en="phone number", ja="電話番号"),
    Asks.ADDRESS: Text(en="postal address", ja="住所"),
    Asks.NAME: Text(en="name", ja="名前"),
    Asks.EMAIL: Text(en="e-mail address", ja="メールアドレス"),
}
"""What each is called for readers, as part of a sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A field that its reader fills in."""

    asks: Asks | None
    """None when it cannot be told (and for searches, quantities, consent …)."""

    kind: str
    """`type` of an input, lower case; `select`, `textarea`."""

    name: str
    """`name` or `id` in the page's source; may be empty."""

    label: str
    """What stands beside it: label, placeholder, `aria-label`; may be empty."""

    index: int
    """Which one of the frame's `input, select, textarea, button` elements, in document order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageForm:
    """A form, or fields that stand in none and are sent by a script."""

    action: Url
    """Where it is sent, absolute; the page's own address when it names none."""

    host: Host
    method: str
    """`get` or `post`."""

    fields: tuple[Field, ...]
    button: int | None
    """`index` of what sends it, counted as in `Field`; None when there is none."""

    new_account: bool = False
    """True when it opens an account: such a form lets everybody in."""

    frame: int = 0
    """0 for the page itself, else the n-th frame inside it."""

    @property
    def asks(self) -> frozenset[Asks]:
        return frozenset(each.asks for each in self.fields if each.asks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """What a server shows to prove its name (RFC 5280)."""

    subject: str
    names: tuple[str, ...]
    issuer: str
    valid_from: datetime
    valid_to: datetime
    fault: str = ""
    """Why a browser does not accept it, `ERR_CERT_AUTHORITY_INVALID`; empty when it does."""


class How(Enum):
    """What led to an address."""

    LINK = "link"
    REDIRECT = "redirect"
    """The server sent on (HTTP 3xx)."""

    PAGE = "page"
    """The page itself sent on, by script, `<meta>` or a frame's word."""

    FORM = "form"
    """Our decoy was sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hop:
    """One address of the way, in the order of the visit."""

    url: Url
    host: Host
    how: How
    status: int
    """HTTP status; 0 when no answer came."""

    ip: str
    """Address that we connected to; empty when we did not."""

    certificate: Certificate | None
    """None without encryption."""

    error: str = ""
    """The browser's word for why nothing came, `ERR_CONNECTION_REFUSED`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Captcha:
    """A riddle that shall tell people from programs. We solve none."""

    kind: str
    """`reCAPTCHA`, `hCaptcha`, `Turnstile` …"""

    site_key: str
    """Which of its customers put it there; may be empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page as its reader would meet it."""

    url: Url
    host: Host
    status: int
    title: str
    text: str
    forms: tuple[PageForm, ...] = ()
    brand: Brand | None = None
    """The brand it speaks as, by title, text and pictures; None when it speaks as nobody."""

    written: str = ""
    """That brand's name as the page writes it."""

    standing: Standing = Standing.FOREIGN
    """How its host stands to the brand: that of the page, or else that of the mail."""

    owner: Brand | None = None
    """Who is listed as owner of its host: a page there may name other brands (payments, shops)."""

    captcha: Captcha | None = None
    certificate: Certificate | None = None
    borrowed: tuple[Host, ...] = ()
    """The brand's own servers from which a stranger's page took pictures, styles or scripts."""

    loaded: tuple[Host, ...] = ()
    """Every host it asked for something."""

    icon_sha256: str = ""
    dialogs: tuple[str, ...] = ()
    """Messages that popped up."""

    downloads: tuple[str, ...] = ()
    """Names of files it wanted to hand over; none was taken."""

    popups: tuple[Url, ...] = ()
    taken: datetime
    png: bytes = field(default=b"", repr=False)
    html: str = field(default="", repr=False)

    @property
    def encrypted(self) -> bool:
        return self.url.lower().startswith("https:")

    @property
    def asks(self) -> frozenset[Asks]:
        return frozenset().union(*(form.asks for form in self.forms))


class Sight(Enum):
    """How much the visit could see. Anything but SEEN says nothing for the page."""

    SEEN = "seen"
    NOT_VISITED = "not visited"
    """It cannot be opened without telling its sender who looked."""

    BLANK = "blank"
    MISSING = "missing"
    """404, 410, 5xx: gone, or hidden from visitors like us."""

    CHALLENGE = "challenge"
    """A riddle for people stands before it."""

    REAL_SITE = "real site"
    """It sent us on to the brand's own site."""

    UNREACHABLE = "unreachable"
    REFUSED = "refused"
    """It leads where we do not go: into a private network, to another kind of address."""

    CUT = "cut"
    """Larger or slower than we go along with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What our own proxy did with one connection that the browser wanted."""

    host: Host
    port: int
    ip: str
    """The address that was checked, and connected to; of a refused one, what it resolved to."""

    allowed: bool
    why: str
    """Empty when allowed; else `private`, `loopback`, `no such name`, `limit` …"""

    at: datetime
    received: int = 0
    sent: int = 0
    """Bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """What of a link was replaced before the visit."""

    was: str
    """As it stood in the link: names the reader."""

    now: str
    where: str
    """`user`, `path`, `query` or `fragment`."""


UNIQUE = (Asks.LOGIN, Asks.EMAIL, Asks.PASSWORD, Asks.CARD_NUMBER)
"""What of a decoy is made for one case only: by it a later use is recognised."""


def unique(typed: Mapping[Asks, str]) -> tuple[str, ...]:
    """The values of a decoy that no other has."""
    return tuple(dict.fromkeys(typed[asks] for asks in UNIQUE if asks in typed))


class Outcome(Enum):
    """What became of a decoy login. Only the first three say something about the page."""

    ACCEPTED = "accepted"
    ASKED_FOR_MORE = "asked for more"
    SENT_TO_REAL_SITE = "sent to the real site"
    REFUSED = "refused"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoy:
    """Nonsense that was typed into a page, and what the page made of it."""

    host: Host
    outcome: Outcome
    why: Text
    """What was seen that says so; `values` go into its `{names}`."""

    values: Mapping[str, str] = field(default_factory=dict)
    """Raw text of the page: hostile until a renderer has escaped it (`report.defang.fill`)."""

    typed: tuple[tuple[Asks, str], ...]
    """What was typed where: ours, invalid by construction."""

    asked_next: tuple[Asks, ...]
    """What the page wanted after that, most precious first."""

    first_page: int
    """Index in `Capture.pages` of the page it was typed into."""

    at: datetime

    @property
    def own(self) -> tuple[str, ...]:
        """What was typed that was made for this case only."""
        return unique(dict(self.typed))


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """One visit to one link."""

    asked: Url
    """The link as it stood in the mail: names the reader."""

    visited: Url
    """What was opened: the same without the reader."""

    removed: tuple[Removed, ...]
    place: Place
    """Where the link stands in the mail; the first page where there is no mail."""

    brand: Brand | None
    """Whom the mail claims to be; without a mail or a claim, whom the last page claims to be."""

    visitor: str
    """As whom we came: `desktop` or `phone`."""

    sight: Sight
    not_visited: Text | None = None
    """Why the link was not opened at all."""

    hops: tuple[Hop, ...] = ()
    pages: tuple[Page, ...] = ()
    """The page the link leads to; after it those that followed the decoy."""

    decisions: tuple[Decision, ...] = ()
    decoy: Decoy | None = None
    no_decoy: Text | None = None
    """Why no decoy was typed, where one was asked for."""

    other: Capture | None = None
    """The same link visited as somebody else, to compare."""

    started: datetime
    elapsed_ms: float = 0.0
    har: bytes = field(default=b"", repr=False)

    @property
    def page(self) -> Page | None:
        """The page the link leads to."""
        return self.pages[0] if self.pages else None
