"""Names that mails speak as and the catalog does not know: the brands to add next.

A name counts for as many senders as use it: frauds change their domain with every wave, so the
name of a brand stands before many domains, the name of a person or a small shop before one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from majika.brands.catalog import Catalog
from majika.brands.compact import forms_of
from majika.brands.facts import Claims
from majika.brands.forms import blanked
from majika.findings import Host
from majika.message.domains import registrable
from majika.message.facts import Message
from majika.text import fold

LONGEST_NAME = 40
"""Characters of a name; what is longer is a sentence."""

MOST_RECIPIENTS = 20
"""Recipients whose domains are looked at: "example.com Support" is the reader's own house."""

MOST_EXAMPLES = 3
"""Sender domains kept to show."""

_OPENING_CHARS = 700

_BRACKETED = re.compile(r"^\s*[【\[]([^】\]\n]{2,60})[】\]]")
_THANKED = re.compile(
    r"(?:いつも|平素(?:より|は)?|日頃(?:より|は)?|この度は|このたびは|毎度)[、,\s]*"
    r"([^\s、。,をの]{2,40})を(?:いつも)?(?:ご利用|ご愛顧)"
)
_GREETED = re.compile(
    r"(?i)\b(?:dear|prezado|estimado|caro|sehr geehrter?|liebe[rs]?|cher)\s+(?:valued\s+|our\s+)?"
    r"([^\s,.:;!?\n]{2,20}(?: [^\s,.:;!?\n]{2,20})?)\s+"
    r"(?:customer|member|user|client|card ?holder|subscriber|kunde|cliente|usuario)\b"
)
_LETTER = re.compile(r"[^\W\d_]")
_OFFICE_WORDS = frozenset(
    "support service services security account accounts team customer customers care info alert "
    "notice notification notifications billing help desk helpdesk official no reply noreply news "
    "newsletter update updates reward rewards department center centre online mail email webmail "
    "admin administrator portal surveys survey confirmation confirm delivery order orders shop "
    "store verification member members membership your our dear valued the a an de do da of from "
    "via inc llc ltd gmbh co com www".split()
)
_JAPANESE_OFFICE = re.compile(
    r"(?:株式会社|\(株\)|カスタマー(?:サポート|センター|サービス)?|お客様|サポート(?:センター)?|"
    r"事務局|運営|からの?|より|お知らせ|重要なお知らせ|重要|緊急|自動(?:配信|送信|通知)|公式|"
    r"サービスセンター|サービス|ご案内|通知|ニュース|メール|セキュリティ|会員様?|チーム|様|の$)+"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stranger:
    """A name nobody in the catalog has, and who used it."""

    name: str
    """As most mails write it: hostile text."""

    mails: int
    senders: int
    """Registrable domains in From that used it."""

    examples: tuple[Host, ...]


def names_claimed(claims: Claims) -> tuple[str, ...]:
    """The names a mail speaks as, each once, when no brand of the catalog is behind it."""
    if claims.brand is not None or claims.sender_brand is not None or claims.message.report:
        return ()
    found: dict[str, str] = {}
    own = {key(mailbox.domain) for mailbox in claims.message.to[:MOST_RECIPIENTS]}
    for written in _candidates(claims.message):
        name = essence(written[:200])
        if name and len(name) <= LONGEST_NAME and key(name) not in own:
            found.setdefault(key(name), name)
    return tuple(found.values())


def _candidates(message: Message) -> Iterator[str]:
    if message.author is not None and "@" not in message.author.name:
        yield message.author.name
    text = message.text[:_OPENING_CHARS]
    yield from _BRACKETED.findall(message.subject[:200])
    yield from islice(_THANKED.findall(text), 3)
    yield from islice(_GREETED.findall(text), 3)


def essence(written: str) -> str:
    """A name without the words around it that any company may use; empty when none is left.

    >>> essence("Example Rewards Support"), essence("例カード事務局"), essence("Customer Care")
    ('Example', '例カード', '')
    """
    words = _JAPANESE_OFFICE.sub(" ", written.strip(" \"'【】[]<>|!*")).split()
    words = [word for word in (word.strip(".,:;!?-|#()®™") for word in words) if word]
    while words and _is_office(words[-1]):
        words.pop()
    while words and _is_office(words[0]):
        words.pop(0)
    return " ".join(words) if any(len(word) > 1 for word in words) else ""


def _is_office(word: str) -> bool:
    parts = blanked(fold(word).text).split()
    return all(part in _OFFICE_WORDS or not _LETTER.search(part) for part in parts)


def key(name: str) -> str:
    """What spellings of one name have in common."""
    return blanked(fold(name).text).replace(" ", "")


class Strangers:
    """Counts names over the mails of a corpus."""

    def __init__(self, catalog: Catalog) -> None:
        rows = catalog.rows.values()
        self._known = {key(form) for row in rows for forms in forms_of(row) for form in forms}
        self._seen: dict[str, _Seen] = {}

    def add(self, claims: Claims) -> None:
        """Count the names of one mail."""
        author = claims.message.author
        sender = registrable(author.domain) if author else ""
        for name in names_claimed(claims):
            if key(name) not in self._known:  # an ambiguous name says nothing, but is no stranger
                self._seen.setdefault(key(name), _Seen()).add(name, sender)

    def most_used(self, least_senders: int) -> list[Stranger]:
        """Names that at least so many sender domains used, most senders first."""
        found = (seen.stranger() for seen in self._seen.values())
        return sorted(
            (stranger for stranger in found if stranger.senders >= least_senders),
            key=lambda stranger: (-stranger.senders, -stranger.mails, stranger.name),
        )


class _Seen:
    """One name so far."""

    def __init__(self) -> None:
        self._spellings: dict[str, int] = {}
        self._senders: dict[str, None] = {}

    def add(self, name: str, sender: str) -> None:
        self._spellings[name] = self._spellings.get(name, 0) + 1
        if sender:
            self._senders[sender] = None

    def stranger(self) -> Stranger:
        return Stranger(
            name=max(self._spellings, key=lambda name: self._spellings[name]),
            mails=sum(self._spellings.values()),
            senders=len(self._senders),
            examples=tuple(Host(name) for name in islice(self._senders, MOST_EXAMPLES)),
        )
