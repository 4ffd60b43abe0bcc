"""Hosts and domains: who owns a name, and which host a text shows.

Names are split with the Public Suffix List (publicsuffix.org), its *private* section included:
`a.github.io` belongs to whoever opened it.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from importlib.util import find_spec
from ipaddress import ip_address
from pathlib import Path

import can_ada

from majika.findings import Host

RESERVED = frozenset({"test", "example", "invalid"})
"""Top-level names reserved for tests and documentation (RFC 6761): read like real ones."""

FILE_ENDINGS = frozenset({"zip", "mov", "md", "py", "sh"})
"""Top-level domains that are far more often the ending of a file name."""


@lru_cache(maxsize=16384)
def registrable(host: str) -> str:
    """The domain of whoever owns the page: one label more than the public suffix.

    The host itself when it is an IP address or a bare suffix; empty for an empty host.
    """
    if not host or is_ip(host):
        return host
    return ".".join(host.split(".")[-_suffix_length(host) - 1 :])


@lru_cache(maxsize=8192)
def public_suffix(host: str) -> str:
    """The part below which anyone can register (`co.jp`, `github.io`); empty for an IP address."""
    if not host or is_ip(host):
        return ""
    return ".".join(host.split(".")[-_suffix_length(host) :])


def has_known_suffix(host: str) -> bool:
    """True when the last label is a top-level domain that exists or is reserved (RFC 6761)."""
    last = display_host(host.rpartition(".")[2])
    return last in RESERVED or last in _rules()


def same_site(a: str, b: str) -> bool:
    """True when one owner stands behind both hosts. Never true for an empty host."""
    return bool(a and b) and registrable(a) == registrable(b)


PRIVATE_ENDINGS = frozenset("corp home internal intranet lan local localdomain private".split())
"""Endings that no public name has, only machines at home and in offices (RFC 6762, appendix G)."""


def is_ip(host: str) -> bool:
    """True for an IPv4 or IPv6 address, with or without square brackets."""
    if not (host[-1:].isdigit() or ":" in host):
        return False
    try:
        ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True


def normal_host(text: str) -> str:
    """A host as we compare it: lower case, `xn--` form, canonical IP address, no final dot.

    Never raises: what no browser would read as a host comes back in lower case as it stands.
    """
    text = text.strip()
    if _PLAIN_NAME.fullmatch(text):
        return text.lower()
    literal = text.strip("[]").removeprefix("IPv6:")  # RFC 5321, 4.1.3: address literal
    written = f"[{literal}]" if ":" in literal else literal
    parsed = parse_url(f"http://{written}/") if _ONE_HOST.fullmatch(written) else None
    return host_of(parsed) if parsed else text.lower().rstrip(".")


_PLAIN_NAME = re.compile(r"(?:(?!xn--)[A-Za-z0-9_-]+\.)*[A-Za-z][A-Za-z0-9-]*", re.ASCII)
_ONE_HOST = re.compile(r"[^\s/\\?#@:]+|\[[0-9a-fA-F:.]+\]")


def parse_url(url: str) -> can_ada.URL | None:
    """A URL as browsers read it (WHATWG); None when they cannot."""
    try:
        return can_ada.parse(url)
    except (ValueError, TypeError):  # TypeError: lone surrogates, which are no Unicode text
        return None


def host_of(url: can_ada.URL) -> Host:
    """The host of a parsed URL, without the brackets of IPv6 and without a final dot."""
    return Host(url.hostname.strip("[]").rstrip("."))


def display_host(host: str) -> str:
    """A host with its `xn--` labels decoded, for people to read. Not for comparing."""
    return ".".join(map(_display_label, host.split("."))) if "xn--" in host else host


def _display_label(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except UnicodeError:
        return label


@lru_cache(maxsize=4096)
def host_in(text: str) -> Host | None:
    """The host that a text visibly is, or starts with.

    `https://www.bank.test/x`, `www.bank.test` and `bank.test/login` show one. Words, prices,
    version numbers, file names and mail addresses show none.
    """
    shown = unicodedata.normalize("NFKC", text[:500]).strip(_AROUND)
    if match := _WITH_SCHEME.match(shown):
        return _host_of_url(f"http://{match[1]}")
    match = _BARE_NAME.match(shown)
    if not match or shown[match.end() : match.end() + 1] == "@":
        return None
    name = end_of_name(match[0])
    return None if _is_no_host(name, shown[len(name) :]) else Host(normal_host(name))


_AROUND = " \t\r\n\u200b\u200c\u200d\u2060\ufeff\u00ad<>()[]{}「」『』【】\"'“”‘’→▶►»›・•*:-"
_WITH_SCHEME = re.compile(r"https?:[/\\]+([^\s\"<>「」『』【】、。]+)", re.IGNORECASE)
_BARE_NAME = re.compile(r"\w[\w-]{0,62}(?:\.[\w-]{1,63}){1,10}")


def _host_of_url(url: str) -> Host | None:
    authority, slash, rest = url.removeprefix("http://").partition("/")
    parsed = parse_url(f"http://{end_of_name(authority)}{slash}{rest}")
    return host_of(parsed) if parsed else None


def end_of_name(name: str) -> str:
    """Cut off words that a language without spaces glues to a name: `bank.testをご覧`."""
    head, dot, last = name.rpartition(".")
    if not dot or last.isascii() or has_known_suffix(normal_host(name)):
        return name
    ascii_part = _ASCII_START.match(last)
    return f"{head}.{ascii_part[0]}" if ascii_part else name


_ASCII_START = re.compile(r"[A-Za-z0-9-]+(?::\d+)?")


def _is_no_host(name: str, rest: str) -> bool:
    """True for a dotted word that only looks like a host."""
    if is_ip(name):
        return False
    first, _, last = name.rpartition(".")
    ended_sentence = last.istitle() and last != "Com"  # "Click.Here"
    file = last.lower() in FILE_ENDINGS and "." not in first and not rest.startswith("/")
    return ended_sentence or file or not has_known_suffix(normal_host(name))


def _suffix_length(host: str) -> int:
    """Labels in the public suffix, by the algorithm at publicsuffix.org/list: longest rule wins."""
    rules = _rules()
    labels = display_host(host).split(".")  # the list writes names in Unicode
    for start in range(max(0, len(labels) - _LONGEST_RULE), len(labels)):
        name = ".".join(labels[start:])
        length = len(labels) - start
        if f"!{name}" in rules:
            return length - 1
        if f"*.{name}" in rules:
            return min(length + 1, len(labels))
        if name in rules:
            return length
    return 1


_LONGEST_RULE = 8
"""Labels of the longest rule, and some to spare."""


@cache
def _rules() -> frozenset[str]:
    """The rules of both sections of the list that `publicsuffixlist` ships.

    We read its file ourselves: the package takes 85 ms to start.
    """
    spec = find_spec("publicsuffixlist")
    if spec is None or spec.origin is None:
        raise ImportError("publicsuffixlist is not installed")
    source = Path(spec.origin).with_name("public_suffix_list.dat").read_bytes().decode("utf-8")
    return frozenset(re.findall(r"\n([^/\r\n][^\r\n]*)", source))  # all lines but comments
