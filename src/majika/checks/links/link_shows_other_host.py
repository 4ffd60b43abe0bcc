"""A link shows one host and leads to another.

Speaks when: the text of a link is itself an address, and the link leads to another owner;
medium when the address shown is the claimed brand's.
Why it matters: people trust the address they read, so fraud prints a bank's over its own link.
Innocent cases: newsletters and mail gateways that count or check clicks do it too.
Silent when: both hosts belong to one site, the text is no address, or the link goes through
a known delivery service.
References: RFC 3986; https://www.ipa.go.jp/security/anshin/
"""

from collections.abc import Iterator

from majika.brands.facts import Claims, Standing
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.message import host_in, same_site

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="A link shows {shown} but leads to {host}",
        ja="リンクの表示は {shown} ですが、行き先は {host} です",
    ),
    says=Text(
        en="A link shows {shown} but leads to {host}. What counts is where it leads.",
        ja="リンクには {shown} と書かれていますが、実際の行き先は {host} です。"
        "書かれている文字ではなく、行き先が本当の相手です。",
    ),
    see=see.LINK,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    for link, standing in claims.links:
        shown = host_in(link.shown) if "." in link.shown else None
        if shown is None or same_site(shown, link.host) or standing is Standing.SERVICE:
            continue
        brands = claims.brand is not None and claims.owners.get(shown) is not None
        yield check.finding(
            Strength.MEDIUM if brands and not claims.proven else Strength.WEAK,
            Evidence(link.place, link.host, expected=shown),
            shown=shown,
            host=link.host,
        )
        return
