"""A link hides its destination behind a shortener.

Speaks when: a link's host is a public URL shortener; medium when a stranger claims a brand.
Why it matters: a short address shows nothing of where it leads. Companies link to their own
pages by name.
Innocent cases: newsletters and text messages shorten links to save room or count clicks.
Silent when: the host is the claimed brand's own and not open to the public.
References: list of shorteners with sources, `majika/data/url_shorteners.txt`.
"""

from collections.abc import Iterator

from majika.brands.facts import Claims, Standing
from majika.brands.hosting import hosting
from majika.checks import Check, Evidence, Finding, Strength, Text, see

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="A link hides where it leads (short address {host})",
        ja="短縮URL({host})で、行き先を隠しています",
    ),
    says=Text(
        en="A link goes through {host}, which makes short addresses. You cannot see where it "
        "leads before you are there.",
        ja="リンクが短縮URLサービス {host} を経由しています。開くまで本当の行き先がわかりません。",
    ),
    see=see.LINK,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    for link in claims.links_that(Standing.FOREIGN, Standing.PUBLIC):
        found = hosting(link.host, "shortener")
        if found is not None:
            yield check.finding(
                Strength.MEDIUM if claims.doubtful_sender else Strength.WEAK,
                Evidence(link.place, link.host),
                host=link.host,
            )
            return
