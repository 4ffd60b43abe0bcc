"""Which style declarations hide text from its reader, and how text looks under them.

A reader of our own: tinycss2 takes 5 ms for a newsletter's style sheet, this a tenth of one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from functools import lru_cache
from operator import attrgetter
from typing import Literal, NamedTuple, TypeAlias

MAX_STYLE = 2_000
"""Characters of one list of declarations that are read."""


class Colour(NamedTuple):
    """Red, green and blue, 0 to 255."""

    red: int
    green: int
    blue: int

    def near(self, other: Colour) -> bool:
        """True when no reader can tell the two apart."""
        return (
            abs(self.red - other.red) <= 10
            and abs(self.green - other.green) <= 10
            and abs(self.blue - other.blue) <= 10
        )


_BLACK = Colour(0, 0, 0)
_WHITE = Colour(255, 255, 255)

Paint: TypeAlias = Colour | Literal["clear", "unknown"]
"""A colour, nothing at all (transparent), or something whose colour we do not know."""


@dataclass(frozen=True, slots=True, eq=False)
class Style:
    """The declarations that decide whether text is seen. None: not declared.

    Compared by identity, so that what follows from one can be remembered cheaply.
    """

    gone: bool | None = None
    """Nothing inside is seen, whatever it declares itself (`display:none`, height 0 …)."""

    invisible: bool | None = None
    """`visibility:hidden`; what is inside may declare itself visible again."""

    tiny: bool | None = None
    """Letters of two pixels or less; what is inside may declare another size."""

    ink: Paint | None = None
    ground: Paint | None = None
    preformatted: bool | None = None
    picture: str | None = None
    """Address of a background image."""

    small: bool | None = None
    """Two pixels or smaller in some direction."""

    def then(self, later: Style) -> Style:
        """Both together; where both declare something, the later wins."""
        if later is NOTHING:
            return self
        return later if self is NOTHING else _both(self, later)


@lru_cache(maxsize=4096)
def _both(first: Style, later: Style) -> Style:
    """Remembered: a newsletter puts the same two styles together for each of its cells."""
    declared = zip(_declared(first), _declared(later), strict=True)
    return Style(*(old if new is None else new for old, new in declared))


_declared = attrgetter(*(field.name for field in fields(Style)))
NOTHING = Style()


@dataclass(slots=True, eq=False)
class Look:
    """How text looks where it stands, as it comes from all elements around it.

    Few looks are met again and again: `under` gives the same object for the same look.
    """

    gone: bool = False
    invisible: bool = False
    tiny: bool = False
    ink: Paint = _BLACK
    ground: Paint = _WHITE
    preformatted: bool = False
    hidden: bool = field(init=False)
    """True when its reader cannot see text here."""

    def __post_init__(self) -> None:
        ink, ground = self.ink, self.ground
        covered = isinstance(ink, Colour) and isinstance(ground, Colour) and ink.near(ground)
        self.hidden = self.gone or self.invisible or self.tiny or covered or ink == "clear"

    def under(self, style: Style) -> Look:
        """The look inside an element with that style."""
        return self if style is NOTHING else _look_under(self, style)


_look = lru_cache(maxsize=1024)(Look)
BARE = Look()
"""How text looks outside of all elements."""


@lru_cache(maxsize=4096)
def _look_under(look: Look, style: Style) -> Look:
    return _look(
        look.gone or bool(style.gone),
        look.invisible if style.invisible is None else style.invisible,
        look.tiny if style.tiny is None else style.tiny,
        style.ink or look.ink,
        look.ground if style.ground is None or style.ground == "clear" else style.ground,
        look.preformatted if style.preformatted is None else style.preformatted,
    )


@lru_cache(maxsize=4096)
def read_style(declarations: str) -> Style:
    """Read a `style` attribute, or what stands between the braces of a rule."""
    if "/*" in declarations:
        declarations = COMMENT.sub("", declarations)
    found: dict[str, str] = {}
    for declaration in declarations.split(";"):
        name, _, value = declaration.partition(":")
        if (name := name.strip().lower()) in _PROPERTIES:
            found[name] = value.partition("!")[0].strip()
    if not found:
        return NOTHING
    ground = found.get("background") or found.get("background-image") or ""
    picture = _PICTURE.search(ground) if "(" in ground else None
    found = {name: value.lower() for name, value in found.items()}
    style = (
        _gone(found),
        found["visibility"] != "visible" if "visibility" in found else None,
        _tiny(found),
        _paint(found["color"]) if "color" in found else None,
        _ground(found),
        found["white-space"].startswith("pre") if "white-space" in found else None,
        picture[1] if picture else None,
        _below(found, _SIZES, 2) or None,
    )
    return NOTHING if style == _UNDECLARED else Style(*style)


_UNDECLARED = (None,) * 8
_SIZES = ("width", "height", "max-width", "max-height")
_MOVES = ("text-indent", "margin-left", "margin-top")
COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_PROPERTIES = frozenset(
    {
        *("display", "visibility", "opacity", "overflow", "overflow-x", "overflow-y"),
        *("width", "height", "max-width", "max-height", "clip"),
        *("position", "left", "top", "text-indent", "margin-left", "margin-top"),
        *("font", "font-size", "color", "white-space"),
        *("background", "background-color", "background-image"),
    }
)
_PICTURE = re.compile(r"url\(\s{0,9}[\"']?([^\"')]{1,2000})", re.IGNORECASE)

Declarations: TypeAlias = Mapping[str, str]


def _gone(found: Declarations) -> bool | None:
    display = found.get("display", "").strip()
    faint = "opacity" in found and _opacity(found["opacity"]) < 0.1
    if display == "none" or faint or _clipped(found) or _off_screen(found):
        return True
    return False if display else None


def _opacity(value: str) -> float:
    number = _NUMBER.match(value)
    return float(number[1]) * (0.01 if number[2] == "%" else 1) if number else 1.0


def _clipped(found: Declarations) -> bool:
    if "overflow" not in found and "overflow-x" not in found and "overflow-y" not in found:
        return found.get("clip", "").startswith("rect(0") and "absolute" in found.get(
            "position", ""
        )
    overflow = (found.get(name, "") for name in ("overflow", "overflow-x", "overflow-y"))
    return any("hidden" in value for value in overflow) and _below(found, _SIZES, 1)


def _off_screen(found: Declarations) -> bool:
    moved = found.get("position", "").startswith(("absolute", "fixed"))
    return _below(found, _MOVES, -500) or (moved and _below(found, ("left", "top"), -500))


def _below(found: Declarations, names: Iterable[str], pixels: float) -> bool:
    """True when one of the lengths is that small."""
    for name in names:
        if name in found and (length := _pixels(found[name])) is not None and length <= pixels:
            return True
    return False


def _tiny(found: Declarations) -> bool | None:
    if size := found.get("font-size"):
        pixels = _pixels(size, percent=0.16)
        return pixels <= 2 if pixels is not None else None if "inherit" in size else False
    if match := _SIZE_IN_FONT.search(found.get("font", "")):
        return (_pixels(match[0], percent=0.16) or 0) <= 2
    return None


_NUMBER = re.compile(r"\s*(-?\d{0,6}\.?\d{1,6})\s?([a-z%]*)")
_SIZE_IN_FONT = re.compile(r"(?<![\w#.-])(?:\d{0,5}\.?\d{1,5}(?:px|pt|em|rem|%)|0(?=[\s/]))")
_UNITS = {"": 1.0, "px": 1.0, "pt": 4 / 3, "em": 16.0, "rem": 16.0, "ex": 8.0}


@lru_cache(maxsize=1024)
def _pixels(value: str, percent: float = 1000.0) -> float | None:
    """A length in pixels; `percent` says how many pixels 1 % is (by default: enough)."""
    number = _NUMBER.match(value)
    if number is None:
        return None
    unit = percent if number[2] == "%" else _UNITS.get(number[2], 100.0)
    return float(number[1]) * unit


def _ground(found: Declarations) -> Paint | None:
    background = found.get("background", "")
    image = background + found.get("background-image", "")
    if "url(" in image or "gradient" in image:
        return "unknown"  # a picture, in front of any colour
    if "background-color" in found:
        return _paint(found["background-color"])
    if not background:
        return None
    match = _COLOUR.search(background)
    return _paint(match[0]) if match else "clear" if "none" in background else "unknown"


@lru_cache(maxsize=1024)
def _paint(value: str) -> Paint | None:
    """Read a colour in lower case; None when it says to take what is around."""
    value = value.strip()
    if value in _COLOUR_NAMES:
        return _COLOUR_NAMES[value]
    if value in ("inherit", "currentcolor", "initial", "unset", ""):
        return None
    if match := _HEX.fullmatch(value):
        digits = match[1] if len(match[1]) >= 6 else "".join(2 * digit for digit in match[1])
        return "clear" if digits[6:] == "00" else Colour(*bytes.fromhex(digits[:6]))
    if value.startswith("rgb"):
        return _rgb(value)
    return "unknown"


def _rgb(value: str) -> Paint:
    numbers = [float(n) for n in re.findall(r"\d{1,3}(?:\.\d{1,6})?|\.\d{1,6}", value)[:4]]
    if len(numbers) < 3 or "%" in value:
        return "unknown"
    alpha = numbers[3] if len(numbers) == 4 else 1.0
    if alpha < 0.9:
        return "clear" if alpha < 0.1 else "unknown"
    return Colour(*map(int, numbers[:3]))


_HEX = re.compile(r"#?([0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3})")
_COLOUR_NAMES: dict[str, Paint] = {
    "transparent": "clear",
    "white": Colour(255, 255, 255),
    "snow": Colour(255, 250, 250),
    "ivory": Colour(255, 255, 240),
    "ghostwhite": Colour(248, 248, 255),
    "floralwhite": Colour(255, 250, 240),
    "mintcream": Colour(245, 255, 250),
    "whitesmoke": Colour(245, 245, 245),
    "silver": Colour(192, 192, 192),
    "gray": Colour(128, 128, 128),
    "grey": Colour(128, 128, 128),
    "black": Colour(0, 0, 0),
    "red": Colour(255, 0, 0),
    "green": Colour(0, 128, 0),
    "blue": Colour(0, 0, 255),
    "navy": Colour(0, 0, 128),
    "yellow": Colour(255, 255, 0),
    "orange": Colour(255, 165, 0),
}
"""The names that mails use; any other name is a colour we do not know."""

_COLOUR = re.compile(rf"#[0-9a-f]{{3,8}}|rgba?\([^)]{{1,60}}\)|\b(?:{'|'.join(_COLOUR_NAMES)})\b")
