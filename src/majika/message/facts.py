"""What a mail says, as plain frozen values. Nothing here opens a file or a socket.

All text is as its sender wrote it: hostile until a renderer has escaped it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from majika.findings import Host, Place, Url


class MessageKind(Enum):
    """What a message was before it came here."""

    MAIL = "mail"
    TEXT = "text"
    """A text without a mail's headers: an SMS, a chat message, a letter typed off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """One header field."""

    name: str
    """Lower case."""

    value: str
    """Unfolded and decoded: RFC 2047 words, raw 8-bit text, mislabelled charsets."""

    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailbox:
    """One address of a header, with the name its reader sees."""

    name: str
    """Display name, decoded. Empty when there is none."""

    address: str
    """As written, without the angle brackets; may be empty or no address at all."""

    local: str
    """Left of the last `@`, as written. The whole of an address without `@`."""

    domain: str
    """Right of the last `@`: lower case, `xn--` form, no final dot. May be empty or dotless."""

    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Hop:
    """One `Received` header, newest first in `Message.hops`."""

    helo: str
    """What the sending side called itself (`from X`), lower case; may be empty."""

    reverse_name: str
    """Name the receiving side found for the address (in the comment), lower case."""

    ip: str
    """Address of the sending side, IPv4 or IPv6 in canonical form; may be empty."""

    by: str
    """Host that wrote the header, lower case; may be empty."""

    recipient: str
    """Address of a `for` clause; may be empty."""

    when: datetime | None
    place: Place


class Method(Enum):
    """Authentication methods whose results we read (RFC 8601)."""

    SPF = "spf"
    DKIM = "dkim"
    DMARC = "dmarc"
    ARC = "arc"


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthResult:
    """One result a receiving server wrote down, from `Authentication-Results`."""

    method: Method
    result: str
    """`pass`, `fail`, `softfail`, `none`, `neutral`, `temperror`, … lower case."""

    domain: str
    """The domain it speaks of (`smtp.mailfrom`, `header.d`, `header.from`); may be empty."""

    authserv: str
    """Who says so (authserv-id); empty where the server does not name itself."""

    trusted: bool
    """True when the reader's own server wrote it, by its position or by configuration."""

    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """A `DKIM-Signature` header: a claim until its key was looked up."""

    domain: str
    selector: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link as its reader meets it: what it shows, and where it leads."""

    shown: str
    """Text between the tags. Empty when the link is only an image. In plain text, the URL."""

    url: Url
    """Where it leads, absolute, as a browser would read it (WHATWG), wrappers taken off."""

    written: str
    """The address as written in the mail, before wrappers were taken off."""

    scheme: str
    """`http`, `https`, `mailto`, `tel`, `sms`, `javascript`, `data`, `file`, …"""

    host: Host
    """Lower case, `xn--` form; IP literals in canonical form. Empty for mailto:, tel: …"""

    wrapper: str
    """Host of the wrapper taken off (Safe Links, a click counter that names its target …)."""

    userinfo: str
    """What stands before an `@` in the host part: never shown by browsers."""

    image: bool
    """True when what its reader clicks is (also) an image."""

    context: str
    """Up to 80 characters of the visible text before it, for a report to quote."""

    place: Place
    """`link:n`; `span` gives the link text's position in `Message.text`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """An image the mail shows or asks the reader's program to fetch."""

    source: str
    """`cid:…`, `data:…` (cut to its first 100 characters) or a URL."""

    host: Host
    """Empty for inline images."""

    alt: str
    tiny: bool
    """Declared two pixels or smaller in some direction: a tracking pixel."""

    inline: bool
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """An HTML form inside the mail."""

    action: str
    host: Host
    fields: tuple[str, ...]
    """`type` of each input in order (`text`, `password`, …); `select`, `textarea` too."""

    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A part a mail program offers as a file."""

    name: str
    """Decoded file name, path parts removed; empty when it has none."""

    declared_type: str
    """`type/subtype` from its headers, lower case."""

    real_type: str
    """What its first bytes say: `application/zip`, `text/html`, `application/x-dosexec` …"""

    size: int
    """Decoded size in bytes."""

    sha256: str
    members: tuple[str, ...]
    """Names inside a zip (directory only, nothing unpacked); at most 100."""

    encrypted: bool
    """A zip, PDF or office file that needs a password."""

    text: str
    """For attached HTML: its source as text, at most 200 kB. Else empty."""

    place: Place


class Defect(Enum):
    """What is wrong with the bytes. A fact, not an error; not by itself a sign of fraud."""

    NO_HEADERS = "no headers"
    NO_END_OF_HEADERS = "no empty line after the headers"
    RAW_EIGHT_BIT_HEADER = "header with bytes outside ASCII"
    UNKNOWN_CHARSET = "charset unknown or not the one declared"
    BAD_TRANSFER_ENCODING = "damaged base64 or quoted-printable"
    MISSING_BOUNDARY = "multipart without its boundary"
    MISSING_END_BOUNDARY = "multipart without its end"
    TOO_DEEP = "more nesting than we read"
    TOO_MANY_PARTS = "more parts than we read"
    TOO_MANY_HEADERS = "more headers than we read"
    TOO_MANY_LINKS = "more links than we read"
    TOO_LONG = "longer than we read"
    DUPLICATE_HEADER = "header that may stand only once stands twice"
    BAD_ADDRESS = "address that cannot be read"
    BAD_DATE = "date that cannot be read"
    BAD_HTML = "HTML that cannot be read"


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A mail, or a text, read once, never changed. Built by `parse_message` and `parse_text`."""

    sha256: str
    size: int
    headers: tuple[Header, ...]
    kind: MessageKind = MessageKind.MAIL
    from_: tuple[Mailbox, ...] = ()
    """Of a text, whom its reader's phone names as its sender: a name or number, no address."""

    sender: tuple[Mailbox, ...] = ()
    reply_to: tuple[Mailbox, ...] = ()
    return_path: tuple[Mailbox, ...] = ()
    to: tuple[Mailbox, ...] = ()
    """To, then Cc, then Delivered-To, X-Original-To, Envelope-To."""

    subject: str = ""
    date: datetime | None = None
    message_id: str = ""
    list_id: str = ""
    in_reply_to: tuple[str, ...] = ()
    """Message ids from In-Reply-To and References."""

    hops: tuple[Hop, ...] = ()
    auth_results: tuple[AuthResult, ...] = ()
    signatures: tuple[Signature, ...] = ()
    text: str = ""
    """The text its reader sees: HTML part preferred, as mail programs do. Lines end in `\\n`."""

    hidden_text: str = ""
    """Text the mail carries and hides (styles, size zero, white on white, preheader)."""

    html: bool = False
    """True when `text` comes from HTML."""

    links: tuple[Link, ...] = ()
    images: tuple[Image, ...] = ()
    forms: tuple[Form, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    report: bool = False
    """A delivery report: multipart/report, null sender, or written by a mailer daemon."""

    defects: tuple[Defect, ...] = field(default=())

    @property
    def author(self) -> Mailbox | None:
        """The first mailbox of From: what mail programs show as the sender."""
        return self.from_[0] if self.from_ else None

    def header(self, name: str) -> Header | None:
        """The first header called `name` (lower case), as mail programs read it."""
        return next((header for header in self.headers if header.name == name), None)
