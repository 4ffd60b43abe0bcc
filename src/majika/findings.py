"""What a check noticed, and where in the mail anyone can see it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Literal, TypeAlias

Language: TypeAlias = Literal["en", "ja"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One sentence in both languages, with the same `{names}` in each."""

    en: str
    ja: str

    def in_(self, language: Language) -> str:
        return self.ja if language == "ja" else self.en


class Host(str):
    """A host name somebody could open by accident; renderers show it defanged.

    Hosts and URLs keep this type from the parser to the renderer, so that no
    sentence can show a live link by oversight.
    """

    __slots__ = ()


class Url(str):
    """An address somebody could open by accident; renderers show it defanged."""

    __slots__ = ()


class Name(str):
    """A brand's name as it stands in the catalog, and as English readers know it.

    Also other values that come from our own data in two languages.
    """

    __slots__ = ("en",)
    en: str

    def __new__(cls, name: str, en: str = "") -> Name:
        """`en` is the same name where the brand has no other in Latin letters."""
        made = super().__new__(cls, name)
        made.en = en or name
        return made


class Strength(Enum):
    """How telling a sign is by itself."""

    REASSURING = "reassuring"
    WEAK = "weak"
    MEDIUM = "medium"
    STRONG = "strong"


class Spot(Enum):
    """The kinds of place a finding can point at."""

    HEADER = "header"
    """A header field, by its lower-case name."""

    TEXT = "text"
    """The text its reader sees (`Message.text`), by character span."""

    HIDDEN = "hidden"
    """Text the mail carries but hides (`Message.hidden_text`), by span."""

    LINK = "link"
    """A link, by its index in `Message.links`."""

    IMAGE = "image"
    """An image, by its index in `Message.images`."""

    FORM = "form"
    """A form, by its index in `Message.forms`."""

    ATTACHMENT = "attachment"
    """An attachment, by its index in `Message.attachments`."""

    PAGE = "page"
    """A page of the visit, by its index in `Capture.pages`."""


@dataclass(frozen=True, slots=True)
class Place:
    """A spot in the mail, or on a page behind a link of it.

    Written `header:from`, `header:received:2`, `text:12-20`, `link:0`, `page:0`.
    """

    spot: Spot
    name: str = ""
    """Header name in lower case; empty for everything else."""

    index: int = 0
    """Which one, counted from 0: the n-th header of that name, link, image …"""

    span: tuple[int, int] | None = None
    """Start and end in characters, within the text or the header's decoded value."""

    def __str__(self) -> str:
        if self.spot in (Spot.TEXT, Spot.HIDDEN):
            return f"{self.spot.value}:{'-'.join(map(str, self.span or (0, 0)))}"
        if self.spot is Spot.HEADER:
            return f"header:{self.name}" + (f":{self.index}" if self.index else "")
        return f"{self.spot.value}:{self.index}"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing seen, where it was seen, and what would be normal there."""

    place: Place
    value: str
    """Raw text of the mail: hostile until a renderer has escaped it."""

    expected: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing a check noticed. It cannot exist without evidence."""

    check: str
    """Name of the check: its module's last part."""

    strength: Strength
    evidence: tuple[Evidence, ...]
    values: Mapping[str, str] = field(default_factory=dict)
    """What the check's sentences put into their `{names}`: raw, hostile text."""

    def __post_init__(self) -> None:
        if not self.evidence:
            raise ValueError(f"{self.check}: a finding must point at the mail")
