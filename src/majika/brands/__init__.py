"""Stage 2, pure: which brand a mail speaks as, and how its hosts stand to that brand."""

from majika.brands.catalog import Catalog
from majika.brands.claims import read_claims
from majika.brands.facts import (
    Brand,
    Claim,
    Claims,
    Confidence,
    Edit,
    Lookalike,
    Pretext,
    Standing,
    Where,
)

__all__ = [
    "Brand",
    "Catalog",
    "Claim",
    "Claims",
    "Confidence",
    "Edit",
    "Lookalike",
    "Pretext",
    "Standing",
    "Where",
    "read_claims",
]
