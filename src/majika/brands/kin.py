"""Hosts that nobody listed, yet usually are the brand: never proof, but no accusation either."""

from __future__ import annotations

from majika.brands.facts import Brand
from majika.message.domains import public_suffix, registrable
from majika.text.lazy import lazy_pattern

SHORTEST_LABEL = 4
"""Letters of a registered label that may be kin under another suffix (`example.dk`)."""

SHORTEST_PREFIX = 7
"""Letters of a registered label that longer names may begin with (`examplecdn.net`)."""

GOVERNMENT_SUFFIXES = {
    "JP": (".go.jp", ".lg.jp"),
    "GB": (".gov.uk",),
    "US": (".gov", ".mil"),
    "AU": (".gov.au",),
    "BR": (".gov.br", ".jus.br"),
    "CA": (".gc.ca",),
    "FR": (".gouv.fr",),
    "IN": (".gov.in", ".nic.in"),
    "SG": (".gov.sg",),
}
"""Names below these are given to bodies of that state only, by the registries' rules."""

_OLD_GENERIC = frozenset(("com", "net", "org", "info", "biz", "asia"))
_MARKETED = frozenset(("tk", "ml", "ga", "cf", "gq", "pw", "cc", "ws", "su", "to"))
"""Country suffixes sold to all the world for little or nothing: favourites of frauds."""

_BAIT = lazy_pattern(
    r"\d|log|sign|secur|verif|auth|account|acc|konto|update|upd|support|help|service|serv|card|"
    r"pay|bill|bank|alert|notice|info|safe|check|confirm|member|user|client|customer|kunden|point|"
    r"bonus|gift|prize|win|free|recover|unlock|renew|web|online|mail|jp$|cojp|nejp|com|id$|app$|pass"
)
"""What frauds glue behind a brand's name; a name like that is a look-alike, not kin."""


def is_kin(host: str, labels: frozenset[str]) -> bool:
    """True when a host's registered label is one of a brand's own under another suffix.

    Or when it goes on from one of the brand's long labels, in ASCII letters, with nothing
    that frauds like to add. Only under country and old generic suffixes: `example.top` costs
    a fraud two dollars, and brands that use such a name have it in the catalog.
    """
    candidates = [label for label in labels if label in host]
    if not candidates or not host.isascii() or not _established(host):
        return False
    label = registrable(host).partition(".")[0]
    return any(_same_or_longer(label, own) for own in candidates)


def own_labels(brand: Brand) -> frozenset[str]:
    """Registered labels of the brand's own domains, not of those where anyone can be."""
    everyones = brand.user_content_domains | brand.user_mail_domains
    domains = brand.domains.keys() - everyones - brand.infrastructure_domains
    labels = {domain.partition(".")[0] for domain in domains if registrable(domain) == domain}
    return frozenset(label for label in labels if len(label) >= SHORTEST_LABEL)


def is_government_host(host: str, brand: Brand) -> bool:
    """True when the brand is a government body, and the host one of the same state."""
    return brand.category == "government" and host.endswith(
        GOVERNMENT_SUFFIXES.get(brand.country, ("\n",))
    )


def _established(host: str) -> bool:
    last = public_suffix(host).rpartition(".")[2]
    return last in _OLD_GENERIC or (len(last) == 2 and last not in _MARKETED)


def _same_or_longer(label: str, own: str) -> bool:
    if label == own:
        return True
    more = label[len(own) :]
    return (
        len(own) >= SHORTEST_PREFIX
        and label.startswith(own)
        and more.isalpha()
        and not _BAIT.search(more)
    )
