"""The mail is really the brand's, but a link leads to a stranger or to a page anyone can make.

Speaks when: the reader's server proved the brand's domain, and a web link leads to a host
that is neither the brand's nor a delivery service's, nor an app store or social network.
Why it matters: a broken-into account and a platform's "share with" button send mail that is
signed, and whose words and links are somebody else's. Signed says who sent it, not who wrote it.
Innocent cases: partners' pages, unlisted click counters, shared documents of a colleague.
Silent when: the sender is not proven, or all links lead to known places.
References: RFC 6376 section 8 (what a signature does not say).
"""

import re
from collections.abc import Iterator

from majika.brands.facts import Claims, Standing
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.message import Link

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="Really sent through {brand}, but a link leads to {host}",
        ja="「{brand}」から送られていますが、{host} へのリンクがあります",
    ),
    says=Text(
        en="{brand}'s domain signed the mail, but a link leads to {host}, which is not {brand}'s. "
        "Words and links in such mail can be another person's.",
        ja="「{brand}」の電子署名はありますが、リンク先の {host} は「{brand}」の"
        "ものではありません。本文やリンクは、ほかの人が書いたものかもしれません。",
    ),
    see=see.LINK,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    if claims.brand is None or not claims.proven:
        return
    public = claims.links_that(Standing.PUBLIC)
    for link in claims.links_that(Standing.FOREIGN, Standing.PUBLIC):
        if not _known(link) and not (link in public and _is_reserved(link)):
            yield check.finding(
                Strength.WEAK,
                Evidence(link.place, link.host),
                brand=claims.brand.name,
                host=link.host,
            )
            return


_PAGES = frozenset(
    "apps.apple.com play.google.com www.facebook.com facebook.com www.instagram.com instagram.com "
    "www.youtube.com youtube.com twitter.com x.com www.linkedin.com www.tiktok.com line.me".split()
)
"""App stores and social networks, where newsletters end."""


def _known(link: Link) -> bool:
    """True for a plain page of these, and for pages about one's own account.

    With a query the former may be a redirect, which belongs to a known company as well and has
    led from hijacked brand accounts to frauds.
    """
    plain = link.host in _PAGES and "?" not in link.url and "redir" not in link.url
    return plain or link.host in _ACCOUNTS


def _is_reserved(link: Link) -> bool:
    """True for a path that sites with users' pages keep to themselves: `/settings/security`."""
    return _RESERVED.match(link.url) is not None


_ACCOUNTS = frozenset(
    "accounts.google.com myaccount.google.com support.google.com policies.google.com "
    "account.live.com login.live.com support.twitter.com help.twitter.com support.x.com help.x.com "
    "support.github.com".split()
)
"""Hosts below a domain with users' pages or mailboxes where users have none."""

_RESERVED = re.compile(
    r"https://[^/?#]+/(?:i/flow/)?(?:settings|account|login|log-in|signin|security|forgot|password|"
    r"password_reset|preferences|help)(?![\w-])"
)
