"""The official domains of the claimed brand, as a finding quotes them."""

from __future__ import annotations

from functools import lru_cache

from majika.brands.facts import Brand, Claims, Confidence

_SHOWN = 2
_RANK = {Confidence.PUBLISHED: 0, Confidence.CORROBORATED: 1, Confidence.SINGLE: 2}


def official(claims: Claims, brand: Brand) -> dict[str, str]:
    """Values `brand`, `official` (a few domains, best known first) and `count`."""
    japanese = any("\u3040" <= letter <= "\u30ff" for letter in claims.message.subject)
    domains = brand.mail_domains or frozenset(brand.domains)
    return {
        "brand": brand.name,
        "official": ", ".join(_best_known(brand.id, domains, _levels(brand), japanese)[:_SHOWN]),
        "count": str(len(domains)),
    }


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
