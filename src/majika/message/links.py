"""Where links lead, as browsers read them, and the links that mail programs make of plain text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from string import ascii_letters, digits
from typing import NamedTuple
from urllib.parse import unquote

from can_ada import URL

from majika.findings import Host, Place, Spot, Url
from majika.message.domains import (
    end_of_name,
    has_known_suffix,
    host_in,
    host_of,
    normal_host,
    parse_url,
)
from majika.message.facts import Defect, Link
from majika.message.reading import MAX_SOURCE, MAX_URL, Reading
from majika.message.wrappers import may_wrap, unwrap
from majika.message.writer import CONTEXT

MAX_LINKS = 2_000


def read_plain(text: str, *, hosts: bool = False) -> Reading:
    """Read a plain text body: its links are those that mail programs make clickable.

    `hosts`: those of phones, which take a bare host for a link, too.
    """
    defects = (Defect.TOO_LONG,) if len(text) > MAX_SOURCE else ()
    text = text[:MAX_SOURCE].replace("\r\n", "\n").replace("\r", "\n")
    links, more = number_links(draft_bare(text, mail=True, hosts=hosts))
    return Reading(text=text, links=links, defects=defects + more)


class Address(NamedTuple):
    """Where a link leads. Fields as in `Link`."""

    url: Url
    scheme: str
    host: Host
    wrapper: str
    userinfo: str


def read_address(written: str, base: str = "") -> Address:
    """Read an address of a mail as browsers do (WHATWG URL), wrappers taken off.

    An address that leads nowhere (relative without a base, or broken) has an empty host.
    """
    parsed = parse_url(written) or parse_url(_completed(written.strip(), base))
    if parsed is None:
        scheme = _SCHEME.match(written)
        return Address(Url(written[:MAX_URL]), scheme[1].lower() if scheme else "", Host(), "", "")
    host, wrapper = _web_host(parsed), ""
    if may_wrap(host):
        target, wrapper = unwrap(parsed.href)
        if wrapper and (inner := parse_url(target)):
            parsed, host = inner, _web_host(inner)
    return Address(
        Url(parsed.href[:MAX_URL]),
        parsed.protocol[:-1],
        host,
        wrapper,
        _userinfo(parsed) if parsed.has_credentials() else "",
    )


def _web_host(parsed: URL) -> Host:
    return host_of(parsed) if parsed.protocol in _WEB else Host()


def _userinfo(parsed: URL) -> str:
    return unquote(f"{parsed.username}:{parsed.password}".removesuffix(":"))


_SCHEME = re.compile(r"\s*([a-z][a-z0-9+.-]{0,30}):", re.IGNORECASE)
_WEB = frozenset({"http:", "https:", "ftp:", "file:", "ws:", "wss:"})


def _completed(written: str, base: str) -> str:
    """A relative address made absolute; mail programs also add `http://` before a bare host."""
    if base and (root := parse_url(base)):
        try:
            return str(root + written)
        except (ValueError, TypeError):
            return ""
    if written.startswith("//"):
        return f"https:{written}"
    return f"http://{written}" if _SCHEME.match(written) is None and host_in(written) else ""


class Draft(NamedTuple):
    """A link found, before all of them are put in order and numbered."""

    written: str
    shown: str
    span: tuple[int, int]
    context: str
    image: bool = False


def number_links(
    drafts: Iterable[Draft], base: str = ""
) -> tuple[tuple[Link, ...], tuple[Defect, ...]]:
    """Links in order of their position in the text, and whether there were too many."""
    ordered = in_order(drafts)
    links = tuple(_link(draft, index, base) for index, draft in enumerate(ordered[:MAX_LINKS]))
    return links, (Defect.TOO_MANY_LINKS,) if len(ordered) > MAX_LINKS else ()


def in_order(drafts: Iterable[Draft]) -> list[Draft]:
    """By position in the text: a link's place in this list is its number in the mail."""
    return sorted(drafts, key=lambda draft: draft.span[0])


def _link(draft: Draft, index: int, base: str) -> Link:
    url, scheme, host, wrapper, userinfo = read_address(draft.written, base)
    return Link(
        shown=draft.shown,
        url=url,
        written=draft.written[:MAX_URL],
        scheme=scheme,
        host=host,
        wrapper=wrapper,
        userinfo=userinfo,
        image=draft.image,
        context=draft.context,
        place=Place(Spot.LINK, index=index, span=draft.span),
    )


def draft_bare(text: str, *, mail: bool = False, hosts: bool = False) -> Iterator[Draft]:
    """The addresses that mail programs make clickable; with `mail`, mail addresses too.

    `hosts`: bare hosts without a path as well, which phones make clickable.
    """
    end = 0
    for start, stop, written in sorted(_find(text, mail, hosts)):
        if start >= end:
            yield Draft(
                written=written,
                shown=text[start:stop],
                span=(start, stop),
                context=" ".join(text[max(0, start - CONTEXT) : start].split()),
            )
            end = stop


Found = tuple[int, int, str]
"""Start and end in the text, and the address to follow."""


def _find(text: str, mail: bool, hosts: bool) -> Iterator[Found]:
    """All addresses, overlapping ones too. The cheap tests spare most texts the slow search."""
    if "://" in text or "ww." in text or "WW." in text:
        yield from islice(_find_web(text), MAX_LINKS + 1)
    if "/" in text:
        yield from islice(_find_bare(text), MAX_LINKS + 1)
    if mail and "@" in text:
        yield from islice(_find_mail(text), MAX_LINKS + 1)
    if hosts:
        yield from islice(_find_hosts(text), MAX_LINKS + 1)


_WEB_START = re.compile(
    # Begins with one set of characters, which `re` looks for four times faster than for a choice.
    r"[hHwW](?:(?<=[hH])[tT][tT][pP][sS]?://|(?<=[wW])(?<![\w@./-][wW])[wW][wW]\.(?=\w))"
)
_ENDS = r"\s\x00-\x1f\x7f<>\"`^{}|\\「」『』【】〔〕《》〈〉、。，．！？：；（）［］｛｝＜＞・…“”‘’"
_WEB_REST = re.compile(rf"[^/?#{_ENDS}]{{1,500}}(?:[/?#][!-;=?-~]{{0,4000}})?")
"""A host in any script, then a path in ASCII: Japanese after a path is the sentence going on."""


def _find_web(text: str) -> Iterator[Found]:
    position = 0
    while start := _WEB_START.search(text, position):
        rest = _WEB_REST.match(text, start.end())
        position = rest.end() if rest else start.end()
        if not rest:
            continue
        url = _without_tail(start[0] + _without_prose(rest[0]))
        scheme = "" if "://" in start[0] else "http://"
        if scheme and "." not in url.partition("/")[0][4:]:
            continue
        yield start.start(), start.start() + len(url), scheme + url


def _without_prose(rest: str) -> str:
    """Cut off a sentence that goes on right behind a host."""
    host = _HOST.match(rest)
    name = end_of_name(host[0]) if host else rest
    return rest if host is None or name == host[0] else name


_HOST = re.compile(r"[^/?#]+")


def _without_tail(url: str) -> str:
    """Cut off punctuation of the sentence around an address."""
    cut = url.rstrip(_TAIL)
    while cut.endswith((")", "]")) and cut.count(cut[-1]) > cut.count(_OPENING[cut[-1]]):
        cut = cut[:-1].rstrip(_TAIL)
    return cut


_TAIL = ".,;:!?'*_~"
_OPENING = {")": "(", "]": "["}


_BARE_END = re.compile(r"\.([A-Za-z]{2,24})/(?![/\s])")
_NAME_BEFORE = re.compile(r"(?<![\w.@/:%=&?#-])[A-Za-z0-9][A-Za-z0-9.-]{0,200}\Z")
_NAME_SIGNS = f"{ascii_letters}{digits}.-"
_PATH = re.compile(r"[!-;=?-~]{0,4000}")


def _find_bare(text: str) -> Iterator[Found]:
    """Hosts without a scheme: only with a path and a top-level domain that exists."""
    position = 0
    while end := _BARE_END.search(text, position):
        position = end.end()
        if not has_known_suffix(end[1].lower()):
            continue
        before = text[max(0, end.start() - 200) : end.start()]
        # Only where the last run of such signs begins: all 200 characters took 10 µs to try.
        name = _NAME_BEFORE.search(before, len(before.rstrip(_NAME_SIGNS)))
        if name is None or ".." in name[0]:
            continue
        path = _PATH.match(text, end.end())
        url = _without_tail(name[0] + end[0] + (path[0] if path else ""))
        start = end.start() - len(name[0])
        position = max(position, start + len(url))
        yield start, start + len(url), f"http://{url}"


_MAIL_DOMAIN = re.compile(r"@((?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24})(?![\w@-])")
_LOCAL_BEFORE = re.compile(r"(?:mailto:)?([\w.+%'-]{1,64})\Z", re.ASCII)


def _find_mail(text: str) -> Iterator[Found]:
    for match in _MAIL_DOMAIN.finditer(text):
        local = _LOCAL_BEFORE.search(text[max(0, match.start() - 71) : match.start()])
        if local and has_known_suffix(normal_host(match[1])):
            start = match.start() - len(local[0])
            yield start, match.end(), f"mailto:{local[1]}@{match[1]}"


_HOSTS = re.compile(
    r"(?<![\w@./:%=&?#~-])((?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,6}"
    r"(?:[a-z]{2,24}|[A-Z]{2,24}))(?![\w@/-]|\.[\w-])",
    re.ASCII,
)


def _find_hosts(text: str) -> Iterator[Found]:
    """Hosts alone, by a top-level domain that exists; `thanks.Bye` is the end of a sentence."""
    for match in _HOSTS.finditer(text):
        if has_known_suffix(normal_host(match[1])):
            yield *match.span(), f"http://{match[1]}"
