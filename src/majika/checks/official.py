"""The official domains of the claimed brand, as a finding quotes them."""

from __future__ import annotations

from majika.brands.facts import Brand, Claims, Confidence

_SHOWN = 2
_RANK = {Confidence.PUBLISHED: 0, Confidence.CORROBORATED: 1, Confidence.SINGLE: 2}


def official(claims: Claims, brand: Brand) -> dict[str, str]:
    """Values `brand`, `official` (a few domains, best known first) and `count`."""
    domains = brand.mail_domains or brand.domains
    japanese = any("\u3040" <= letter <= "\u30ff" for letter in claims.message.subject)
    endings = (".co.jp", ".jp") if japanese else (".com",)
    ranked = sorted(
        (name for name in domains if not any(name.endswith(f".{other}") for other in domains)),
        key=lambda name: (
            not name.endswith(endings),
            not name.endswith(endings[0]),
            _RANK[brand.domains.get(name, Confidence.SINGLE)],
            len(name),
        ),
    )
    return {
        "brand": brand.name,
        "official": ", ".join(ranked[:_SHOWN]),
        "count": str(len(domains)),
    }
