"""The official domains of the claimed brand: as a finding quotes them, and who writes there."""

from __future__ import annotations

from functools import lru_cache

from majika.brands.facts import Brand, Claims, Confidence, Standing
from majika.brands.hosting import parents
from majika.findings import Strength
from majika.message.facts import Message, MessageKind

_SHOWN = 2
_RANK = {Confidence.PUBLISHED: 0, Confidence.CORROBORATED: 1, Confidence.SINGLE: 2}


def official(claims: Claims, brand: Brand) -> dict[str, str]:
    """Values `brand`, `official` (a few domains, best known first) and `count`."""
    japanese = _speaks_japanese(claims.message)
    domains = brand.mail_domains or frozenset(brand.domains)
    return {
        "brand": brand.name,
        "official": ", ".join(_best_known(brand.id, domains, _levels(brand), japanese)[:_SHOWN]),
        "count": str(len(domains)),
    }


def _speaks_japanese(message: Message) -> bool:
    start = message.text[:200] if message.kind is MessageKind.TEXT else message.subject
    return any("\u3040" <= letter <= "\u30ff" for letter in start)


def own_pages(brand: Brand, message: Message | None = None) -> str:
    """A few domains on which the brand has pages of its own, best known first.

    `message`: those in the language of what its reader got first.
    """
    everyones = brand.user_content_domains | brand.infrastructure_domains
    domains = frozenset(brand.domains.keys() - everyones)
    japanese = _speaks_japanese(message) if message else brand.country == "JP"
    known = _best_known(brand.id, domains, _levels(brand), japanese)
    return ", ".join(known[:_SHOWN])


def is_open_to_customers(claims: Claims, brand: Brand) -> bool:
    """True when the sender's domain is the brand's, and the brand's customers write from there."""
    author = claims.message.author
    if author is None or claims.sender not in (Standing.SERVICE, Standing.KIN):
        return False
    return any(domain in brand.domains for domain in parents(author.domain))


def doubt(claims: Claims) -> Strength:
    """How much an unproven sender that may be the brand's counts: more where all links leave."""
    leaves = bool(claims.links) and len(claims.strange_links) == len(claims.links)
    doubtful = claims.proof is None and (claims.sender is Standing.SERVICE or leaves)
    return Strength.MEDIUM if doubtful else Strength.WEAK


def _levels(brand: Brand) -> tuple[tuple[str, int], ...]:
    return tuple((name, _RANK[level]) for name, level in brand.domains.items())


@lru_cache(maxsize=512)
def _best_known(
    brand_id: str, domains: frozenset[str], levels: tuple[tuple[str, int], ...], japanese: bool
) -> list[str]:
    """The brand's own name first, in the reader's country, well known, short."""
    rank = dict(levels)
    endings = (".co.jp", ".jp") if japanese else (".com",)
    tops = (name for name in domains if not any(name.endswith(f".{other}") for other in domains))
    return sorted(
        tops,
        key=lambda name: (
            name.partition(".")[0] != brand_id.partition("-")[0],
            not name.endswith(endings),
            not name.endswith(endings[0]),
            rank.get(name, len(_RANK)),
            len(name),
            name,  # sets have another order in each process; an answer must not
        ),
    )
