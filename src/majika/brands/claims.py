"""Who a mail says it is: the brand it speaks as, and how its hosts stand to that brand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import islice

from majika.brands.catalog import Catalog
from majika.brands.facts import Brand, Claim, Claims, Confidence, Lookalike, Standing, Where
from majika.brands.hosting import hosting
from majika.brands.lookalikes import Lookalikes
from majika.brands.names import Names
from majika.brands.naming import Naming
from majika.brands.pretexts import read_pretexts
from majika.brands.proof import disproof_of, proof_of
from majika.findings import Host, Place, Strength
from majika.message.domains import host_in
from majika.message.facts import Link, Message, MessageKind
from majika.message.list_footer import links_of_sender
from majika.text import fold

READ_CHARS = 40_000
"""Characters of the text in which brands and phrases are looked for."""

MOST_CLAIMS = 60
MOST_HOSTS = 100

WEIGHT = {Strength.STRONG: 3.0, Strength.MEDIUM: 1.5, Strength.WEAK: 0.5}
"""How much one place speaks for a brand when a mail names several."""

CLEAR = 1.5
"""A mail speaks as a brand from here on: one medium place, or three weak ones."""


def read_claims(message: Message, catalog: Catalog) -> Claims:
    """Find out whom the mail says it is from, against one catalog. Pure and total."""
    subject, text = fold(message.subject), fold(message.text[:READ_CHARS])
    naming = _naming(catalog)
    author = message.author
    name, domain = (fold(author.name), author.domain) if author else (fold(""), "")
    hosts = _hosts(message)
    lookalikes = tuple(_lookalikes(hosts, naming))
    claims = list(islice(naming.claims(message, subject, text, lookalikes), MOST_CLAIMS))
    brand = _spoken_for(claims, message)
    return Claims(
        message=message,
        claims=tuple(sorted(claims, key=lambda claim: -WEIGHT[claim.clarity])),
        brand=brand,
        sender=_sender_standing(message, brand, catalog),
        sender_brand=_listed_owner(domain, catalog),
        sender_confidence=_confidence(domain, catalog),
        links=tuple(_standings(links_of_sender(message), brand, catalog)),
        lookalikes=lookalikes,
        pretexts=read_pretexts(name, subject, text),
        proof=proof_of(message),
        disproof=disproof_of(message),
        owners=_owners(message, hosts, catalog),
    )


def _spoken_for(claims: Iterable[Claim], message: Message) -> Brand | None:
    """The brand with the clearest claims. A delivery report speaks for nobody."""
    loudest: dict[str, dict[Where, float]] = defaultdict(dict)
    brands: dict[str, Brand] = {}
    for claim in claims:
        if claim.where is not Where.TEXT:
            places = loudest[claim.brand.id]
            places[claim.where] = max(places.get(claim.where, 0.0), WEIGHT[claim.clarity])
            brands[claim.brand.id] = claim.brand
    for places in loudest.values():
        if places.get(Where.DISPLAY_NAME) == WEIGHT[Strength.WEAK] and len(places) > 1:
            places[Where.DISPLAY_NAME] = WEIGHT[Strength.MEDIUM]  # a second fact bears it out
    best = max(loudest, key=lambda id_: _loudness(loudest[id_]), default=None)
    if best is None or message.report or sum(loudest[best].values()) < CLEAR:
        return None
    return brands[best]


_ORDER = {where: -number for number, where in enumerate(Where)}


def _loudness(places: dict[Where, float]) -> tuple[float, int]:
    """Sum first; a tie goes to the louder place: a display name is read before a signature."""
    return sum(places.values()), max(_ORDER[where] for where in places)


def _sender_standing(message: Message, brand: Brand | None, catalog: Catalog) -> Standing:
    """How the From domain stands to the brand.

    Mailbox and free-site providers relay for others, but who writes from there is anybody.
    Mailbox providers keep role names (RFC 2142) to themselves: `support@` at the provider
    itself is no mailbox of the public, though no proof either.
    """
    author = message.author
    if message.kind is MessageKind.TEXT:
        return Standing.UNSEEN
    standing = catalog.standing(author.domain if author else "", brand, seen_as="sender")
    if standing is Standing.PUBLIC and author and author.local.lower() in _ROLES:
        return Standing.KIN
    if standing is Standing.OWN and author and _is_customers(author.domain, brand):
        return Standing.SERVICE
    if standing is Standing.SERVICE and author and hosting(author.domain, "free_mail", "free_site"):
        return Standing.FOREIGN
    return standing


def _is_customers(domain: str, brand: Brand | None) -> bool:
    """True below a delivery service's own domain: its customers write from there.

    Mailbox providers are on that list as relays; below their domains they write themselves.
    """
    if brand is None or domain in brand.mail_domains or brand.user_mail_domains:
        return False
    return hosting(domain, "mail_service") is not None


_ROLES = frozenset(
    "abuse account accounts admin billing help info news no-reply noreply notification "
    "notifications postmaster security service support webmaster".split()
)


def _lookalikes(hosts: Mapping[Host, Place], naming: Naming) -> Iterator[Lookalike]:
    """One look-alike for each foreign host: the sender's first, then the links'."""
    for host, place in hosts.items():
        found = naming.lookalikes.find(host, place)
        if found is not None:
            yield found


def _hosts(message: Message) -> dict[Host, Place]:
    hosts: dict[Host, Place] = {}
    if message.author is not None and "." in message.author.domain:
        hosts[Host(message.author.domain)] = message.author.place
    for link in message.links:
        if link.host and len(hosts) < MOST_HOSTS:
            hosts.setdefault(link.host, link.place)
    return hosts


def _listed_owner(domain: str, catalog: Catalog) -> Brand | None:
    owner = catalog.owner(domain)
    return owner if catalog.standing(domain, owner, seen_as="sender") is Standing.OWN else None


def _confidence(domain: str, catalog: Catalog) -> Confidence | None:
    listing = catalog.listing(domain)
    return listing.confidence if listing else None


def _standings(
    links: Iterable[Link], brand: Brand | None, catalog: Catalog
) -> Iterator[tuple[Link, Standing]]:
    known: dict[str, Standing] = {}
    for link in links:
        if not link.host or link.scheme not in ("http", "https"):
            continue
        if link.host not in known:
            known[link.host] = catalog.standing(link.host, brand, seen_as="link")
        yield link, known[link.host]


def _owners(message: Message, hosts: Iterable[Host], catalog: Catalog) -> dict[str, Brand]:
    shown = (host_in(link.shown) for link in message.links[:MOST_HOSTS] if "." in link.shown)
    found = ((host, catalog.owner(host)) for host in {*hosts, *filter(None, shown)})
    return {host: owner for host, owner in found if owner is not None}


@lru_cache(maxsize=8)
def lookalikes_of(catalog: Catalog) -> Lookalikes:
    """What imitates a catalog's brands; its index is built once."""
    return Lookalikes(catalog.brands.values(), catalog.owner)


@lru_cache(maxsize=8)
def _naming(catalog: Catalog) -> Naming:
    """Automata and indexes of a catalog, built once."""
    return Naming(catalog=catalog, names=Names(catalog), lookalikes=lookalikes_of(catalog))
