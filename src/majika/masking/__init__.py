"""Hides the reader of a mail in everything that is said about it.

verdict → mask_verdict(verdict, mask_for(message, Audience.PUBLIC)) → a renderer
"""

from majika.masking.audience import Audience
from majika.masking.identity import Identity, read_identity
from majika.masking.mask import MOSAIC, NO_MASK, Mask, mask_for, mask_for_links
from majika.masking.verdict import mask_verdict

__all__ = [
    "MOSAIC",
    "NO_MASK",
    "Audience",
    "Identity",
    "Mask",
    "mask_for",
    "mask_for_links",
    "mask_verdict",
    "read_identity",
]
