"""What will be opened: which link of a mail, and what of it names the reader and goes first.

A link is often made for one reader: opening it as it stands tells its sender who looked. So the
reader's address in all its forms, and every opaque piece, is replaced by something of the same
shape that is nobody's (DESIGN 5.3). Where hardly anything else is left, the link is not opened.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from random import Random, SystemRandom
from string import ascii_lowercase, ascii_uppercase, digits, hexdigits
from urllib.parse import quote, unquote

import can_ada

from majika.brands import Catalog, Claims, Standing
from majika.brands.hosting import is_anyones_page
from majika.capture.facts import Removed
from majika.findings import Host, Place, Spot, Text, Url
from majika.masking import Audience, Mask, mask_for, mask_for_links, read_identity
from majika.masking.search import merged
from majika.message import Link, registrable
from majika.message.domains import has_known_suffix, host_of, is_ip, parse_url

NOBODY = "visitor@example.com"
"""Stands where the reader's address was. The domain is reserved: RFC 2606."""

LONGEST = 8_000
"""Characters of an address; browsers take more, servers mostly do not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A link, and what is to be opened instead of it."""

    asked: Url
    """As it stood in the mail."""

    url: Url
    """Without the reader. Empty when it is not opened."""

    host: Host
    removed: tuple[Removed, ...]
    place: Place
    refused: Text | None = None
    """Why it is not opened."""


NO_ADDRESS = Text(
    en="it is not the address of a web page",
    ja="ウェブページのアドレスではありません",
)
ONLY_A_TOKEN = Text(
    en="the link is one long code that may have been made for you alone, and opening it would tell "
    "the sender that you looked",
    ja="あなた専用かもしれない符号だけでできたリンクで、開くと、見たことが送り主に伝わるおそれが"
    "あります",
)
READER_IN_HOST = Text(
    en="the name of the server itself contains something that points to you, and opening the link "
    "would tell the sender that you looked",
    ja="サーバーの名前そのものに、あなたを指す文字が入っていて、開くと、見たことが送り主に伝わる"
    "おそれがあります",
)
NO_LINK = Text(
    en="there is no link to a web page",
    ja="ウェブページへのリンクがありません",
)
NO_SUCH_LINK = Text(
    en="the mail has no link with that number",
    ja="その番号のリンクは、メールにありません",
)
ALL_AT_HOME = Text(
    en="all links lead to the brand's own listed domains, and opening them would tell nothing",
    ja="リンクはすべてブランドの公式ドメインへのもので、開いても新しいことは分かりません",
)


class NoTargetError(Exception):
    """There is no link to open, for the reason in `why`."""

    def __init__(self, why: Text) -> None:
        super().__init__(why.en)
        self.why = why


def target_of_mail(
    claims: Claims,
    number: int | None = None,
    catalog: Catalog | None = None,
    words: Sequence[str] = (),
) -> Target:
    """The link of a mail that tells most; with `number`, the one at that index.

    Its reader goes out of it, and `words`. Raises `NoTargetError`.
    """
    mask = mask_for(claims.message, Audience.PUBLIC, words=words, claims=claims, catalog=catalog)
    catalog = catalog or Catalog.default()
    link = _chosen(claims, catalog) if number is None else _numbered(claims, number)
    return cleaned(link.url, mask, link.place)


def target_of_url(url: str, words: Sequence[str] = ()) -> Target:
    """An address that somebody typed. `words` of it are taken out, and opaque pieces."""
    bare = _BARE.match(url)
    if bare and (is_ip(bare[1]) or has_known_suffix(bare[1].lower())):
        url = f"http://{url}"
    return cleaned(url, mask_for_links(words), Place(Spot.PAGE))


def cleaned(url: str, mask: Mask, place: Place, random: Random | None = None) -> Target:
    """The link without the reader, or why it cannot be opened without them."""
    parsed = parse_url(url) if len(url) <= LONGEST else None
    if parsed is None or parsed.protocol not in ("http:", "https:"):
        return _refused(url, "", place, NO_ADDRESS)
    user = _take_userinfo(parsed)
    whole, host = parsed.href, host_of(parsed)
    path = len(whole) - len(parsed.pathname + parsed.search + parsed.hash)
    spans = merged((*mask.spans(whole), *_mailboxes(whole, path)))
    if any(start < path for start, _ in spans):
        return _refused(url, host, place, READER_IN_HOST)
    if _is_all_of_path(parsed.pathname, path, spans):
        return _refused(url, host, place, ONLY_A_TOKEN)
    removed = tuple(_removed(parsed, whole, spans, random or SystemRandom()))
    return Target(
        asked=Url(url),
        url=Url(_put(whole, spans, removed)),
        host=Host(host),
        removed=(*user, *removed),
        place=place,
    )


def _take_userinfo(parsed: can_ada.URL) -> tuple[Removed, ...]:
    """What stands before an `@` in the host part is for show: no page needs it."""
    was = ":".join(filter(None, (parsed.username, parsed.password)))
    parsed.username = parsed.password = ""
    return (Removed(was=f"{was}@", now="", where="user"),) if was else ()


def _refused(url: str, host: str, place: Place, why: Text) -> Target:
    return Target(
        asked=Url(url), url=Url(""), host=Host(host), removed=(), place=place, refused=why
    )


_BARE = re.compile(r"([\w-]+(?:\.[\w-]+)+)(?::\d+)?(?:[/?#]|$)")
"""An address as people type it, without a scheme. `mail.eml` is a file that is not there."""


# --- which link


_LEAVING = re.compile(
    r"unsubscri|opt.?out|preferences|abmelde|d[ée]s(?:inscri|abonn)|disiscri|de baja|descadastr|"
    r"配信(?:を|の)?(?:停止|解除|中止)|購読(?:を|の)?(?:停止|解除|中止)|メルマガ.{0,6}解除|登録解除|"
    r"メール設定",
    re.IGNORECASE,
)
"""Opening such a link may do something in its reader's name."""

_SAME_MAIL = re.compile(
    r"(?:view|see|open|read|ver|veder\w*)\b.{0,40}\bbrowser|im browser|(?:web|online).?version|"
    r"view online|ブラウザー?で(?:見|表示|開|読)|(?:web|ウェブ)版",
    re.IGNORECASE,
)
"""What is shown of a link to the mail itself, as a page."""

_NAMESPACES = frozenset({"w3.org", "xmlsoap.org", "openxmlformats.org"})
"""Such an address is a name in the source of a mail: nobody was to open it."""


def _chosen(claims: Claims, catalog: Catalog) -> Link:
    """The link that leads away from whom the mail claims to be, and most likely the lure."""
    links = [pair for pair in claims.links if registrable(pair[0].host) not in _NAMESPACES]
    if not links:
        raise NoTargetError(NO_LINK)
    away = [link for link, standing in links if standing not in _AT_HOME]
    if not away:
        raise NoTargetError(ALL_AT_HOME)
    readers_own = read_identity(claims.message, catalog).domains
    return min(away, key=lambda link: _beside_the_point(link, readers_own, catalog))


def _beside_the_point(link: Link, readers_own: Collection[str], catalog: Catalog) -> int:
    """How little a link tells; of equals the first is taken. Footers name other houses' pages,
    and the mailing list it came through."""
    if _LEAVING.search(link.shown[:500] + link.url[:LONGEST]):
        return 4
    if any(link.host == own or link.host.endswith(f".{own}") for own in readers_own):
        return 3
    if _SAME_MAIL.search(link.shown[:500]):
        return 2
    return int(catalog.listing(link.host) is not None and not is_anyones_page(link.host))


_AT_HOME = (Standing.OWN, Standing.INFRASTRUCTURE)


def _numbered(claims: Claims, number: int) -> Link:
    links = claims.message.links
    if not 0 <= number < len(links):
        raise NoTargetError(NO_SUCH_LINK)
    return links[number]


# --- the reader out of it


_MAILBOX = re.compile(r"[\w.+-]{1,64}(?:@|%(?:25)*40)[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}", re.ASCII)


def _mailboxes(whole: str, start: int) -> Iterator[tuple[int, int]]:
    """Every mailbox counts as the reader's: of a blind copy, the mail does not say whose it is."""
    return (match.span() for match in _MAILBOX.finditer(whole, start))


def _is_all_of_path(path: str, start: int, spans: Sequence[tuple[int, int]]) -> bool:
    """True when the path has something to remove and, without it, no word is left."""
    kept = list(path)
    for first, end in spans:
        for at in range(max(first - start, 0), min(end - start, len(path))):
            kept[at] = ""
    rest = "".join(kept)
    return len(rest) < len(path) and not re.search(r"[^\W\d_]{3}", _ENDING.sub("", unquote(rest)))


_ENDING = re.compile(r"\.[a-z]{2,5}\d?$", re.IGNORECASE)
"""`.php` says nothing about what is asked for."""


def _removed(
    parsed: can_ada.URL, whole: str, spans: Sequence[tuple[int, int]], random: Random
) -> Iterator[Removed]:
    fragment = len(whole) - len(parsed.hash)
    starts = ((fragment, "fragment"), (fragment - len(parsed.search), "query"))
    for first, end in spans:
        where = next((name for start, name in starts if first >= start), "path")
        was = whole[first:end]
        yield Removed(was=was, now=instead_of(was, random), where=where)


def _put(whole: str, spans: Sequence[tuple[int, int]], removed: Sequence[Removed]) -> str:
    parts: list[str] = []
    done = 0
    for (start, end), one in zip(spans, removed, strict=True):
        parts += whole[done:start], one.now
        done = end
    return "".join([*parts, whole[done:]])


def instead_of(was: str, random: Random) -> str:
    """Something of the same form that is nobody's: an address for an address, in the encoding it
    had; else characters of the same kinds by chance."""
    if "@" in was:
        return "".join(was.rpartition("=")[:2]) + NOBODY  # `email=hanako@…`, found as one
    if "@" in unquote(was):
        return quote(NOBODY, safe="")
    if "@" in unquote(unquote(was)):
        return quote(quote(NOBODY, safe=""), safe="")
    if "@" in _from_base64(was):
        return base64.b64encode(NOBODY.encode()).decode().rstrip("=")
    if "@" in _from_hex(was):
        return NOBODY.encode().hex()
    is_hex = set(was) <= set(hexdigits)
    return "".join(_another(sign, random, is_hex=is_hex) for sign in _SIGN.findall(was))


_SIGN = re.compile(r"%[0-9a-f]{2}|.", re.IGNORECASE | re.DOTALL)
"""A character, or one that is percent-encoded."""


def _another(sign: str, random: Random, *, is_hex: bool) -> str:
    if len(sign) == 3:
        return sign if _says_nothing(chr(int(sign[1:], 16))) else "%78"
    for kind in (digits, ascii_lowercase, ascii_uppercase):
        if sign in kind:
            return random.choice(kind[:6] if is_hex and kind is not digits else kind)
    return sign if sign.isascii() else "x"


def _says_nothing(sign: str) -> bool:
    return sign.isascii() and not sign.isalnum()


def _from_base64(text: str) -> str:
    padded = text.replace("-", "+").replace("_", "/") + "=" * (-len(text) % 4)
    try:
        return base64.b64decode(padded, validate=True).decode()
    except (binascii.Error, ValueError):
        return ""


def _from_hex(text: str) -> str:
    try:
        return bytes.fromhex(text).decode()
    except ValueError:
        return ""
