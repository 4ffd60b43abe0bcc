"""Takes off the wrappers that mail filters and click counters put around a link.

Only wrappers that name their target in the address can be taken off, and only known ones:
an unknown site's `?url=` may be anything. Nothing is fetched.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import islice
from string import ascii_lowercase, ascii_uppercase, digits
from urllib.parse import unquote

from majika.message.domains import host_of, parse_url

MAX_LAYERS = 3


def unwrap(url: str) -> tuple[str, str]:
    """The address inside known wrappers, and the host of the outermost one.

    An address without a wrapper comes back as it is, with an empty host.
    """
    wrapper = ""
    for _ in range(MAX_LAYERS):
        host, target = _open(url)
        if not target:
            break
        url, wrapper = target, wrapper or host
    return url, wrapper


def is_translator(host: str) -> bool:
    """True for a translator or compressor, which shows any page under its own name."""
    return host in _TRANSLATORS


def may_wrap(host: str) -> bool:
    """True for the host of a wrapper we know: hardly one address in fifty is worth opening."""
    return bool(_wrappers_at(host))


def _open(url: str) -> tuple[str, str]:
    """Host of the address and what it wraps; an empty target when it wraps nothing."""
    parsed = parse_url(url)
    if parsed is None or not parsed.protocol.startswith("http"):
        return "", ""
    host = host_of(parsed)
    rest = parsed.pathname + parsed.search + parsed.hash
    for path, unpack in _wrappers_at(host):
        if parsed.pathname.startswith(path):
            target = unpack(rest)
            if _ADDRESS.match(target):
                return host, target
    return host, ""


_ADDRESS = re.compile(r"https?:", re.IGNORECASE)

Unpack = Callable[[str], str]
"""From path, query and fragment of the wrapper to the address inside, or to an empty string."""


# Their patterns are compiled when first needed: all thirty take longer than a whole mail.


def _query(*names: str) -> Unpack:
    """The address stands percent-encoded in one of these parameters."""
    pattern = rf"[?&](?:{'|'.join(names)})=([^&#]+)"

    def unpack(rest: str) -> str:
        match = re.search(pattern, rest)
        return unquote(match[1]) if match else ""

    return unpack


def _bare_query(name: str) -> Unpack:
    """The same, where the address may lack its scheme."""
    inside = _query(name)

    def unpack(rest: str) -> str:
        target = inside(rest)
        return target if not target or _ADDRESS.match(target) else f"https://{target}"

    return unpack


def _query_base64(name: str, prefix: str = "") -> Unpack:
    """The address stands in a parameter in base64, after a fixed prefix."""
    pattern = rf"[?&]{name}={prefix}([^&#]+)"

    def unpack(rest: str) -> str:
        match = re.search(pattern, rest)
        return _base64(unquote(match[1])) if match else ""

    return unpack


def _in_path(prefix: str, scheme: str = "") -> Unpack:
    """The address stands percent-encoded in the path, between a prefix and the next slash."""
    pattern = rf"{prefix}([^/?#]+)"

    def unpack(rest: str) -> str:
        match = re.match(pattern, rest)
        return scheme + unquote(match[1]) if match else ""

    return unpack


def _base64(text: str) -> str:
    """Decode base64 of either alphabet, with or without padding; empty when damaged."""
    plain = text.replace("-", "+").replace("_", "/").rstrip("=")
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4)).decode("utf-8")
    except (binascii.Error, ValueError):
        return ""


def _amp(rest: str) -> str:
    """Google's copy of a page: `/amp/s/host/path` is https, `/amp/host/path` http."""
    path = rest.removeprefix("/amp/")
    return f"https://{path[2:]}" if path.startswith("s/") else f"http://{path}"


def _proofpoint_2(rest: str) -> str:
    """`-` stands for `%`, `_` for `/`."""
    match = re.search(r"[?&]u=([^&#]+)", rest)
    return unquote(match[1].replace("-", "%").replace("_", "/")) if match else ""


def _proofpoint_3(rest: str) -> str:
    """`/v3/__URL__;BASE64!!…`: each `*` of the URL is one character of the base64 text.

    `**X` is a run of them, X giving its length (A is 2). Slashes of the scheme may be merged.
    """
    url, _, tail = rest.partition("/__")[2].partition("__;")
    replaced = iter(_base64(tail.partition("!")[0]))
    url = _STARS.sub(lambda match: _next_characters(match, replaced), unquote(url))
    return re.sub(r"^(https?:)/(?!/)", r"\1//", url)


_STARS = re.compile(r"\*(?:\*(.))?")
_RUN_LENGTHS = ascii_uppercase + ascii_lowercase + digits + "-_"


def _next_characters(match: re.Match[str], replaced: Iterator[str]) -> str:
    length = _RUN_LENGTHS.find(match[1]) + 2 if match[1] else 1
    return "".join(islice(replaced, length))


def _mandrill(rest: str) -> str:
    """`p=` is base64 of JSON, whose `p` is JSON again, whose `url` is the address."""
    try:
        outer = json.loads(_query_base64("p")(rest))
        return str(json.loads(outer["p"])["url"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return ""


_TRANSLATORS: dict[str, tuple[tuple[str, Unpack], ...]] = {
    "translate.google.com": (("/translate", _bare_query("u")), ("/website", _bare_query("u"))),
    "googleweblight.com": (("/", _bare_query("u")),),
    "translate.yandex.com": (("/translate", _bare_query("url")),),
    "translatetheweb.com": (("/", _bare_query("a")),),
}

_WRAPPERS: dict[str, tuple[tuple[str, Unpack], ...]] = {
    **_TRANSLATORS,
    # Filters of mail systems
    "safelinks.protection.outlook.com": (("/", _query("url")),),
    "safelinks.protection.office365.us": (("/", _query("url")),),
    "statics.teams.cdn.office.net": (("/evergreen-assets/safelinks/", _query("url")),),
    "urldefense.proofpoint.com": (
        ("/v1/", _query("u")),
        ("/v2/", _proofpoint_2),
        ("/v3/", _proofpoint_3),
    ),
    "urldefense.com": (("/v2/", _proofpoint_2), ("/v3/", _proofpoint_3)),
    "urldefense.us": (("/v2/", _proofpoint_2), ("/v3/", _proofpoint_3)),
    "linkprotect.cudasvc.com": (("/url", _query("a")),),
    "secure-web.cisco.com": (("/", _in_path("/[^/]+/")),),
    "trendmicro.com": (("/wis/clicktime/", _query("url")),),
    "protection.sophos.com": (("/", _query_base64("u")),),
    "protect.fireeye.com": (("/", _query("u")),),
    "protect2.fireeye.com": (("/", _query("u")),),
    "clicktime.symantec.com": (("/", _query("u")),),
    "clicktime.cloud.postoffice.net": (("/", _query("U")),),
    "urlsand.esvalabs.com": (("/", _query("u")),),
    "link.edgepilot.com": (("/s/", _query("u")),),
    # Search engines and networks
    "google": (("/url", _query("q", "url")), ("/amp/", _amp)),
    "googleadservices.com": (("/pagead/aclk", _query("adurl")),),
    "adclick.g.doubleclick.net": (("/", _query("adurl")),),
    "bing.com": (("/ck/a", _query_base64("u", "a1")),),
    "r.search.yahoo.com": (("/", _in_path(r"/(?:[^?#]{0,500}/)?RU=")),),
    "duckduckgo.com": (("/l/", _query("uddg")),),
    "l.facebook.com": (("/l.php", _query("u")),),
    "lm.facebook.com": (("/l.php", _query("u")),),
    "l.instagram.com": (("/", _query("u")),),
    "linkedin.com": (("/redir/", _query("url")), ("/safety/go", _query("url"))),
    "youtube.com": (("/redirect", _query("q")),),
    "steamcommunity.com": (("/linkfilter", _query("u", "url")),),
    "vk.com": (("/away.php", _query("to")),),
    "slack-redir.net": (("/link", _query("url")),),
    "t.umblr.com": (("/redirect", _query("z")),),
    "twitter.com": (("/i/redirect", _query("url")),),
    "x.com": (("/i/redirect", _query("url")),),
    "t.co": (("/redirect", _query("url")),),
    # Click counters that name their target
    "awstrack.me": (("/L0/", _in_path("/L0/")),),
    "click.pstmrk.it": (
        ("/3s/", _in_path("/3s/", "https://")),
        ("/3/", _in_path("/3/", "http://")),
    ),
    "mandrillapp.com": (("/track/click/", _mandrill),),
}
"""Wrappers by host (subdomains too), each with the start of its path."""

_GOOGLE = re.compile(r"(?:www\.)?google\.(?:com|[a-z]{2}|com?\.[a-z]{2})")


@lru_cache(maxsize=4096)
def _wrappers_at(host: str) -> tuple[tuple[str, Unpack], ...]:
    if _GOOGLE.fullmatch(host):
        return _WRAPPERS["google"]
    while "." in host:
        if host in _WRAPPERS:
            return _WRAPPERS[host]
        host = host.partition(".")[2]
    return ()
