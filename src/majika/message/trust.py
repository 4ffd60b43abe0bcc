"""Which authentication results the reader's own server wrote. A wrong *yes* is the worst
error majika can make, so every doubt is a *no*.

A sender can put any header into a mail, also `Authentication-Results: <the reader's
server>; dkim=pass`. But every server adds its `Received` above what it was given: the
forgery stands below the first `Received` of the true receiver. Results count when

(a) the user named that server (`trusted_authserv`): its topmost results, with only `Received`
    of the same house above them;
(b) they stand above every `Received`, and there is one; or
(c) every `Received` above them was written by one provider that always writes its own results,
    at a place we know (`PROVIDERS`), and they carry that provider's name.

In any case only the topmost results count, up to the next `Received`.
ARC results are the word of servers on the way and never count.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import NamedTuple

from majika.message.auth_results import Statement
from majika.message.domains import same_site
from majika.message.facts import Hop


class Provider(NamedTuple):
    """A mail service whose results stand at a known place in its own headers."""

    name: str
    hosts: tuple[str, ...]
    """Domains its `Received` headers name after `by`."""

    authservs: tuple[str, ...]
    """Its authserv-ids end in these; an empty one stands for none at all."""

    border: str = ""
    """Its results stand directly *below* the `Received` of this host, which took the mail in."""

    silent_with: str = ""
    """A header of its own on mail it did not check itself."""

    inside: tuple[str, ...] = ()
    """Its results stand *above* the `Received` that took the mail in: the hop over them came
    from one of these address ranges of its own. Ignored when it has a `border`."""


PROVIDERS = (
    # One header with everything, below the hop `by mx.google.com`; above that only hops
    # inside Google, which name themselves by the 6to4 form of their 10.x.x.x. Mail fetched
    # from another server by POP3 it does not check.
    Provider(
        "Google",
        ("google.com",),
        ("mx.google.com",),
        border="mx.google.com",
        silent_with="x-gmail-fetch-info",
    ),
    # `spf=…; dkim=…; dmarc=…; compauth=…`, nameless, after one to four inner hops.
    Provider(
        "Microsoft",
        ("outlook.com", "office365.com", "exchangelabs.com"),
        ("", "protection.outlook.com"),
        inside=("2603:10", "2a01:111:", "10.", "::1"),
    ),
    # One header for each method: bimi., arc., dmarc., dkim-verifier., spf.icloud.com.
    Provider(
        "Apple",
        ("icloud.com", "apple.com", "me.com", "mac.com"),
        ("icloud.com", "apple.com"),
        inside=("17.", "10."),
    ),
)
_INSIDE_GOOGLE = re.compile(r"2002:a[0-9a-f]{2}:")


class Stated(NamedTuple):
    """A statement, and how many `Received` headers stand above it."""

    statement: Statement
    above: int
    header: str
    """Name of the header it is written in."""

    @property
    def en_route(self) -> bool:
        """Written by a server on the way, which signs it for the next one (RFC 8617)."""
        return self.header.startswith("arc-")

    @property
    def spf_header(self) -> bool:
        """A `Received-SPF`: one more beside the results, and easy to forge under their name."""
        return self.header == "received-spf"


def trusted_statements(
    stated: Sequence[Stated],
    hops: Sequence[Hop],
    names: Collection[str],
    trusted_authserv: frozenset[str],
) -> list[bool]:
    """For each statement, in the order of the headers: did the reader's own server write it?

    `names` are the names of all headers in the mail.
    """
    if not stated:
        return []
    top = stated[0].above
    run = [one for one in stated if one.above == top]
    by_place = _by_place(run, hops, top, names)
    configured = _configured(stated, hops, trusted_authserv)
    return [
        any(one is good for good in by_place) or any(one is good for good in configured)
        for one in stated
    ]


def _configured(
    stated: Sequence[Stated], hops: Sequence[Hop], names: frozenset[str]
) -> list[Stated]:
    """Rule (a): of each named server its topmost results, up to the next `Received`.

    Every `Received` above them must be of the reader's own house (a named server's domain, or
    a name without one): below a stranger's, the stranger may have written the results, too.
    """
    found: dict[str, int] = {}
    own = 0
    while own < len(hops) and _of_the_house(hops[own], names):
        own += 1
    return [
        one
        for one in stated
        if (name := one.statement.authserv) in names
        and not one.spf_header
        and one.above <= own
        and one.above == found.setdefault(name, one.above)
    ]


def _of_the_house(hop: Hop, names: frozenset[str]) -> bool:
    return "." not in hop.by or any(same_site(hop.by, name) for name in names)


def _by_place(
    run: list[Stated], hops: Sequence[Hop], top: int, names: Collection[str]
) -> list[Stated]:
    """Rules (b) and (c), for the topmost results."""
    if top == 0:
        return run if hops else []
    if top > len(hops):  # more hops than we read: nobody can say who wrote these
        return []
    provider = next(
        (one for one in PROVIDERS if all(_written_by(one, hop) for hop in hops[:top])), None
    )
    if provider is None or provider.silent_with in names:
        return []
    own = [one for one in run if _under(one.statement.authserv, provider.authservs)]
    border = hops[top - 1]
    if provider.border:
        # One header only: what the sender wrote comes directly below it, in the same run.
        results = next((one for one in run if not one.spf_header), None)
        return [one for one in own if one is results and border.by == provider.border]
    below = top < len(hops) and _written_by(provider, hops[top])
    return own if below and border.ip.startswith(provider.inside) else []


def _written_by(provider: Provider, hop: Hop) -> bool:
    if provider.border and _INSIDE_GOOGLE.match(hop.by):
        return True
    return bool(hop.by) and _under(hop.by, provider.hosts)


def _under(host: str, domains: tuple[str, ...]) -> bool:
    return any(
        host == domain or (bool(domain) and host.endswith("." + domain)) for domain in domains
    )
