"""Every place where a mail names a brand, and how clearly it speaks as the brand there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from majika.brands.catalog import Catalog
from majika.brands.facts import Brand, Claim, Edit, Lookalike, Standing, Where
from majika.brands.lookalikes import Lookalikes
from majika.brands.names import NameMatch, Names
from majika.brands.speaking import (
    beside_a_name,
    only_affiliated,
    opens_subject,
    opens_text,
    quotes_from,
    signs_as,
    speaks_as,
    speaks_japanese_as,
)
from majika.findings import Place, Spot, Strength
from majika.message.facts import Mailbox, Message, MessageKind
from majika.text import Folded, fold

OPENING_CHARS = 700
LONGEST_FIRST_LINE = 200
SIGNATURE_CHARS = 600

MOST_MENTIONS = 5
"""Mere mentions kept: they decide nothing, and a newsletter has hundreds."""

LOGOS_READ = 3
"""A brand's logo stands on top; the social icons at the foot of every newsletter do not."""

SHORTEST_SHOWN_NAME = 4
"""Letters a name needs to mean anything as a word of a host."""

SHORTEST_LOCAL_NAME = 5
"""Letters a name needs to mean anything in front of an @."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """What finds names, for one catalog."""

    catalog: Catalog
    names: Names
    lookalikes: Lookalikes

    def claims(
        self, message: Message, subject: Folded, text: Folded, hosts: Iterable[Lookalike]
    ) -> Iterator[Claim]:
        """Every claim of the mail, loudest places first."""
        if message.author is not None:
            yield from self._in_name(message.author)
            yield from self._in_address(message.author)
        yield from self._in_subject(subject)
        if message.kind is MessageKind.TEXT:
            yield from self._in_first_line(text)
        yield from self._in_text(text)
        yield from self._in_logos(message)
        yield from (_in_host(found) for found in hosts)

    def _in_name(self, author: Mailbox) -> Iterator[Claim]:
        name = fold(author.name)
        for match in self.names.find(name.text):
            clarity = _name_clarity(name.text, author, match)
            if clarity is not None:
                yield _claim(match, Where.DISPLAY_NAME, clarity, name, author.place)
        yield from self._misspelt(name, Where.DISPLAY_NAME, author.place)
        for host in _HOST_IN_NAME.findall(name.text):
            owner = self.catalog.owner(host) if host != author.domain else None
            if owner is not None and self.catalog.standing(host, owner) is Standing.OWN:
                yield _spoken(owner, Where.DISPLAY_NAME, Strength.STRONG, author.name, author)
            elif owner is None and host != author.domain:
                yield from self._in_shown_host(host, author)

    def _in_shown_host(self, host: str, author: Mailbox) -> Iterator[Claim]:
        """A brand's name as a word of an unlisted host that is shown as the sender's name."""
        words = _SEPARATORS.sub(" ", host)
        for match in self.names.find(words):
            if not match.ambiguous and match.end - match.start >= SHORTEST_SHOWN_NAME:
                yield _spoken(match.brand, Where.DISPLAY_NAME, Strength.STRONG, author.name, author)

    def _in_address(self, author: Mailbox) -> Iterator[Claim]:
        owner = self.catalog.owner(author.domain)
        standing = self.catalog.standing(author.domain, owner, seen_as="sender")
        own = standing in (Standing.OWN, Standing.INFRASTRUCTURE)
        if owner is not None and own:
            yield _spoken(owner, Where.SENDER_ADDRESS, Strength.STRONG, author.domain, author)
            return
        words = _SEPARATORS.sub(" ", fold(author.local).text)
        for match in self.names.find(words):
            if not match.ambiguous and match.end - match.start >= SHORTEST_LOCAL_NAME:
                yield _spoken(
                    match.brand, Where.SENDER_ADDRESS, Strength.WEAK, author.local, author
                )

    def _in_subject(self, subject: Folded) -> Iterator[Claim]:
        for match in self.names.find(subject.text):
            opens = opens_subject(subject.text, match.start, match.end)
            if opens or not match.ambiguous:
                where = Where.SUBJECT_OPENER if opens else Where.SUBJECT
                clarity = Strength.MEDIUM if opens and not match.ambiguous else Strength.WEAK
                span = subject.span(match.start, match.end)
                place = Place(Spot.HEADER, "subject", span=span)
                yield _claim(match, where, clarity, subject, place)
        yield from self._misspelt(subject, Where.SUBJECT, Place(Spot.HEADER, "subject"))

    def _in_first_line(self, text: Folded) -> Iterator[Claim]:
        """A text has no subject: its first line says in the same forms who speaks (`【name】`)."""
        line = text.text[:LONGEST_FIRST_LINE].partition("\n")[0]
        for match in self.names.find(line):
            if opens_text(line, match.start, match.end):
                clarity = Strength.WEAK if match.ambiguous else Strength.MEDIUM
                place = Place(Spot.TEXT, span=text.span(match.start, match.end))
                yield _claim(match, Where.BODY_OPENING, clarity, text, place)

    def _in_text(self, text: Folded) -> Iterator[Claim]:
        matches = self.names.find(text.text)
        quoted = quotes_from(text.text) if matches else 0
        mentions = 0
        for match in matches:
            where = _where_in_text(text.text, match, quoted)
            if where is Where.TEXT:
                mentions += 1
                if match.ambiguous or mentions > MOST_MENTIONS:
                    continue
            clarity = Strength.MEDIUM if where is Where.BODY_OPENING else Strength.WEAK
            place = Place(Spot.TEXT, span=text.span(match.start, match.end))
            yield _claim(match, where, clarity, text, place)

    def _in_logos(self, message: Message) -> Iterator[Claim]:
        pictures = [image for image in message.images if image.alt and not image.tiny]
        for image in pictures[:LOGOS_READ]:
            alt = fold(image.alt[:60])
            for match in self.names.find(alt.text):
                rest = alt.text[: match.start] + alt.text[match.end :]
                if not match.ambiguous and not _LOGO_WORDS.sub("", rest).strip():
                    yield _claim(match, Where.LOGO, Strength.WEAK, alt, image.place)

    def _misspelt(self, text: Folded, where: Where, place: Place) -> Iterator[Claim]:
        """Words of a name or subject that are a brand's name with a mistake in it."""
        for word in _WORD.finditer(text.text):
            found = self.lookalikes.misspelling_of(word[0])
            if found is not None:
                span = text.span(*word.span())
                yield Claim(
                    brand=found.brand,
                    where=where,
                    clarity=Strength.WEAK,
                    written=text.original[slice(*span)],
                    misspelt=True,
                    place=Place(place.spot, place.name, place.index, span),
                )


_HOST_IN_NAME = re.compile(r"(?<![\w.-])(?:[\w.+-]{1,64}@)?([\w-]{1,63}(?:\.[\w-]{1,63}){1,6})")
_SEPARATORS = re.compile(r"[._+-]")
_WORD = re.compile(r"[a-z]{5,20}")
_LOGO_WORDS = re.compile(r"\b(?:logo|image|icon|banner|header)\b|ロゴ|[®™.|:-]")


def _where_in_text(text: str, match: NameMatch, quoted: int) -> Where:
    """First lines speaking as the brand, last lines signing as it, or a mere mention."""
    start, end = match.start, match.end
    if start >= quoted:
        return Where.TEXT
    speaks = speaks_japanese_as if match.ambiguous else speaks_as
    if start < OPENING_CHARS and speaks(text, start, end):
        return Where.BODY_OPENING
    if not match.ambiguous and start >= len(text) - SIGNATURE_CHARS and signs_as(text, start, end):
        return Where.SIGNATURE
    return Where.TEXT


def _name_clarity(name: str, author: Mailbox, match: NameMatch) -> Strength | None:
    """How clearly a display name speaks as the brand in it; None when it does not.

    An ambiguous name beside other words is a person or a topic ("Ann Bell"), unless
    those words are a company's. After "via" or in brackets stands an affiliation, unless
    a company's words stand beside it ("Support (Example)").
    """
    before, after = name[: match.start], name[match.end :]
    company = beside_a_name(before, after)
    if not (before + after).strip(_PUNCTUATION):
        return _alone(author.name) if match.ambiguous else Strength.STRONG
    if match.ambiguous:
        return Strength.MEDIUM if company else None
    affiliated = only_affiliated(before, after, author.domain)
    return Strength.WEAK if affiliated and not company else Strength.STRONG


def _alone(written: str) -> Strength:
    """An ambiguous name alone is nothing by itself (Tim, Bell): weak, unless more is said.

    Nobody is called by three capital letters.
    """
    letters = written.strip(_PUNCTUATION)
    return Strength.MEDIUM if len(letters) >= 3 and letters.isupper() else Strength.WEAK


_PUNCTUATION = " \"'<>()[]【】-|:,.!®™"


def _claim(match: NameMatch, where: Where, clarity: Strength, text: Folded, place: Place) -> Claim:
    start, end = text.span(match.start, match.end)
    return Claim(
        brand=match.brand,
        where=where,
        clarity=clarity,
        written=text.original[start:end],
        disguised=text.disguised(match.start, match.end),
        place=place,
    )


def _spoken(brand: Brand, where: Where, clarity: Strength, written: str, author: Mailbox) -> Claim:
    return Claim(
        brand=brand,
        where=where,
        clarity=clarity,
        written=written,
        place=author.place,
    )


def _in_host(found: Lookalike) -> Claim:
    sender = found.place.spot is Spot.HEADER
    return Claim(
        brand=found.brand,
        where=Where.SENDER_ADDRESS if sender else Where.LINK_HOST,
        clarity=Strength.WEAK,
        written=found.token,
        disguised=found.edit is Edit.SKELETON,
        misspelt=found.edit is Edit.MISSPELT,
        place=found.place,
    )
