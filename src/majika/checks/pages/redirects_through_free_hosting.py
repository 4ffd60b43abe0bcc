"""The way to the page leads through a free page or a short address, or ends on one.

Speaks when: an address on the way to a stranger's page is on free hosting or a shortener, weak, or
medium when the mail claims a brand; or a page that speaks as a brand stands on free hosting itself.
Why it matters: on the way, the true address stays hidden from mail filters and from the reader.
Innocent cases: people who count clicks with a public shortener.
Silent when: the way ends at the brand or at a known company, the short address is the brand's own,
or the way is direct.
References: list of suffixes with sources, `majika/data/free_hosting.txt`, `url_shorteners.txt`.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from majika.brands.hosting import hosting
from majika.capture.facts import Capture, Hop, How
from majika.checks import Check, Evidence, Finding, Host, Place, Spot, Strength, Text, see
from majika.checks.visited import is_strangers
from majika.message import same_site

check = Check(
    __name__,
    over=Capture,
    title=Text(
        en="The way to the page leads over {host}, where anyone can put a page",
        ja="リンクの道筋に、誰でも使える {host} があります",
    ),
    says=Text(
        en="The way to {page} leads over {host}. There anyone can put a page or a short address "
        "without showing who they are. A company's mail leads straight to its own site.",
        ja="{page} までの道筋に {host} があります。身元を示さずに、"
        "誰でもページや短縮URLを作れるところです。企業のメールなら、自分のサイトへ直接つながります。",
    ),
    see=see.VISIT,
)


@check.look
def look(capture: Capture) -> Iterator[Finding]:
    page = capture.page
    if page is None or not is_strangers(page):
        return
    way = list(takewhile(lambda hop: hop.how is not How.FORM, capture.hops))
    over = _shared(way[:-1], capture, page.host)
    posing = page.brand is not None
    if over is None and posing and hosting(page.host, "free_site", "free_file"):
        over = page.host
    if over is not None:
        yield check.finding(
            Strength.MEDIUM if posing or capture.brand is not None else Strength.WEAK,
            Evidence(capture.place if over != page.host else Place(Spot.PAGE), over),
            host=over,
            page=page.host,
        )


def _shared(way: Sequence[Hop], capture: Capture, last: Host) -> Host | None:
    """The first host on the way where anyone can put a page; a brand's own shortener is none."""
    for hop in way:
        found = hosting(hop.host, "shortener", "free_site", "free_file")
        if found is not None and not found.brand_id and not same_site(hop.host, last):
            return hop.host
    return None
