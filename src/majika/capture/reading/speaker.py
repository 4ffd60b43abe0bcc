"""Whom a page speaks as: by its title, its heading and logo, its first and last words, its host.

A page is no mail. A news article, a shop that takes a card, a button "Sign in with …" all name
brands and speak as none. So each part is judged like the sender's name of a mail (misspelt and
disguised names included), and counts only where nothing but the page's own words stand beside
the name.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from itertools import islice
from typing import NamedTuple

from majika.brands import Brand, Catalog, Claim, Standing, Where, read_claims
from majika.capture.facts import Asks
from majika.capture.reading.controls import FramePage
from majika.capture.reading.words import page_words
from majika.findings import Host, Place, Spot, Strength
from majika.message.facts import Mailbox, Message

MAX_TITLE = 200
MAX_HEADING = 60
MOST_SEGMENTS = 5
LOGOS_READ = 3
OPENING = 8_000
"""Characters read from either end of a page's text."""


class Speaker(NamedTuple):
    """The brand a page speaks as, and its name as the page writes it."""

    brand: Brand | None
    written: str


NOBODY = Speaker(None, "")


class _Sign(NamedTuple):
    """One place where the page names a brand."""

    brand: Brand
    where: _Part
    points: float
    written: str


class _Part(Enum):
    """The parts of a page that are judged."""

    HOST = "host"
    TITLE = "title"
    BANNER = "banner"
    """Its first heading, its first line, or the picture on top."""

    OPENING = "opening"
    SIGNATURE = "signature"


_CLARITY = {Strength.STRONG: 2.0, Strength.MEDIUM: 1.5, Strength.WEAK: 0.5}
_ENOUGH = 1.0
"""A page that calls itself nothing else speaks as a brand from here on …"""

_ENOUGH_BESIDE = 2.0
"""… and one with another name in its title only from here on, when it asks for something."""


def speaker_of(
    title: str,
    host: Host,
    page: FramePage,
    catalog: Catalog,
    *,
    asks: frozenset[Asks],
    mail_brand: Brand | None = None,
) -> Speaker:
    """The brand a page speaks as; nobody when that is none of the catalog's."""
    owner = catalog.owner(host)
    if owner is not None and catalog.standing(host, owner, seen_as="link") is Standing.OWN:
        return Speaker(owner, owner.name)
    segments = _segments(title, host)
    if asks & _GRAVE and len(segments) == 1:
        segments = [_opening_name(segments[0], catalog) or segments[0]]
    signs = [sign for part in segments for sign in _alone(part, _Part.TITLE, catalog)]
    other = _has_other_name(segments, signs)
    signs += [*_on_top(page, catalog), *_in_text(page.text, host, catalog)]
    best = _loudest(_with_mail(signs, mail_brand))
    if not best or not _enough(_points(best), asks=bool(asks), other=other):
        return NOBODY
    return Speaker(best[0].brand, best[0].written)


def _segments(title: str, host: Host) -> list[str]:
    """The parts of a title: "Sign in | Example Bank" has two. An address is none."""
    parts = (part.strip() for part in _BETWEEN.split(title[:MAX_TITLE]))
    return [part for part in parts if part and host not in part.lower()][:MOST_SEGMENTS]


_BETWEEN = re.compile(r"\s[-–—:/·~]\s|[|｜:：»«‹›•【】\[\]「」『』]|\s*[–—]\s*")


_GRAVE = frozenset({asks for asks in Asks if asks.secret} - {Asks.PASSWORD, Asks.ONE_TIME_CODE})
"""What no article and no program asks for in passing."""


def _opening_name(title: str, catalog: Catalog) -> str:
    """The name that a title begins with, other words after it: "Exampleparcel open charges"."""
    for claim in _claims_of_name(title, catalog):
        after = title.removeprefix(claim.written)
        if claim.clarity is Strength.STRONG and after != title and after[:1].isspace():
            return claim.written
    return ""


def _with_mail(signs: Iterable[_Sign], mail_brand: Brand | None) -> Iterator[_Sign]:
    """What the mail spoke as bears out a name that means little by itself."""
    family = mail_brand.family if mail_brand else frozenset()
    for sign in signs:
        if sign.brand.id in family and sign.where in (_Part.TITLE, _Part.BANNER):
            yield sign._replace(points=max(sign.points, _ENOUGH))
        elif not _is_installed(sign.written):
            yield sign


def _is_installed(written: str) -> bool:
    """True for a program that people run on hosts of their own."""
    return not _LETTER.search(page_words("installed").without(written))


def _alone(text: str, part: _Part, catalog: Catalog) -> list[_Sign]:
    """Names with nothing beside them but a page's own words: "Example Bank ログイン"."""
    beside = page_words("beside_name")
    for name in dict.fromkeys((text, beside.without(text).strip())):
        claims = list(_claims_of_name(name, catalog))
        rest = text
        for written in {claim.written for claim in claims}:
            rest = rest.replace(written, " ")
        if claims and not _LETTER.search(beside.without(rest)):
            return [_Sign(claim.brand, part, _weight(claim), claim.written) for claim in claims]
    return []


_LETTER = re.compile(r"[^\W\d_]")


def _weight(claim: Claim) -> float:
    return _ENOUGH if claim.misspelt else _CLARITY[claim.clarity]


def _claims_of_name(name: str, catalog: Catalog) -> Iterator[Claim]:
    """What a mail from somebody of that name would claim, addresses inside the name left out."""
    for claim in read_claims(_as_mail(name=name), catalog).claims:
        whole_of_many = claim.written == name and _ADDRESS.search(name) and " " in name
        if claim.where is Where.DISPLAY_NAME and not whole_of_many:
            yield claim


_ADDRESS = re.compile(r"\w\.\w")


def _on_top(page: FramePage, catalog: Catalog) -> Iterator[_Sign]:
    """Names in the first heading, the first line and the logo."""
    first_line = page.text[:OPENING].strip().partition("\n")[0]
    for text in dict.fromkeys((*page.headings[:2], first_line)):
        if len(text) <= MAX_HEADING:
            for sign in _alone(text, _Part.BANNER, catalog):
                yield sign._replace(points=min(sign.points, _ENOUGH))
    yield from _in_logo(page, catalog)


def _in_logo(page: FramePage, catalog: Catalog) -> Iterator[_Sign]:
    """The name in the first picture, unless names of other brands stand in those after it.

    Cards that a shop takes and buttons "Sign in with …" come as rows of logos.
    """
    alts = islice(filter(None, page.pictures), LOGOS_READ)
    named = [_alone(alt[:MAX_HEADING], _Part.BANNER, catalog) for alt in alts]
    if named and len({sign.brand.id for signs in named for sign in signs}) == 1:
        yield from (sign._replace(points=min(sign.points, _ENOUGH)) for sign in named[0])


def _in_text(text: str, host: Host, catalog: Catalog) -> Iterator[_Sign]:
    """Where its first words speak as a brand, its last sign as one, its host looks like one."""
    if len(text) > 2 * OPENING:
        text = f"{text[:OPENING]}\n{text[-OPENING:]}"
    own = "\n".join(line for line in text.split("\n") if not _OTHERS_DOOR.search(line))
    for claim in read_claims(_as_mail(host=host, text=own), catalog).claims:
        part = _PARTS.get(claim.where)
        if part and not (part is _Part.HOST and claim.clarity is Strength.STRONG):
            yield _Sign(claim.brand, part, _CLARITY[claim.clarity], claim.written)


_PARTS = {
    Where.BODY_OPENING: _Part.OPENING,
    Where.SIGNATURE: _Part.SIGNATURE,
    Where.SENDER_ADDRESS: _Part.HOST,
}
_OTHERS_DOOR = re.compile(
    r"(?:sign|log)(?:ged)?[ -]?(?:in|up|on) (?:with|using|via|by)\b|"
    r"\b(?:continue|pay|check ?out|connect|register|share|follow us) (?:with|using|via|by|on)\b|"
    r"\b(?:powered|protected|secured|provided|hosted|operated) by\b|"
    r"で(?:ログイン|サインイン|続行|続ける|登録|支払|お支払|決済|シェア|購入)|アカウントで|を使って|"
    r"アカウントを(?:お持ち|連携)|による(?:提供|保護)",
    re.IGNORECASE,
)
"""Lines that lead to somebody else: a login, a payment, a program of another company."""


def _as_mail(*, name: str = "", host: Host = Host(), text: str = "") -> Message:  # noqa: B008
    """A page, or a part of it, as a mail: what reads claims of mails reads claims of pages."""
    place = Place(Spot.HEADER, "from")
    author = Mailbox(name=name, address=f"@{host}", local="", domain=host, place=place)
    return Message(sha256="", size=len(text), headers=(), from_=(author,), text=text, html=True)


def _has_other_name(segments: Iterable[str], signs: Sequence[_Sign]) -> bool:
    """True when the title calls the page something else, too, or tells of something."""
    beside = page_words("beside_name")
    names = [sign.written for sign in signs]
    for segment in segments:
        rest = segment
        for name in names:
            rest = rest.replace(name, " ")
        if _LETTER.search(beside.without(rest)):
            return True
    return False


def _loudest(signs: Iterable[_Sign]) -> list[_Sign]:
    """The signs of the brand with most points, the clearest first."""
    by_brand: dict[str, list[_Sign]] = defaultdict(list)
    for sign in signs:
        by_brand[sign.brand.id].append(sign)
    best = max(by_brand.values(), key=lambda own: sum(_points(own).values()), default=[])
    return sorted(best, key=lambda sign: -sign.points)


def _points(signs: Iterable[_Sign]) -> dict[_Part, float]:
    """The clearest sign of each part."""
    points: dict[_Part, float] = {}
    for sign in signs:
        points[sign.where] = max(points.get(sign.where, 0.0), sign.points)
    return points


def _enough(points: dict[_Part, float], *, asks: bool, other: bool) -> bool:
    """True when the page speaks as the brand, not merely of it.

    An encyclopedia has its subject in title and heading alike: beside another name both count
    as one. A heading or a logo alone is a shop window, unless the page asks for something.
    """
    if other:
        topic = max(points.get(_Part.TITLE, 0.0), points.get(_Part.BANNER, 0.0))
        rest = sum(points.get(part, 0.0) for part in (_Part.OPENING, _Part.SIGNATURE, _Part.HOST))
        return asks and min(topic, _ENOUGH) + rest >= _ENOUGH_BESIDE
    spoken = max(points.get(_Part.TITLE, 0.0), points.get(_Part.OPENING, 0.0)) >= _ENOUGH
    return (asks or spoken) and sum(points.values()) >= _ENOUGH
