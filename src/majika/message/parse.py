"""Bytes of any kind to a `Message`: the one way into majika for a mail."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

from majika.errors import NotAMessageError, TooLargeError
from majika.message.body import read_body
from majika.message.dates import parse_date
from majika.message.domains import registrable
from majika.message.facts import Defect, Hop, Mailbox, Message
from majika.message.fields import Fields
from majika.message.mime import Head, Part, Splitter, is_field, read_head
from majika.message.reading import Reading

LARGEST = 32 * 1024 * 1024
"""Bytes. Larger mails are refused: providers stop at 25 to 30 MB."""

_MAGIC = (
    *(b"%PDF-", b"PK\x03\x04", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"\xd0\xcf\x11\xe0"),
    *(b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"MZ\x90", b"\x7fELF"),
)
"""First bytes of files that people give by mistake: documents, archives, pictures, programs."""

_BLANK = b" \t\n\x0b\x0c\x00"
_DAEMONS = frozenset(("mailer-daemon", "postmaster", "post_master", ""))
_DAEMON_NAME = re.compile(
    r"(internet |microsoft )?mail(er)?[ -]?(deliver|daemon|server|system).*|postmaster(@.*)?"
    r"|delivery (status|notification|subsystem).*|system administrator|microsoft outlook|"
)
"""Names that delivery reports carry, and none."""


def parse_message(data: bytes, *, trusted_authserv: frozenset[str] = frozenset()) -> Message:
    """Read a mail. A broken one is read as far as mail programs would; see its `defects`.

    `trusted_authserv`: authserv-ids of the reader's own servers, lower case.
    Raises `NotAMessageError` when nothing in the bytes is a header, `TooLargeError` over 32 MB.
    """
    head, root, splitting = split_message(data)
    body, fields = read_body(root), Fields(head.fields)
    reading, hops = body.reading, fields.hops()
    from_, sender = fields.mailboxes("from"), fields.mailboxes("sender")
    reply_to, return_path = fields.mailboxes("reply-to"), fields.mailboxes("return-path")
    return Message(
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        headers=fields.all,
        from_=from_,
        sender=sender,
        reply_to=reply_to,
        return_path=tuple(mailbox for mailbox in return_path if mailbox.address),
        to=fields.mailboxes("to", "cc", "delivered-to", "x-original-to", "envelope-to"),
        subject=" ".join(fields.first("subject").split()),
        date=parse_date(fields.first("date")),
        message_id=fields.first("message-id").strip("<> "),
        list_id=fields.first("list-id"),
        in_reply_to=fields.message_ids("in-reply-to", "references"),
        hops=hops,
        auth_results=fields.auth_results(hops, trusted_authserv),
        signatures=fields.signatures(),
        text=reading.text,
        hidden_text=reading.hidden_text,
        html=body.html,
        links=reading.links,
        images=reading.images,
        forms=reading.forms,
        attachments=body.attachments,
        report=_is_report(fields.first("content-type"), from_[0] if from_ else None, return_path)
        and _leads_nowhere(reading, hops),
        defects=tuple(
            dict.fromkeys(
                (
                    *head.defects,
                    *fields.defects((*from_, *sender, *reply_to)),
                    *splitting,
                    *body.defects,
                    *reading.defects,
                )
            )
        ),
    )


def split_message(data: bytes) -> tuple[Head, Part, list[Defect]]:
    """The header fields of a mail, its tree of parts, and what is wrong with the tree.

    Raises `NotAMessageError` when nothing in the bytes is a header, `TooLargeError` over 32 MB.
    """
    if len(data) > LARGEST:
        raise TooLargeError(f"{len(data) / 1e6:.0f} MB; at most {LARGEST / 1e6:.0f} MB are read.")
    text = _without_separator(as_lines(data))
    head = _message_head(text)
    splitter = Splitter(text)
    root = splitter.read(head, len(text))
    return head, root, splitter.defects


def as_lines(data: bytes) -> bytes:
    """A message from its first line on, lines ending in LF whatever they ended in."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):  # saved by an editor as UTF-16
        data = data.decode("utf-16", "replace").encode("utf-8")
    data = data.replace(b"\r\n", b"\n")
    if b"\r" in data:
        data = data.replace(b"\r", b"\n")
    return data.removeprefix(b"\xef\xbb\xbf").lstrip(_BLANK)


def _without_separator(text: bytes) -> bytes:
    """A mail without the line that stands before it in an mbox."""
    if text.startswith((b"From ", b">From ")):
        return text.partition(b"\n")[2].lstrip(_BLANK)
    return text


def refuse_other_files(text: bytes) -> None:
    """Raises `NotAMessageError` for what is neither a mail nor a text."""
    start = text[:4096]
    if text.startswith(_MAGIC) or start.count(0) * 10 > len(start):
        raise NotAMessageError("It is another kind of file, not a mail.")


def _message_head(text: bytes) -> Head:
    """The header fields. Without a single one these bytes are no mail."""
    if not text:
        raise NotAMessageError("It is empty.")
    refuse_other_files(text)
    head = read_head(text, 0, len(text))
    if not any(map(is_field, head.fields)):
        raise NotAMessageError("It has no header lines such as `From:` or `Subject:`.")
    return head


_HELP_PAGES = frozenset(("microsoft.com", "aka.ms", "office.com", "outlook.com", "google.com"))
"""Sites that delivery reports of large providers link to for help."""


def _leads_nowhere(reading: Reading, hops: Sequence[Hop]) -> bool:
    """True without a form or a link to a stranger: anyone can write a mailer daemon's name.

    A report may link to the servers it came through, and to its provider's help.
    """
    own = {registrable(name) for hop in hops for name in (hop.by, hop.helo) if "." in name}
    web = (link.host for link in reading.links if link.scheme in ("http", "https"))
    return not reading.forms and all(registrable(host) in own | _HELP_PAGES for host in web)


def _is_report(kind: str, author: Mailbox | None, return_path: Sequence[Mailbox]) -> bool:
    """True for a delivery report: a mailer daemon by name, and by type, address or null sender.

    No single one of these is enough: of 1,500 phishing mails 97 had a null sender (RFC 5321,
    4.5.5), some were multipart/report, and some came from `Example Shop <postmaster@…>`.
    """
    if author is None:
        return kind.lower().startswith("multipart/report")
    return _DAEMON_NAME.fullmatch(author.name.lower()) is not None and (
        kind.lower().startswith("multipart/report")
        or author.local.lower() in _DAEMONS
        or any(not mailbox.address for mailbox in return_path)
    )
